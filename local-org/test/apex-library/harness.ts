import assert from 'node:assert/strict';
import type { OrgDatabase } from '../../src/database/org-database.ts';
import type { ObjectModel } from '../../src/metadata/model.ts';
import { compileApex } from '../../src/apex/apex-program.ts';
import type { ApexProgram } from '../../src/apex/apex-program.ts';
import { ApexRuntime } from '../../src/apex/apex-runtime.ts';
import { asApexException } from '../../src/apex/runtime/calls.ts';
import type { ApexServices, OutboxEntry } from '../../src/apex/runtime/services.ts';
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
  readonly runtime: ApexRuntime;
  now = NOW;

  constructor(
    sources: Record<string, string>,
    objects?: ObjectModel[],
    prepare: (org: TestOrg) => void = () => undefined,
    file = ':memory:'
  ) {
    this.org = new TestOrg(objects, undefined, file);
    prepare(this.org);
    for (const [name, body] of Object.entries(sources)) {
      const kind = /^\s*trigger\s/i.test(body) ? 'trigger' : 'class';
      this.org.project.apex.push({ kind, name, apiVersion: 67, body, source: { file: `${name}.${kind === 'class' ? 'cls' : 'trigger'}` } });
    }
    this.program = compileApex(this.org.project, this.database, { coverage: true });
    assert.deepEqual(
      this.program.problems.map(({ message, source }) => `${source.file}:${source.line} ${message}`),
      []
    );
    this.services = {
      clock: { now: () => this.now },
      outbox: { add: (entry) => void this.outbox.push(entry) },
      log: (level, text) => void this.log.push(`${level} ${text}`)
    };
    this.runtime = new ApexRuntime(this.program, this.database, this.services);
  }

  get database(): OrgDatabase {
    return this.org.database;
  }

  /** One committed transaction. */
  run<T>(work: () => T, userId = this.org.admin): T {
    return this.runtime.run(userId, work);
  }

  call(className: string, method: string, ...args: unknown[]): unknown {
    return this.run(() => this.program.callStatic(className, method, args));
  }
}

/** Evaluates Apex expressions and answers the text of each, or the exception as `System.X: message`. */
export function evaluate(expressions: string[], org?: (cases: string) => ApexOrg): string[] {
  const methods = expressions.map((expression, i) => {
    const body = /\breturn\b/.test(expression) ? expression : `return ${expression};`;
    return `  public static Object case${i}() { ${body} }`;
  });
  const source = `public class Cases {\n${methods.join('\n')}\n}`;
  const apex = org ? org(source) : new ApexOrg({ Cases: source });
  return expressions.map((_, i) => {
    try {
      return textOf(apex.call('Cases', `case${i}`));
    } catch (error) {
      const known = asApexException(error);
      if (known) return String(known);
      throw error;
    }
  });
}

/** A table of expressions and what they give. */
export function check(table: [expression: string, expected: string][], org?: (cases: string) => ApexOrg): void {
  const got = evaluate(
    table.map(([expression]) => expression),
    org
  );
  assert.deepEqual(
    table.map(([expression], i) => `${expression} -> ${got[i]}`),
    table.map(([expression, expected]) => `${expression} -> ${expected}`)
  );
}
