import type { DmlResult, Row } from '../database/types.ts';
import type { ObjectModel } from '../metadata/model.ts';
import { ApiError, notFound, saveErrorReply } from './api-error.ts';
import { ok, userMode } from './call.ts';
import type { ApiCall, ApiReply, Route } from './call.ts';
import { describeGlobal, describeObject } from './describe.ts';
import { jsonObject, jsonToRow, objectNamed, rowToJson } from './record-json.ts';
import { resultToJson, save } from './save.ts';

/** The object, when the user may see it at all. */
export function visibleObject(call: ApiCall, name = call.params['sobject'] ?? ''): ObjectModel {
  const object = objectNamed(call.org, name);
  if (!call.org.database.access.objectAccess(call.userId, object.name).read) throw notFound();
  return object;
}

function only(results: DmlResult[]): DmlResult {
  const [result] = results;
  if (!result) throw new ApiError('UNKNOWN_EXCEPTION', 'The save gave no result');
  return result;
}

function create(call: ApiCall): ApiReply {
  const object = objectNamed(call.org, call.params['sobject'] ?? '');
  const result = only(save(call, 'insert', [jsonToRow(object, jsonObject(call.body))]));
  return result.success ? { status: 201, body: resultToJson(result) } : saveErrorReply(result.errors);
}

/** The record's readable fields, or those that `fields` names. */
function readRecord(call: ApiCall, object: ObjectModel, field: string, value: string): Row {
  const { access } = call.org.database;
  const readable = [...object.fields.values()].filter((one) => access.fieldAccess(call.userId, object.name, one.name).readable);
  const fields = call.query['fields']?.split(',').map((name) => name.trim()) ?? readable.map(({ name }) => name);
  const isNumber = object.fields.get(field.toLowerCase())?.type === 'Number';
  const soql = `SELECT ${[...new Set(['Id', ...fields])].join(', ')} FROM ${object.name} WHERE ${field} = :value LIMIT 2`;
  const { rows } = call.org.database.query(soql, { ...userMode(call), binds: { value: isNumber ? Number(value) : value } });
  const [row] = rows;
  if (!row) throw notFound('Provided external ID field does not exist or is not accessible: the record was not found');
  if (rows.length > 1) throw new ApiError('DUPLICATE_EXTERNAL_ID', 'More than one record was found', { status: 300 });
  return row;
}

function read(call: ApiCall): ApiReply {
  const object = visibleObject(call);
  return ok(rowToJson(readRecord(call, object, 'Id', call.params['id'] ?? ''), call));
}

/** `If-Unmodified-Since` refuses a change over somebody else's. */
function unmodifiedSince(call: ApiCall): { unmodifiedSince?: string } {
  const header = call.headers['if-unmodified-since'];
  if (header === undefined) return {};
  const millis = Date.parse(header);
  if (Number.isNaN(millis)) throw new ApiError('INVALID_HEADER', 'If-Unmodified-Since is no date');
  return { unmodifiedSince: new Date(millis).toISOString() };
}

function change(call: ApiCall): ApiReply {
  const object = visibleObject(call);
  const row = jsonToRow(object, jsonObject(call.body), { Id: call.params['id'] ?? '' });
  const result = only(save(call, 'update', [row], unmodifiedSince(call)));
  return result.success ? { status: 204 } : saveErrorReply(result.errors);
}

function remove(call: ApiCall): ApiReply {
  const object = visibleObject(call);
  const result = only(save(call, 'delete', [{ sobject: object.name, values: { Id: call.params['id'] ?? '' } }]));
  return result.success ? { status: 204 } : saveErrorReply(result.errors);
}

/** The field an upsert or a read goes by. */
export function externalIdField(object: ObjectModel, name: string): string {
  const field = object.fields.get(name.toLowerCase());
  if (field && (field.externalId || field.name === 'Id' || field.unique)) return field.name;
  throw notFound('Provided external ID field does not exist or is not accessible: ' + name);
}

function upsert(call: ApiCall): ApiReply {
  const object = objectNamed(call.org, call.params['sobject'] ?? '');
  const field = externalIdField(object, call.params['field'] ?? '');
  const result = only(
    save(call, 'upsert', [jsonToRow(object, jsonObject(call.body), { [field]: call.params['value'] ?? '' })], { externalIdField: field })
  );
  if (!result.success) return saveErrorReply(result.errors);
  return { status: result.created ? 201 : 200, body: resultToJson(result, true) };
}

function byExternalId(call: ApiCall): Row {
  const object = visibleObject(call);
  return readRecord(call, object, externalIdField(object, call.params['field'] ?? ''), call.params['value'] ?? '');
}

/** `/sobjects/ContentVersion/068…/VersionData` is a file's content; any other path of this form names a record by an external Id. */
function readBlobOrByExternalId(call: ApiCall): ApiReply {
  const object = visibleObject(call);
  const blob = object.fields.get((call.params['value'] ?? '').toLowerCase());
  if (blob?.type !== 'Base64') return ok(rowToJson(byExternalId(call), call));
  const row = readRecord({ ...call, query: { fields: blob.name } }, object, 'Id', call.params['field'] ?? '');
  return {
    status: 200,
    body: Buffer.from(String(row.values[blob.name] ?? ''), 'base64'),
    headers: { 'content-type': 'application/octet-stream' }
  };
}

function removeByExternalId(call: ApiCall): ApiReply {
  const row = byExternalId(call);
  return remove({ ...call, params: { ...call.params, id: String(row.values['Id']) } });
}

function setPassword(call: ApiCall): ApiReply {
  const password = jsonObject(call.body)['NewPassword'];
  const { org, userId } = call;
  const target = call.params['id'] ?? '';
  if (typeof password !== 'string' || password.length < 8)
    throw new ApiError('INVALID_NEW_PASSWORD', 'NewPassword needs at least 8 characters');
  if (userId !== target && !org.database.access.hasUserPermission(userId, 'ManageUsers')) {
    throw new ApiError('INSUFFICIENT_ACCESS', "Setting another user's password needs the permission Manage Users");
  }
  const found = org.database.query('SELECT Id FROM User WHERE Id = :target', { ...userMode(call), binds: { target } });
  if (found.rows.length === 0) throw notFound();
  org.sessions.setPassword(target, password);
  return { status: 204 };
}

export const sobjectRoutes: Route[] = [
  { method: 'GET', pattern: '/sobjects', handle: (call) => ok(describeGlobal(call)) },
  { method: 'GET', pattern: '/sobjects/:sobject/describe', handle: (call) => ok(describeObject(call, visibleObject(call))) },
  {
    method: 'GET',
    pattern: '/sobjects/:sobject',
    handle: (call) =>
      ok({ objectDescribe: describeGlobal(call).sobjects.find(({ name }) => name === visibleObject(call).name), recentItems: [] })
  },
  { method: 'POST', pattern: '/sobjects/:sobject', handle: create },
  { method: 'POST', pattern: '/sobjects/User/:id/password', handle: setPassword },
  { method: 'GET', pattern: '/sobjects/:sobject/:id', handle: read },
  { method: 'PATCH', pattern: '/sobjects/:sobject/:id', handle: change },
  { method: 'DELETE', pattern: '/sobjects/:sobject/:id', handle: remove },
  { method: 'GET', pattern: '/sobjects/:sobject/:field/:value', handle: readBlobOrByExternalId },
  { method: 'PATCH', pattern: '/sobjects/:sobject/:field/:value', handle: upsert },
  { method: 'DELETE', pattern: '/sobjects/:sobject/:field/:value', handle: removeByExternalId }
];
