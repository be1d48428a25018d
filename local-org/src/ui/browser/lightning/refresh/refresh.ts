export const REFRESH_ERROR = 'refresh-error';
export const REFRESH_COMPLETE = 'refresh-complete';
export const REFRESH_COMPLETE_WITH_ERRORS = 'refresh-complete-with-errors';

const EVENT = 'lightning__refreshview';

/** Asks the view around the sender to bring its data up to date. */
export class RefreshEvent extends CustomEvent<unknown> {
  constructor() {
    super(EVENT, { bubbles: true, composed: true, cancelable: true });
  }
}

interface Component {
  /** Null only before the component is made. */
  template: { host: Element } | null;
  addEventListener(type: string, listener: (event: Event) => void): void;
  removeEventListener(type: string, listener: (event: Event) => void): void;
}
interface Handler {
  component: Component;
  refresh: () => Promise<unknown>;
}
let lastId = 0;
const handlers = new Map<number, Handler>();
const containers = new Map<number, () => void>();

/** Makes the component the container that answers refresh events from below it. */
export function registerRefreshContainer(component: Component, onRefresh: (done: Promise<string>) => void): number {
  const id = ++lastId;
  const listener = (event: Event): void => {
    event.stopPropagation();
    if (component.template) onRefresh(runHandlers(component.template.host));
  };
  component.addEventListener(EVENT, listener);
  containers.set(id, () => component.removeEventListener(EVENT, listener));
  return id;
}

export function unregisterRefreshContainer(id: number): void {
  containers.get(id)?.();
  containers.delete(id);
}

export function registerRefreshHandler(component: Component, refresh: () => Promise<unknown>): number {
  const id = ++lastId;
  handlers.set(id, { component, refresh });
  return id;
}

export function unregisterRefreshHandler(id: number): void {
  handlers.delete(id);
}

async function runHandlers(container: Element): Promise<string> {
  const inside = [...handlers.values()].filter(({ component }) => isInside(component.template?.host ?? null, container));
  const outcomes = await Promise.allSettled(inside.map(({ component, refresh }) => refresh.call(component)));
  const failed = outcomes.filter(({ status }) => status === 'rejected').length;
  if (failed === 0) return REFRESH_COMPLETE;
  return failed === outcomes.length ? REFRESH_ERROR : REFRESH_COMPLETE_WITH_ERRORS;
}

function isInside(element: Node | null, container: Element): boolean {
  for (let node = element; node; node = node.parentNode ?? (node instanceof ShadowRoot ? node.host : null))
    if (node === container) return true;
  return false;
}
