import type { ActionName, ActionRequest, ActionResult } from 'c/planActions';

/** Plays the page: answers what the element asks for, and says what it was, as `[name, parameters]`. */
export function answerWith(element: HTMLElement, result: ActionResult | ((name: ActionName) => ActionResult)): [ActionName, unknown][] {
  const requests: [ActionName, unknown][] = [];
  element.addEventListener('planaction', (event) => {
    const { name, parameters, settle } = (event as CustomEvent<ActionRequest>).detail;
    requests.push([name, parameters]);
    settle(typeof result === 'function' ? result(name) : result);
  });
  return requests;
}

export const SAVED: ActionResult = { saved: true, answer: null };

export function refused(problem: string | null): ActionResult {
  return { saved: false, problem };
}
