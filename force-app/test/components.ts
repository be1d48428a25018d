import { createElement } from 'lwc';
import type { ActionRequest, ActionResult } from 'c/planActions';

type Component = Parameters<typeof createElement>[1]['is'];

/** Puts a component with these properties on the page and waits until it is drawn. */
export async function show<T extends object>(
  name: string,
  is: Component,
  properties: Record<string, unknown> = {}
): Promise<HTMLElement & T> {
  const element = createElement(name, { is });
  Object.assign(element, properties);
  document.body.appendChild(element);
  await settled();
  return element as unknown as HTMLElement & T;
}

/** Waits until pending promises and the drawing that follows them are through. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 5; turn++) {
    await Promise.resolve();
  }
  await new Promise((resolve) => setTimeout(resolve, 0));
}

/** Waits for what is loaded when it is first needed. */
export async function loaded<T extends HTMLElement = HTMLElement>(element: HTMLElement, selector: string): Promise<HTMLElement & T> {
  for (let turn = 0; turn < 50 && !element.shadowRoot?.querySelector(selector); turn++) {
    await settled();
  }
  return find<HTMLElement & T>(element, selector);
}

export function find<T extends HTMLElement = HTMLElement>(element: HTMLElement, selector: string): T {
  const found = element.shadowRoot?.querySelector<T>(selector);
  if (!found) {
    throw new Error(`Nothing matches ${selector}`);
  }
  return found;
}

export function findAll<T extends HTMLElement = HTMLElement>(element: HTMLElement, selector: string): T[] {
  return [...(element.shadowRoot?.querySelectorAll<T>(selector) ?? [])];
}

export function textOf(element: HTMLElement): string {
  return element.shadowRoot?.textContent ?? '';
}

/** Details of every event of this name that the element sends from now on. */
export function record(element: HTMLElement, name: string): unknown[] {
  const details: unknown[] = [];
  element.addEventListener(name, (event) => details.push((event as CustomEvent).detail));
  return details;
}

/** Name and parameters of every action that is asked for from now on; each is answered with this result, or stays open without one. */
export function recordActions(
  element: HTMLElement,
  result: ActionResult | null = { saved: true, answer: null }
): { name: string; parameters: unknown }[] {
  const actions: { name: string; parameters: unknown }[] = [];
  element.addEventListener('planaction', (event) => {
    const { name, parameters, settle } = (event as CustomEvent<ActionRequest>).detail;
    actions.push({ name, parameters });
    if (result) {
      settle(result);
    }
  });
  return actions;
}

export function type(field: HTMLElement, value: string): void {
  (field as HTMLInputElement).value = value;
  field.dispatchEvent(new CustomEvent('input'));
}

/** A `planaction` that a component sent, and how to let it end. */
export interface SentAction {
  name: string;
  parameters: Record<string, unknown>;
  settle: (result: object) => void;
}

/** Every action that the element asks for from now on; the test lets each end. */
export function recordRequests(element: HTMLElement): SentAction[] {
  return record(element, 'planaction') as SentAction[];
}

/** Fills a form that the component shows, and sends it. */
export async function submitForm(element: HTMLElement, fields: object): Promise<void> {
  find(element, 'c-plan-form-panel').dispatchEvent(new CustomEvent('formsubmit', { detail: { fields } }));
  await settled();
}

/** What a form of the component was given. */
export function formOf<T = { heading: string; fields: { name: string }[]; values: unknown; error: unknown; busy: boolean }>(
  element: HTMLElement
): HTMLElement & T {
  return find<HTMLElement & T>(element, 'c-plan-form-panel');
}
