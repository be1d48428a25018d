/** One check of `npm run check`. */
export interface Check {
  name: string;
  /** Problems, one line each with file and line where there is one; none means passed. */
  run(): Promise<string[]>;
}

/** Thrown when a check cannot run on this machine; the message says what is missing and what to install. */
export class CannotCheckError extends Error {}
