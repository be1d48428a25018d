/** Where the page is, in Salesforce's terms. */
export interface PageReference {
  type: string;
  attributes: Record<string, string | undefined>;
  state: Record<string, string | undefined>;
}

/** How one host turns page references into addresses; the host registers its own at start. */
export interface Router {
  urlOf(reference: PageReference): string;
  /** Shows the address in this page, without loading the document anew. */
  go(url: string, replace: boolean): void;
}

let router: Router | undefined;
let current: PageReference | undefined;
const listeners = new Set<(reference: PageReference) => void>();

export function setRouter(next: Router): void {
  router = next;
}

export function setCurrent(reference: PageReference): void {
  current = Object.freeze({ ...reference });
  for (const listener of listeners) listener(current);
}

/** Calls back now, when there is a page, and at each change; returns how to stop. */
export function onPageReference(listener: (reference: PageReference) => void): () => void {
  listeners.add(listener);
  if (current) listener(current);
  return () => listeners.delete(listener);
}

export function urlOf(reference: PageReference): string {
  if (reference.type === 'standard__webPage') return reference.attributes.url ?? '';
  if (!router) throw new Error('There is no router on this page');
  return router.urlOf({ ...reference, attributes: reference.attributes ?? {}, state: reference.state ?? {} });
}

export function navigate(reference: PageReference, replace = false): void {
  const url = urlOf(reference);
  if (reference.type === 'standard__webPage') window.open(url, '_blank', 'noopener');
  else goTo(url, replace);
}

export function goTo(url: string, replace = false): void {
  router?.go(url, replace);
}
