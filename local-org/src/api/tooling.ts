import { runApexTests } from '../apex-tests.ts';
import type { TestResult, TestRun } from '../apex/test-runner/results.ts';
import type { Scalar } from '../database/types.ts';
import type { Org } from '../org.ts';
import { ApiError } from './api-error.ts';
import { ok } from './call.ts';
import type { ApiCall, ApiReply, Route } from './call.ts';
import { jsonObject } from './record-json.ts';
import { testSelection } from './test-selection.ts';

/** What the Tooling API answers about anonymous Apex. */
export interface AnonymousResult {
  line: number;
  column: number;
  compiled: boolean;
  success: boolean;
  compileProblem: string | null;
  exceptionStackTrace: string | null;
  exceptionMessage: string | null;
}

export function executeAnonymous(org: Org, userId: string, source: string): AnonymousResult {
  if (!org.database.access.hasUserPermission(userId, 'AuthorApex')) {
    throw new ApiError('INSUFFICIENT_ACCESS', 'Running anonymous Apex needs the permission Author Apex');
  }
  const result = org.apex.executeAnonymous(source, userId);
  return {
    line: result.line ?? -1,
    column: result.column ?? -1,
    compiled: result.compiled,
    success: result.success,
    compileProblem: result.compileProblem ?? null,
    exceptionStackTrace: result.exceptionStackTrace ?? null,
    exceptionMessage: result.exceptionMessage ?? null
  };
}

function runSelected(call: ApiCall): TestRun {
  if (!call.org.database.access.hasUserPermission(call.userId, 'AuthorApex'))
    throw new ApiError('INSUFFICIENT_ACCESS', 'Running Apex tests needs the permission Author Apex');
  const input = call.method === 'GET' ? call.query : jsonObject(call.body);
  const selection = testSelection(call.org, input);
  try {
    return runApexTests(call.org, { ...selection, coverage: input['skipCodeCoverage'] !== true && input['skipCodeCoverage'] !== 'true' });
  } catch (error) {
    throw new ApiError('INVALID_INPUT', (error as Error).message);
  }
}

function classIds(call: ApiCall): (name: string) => string | null {
  const { rows } = call.org.database.query('SELECT Id, Name FROM ApexClass', { userId: call.userId, mode: 'system', sharing: false });
  const ids = new Map(rows.map((row) => [String(row.values['Name']).toLowerCase(), String(row.values['Id'])]));
  return (name) => ids.get(name.toLowerCase()) ?? null;
}

function runSynchronous(call: ApiCall): ApiReply {
  const run = runSelected(call);
  const idOf = classIds(call);
  const common = (result: TestResult): Record<string, unknown> => ({
    id: idOf(result.className),
    name: result.className,
    methodName: result.methodName,
    namespace: null,
    seeAllData: false,
    time: Math.round(result.milliseconds)
  });
  return ok({
    apexLogId: null,
    numTestsRun: run.results.length,
    numFailures: run.failed,
    totalTime: Math.round(run.milliseconds),
    successes: run.results.filter(({ failure }) => !failure).map(common),
    failures: run.results.flatMap((result) =>
      result.failure
        ? [
            {
              ...common(result),
              message: result.failure.message,
              stackTrace: result.failure.stack,
              packageName: result.className,
              type: 'Class'
            }
          ]
        : []
    ),
    codeCoverage: run.coverage.map((file) => ({
      id: idOf(file.name),
      name: file.name,
      namespace: null,
      type: file.file.endsWith('.trigger') ? 'Trigger' : 'Class',
      numLocations: file.covered.length + file.uncovered.length,
      numLocationsNotCovered: file.uncovered.length,
      locationsNotCovered: file.uncovered.map((line) => ({ line, column: 0, numExecutions: 0, time: -1 }))
    })),
    codeCoverageWarnings: [],
    flowCoverage: [],
    flowCoverageWarnings: []
  });
}

/** Runs at once and keeps the outcome in the rows that clients poll: the job, its queue items and results. Answers the job's Id. */
function runAsynchronous(call: ApiCall): ApiReply {
  const run = runSelected(call);
  const { database, clock } = call.org;
  const idOf = classIds(call);
  const now = new Date(clock.now()).toISOString();
  const insert = (sobject: string, values: Record<string, Scalar>): string => database.system.insert(sobject, values, call.userId);
  return database.transaction(() => {
    const job = insert('AsyncApexJob', {
      JobType: 'TestRequest',
      Status: 'Completed',
      CompletedDate: now,
      TotalJobItems: run.results.length,
      JobItemsProcessed: run.results.length,
      NumberOfErrors: run.failed
    });
    const classes = [...new Set(run.results.map(({ className }) => className))];
    const summary = insert('ApexTestRunResult', {
      AsyncApexJobId: job,
      UserId: call.userId,
      Status: 'Completed',
      StartTime: now,
      EndTime: now,
      TestTime: Math.round(run.milliseconds),
      TestSetupTime: 0,
      ClassesEnqueued: classes.length,
      ClassesCompleted: classes.length,
      MethodsEnqueued: run.results.length,
      MethodsCompleted: run.results.length,
      MethodsFailed: run.failed
    });
    for (const name of classes) {
      const queued = insert('ApexTestQueueItem', {
        ApexClassId: idOf(name),
        Status: 'Completed',
        ParentJobId: job,
        TestRunResultId: summary
      });
      for (const result of run.results.filter(({ className }) => className === name)) {
        insert('ApexTestResult', {
          ApexClassId: idOf(name),
          MethodName: result.methodName,
          Outcome: result.failure ? 'Fail' : 'Pass',
          IsTestSetup: false,
          Message: result.failure?.message ?? null,
          StackTrace: result.failure?.stack ?? null,
          AsyncApexJobId: job,
          QueueItemId: queued,
          ApexTestRunResultId: summary,
          TestTimestamp: now,
          RunTime: Math.round(result.milliseconds)
        });
      }
    }
    return ok(job);
  });
}

export const toolingRoutes: Route[] = [
  {
    method: 'GET',
    pattern: '/tooling/executeAnonymous',
    handle: (call) => ok(executeAnonymous(call.org, call.userId, call.query['anonymousBody'] ?? ''))
  },
  {
    method: 'POST',
    pattern: '/tooling/executeAnonymous',
    handle: (call) => ok(executeAnonymous(call.org, call.userId, String(jsonObject(call.body)['anonymousBody'] ?? '')))
  },
  { method: 'GET', pattern: '/tooling/runTestsSynchronous', handle: runSynchronous },
  { method: 'POST', pattern: '/tooling/runTestsSynchronous', handle: runSynchronous },
  { method: 'GET', pattern: '/tooling/runTestsAsynchronous', handle: runAsynchronous },
  { method: 'POST', pattern: '/tooling/runTestsAsynchronous', handle: runAsynchronous }
];
