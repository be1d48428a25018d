import type { DmlOperation } from '../database/types.ts';
import { ApiError, notFound } from './api-error.ts';
import { BulkJob, isDelimiter } from './bulk-job.ts';
import { ok } from './call.ts';
import type { ApiCall, ApiReply, Route } from './call.ts';
import { jsonObject, objectNamed } from './record-json.ts';
import { externalIdField } from './sobjects.ts';

const operations: Record<string, DmlOperation> = {
  insert: 'insert',
  update: 'update',
  upsert: 'upsert',
  delete: 'delete',
  hardDelete: 'delete'
};

/** Jobs live as long as the org runs. */
const jobs = new Map<string, BulkJob>();

function create(call: ApiCall): ApiReply {
  const body = jsonObject(call.body);
  const given = (name: string, otherwise = ''): string => (typeof body[name] === 'string' ? (body[name] as string) : otherwise);
  const operation = operations[given('operation')];
  if (!operation)
    throw new ApiError('INVALIDJOB', `The operation ${given('operation')} is not supported; use ${Object.keys(operations).join(', ')}`);
  const contentType = given('contentType', 'CSV');
  if (contentType !== 'CSV') throw new ApiError('INVALIDJOB', `The content type ${contentType} is not supported; use CSV`);
  const delimiter = given('columnDelimiter', 'COMMA');
  if (!isDelimiter(delimiter)) throw new ApiError('INVALIDJOB', `The column delimiter ${delimiter} is not supported`);
  const object = objectNamed(call.org, given('object'));
  if (operation === 'upsert' && !given('externalIdFieldName')) throw new ApiError('INVALIDJOB', 'An upsert needs externalIdFieldName');
  const job = new BulkJob({
    id: `750${String(jobs.size + 1).padStart(12, '0')}AAA`,
    userId: call.userId,
    object,
    operation,
    operationName: given('operation'),
    externalIdField: operation === 'upsert' ? externalIdField(object, given('externalIdFieldName')) : undefined,
    delimiter,
    lineEnding: given('lineEnding') === 'CRLF' ? 'CRLF' : 'LF',
    created: call.org.clock.now()
  });
  jobs.set(job.options.id, job);
  return ok(toJson(call, job));
}

function jobOf(call: ApiCall): BulkJob {
  const id = call.params['id'] ?? '';
  const job = jobs.get(id) ?? [...jobs.values()].find(({ options }) => options.id.startsWith(id) && id.length === 15);
  if (!job || job.options.userId !== call.userId) throw notFound();
  return job;
}

function toJson(call: ApiCall, job: BulkJob): Record<string, unknown> {
  const { options } = job;
  const created = new Date(options.created).toISOString().replace('Z', '+0000');
  return {
    id: options.id,
    operation: options.operationName,
    object: options.object.name,
    createdById: options.userId,
    createdDate: created,
    systemModstamp: created,
    state: job.state,
    ...(options.externalIdField ? { externalIdFieldName: options.externalIdField } : {}),
    concurrencyMode: 'Parallel',
    contentType: 'CSV',
    apiVersion: Number(call.version),
    jobType: 'V2Ingest',
    contentUrl: `services/data/v${call.version}/jobs/ingest/${options.id}/batches`,
    lineEnding: options.lineEnding,
    columnDelimiter: options.delimiter,
    retries: 0,
    totalProcessingTime: 0,
    apiActiveProcessingTime: 0,
    apexProcessingTime: 0,
    numberRecordsProcessed: job.processed,
    numberRecordsFailed: job.failed,
    ...(job.errorMessage ? { errorMessage: job.errorMessage } : {})
  };
}

function upload(call: ApiCall): ApiReply {
  if (typeof call.body !== 'string') throw new ApiError('INVALIDJOB', 'Send the records with the content type text/csv');
  jobOf(call).upload(call.body);
  return { status: 201 };
}

function changeState(call: ApiCall): ApiReply {
  const job = jobOf(call);
  const state = jsonObject(call.body)['state'];
  if (state === 'Aborted') job.state = 'Aborted';
  else if (state === 'UploadComplete' && job.state === 'Open') {
    job.state = 'UploadComplete';
    const reply = ok(toJson(call, job));
    void job.run(call.org);
    return reply;
  } else throw new ApiError('INVALIDJOBSTATE', `A job that is ${job.state} cannot become ${String(state)}`);
  return ok(toJson(call, job));
}

function remove(call: ApiCall): ApiReply {
  jobs.delete(jobOf(call).options.id);
  return { status: 204 };
}

const csv =
  (which: 'successful' | 'failed' | 'unprocessed') =>
  (call: ApiCall): ApiReply => ({ status: 200, body: jobOf(call).csv(which), headers: { 'content-type': 'text/csv; charset=UTF-8' } });

function list(call: ApiCall): ApiReply {
  const own = [...jobs.values()].filter(({ options }) => options.userId === call.userId);
  return ok({ done: true, records: own.map((job) => toJson(call, job)), nextRecordsUrl: null });
}

export const bulkRoutes: Route[] = [
  { method: 'POST', pattern: '/jobs/ingest', handle: create },
  { method: 'GET', pattern: '/jobs/ingest', handle: list },
  { method: 'GET', pattern: '/jobs/ingest/:id', handle: (call) => ok(toJson(call, jobOf(call))) },
  { method: 'PATCH', pattern: '/jobs/ingest/:id', handle: changeState },
  { method: 'DELETE', pattern: '/jobs/ingest/:id', handle: remove },
  { method: 'PUT', pattern: '/jobs/ingest/:id/batches', handle: upload },
  { method: 'GET', pattern: '/jobs/ingest/:id/successfulResults', handle: csv('successful') },
  { method: 'GET', pattern: '/jobs/ingest/:id/failedResults', handle: csv('failed') },
  { method: 'GET', pattern: '/jobs/ingest/:id/unprocessedrecords', handle: csv('unprocessed') }
];
