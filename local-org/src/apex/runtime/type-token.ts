/** A type as a value: `Invoices.class`, `Type.forName('Invoices')`. Compares by the type it names. */
export class ApexType {
  /** Canonical: `Integer`, `List<Account>`, `Outer.Inner`. */
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
  sameAs(other: unknown): boolean {
    return other instanceof ApexType && other.text.toLowerCase() === this.text.toLowerCase();
  }
  hashText(): string {
    return `Y${this.text.toLowerCase()}`;
  }
  toString(): string {
    return this.text;
  }
}
