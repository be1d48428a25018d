import { stringify } from 'csv-stringify/sync';
import type { Row } from '../database/types.ts';
import { ApiError, notFound } from './api-error.ts';
import { ok, userMode } from './call.ts';
import type { ApiCall, ApiReply, Route } from './call.ts';
import { jsonObject } from './record-json.ts';

interface QueryJob {
  id: string;
  userId: string;
  operation: string;
  soql: string;
  sobject: string;
  columns: string[][];
  rows: Row[];
  created: number;
}

/** Rows of one result file; clients ask for less with `maxRecords`. */
const pageSize = 50_000;
const jobs = new Map<string, QueryJob>();

/** Runs at once: the first poll finds the job complete. */
function create(call: ApiCall): ApiReply {
  const { operation, query } = jsonObject(call.body);
  if ((operation !== 'query' && operation !== 'queryAll') || typeof query !== 'string')
    throw new ApiError('INVALIDJOB', 'Give an operation query or queryAll and a query');
  const soql = operation === 'queryAll' ? `${query} ALL ROWS` : query;
  const checked = call.org.database.checkQuery(soql);
  if (checked.selected.some(({ kind }) => kind === 'subquery')) throw new ApiError('INVALIDJOB', 'Bulk queries take no child queries');
  const { rows } = call.org.database.query(soql, userMode(call));
  const job: QueryJob = {
    id: `750${String(jobs.size + 1).padStart(11, '0')}qAAA`,
    userId: call.userId,
    operation,
    soql: query,
    sobject: checked.sobject,
    columns: checked.selected.map(({ path }) => path),
    rows,
    created: call.org.clock.now()
  };
  jobs.set(job.id, job);
  return ok({ ...toJson(call, job), state: 'UploadComplete' });
}

function jobOf(call: ApiCall): QueryJob {
  const job = jobs.get(call.params['id'] ?? '');
  if (!job || job.userId !== call.userId) throw notFound();
  return job;
}

function toJson(call: ApiCall, job: QueryJob): Record<string, unknown> {
  const created = new Date(job.created).toISOString().replace('Z', '+0000');
  return {
    id: job.id,
    operation: job.operation,
    object: job.sobject,
    query: job.soql,
    createdById: job.userId,
    createdDate: created,
    systemModstamp: created,
    state: 'JobComplete',
    concurrencyMode: 'Parallel',
    contentType: 'CSV',
    apiVersion: Number(call.version),
    jobType: 'V2Query',
    lineEnding: 'LF',
    columnDelimiter: 'COMMA',
    numberRecordsProcessed: job.rows.length,
    retries: 0,
    totalProcessingTime: 0,
    isPkChunkingSupported: false
  };
}

function results(call: ApiCall): ApiReply {
  const job = jobOf(call);
  const from = Number(call.query['locator'] ?? 0);
  const to = from + Math.min(Number(call.query['maxRecords'] ?? pageSize), pageSize);
  if (!Number.isInteger(from) || !(to > from)) throw new ApiError('INVALID_QUERY_LOCATOR', 'invalid query locator');
  const page = job.rows.slice(from, to);
  const csv = stringify([job.columns.map((path) => path.join('.')), ...page.map((row) => job.columns.map((path) => cell(row, path)))], {
    quoted: true
  });
  const headers = {
    'content-type': 'text/csv; charset=UTF-8',
    'sforce-numberofrecords': String(page.length),
    'sforce-locator': to < job.rows.length ? String(to) : 'null'
  };
  return { status: 200, body: csv, headers };
}

function cell(row: Row, path: string[]): string {
  let value: unknown = row;
  for (const step of path) value = (value as Row | null)?.values[step] ?? null;
  return value === null ? '' : String(value);
}

export const bulkQueryRoutes: Route[] = [
  { method: 'POST', pattern: '/jobs/query', handle: create },
  { method: 'GET', pattern: '/jobs/query/:id', handle: (call) => ok(toJson(call, jobOf(call))) },
  { method: 'GET', pattern: '/jobs/query/:id/results', handle: results },
  {
    method: 'DELETE',
    pattern: '/jobs/query/:id',
    handle: (call) => {
      jobs.delete(jobOf(call).id);
      return { status: 204 };
    }
  }
];
