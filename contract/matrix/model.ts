import type { Outcome } from '../outcome.ts';

export const NO_CLASS = 'no class access';
export const NO_SESSION = 'no session';
export const NOT_FOUND = 'Error_NotFound';
export const NOT_ALLOWED = 'Error_NotAllowed';
export const OTHER_SIDE = 'Error_OtherSideItem';
export const NO_OPPORTUNITY = 'Error_OpportunityUnknown';

/** Outcomes in the order of PEOPLE. A guest follows as the ninth; where there is none, a guest has no session. */
export type Row =
  | [Outcome, Outcome, Outcome, Outcome, Outcome, Outcome, Outcome, Outcome]
  | [Outcome, Outcome, Outcome, Outcome, Outcome, Outcome, Outcome, Outcome, Outcome];

export interface Method {
  /**
   * What a page sends, or one input of an invocable action. It may bring the plan into the state that the row is about: all of it
   * is undone, and what a refused call leaves behind is compared from here on.
   */
  parameters(): Record<string, unknown>;
  /** Names what a call that went well came to; without it, that is `yes`. */
  answer?(returned: unknown): Outcome;
  outcomes: Row;
}

/**
 * Rows by method, `Class.method`. A method with several rows has words after its name that say which case it is. Each door has a
 * file in `rows/`; all files there are read.
 */
export type Rows = Record<string, Method>;
