/** Progress of the seed, one line per kind of record. */
export interface Report {
  done(what: string, created: number): void;
  /** Something could not be loaded; the rest goes on without it. */
  missing(message: string): void;
}

/** Prints progress, and counts what was created so that the last line can say it. */
export class ConsoleReport implements Report {
  created = 0;
  private readonly missed: string[] = [];

  done(what: string, created: number): void {
    this.created += created;
    console.log(`  ${what}: ${created ? `${created} created` : 'already there'}`);
  }

  missing(message: string): void {
    this.missed.push(message);
    console.log(`  ${message}`);
  }

  summary(): string {
    const result = this.created ? `${this.created} records created` : 'Nothing to do: everything was already there';
    return this.missed.length ? `${result}; ${this.missed.length} could not be loaded (see above).` : `${result}.`;
  }
}
