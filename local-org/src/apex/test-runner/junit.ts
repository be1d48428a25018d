import type { TestRun } from './results.ts';

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\n': '&#10;' };
const escape = (text: string): string => text.replace(/[&<>"\n]/g, (c) => escapes[c]).replace(/[^\P{Cc}\t\r\n]/gu, '');
const seconds = (milliseconds: number): string => (milliseconds / 1000).toFixed(3);

/** The run as JUnit XML, one test suite to a class, as CI servers read it. */
export function junitXml(run: TestRun): string {
  const classes = [...new Set(run.results.map((result) => result.className))];
  const suites = classes.map((name) => {
    const results = run.results.filter((result) => result.className === name);
    const cases = results.map(({ methodName, milliseconds, failure }) => {
      const head = `    <testcase classname="${escape(name)}" name="${escape(methodName)}" time="${seconds(milliseconds)}"`;
      return failure
        ? `${head}>\n      <failure message="${escape(failure.message)}">${escape(failure.stack)}</failure>\n    </testcase>`
        : `${head}/>`;
    });
    const failures = results.filter((result) => result.failure).length;
    const time = seconds(results.reduce((sum, result) => sum + result.milliseconds, 0));
    return `  <testsuite name="${escape(name)}" tests="${results.length}" failures="${failures}" time="${time}">\n${cases.join('\n')}\n  </testsuite>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites tests="${run.results.length}" failures="${run.failed}" time="${seconds(run.milliseconds)}">\n${suites.join('\n')}\n</testsuites>\n`;
}
