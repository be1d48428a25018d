import type { FieldValue, QueryResult, Row } from '../database/types.ts';
import type { ObjectModel } from '../metadata/model.ts';
import type { Org } from '../org.ts';
import { ApiError, notFound } from './api-error.ts';
import type { ApiCall } from './call.ts';

export type JsonObject = Record<string, unknown>;

/** Date-times as the REST API writes them: `2026-01-31T12:00:00.000+0000`. */
const dateTime = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;

export function recordUrl(version: string, sobject: string, id: FieldValue | undefined): string {
  return `/services/data/v${version}/sobjects/${sobject}/${String(id)}`;
}

/** Where a query asked for Ids: rows carry their Id always, answers only where it was selected. */
export interface SelectedIds {
  /** Relationship paths with a dot behind, lower case; empty for the row itself. */
  paths: Set<string>;
  /** Of child lists, by relationship name in lower case. */
  children: Map<string, SelectedIds>;
}

/** Whose answer it is: the org knows the fields, addresses carry the version. */
type Asked = Pick<ApiCall, 'org' | 'version'>;

/** A queried row as JSON, with `attributes`; parents and child lists likewise. Without `ids`, every Id is shown. */
export function rowToJson(row: Row, asked: Asked, ids?: SelectedIds, prefix = ''): JsonObject {
  const attributes: JsonObject = { type: row.sobject };
  const isRecord = row.sobject !== 'AggregateResult';
  const url = recordUrl(asked.version, row.sobject, row.values['Id']);
  if (isRecord && row.values['Id']) attributes['url'] = url;
  const object = asked.org.project.objects.get(row.sobject.toLowerCase());
  const answer: JsonObject = { attributes };
  for (const [name, value] of Object.entries(row.values)) {
    if (name === 'Id' && isRecord && ids && !ids.paths.has(prefix)) continue;
    const isBlob = typeof value === 'string' && object?.fields.get(name.toLowerCase())?.type === 'Base64';
    answer[name] = isBlob ? `${url}/${name}` : valueToJson(value, asked, ids, `${prefix}${name.toLowerCase()}.`);
  }
  return answer;
}

function valueToJson(value: FieldValue, asked: Asked, ids: SelectedIds | undefined, path: string): unknown {
  if (typeof value === 'string') return dateTime.test(value) ? value.replace(/Z$/, '+0000') : value;
  if (value === null || typeof value !== 'object') return value;
  if (!('rows' in value)) return rowToJson(value, asked, ids, path);
  return value.rows.length === 0 ? null : listToJson(value, asked, ids?.children.get(path.slice(0, -1)));
}

function listToJson(list: QueryResult, asked: Asked, ids: SelectedIds | undefined): JsonObject {
  return { totalSize: list.totalSize, done: true, records: list.rows.map((row) => rowToJson(row, asked, ids)) };
}

export function objectNamed(org: Org, name: string): ObjectModel {
  const object = org.project.objects.get(name.toLowerCase());
  if (!object) throw notFound();
  return object;
}

/** The object given in JSON; anything else is an error the client understands. */
export function jsonObject(body: unknown): JsonObject {
  if (typeof body === 'object' && body !== null && !Array.isArray(body)) return body as JsonObject;
  throw new ApiError('JSON_PARSER_ERROR', 'A JSON object is expected');
}

export function jsonList(body: unknown, name: string): JsonObject[] {
  const list = jsonObject(body)[name];
  if (!Array.isArray(list)) throw new ApiError('JSON_PARSER_ERROR', `A list named ${name} is expected`);
  return list.map(jsonObject);
}

/** A record given in JSON as a row to save; parents given by an external Id become rows under their relationship. */
export function jsonToRow(object: ObjectModel, json: JsonObject, fixed: Record<string, FieldValue> = {}): Row {
  const values: Record<string, FieldValue> = {};
  for (const [name, value] of Object.entries(json)) {
    if (name === 'attributes') continue;
    const field = object.fields.get(name.toLowerCase());
    if (field) values[field.name] = scalarOf(value, name);
    else values[relationshipName(object, name)] = value === null ? null : parentRow(object, name, value);
  }
  return { sobject: object.name, values: { ...values, ...fixed } };
}

function scalarOf(value: unknown, name: string): FieldValue {
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  throw new ApiError('JSON_PARSER_ERROR', `Cannot deserialize the value of ${name}: a single value is expected`);
}

function relationshipName(object: ObjectModel, name: string): string {
  const field = [...object.fields.values()].find((one) => one.relationshipName?.toLowerCase() === name.toLowerCase());
  if (field?.relationshipName) return field.relationshipName;
  throw new ApiError('INVALID_FIELD', `No such column '${name}' on sobject of type ${object.name}`, { fields: [name] });
}

function parentRow(object: ObjectModel, name: string, value: unknown): Row {
  const json = jsonObject(value);
  const field = [...object.fields.values()].find((one) => one.relationshipName?.toLowerCase() === name.toLowerCase());
  const given = json['attributes'] ? jsonObject(json['attributes'])['type'] : undefined;
  const sobject = typeof given === 'string' ? given : (field?.referenceTo.at(-1) ?? '');
  const values = Object.entries(json)
    .filter(([key]) => key !== 'attributes')
    .map(([key, one]) => [key, scalarOf(one, key)]);
  return { sobject, values: Object.fromEntries(values) as Record<string, FieldValue> };
}
