import type { BenchPlan, Move } from './plan.ts';

/** What a timeline must do to be measured; each runs alone in a fresh page of 1,280 × 800. */
export interface Contender {
  /** Draws the plan into the element; called once. */
  mount(element: HTMLElement, plan: BenchPlan): void | Promise<void>;
  /** Applies moves to the drawn plan at once. */
  move(moves: Move[]): void | Promise<void>;
  /** Bars, diamonds or the like that stand in the page now: proof that a plan was drawn. */
  drawn(): number;
  /** Left edge of an item's bar, if it is drawn: proof that a move reached the screen. */
  left(id: string): number | undefined;
  /** The element that scrolls down the plan. */
  scroller(): Element;
}

declare global {
  interface Window {
    contender: Contender;
  }
}

const DAY = 86_400_000;

/** The contenders take dates: local midnight of a day counted since 1970. */
export function dateOf(day: number): Date {
  const utc = new Date(day * DAY);
  return new Date(utc.getUTCFullYear(), utc.getUTCMonth(), utc.getUTCDate());
}
