import { ok } from './call.ts';
import type { ApiCall, ApiReply, Route } from './call.ts';

const labels: [string, string][] = [
  ['60.0', "Spring '24"],
  ['61.0', "Summer '24"],
  ['62.0', "Winter '25"],
  ['63.0', "Spring '25"],
  ['64.0', "Summer '25"],
  ['65.0', "Winter '26"],
  ['66.0', "Spring '26"],
  ['67.0', "Summer '26"]
];

/** What `/services/data` lists. */
export const versions = labels.map(([version, label]) => ({ label, url: `/services/data/v${version}`, version }));

const resources = ['actions', 'composite', 'jobs', 'limits', 'query', 'queryAll', 'sobjects', 'tooling'];

function root(call: ApiCall): ApiReply {
  const base = `/services/data/v${call.version}`;
  return ok({
    ...Object.fromEntries(resources.map((name) => [name, `${base}/${name}`])),
    identity: `/id/${call.org.organizationId}/${call.userId}`
  });
}

/** Limits an org of the Developer Edition starts with; local org counts none of them. */
const limits: Record<string, number> = {
  DailyApiRequests: 15_000,
  DailyAsyncApexExecutions: 250_000,
  DailyBulkV2QueryJobs: 10_000,
  DailyBulkApiBatches: 15_000,
  DailyWorkflowEmails: 100_000,
  DataStorageMB: 1024,
  FileStorageMB: 1024,
  HourlyTimeBasedWorkflow: 1000,
  MassEmail: 5000,
  SingleEmail: 5000,
  DailyStandardVolumePlatformEvents: 10_000,
  ActiveScratchOrgs: 3,
  DailyScratchOrgs: 6
};

export const versionRoutes: Route[] = [
  { method: 'GET', pattern: '/', handle: root },
  {
    method: 'GET',
    pattern: '/limits',
    handle: () => ok(Object.fromEntries(Object.entries(limits).map(([name, Max]) => [name, { Max, Remaining: Max }])))
  }
];
