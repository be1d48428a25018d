/** What a test run answers. */

/** Where it failed, in Apex. */
export interface TestFailure {
  /** `System.AssertException: Assertion Failed: Expected: 1, Actual: 2` */
  message: string;
  /** Apex lines, innermost first; empty when it failed outside of Apex. */
  stack: string;
  file: string | null;
  line: number | null;
}

export interface TestResult {
  className: string;
  /** `(setup)` for a failed @TestSetup. */
  methodName: string;
  milliseconds: number;
  failure: TestFailure | null;
}

/** Lines of one class or trigger. */
export interface FileCoverage {
  file: string;
  name: string;
  covered: number[];
  uncovered: number[];
}

export interface TestRun {
  results: TestResult[];
  coverage: FileCoverage[];
  passed: number;
  failed: number;
  milliseconds: number;
}

/** 0 to 100. */
export function percent(coverage: FileCoverage): number {
  const all = coverage.covered.length + coverage.uncovered.length;
  return all === 0 ? 100 : Math.floor((100 * coverage.covered.length) / all);
}
