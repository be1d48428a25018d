import { ApiError } from './api-error.ts';
import { ok } from './call.ts';
import type { ApiCall, ApiReply, Route } from './call.ts';
import { jsonList, jsonObject } from './record-json.ts';
import type { JsonObject } from './record-json.ts';
import { inTransaction } from './save.ts';

interface SubResponse {
  body: unknown;
  httpHeaders: Record<string, string>;
  httpStatusCode: number;
  referenceId: string;
}

/** Carries the replies of a composite request out of its transaction, which is undone. */
class Undone extends Error {
  readonly responses: SubResponse[];
  constructor(responses: SubResponse[]) {
    super('The composite request was rolled back');
    this.responses = responses;
  }
}

/** Up to 25 requests in order; `@{reference.field}` stands for what an earlier one returned. */
function composite(call: ApiCall): ApiReply {
  const requests = jsonList(call.body, 'compositeRequest');
  if (requests.length > 25) throw new ApiError('INVALID_INPUT', 'Limit of 25 requests exceeded');
  const allOrNone = jsonObject(call.body)['allOrNone'] === true;
  const responses: SubResponse[] = [];
  const work = (): void => {
    for (const request of requests) responses.push(runOne(call, request, responses));
    if (allOrNone && responses.some(failed)) throw new Undone(responses);
  };
  try {
    if (allOrNone) inTransaction(call, work);
    else work();
  } catch (error) {
    if (!(error instanceof Undone)) throw error;
    return ok({ compositeResponse: error.responses.map((response) => (failed(response) ? response : halted(response))) });
  }
  return ok({ compositeResponse: responses });
}

const failed = ({ httpStatusCode }: SubResponse): boolean => httpStatusCode >= 400;

function halted(response: SubResponse): SubResponse {
  const message = 'The transaction was rolled back since another operation in the same transaction failed.';
  return { ...response, httpStatusCode: 400, httpHeaders: {}, body: [{ errorCode: 'PROCESSING_HALTED', message }] };
}

function runOne(call: ApiCall, request: JsonObject, earlier: SubResponse[]): SubResponse {
  const referenceId = text(request, 'referenceId');
  try {
    const url = fillText(text(request, 'url'), earlier);
    const method = text(request, 'method').toUpperCase();
    const reply = call.dispatch({ method, url, body: fill(request['body'], earlier), headers: headersOf(request) });
    return { body: reply.body ?? null, httpHeaders: reply.headers ?? {}, httpStatusCode: reply.status, referenceId };
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    return { body: [{ errorCode: error.errorCode, message: error.message }], httpHeaders: {}, httpStatusCode: error.status, referenceId };
  }
}

function text(request: JsonObject, name: string): string {
  const value = request[name];
  if (typeof value !== 'string') throw new ApiError('JSON_PARSER_ERROR', `Each request needs a ${name}`);
  return value;
}

function headersOf(request: JsonObject): Record<string, string> {
  const headers = (request['httpHeaders'] ?? {}) as Record<string, string>;
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}

/** References inside any text of a body. */
function fill(value: unknown, earlier: SubResponse[]): unknown {
  if (typeof value === 'string') return fillText(value, earlier);
  if (Array.isArray(value)) return value.map((one) => fill(one, earlier));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, fill(one, earlier)]));
}

function fillText(template: string, earlier: SubResponse[]): string {
  return template.replace(/@\{([^}]+)\}/g, (_all, path: string) => {
    const [reference = '', ...steps] = path.replace(/\[(\d+)\]/g, '.$1').split('.');
    const response = earlier.find(({ referenceId }) => referenceId === reference);
    if (!response || failed(response))
      throw new ApiError('PROCESSING_HALTED', `Invalid reference specified. No value for ${path} found in ${reference}`);
    let value: unknown = response.body;
    for (const step of steps) value = (value as Record<string, unknown> | null | undefined)?.[step];
    if (value === undefined || value === null)
      throw new ApiError('PROCESSING_HALTED', `Invalid reference specified. No value for ${path} found in ${reference}`);
    return String(value);
  });
}

/** Up to 25 independent requests. */
function batch(call: ApiCall): ApiReply {
  const requests = jsonList(call.body, 'batchRequests');
  if (requests.length > 25) throw new ApiError('INVALID_INPUT', 'Limit of 25 requests exceeded');
  const halts = jsonObject(call.body)['haltOnError'] === true;
  const results: { statusCode: number; result: unknown }[] = [];
  for (const request of requests) {
    if (halts && results.some(({ statusCode }) => statusCode >= 400)) {
      results.push({ statusCode: 412, result: [{ errorCode: 'BATCH_PROCESSING_HALTED', message: 'Batch processing halted per request' }] });
      continue;
    }
    const url = text(request, 'url');
    const reply = call.dispatch({
      method: text(request, 'method').toUpperCase(),
      url: url.startsWith('/') ? url : `/services/data/${url}`,
      body: request['richInput'],
      headers: {}
    });
    results.push({ statusCode: reply.status, result: reply.body ?? null });
  }
  return ok({ hasErrors: results.some(({ statusCode }) => statusCode >= 400), results });
}

export const compositeRoutes: Route[] = [
  { method: 'POST', pattern: '/composite', handle: composite },
  { method: 'POST', pattern: '/composite/batch', handle: batch }
];
