import type { DmlOperation, DmlResult, Row } from '../database/types.ts';
import type { ObjectModel } from '../metadata/model.ts';
import { ApiError } from './api-error.ts';
import { ok, userMode } from './call.ts';
import type { ApiCall, ApiReply, Route } from './call.ts';
import { jsonList, jsonObject, jsonToRow, objectNamed, rowToJson } from './record-json.ts';
import type { JsonObject } from './record-json.ts';
import { inTransaction, resultToJson, save } from './save.ts';
import { externalIdField, visibleObject } from './sobjects.ts';

const most = 200;

function checkSize(count: number): void {
  if (count > most) throw new ApiError('EXCEEDED_ID_LIMIT', `record limit reached. cannot submit more than ${most} records in this call`);
}

function objectOf(call: ApiCall, record: JsonObject): ObjectModel {
  const type = record['attributes'] ? jsonObject(record['attributes'])['type'] : undefined;
  if (typeof type !== 'string') throw new ApiError('INVALID_TYPE', 'Every record needs attributes with its type');
  return objectNamed(call.org, type);
}

/** Saves records of possibly several objects: those of one object that follow each other go together, as the platform chunks them. */
function saveAll(call: ApiCall, operation: DmlOperation, rows: Row[], allOrNone: boolean, externalIdField?: string): DmlResult[] {
  const results: DmlResult[] = [];
  const options = { allOrNone, ...(externalIdField ? { externalIdField } : {}) };
  const work = (): DmlResult[] => {
    for (let from = 0; from < rows.length;) {
      let to = from + 1;
      while (to < rows.length && rows[to]?.sobject === rows[from]?.sobject) to += 1;
      results.push(...save(call, operation, rows.slice(from, to), options));
      from = to;
    }
    if (allOrNone && results.some(({ success }) => !success)) throw new RolledBack();
    return results;
  };
  try {
    return inTransaction(call, work);
  } catch (error) {
    if (!(error instanceof RolledBack)) throw error;
    return rows.map((_, index) => rolledBack(results[index]));
  }
}

/** Carries a failed all-or-none save out of its transaction. */
class RolledBack extends Error {}

function rolledBack(result: DmlResult | undefined): DmlResult {
  if (result && !result.success && result.errors.length > 0) return result;
  const message = 'Record rolled back because not all records were valid and the request was using AllOrNone header';
  return { success: false, id: null, created: false, errors: [{ statusCode: 'ALL_OR_NONE_OPERATION_ROLLED_BACK', message, fields: [] }] };
}

function isAllOrNone(value: unknown): boolean {
  return value === true || value === 'true';
}

function write(operation: 'insert' | 'update'): (call: ApiCall) => ApiReply {
  return (call) => {
    const records = jsonList(call.body, 'records');
    checkSize(records.length);
    const rows = records.map((record) => jsonToRow(objectOf(call, record), record, operation === 'update' ? { Id: idOf(record) } : {}));
    return ok(saveAll(call, operation, rows, isAllOrNone(jsonObject(call.body)['allOrNone'])).map((result) => resultToJson(result)));
  };
}

function idOf(record: JsonObject): string {
  const id = record['Id'] ?? record['id'];
  if (typeof id !== 'string') throw new ApiError('MISSING_ARGUMENT', 'Id not specified in an update call');
  return id;
}

function upsert(call: ApiCall): ApiReply {
  const object = objectNamed(call.org, call.params['sobject'] ?? '');
  const field = externalIdField(object, call.params['field'] ?? '');
  const records = jsonList(call.body, 'records');
  checkSize(records.length);
  const rows = records.map((record) => jsonToRow(object, record));
  return ok(
    saveAll(call, 'upsert', rows, isAllOrNone(jsonObject(call.body)['allOrNone']), field).map((result) => resultToJson(result, true))
  );
}

function remove(call: ApiCall): ApiReply {
  const ids = (call.query['ids'] ?? '').split(',').filter(Boolean);
  checkSize(ids.length);
  const rows = ids.map((Id) => ({ sobject: objectOfId(call, Id), values: { Id } }));
  return ok(saveAll(call, 'delete', rows, isAllOrNone(call.query['allOrNone'])).map((result) => resultToJson(result)));
}

function objectOfId(call: ApiCall, id: string): string {
  const object = [...call.org.project.objects.values()].find(({ keyPrefix }) => keyPrefix === id.slice(0, 3));
  if (!object) throw new ApiError('MALFORMED_ID', `malformed id ${id}`);
  return object.name;
}

/** Records in the order of the Ids asked for; null for those that are not there. */
function retrieve(call: ApiCall): ApiReply {
  const object = visibleObject(call);
  const body = call.method === 'POST' ? jsonObject(call.body) : {};
  const list = (name: string): string[] =>
    Array.isArray(body[name]) ? (body[name] as unknown[]).map(String) : (call.query[name] ?? '').split(',').filter(Boolean);
  const ids = list('ids');
  const fields = [...new Set(['Id', ...list('fields')])];
  const { rows } = call.org.database.query(`SELECT ${fields.join(', ')} FROM ${object.name} WHERE Id IN :ids`, {
    ...userMode(call),
    binds: { ids }
  });
  const byId = new Map(rows.map((row) => [String(row.values['Id']).slice(0, 15), row]));
  return ok(ids.map((id) => byId.get(id.slice(0, 15))).map((row) => (row ? rowToJson(row, call) : null)));
}

export const collectionRoutes: Route[] = [
  { method: 'POST', pattern: '/composite/sobjects', handle: write('insert') },
  { method: 'PATCH', pattern: '/composite/sobjects', handle: write('update') },
  { method: 'DELETE', pattern: '/composite/sobjects', handle: remove },
  { method: 'GET', pattern: '/composite/sobjects/:sobject', handle: retrieve },
  { method: 'POST', pattern: '/composite/sobjects/:sobject', handle: retrieve },
  { method: 'PATCH', pattern: '/composite/sobjects/:sobject/:field', handle: upsert }
];
