import { writeFileSync } from 'node:fs';
import { junitXml } from './apex/test-runner/junit.ts';
import { report } from './apex/test-runner/report.ts';
import { runApexTests } from './apex-tests.ts';
import type { Org } from './org.ts';

/** The `test` command: runs, reports, and fails the process when a test fails. */
export function runTestCommand(org: Org, options: { class?: string[]; method?: string[]; junit?: string; coverage?: boolean }): void {
  const filter = { classes: options.class ?? [], methods: options.method ?? [], coverage: options.coverage === true };
  const run = runApexTests(org, {
    ...filter,
    onResult: ({ className, methodName, failure }) => console.log(`${failure ? 'FAIL' : ' ok '}  ${className}.${methodName}`)
  });
  if (options.junit) writeFileSync(options.junit, junitXml(run));
  console.log(report(run, { coverage: options.coverage === true }));
  if (run.failed > 0) process.exitCode = 1;
}
