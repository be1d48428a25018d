import { compileApex } from './apex/apex-program.ts';
import { ApexRuntime } from './apex/apex-runtime.ts';
import { runTests } from './apex/test-runner/run-tests.ts';
import type { TestOptions } from './apex/test-runner/run-tests.ts';
import type { TestRun } from './apex/test-runner/results.ts';
import { OrgDatabase } from './database/org-database.ts';
import { fillNewOrg } from './new-org.ts';
import type { Org } from './org.ts';
import { writeProjectRows } from './project-rows.ts';

/** Runs Apex tests on a fresh database in memory, so that they neither see nor touch the org's records. */
export function runApexTests(org: Org, options: TestOptions & { coverage?: boolean } = {}): TestRun {
  const database = OrgDatabase.open(org.project, { file: ':memory:', clock: org.clock });
  try {
    const { adminId: userId } = fillNewOrg(database);
    writeProjectRows(database, userId);
    // What tests send goes nowhere, as on the platform.
    const services = { clock: org.clock, outbox: { add: () => undefined } };
    // Counting lines slows every statement, so the org itself runs without it.
    const program = options.coverage ? compileApex(org.project, database, { coverage: true }) : org.program;
    new ApexRuntime(program, database, services);
    return runTests({ program, database, services, userId }, options);
  } finally {
    database.close();
  }
}
