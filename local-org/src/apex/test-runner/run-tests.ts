/** Runs Apex tests: each method on a database that holds only what its class's @TestSetup made, with fresh statics. */
import { asApexException } from '../runtime/calls.ts';
import type { ApexException } from '../runtime/exception.ts';
import { TransactionLimits } from '../runtime/limits.ts';
import type { ApexServices } from '../runtime/services.ts';
import { withTransaction } from '../runtime/transaction.ts';
import type { Transaction } from '../runtime/transaction.ts';
import type { ApexProgram } from '../apex-program.ts';
import type { OrgDatabase } from '../../database/org-database.ts';
import { markAsTest } from '../async/context.ts';
import type { FileCoverage, TestFailure, TestResult, TestRun } from './results.ts';
import { testClasses } from './test-classes.ts';
import type { TestClass, TestFilter } from './test-classes.ts';

export interface TestHost {
  /** Compiled with `coverage` where the report is wanted. */
  program: ApexProgram;
  /** Fresh, with setup rows only: what tests write is rolled back, what is in it they see. */
  database: OrgDatabase;
  services: ApexServices;
  /** Whom tests run as. */
  userId: string;
}

export interface TestOptions extends TestFilter {
  /** Called after each method. */
  onResult?(result: TestResult): void;
}

/** Runs every test that the filter names, all when it names none. */
export function runTests(host: TestHost, options: TestOptions = {}): TestRun {
  const started = performance.now();
  const classes = testClasses(host.program, options);
  host.program.resetCoverage();
  const results: TestResult[] = [];
  for (const one of classes) {
    runClass(host, one, (result) => {
      results.push(result);
      options.onResult?.(result);
    });
  }
  const failed = results.filter((result) => result.failure).length;
  return { results, coverage: coverage(host.program), passed: results.length - failed, failed, milliseconds: performance.now() - started };
}

/** Of classes and triggers that are no tests. */
function coverage(program: ApexProgram): FileCoverage[] {
  return program
    .coverage()
    .filter((file) => !file.isTest && file.lines.size > 0)
    .map(({ file, name, lines }) => ({
      file,
      name,
      covered: [...lines].filter(([, count]) => count > 0).map(([line]) => line),
      uncovered: [...lines].filter(([, count]) => count === 0).map(([line]) => line)
    }));
}

function runClass(host: TestHost, one: TestClass, add: (result: TestResult) => void): void {
  // The class's whole transaction is rolled back: nothing of it is ever seen by another class.
  undone(host.database, () => {
    for (const method of one.setups) {
      const failure = attempt(() => runMethod(host, one, method));
      if (!failure) continue;
      add({ className: one.name, methodName: `(setup) ${method}`, milliseconds: 0, failure });
      return;
    }
    for (const method of one.tests) {
      const before = performance.now();
      const failure = undone(host.database, () => attempt(() => runMethod(host, one, method)));
      add({ className: one.name, methodName: method, milliseconds: performance.now() - before, failure });
    }
  });
}

class Undo extends Error {}

/** Runs work and takes back what it wrote. */
function undone<T>(database: OrgDatabase, work: () => T): T {
  let answer: { value: T } | undefined;
  try {
    database.transaction(() => {
      const savepoint = database.savepoint();
      try {
        answer = { value: work() };
      } finally {
        database.rollbackTo(savepoint);
      }
      throw new Undo();
    });
  } catch (error) {
    if (!(error instanceof Undo)) throw error;
  }
  return answer!.value;
}

function runMethod(host: TestHost, one: TestClass, method: string): void {
  const transaction: Transaction = {
    database: host.database,
    program: host.program,
    services: host.services,
    userId: host.userId,
    limits: new TransactionLimits(),
    sharing: null,
    defaultMode: 'system',
    statics: new Map(),
    triggers: [],
    slots: new Map()
  };
  markAsTest(transaction);
  withTransaction(transaction, () => host.program.callStatic(one.name, method, []));
}

function attempt(work: () => void): TestFailure | null {
  try {
    work();
    return null;
  } catch (error) {
    return failureOf(error);
  }
}

function failureOf(error: unknown): TestFailure {
  const known = asApexException(error);
  if (known) {
    const [top] = known.frames;
    return { message: withCauses(known), stack: known.stackTrace, file: top?.file ?? null, line: top?.line ?? null };
  }
  // Not an exception of Apex: a mistake in local org, told with its own stack.
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { message: `Local org failed: ${text}`, stack: '', file: null, line: null };
}

function withCauses(error: ApexException): string {
  const cause = error.apexCause;
  return cause ? `${error.toString()}\nCaused by: ${withCauses(cause)}` : error.toString();
}
