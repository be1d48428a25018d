import { globSync } from 'node:fs';
import { findBrowser } from './browser.ts';
import { inProject, projectRoot } from './project-root.ts';
import { runNode, type ProcessResult } from './run-process.ts';

interface Counts {
  passed: number;
  failed: number;
}

interface Suite {
  name: string;
  title: string;
  needsBrowser?: boolean;
  run(): Promise<ProcessResult>;
  /** Reads the runner's own closing lines. */
  count(output: string): Counts;
}

function numberAfter(output: string, pattern: RegExp): number {
  return Number([...output.matchAll(pattern)].at(-1)?.[1] ?? 0);
}

function countNodeTests(output: string): Counts {
  return {
    passed: numberAfter(output, /^. pass (\d+)$/gm),
    failed: numberAfter(output, /^. fail (\d+)$/gm) + numberAfter(output, /^. cancelled (\d+)$/gm)
  };
}

function countJest(output: string): Counts {
  const line = [...output.matchAll(/^Tests: .*$/gm)].at(-1)?.[0] ?? '';
  return { passed: numberAfter(line, /(\d+) passed/g), failed: numberAfter(line, /(\d+) failed/g) };
}

function countApex(output: string): Counts {
  return { passed: numberAfter(output, /^(\d+) passed, \d+ failed/gm), failed: numberAfter(output, /^\d+ passed, (\d+) failed/gm) };
}

function nodeTests(pattern: string, ...flags: string[]): () => Promise<ProcessResult> {
  return () => runNode(['--test', '--test-reporter=spec', ...flags, ...globSync(pattern, { cwd: projectRoot }).sort()], { echo: true });
}

const SUITES: Suite[] = [
  {
    name: 'unit',
    title: 'Lightning web components and TypeScript (Jest)',
    run: () => runNode([inProject('node_modules/@salesforce/sfdx-lwc-jest/bin/sfdx-lwc-jest'), '--', '--ci'], { echo: true }),
    count: countJest
  },
  { name: 'scripts', title: 'Scripts', run: nodeTests('scripts/test/**/*.test.ts'), count: countNodeTests },
  {
    name: 'local-org',
    title: 'Local org',
    needsBrowser: true,
    run: nodeTests('local-org/test/**/*.test.ts', '--test-concurrency=2'),
    count: countNodeTests
  },
  {
    name: 'apex',
    title: 'Apex tests on local org',
    run: () => runNode([inProject('local-org/bin/local-org.js'), 'test', '--project', projectRoot], { echo: true }),
    count: countApex
  },
  {
    name: 'contract',
    title: 'Contracts: who may do what, on every way in',
    run: nodeTests('contract/**/*.test.ts', '--test-concurrency=1'),
    count: countNodeTests
  },
  {
    name: 'e2e',
    title: 'Journeys in a browser',
    needsBrowser: true,
    run: nodeTests('e2e/**/*.test.ts', '--test-concurrency=1'),
    count: countNodeTests
  }
];

/** Runs the suites named (all when none is) and prints `N passed, N failed`; true when nothing failed and something ran. */
export async function runSuites(names: string[]): Promise<boolean> {
  const unknown = names.filter((name) => !SUITES.some((suite) => suite.name === name));
  if (unknown.length) throw new Error(`Unknown suite ${unknown.join(', ')}. Use: ${SUITES.map((suite) => suite.name).join(', ')}.`);
  const chosen = SUITES.filter(({ name }) => names.length === 0 || names.includes(name));
  // Asked before anything runs: one line now instead of a failure for each journey later.
  if (chosen.some(({ needsBrowser }) => needsBrowser)) await findBrowser();
  const total: Counts = { passed: 0, failed: 0 };
  const summary: string[] = [];
  for (const suite of chosen) {
    console.log(`\n── ${suite.title}`);
    const started = Date.now();
    const result = await suite.run();
    const counts = suite.count(result.output);
    // A runner that dies, or that runs no test at all, has failed even when it counted nothing.
    if ((result.code !== 0 || counts.passed === 0) && counts.failed === 0) counts.failed = 1;
    total.passed += counts.passed;
    total.failed += counts.failed;
    summary.push(`${suite.title}: ${counts.passed} passed, ${counts.failed} failed (${((Date.now() - started) / 1000).toFixed(0)} s)`);
  }
  console.log(`\n${summary.join('\n')}\n\n${total.passed} passed, ${total.failed} failed`);
  return total.failed === 0 && total.passed > 0;
}
