/** What is wrong with a formula, in words for the person who wrote it. */
export class FormulaError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'FormulaError';
  }
}
