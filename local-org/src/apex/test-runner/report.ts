import { percent } from './results.ts';
import type { TestResult, TestRun } from './results.ts';

/** The run as people read it: failures with their Apex lines, coverage, and the counts in the last line. */
export function report(run: TestRun, options: { coverage: boolean } = { coverage: true }): string {
  const lines = run.results.filter((result) => result.failure).flatMap(failureLines);
  if (options.coverage && run.coverage.length) lines.push('Coverage', ...coverageLines(run), '');
  lines.push(`${run.passed} passed, ${run.failed} failed`);
  return lines.join('\n');
}

function failureLines({ className, methodName, failure }: TestResult): string[] {
  const place = failure!.file ? ` (${failure!.file}:${failure!.line})` : '';
  const stack = failure!.stack ? failure!.stack.split('\n').map((line) => `    ${line}`) : [];
  return [`FAIL ${className}.${methodName}${place}`, ...failure!.message.split('\n').map((line) => `  ${line}`), ...stack, ''];
}

function coverageLines(run: TestRun): string[] {
  return run.coverage.map(
    (file) =>
      `  ${String(percent(file)).padStart(3)} %  ${file.name}${file.uncovered.length ? `  (not covered: ${ranges(file.uncovered)})` : ''}`
  );
}

/** `3-5, 9` */
function ranges(numbers: number[]): string {
  const spans: [number, number][] = [];
  for (const number of numbers) {
    const last = spans.at(-1);
    if (last && number === last[1] + 1) last[1] = number;
    else spans.push([number, number]);
  }
  return spans.map(([from, to]) => (from === to ? String(from) : `${from}-${to}`)).join(', ');
}
