import assert from 'node:assert/strict';
import type { OrgDatabase } from '../../src/database/org-database.ts';
import type { ObjectModel } from '../../src/metadata/model.ts';
import { compileApex } from '../../src/apex/apex-program.ts';
import type { ApexProgram } from '../../src/apex/apex-program.ts';
import { ApexException } from '../../src/apex/runtime/exception.ts';
import { TransactionLimits } from '../../src/apex/runtime/limits.ts';
import type { ApexServices, OutboxEntry } from '../../src/apex/runtime/services.ts';
import { takeCommitWork, withTransaction } from '../../src/apex/runtime/transaction.ts';
import type { Transaction } from '../../src/apex/runtime/transaction.ts';
import { textOf } from '../../src/apex/runtime/text.ts';
import { TestOrg } from '../database/invoices.ts';

export const NOW = Date.parse('2026-05-09T14:07:03.045Z');

/** An org in memory with Apex sources in it; transactions run as its administrator unless told otherwise. */
export class ApexOrg {
  readonly org: TestOrg;
  readonly program: ApexProgram;
  readonly outbox: OutboxEntry[] = [];
  readonly log: string[] = [];
  readonly services: ApexServices;
  now = NOW;

  constructor(sources: Record<string, string>, objects?: ObjectModel[], prepare: (org: TestOrg) => void = () => undefined) {
    this.org = objects ? new TestOrg(objects) : new TestOrg();
    prepare(this.org);
    for (const [name, body] of Object.entries(sources)) {
      const kind = /^\s*trigger\s/i.test(body) ? 'trigger' : 'class';
      this.org.project.apex.push({ kind, name, apiVersion: 67, body, source: { file: `${name}.${kind === 'class' ? 'cls' : 'trigger'}` } });
    }
    this.program = compileApex(this.org.project, this.database, { coverage: true });
    assert.deepEqual(this.program.problems.map(({ message, source }) => `${source.file}:${source.line} ${message}`), []);
    this.services = { clock: { now: () => this.now }, outbox: { add: (entry) => void this.outbox.push(entry) }, log: (level, text) => void this.log.push(`${level} ${text}`) };
  }

  get database(): OrgDatabase {
    return this.org.database;
  }

  /** One committed transaction. */
  run<T>(work: () => T, userId = this.org.admin): T {
    const transaction: Transaction = {
      database: this.database, program: this.program, services: this.services, userId, limits: new TransactionLimits(), sharing: null,
      defaultMode: 'system', statics: new Map(), triggers: [], slots: new Map(),
    };
    const result = this.database.transaction(() => withTransaction(transaction, work));
    for (const done of takeCommitWork(transaction)) done();
    return result;
  }

  call(className: string, method: string, ...args: unknown[]): unknown {
    return this.run(() => this.program.callStatic(className, method, args));
  }
}

/** Evaluates Apex expressions and answers the text of each, or the exception as `System.X: message`. */
export function evaluate(expressions: string[], org?: (cases: string) => ApexOrg): string[] {
  const methods = expressions.map((expression, i) => {
    const body = /;\s*$/.test(expression) ? expression : `return ${expression};`;
    return `  public static Object case${i}() { ${body} }`;
  });
  const source = `public class Cases {\n${methods.join('\n')}\n}`;
  const apex = org ? org(source) : new ApexOrg({ Cases: source });
  return expressions.map((_, i) => {
    try {
      return textOf(apex.call('Cases', `case${i}`));
    } catch (error) {
      if (error instanceof ApexException) return String(error);
      throw error;
    }
  });
}

/** A table of expressions and what they give. */
export function check(table: [expression: string, expected: string][], org?: (cases: string) => ApexOrg): void {
  const got = evaluate(table.map(([expression]) => expression), org);
  assert.deepEqual(table.map(([expression], i) => `${expression} -> ${got[i]}`), table.map(([expression, expected]) => `${expression} -> ${expected}`));
}
