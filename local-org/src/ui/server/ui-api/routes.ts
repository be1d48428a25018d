import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { OrgError } from '../../../database/types.ts';
import type { Org } from '../../../org.ts';
import type { Reader } from '../reader.ts';
import { listRecords, listView } from '../app/list-view.ts';
import { relatedRecords } from '../app/related-lists.ts';
import { defaultValues } from './default-values.ts';
import { objectInfo, picklistFieldValues } from './object-info.ts';
import { notFound, objectOfId, readRecord, readRecords } from './records.ts';
import { SaveRefused, saveErrorBody, saveRecord } from './save.ts';
import { MASTER_RECORD_TYPE, objectNamed, readableFields } from './shape.ts';

type Query = Record<string, string | undefined>;
type Params = Record<string, string>;
type Handler = (reader: Reader, request: FastifyRequest, reply: FastifyReply) => unknown;

/** The UI API under one prefix; `readerOf` says whose session a request carries there. */
export function registerUiApi(
  app: FastifyInstance,
  org: Org,
  prefix: string,
  readerOf: (request: FastifyRequest) => Reader | undefined
): void {
  const route = (method: 'GET' | 'POST' | 'PATCH' | 'DELETE', path: string, handler: Handler): void => {
    app.route({
      method,
      url: `${prefix}${path}`,
      handler: (request, reply) => {
        const reader = readerOf(request);
        if (!reader) return reply.code(401).send([{ errorCode: 'INVALID_SESSION_ID', message: 'Session expired or invalid' }]);
        try {
          return handler(reader, request, reply) ?? reply.code(204).send();
        } catch (error) {
          return sendError(reply, method, error);
        }
      }
    });
  };
  const objectOf = (request: FastifyRequest, reader: Reader) => {
    const object = objectNamed(org.project, (request.params as Params).object ?? '');
    if (!object || !org.database.access.objectAccess(reader.id, object.name).read) throw notFound();
    return object;
  };

  route('GET', '/object-info/:object', (reader, request) => objectInfo(org, reader, objectOf(request, reader)));
  route('GET', '/object-info/:object/picklist-values/:recordType', (reader, request) => ({
    picklistFieldValues: picklistFieldValues(org, reader, objectOf(request, reader))
  }));
  route('GET', '/object-info/:object/picklist-values/:recordType/:field', (reader, request) => {
    const found = picklistFieldValues(org, reader, objectOf(request, reader))[(request.params as Params).field ?? ''];
    if (!found) throw notFound();
    return found;
  });
  route('GET', '/records/:id', (reader, request) => {
    const { id = '' } = request.params as Params;
    const { fields, optionalFields, layoutTypes } = request.query as Query;
    const object = objectOfId(org, id);
    const all = layoutTypes === undefined ? [] : readableFields(org, reader, object).map(({ name }) => name);
    const record = readRecord(org, reader, object, id, [...paths(object.name, fields, optionalFields), ...all]);
    for (const path of paths(object.name, fields)) assertRead(record, object.name, path);
    return record;
  });
  route('POST', '/records', (reader, request, reply) => {
    const { apiName, fields } = request.body as { apiName?: string; fields?: Record<string, unknown> };
    const object = objectNamed(org.project, apiName ?? '');
    if (!object || !fields) throw new OrgError('INVALID_INPUT', 'apiName and fields are needed to create a record');
    const id = saveRecord(org, reader, 'insert', object, fields);
    return reply.code(201).send(readRecord(org, reader, object, id, [...Object.keys(fields), object.nameField ?? 'Id']));
  });
  route('PATCH', '/records/:id', (reader, request) => {
    const { id = '' } = request.params as Params;
    const { fields } = request.body as { fields?: Record<string, unknown> };
    if (!fields) throw new OrgError('INVALID_INPUT', 'fields are needed to update a record');
    const object = objectOfId(org, id);
    const since = request.headers['if-unmodified-since'];
    saveRecord(org, reader, 'update', object, { ...fields, Id: id }, since ? new Date(since).toISOString() : undefined);
    return readRecord(org, reader, object, id, [...Object.keys(fields), object.nameField ?? 'Id']);
  });
  route('DELETE', '/records/:id', (reader, request) => {
    const { id = '' } = request.params as Params;
    saveRecord(org, reader, 'delete', objectOfId(org, id), { Id: id });
  });
  route('GET', '/record-defaults/create/:object', (reader, request) => {
    const object = objectOf(request, reader);
    const info = objectInfo(org, reader, object);
    return {
      objectInfos: { [object.name]: info },
      record: {
        apiName: object.name,
        fields: Object.fromEntries(
          Object.entries(defaultValues(org, reader, object)).map(([name, value]) => [name, { displayValue: null, value }])
        ),
        id: null,
        recordTypeId: MASTER_RECORD_TYPE
      }
    };
  });
  route('GET', '/lookups/:object', (reader, request) => {
    const object = objectOf(request, reader);
    const name = object.nameField ?? 'Id';
    const term = ((request.query as Query).q ?? '').replace(/[%_\\]/g, '\\$&');
    const records = readRecords(org, reader, object, [name], `WHERE ${name} LIKE :pattern ORDER BY ${name} LIMIT 20`, {
      pattern: `%${term}%`
    });
    return { count: records.length, records: records.map(({ id, fields }) => ({ id, name: String(fields[name]?.value ?? id) })) };
  });
  route('GET', '/list-info/:object/:view', (reader, request) =>
    listView(org, reader, objectOf(request, reader), (request.params as Params).view)
  );
  route('GET', '/list-records/:object/:view', (reader, request) => {
    const list = listRecords(org, reader, objectOf(request, reader), (request.params as Params).view, pageSize(request));
    return { count: list.records.length, records: list.records };
  });
  route('GET', '/related-list-records/:id/:list', (reader, request) => {
    const { id = '', list = '' } = request.params as Params;
    const fields = ((request.query as Query).fields ?? '').split(',').filter(Boolean);
    const records = relatedRecords(org, reader, objectOfId(org, id), id, list, fields, pageSize(request));
    return { count: records.length, records };
  });
}

function pageSize(request: FastifyRequest): number {
  const asked = Number((request.query as Query).pageSize ?? 50);
  return Math.min(Math.max(Number.isInteger(asked) ? asked : 50, 1), 200);
}

/** `Object.Field,Object.Parent.Field` to the paths after the object; a field of another object is an error. */
function paths(object: string, ...lists: (string | undefined)[]): string[] {
  return lists
    .flatMap((list) => (list ?? '').split(',').filter(Boolean))
    .map((name) => {
      const [first = '', ...rest] = name.split('.');
      if (first.toLowerCase() !== object.toLowerCase() || rest.length === 0)
        throw new OrgError('INVALID_FIELD', `${name} is not a field of ${object}`, [name]);
      return rest.join('.');
    });
}

/** A field that was asked for and may not be read is an error; optional fields are simply not there. */
function assertRead(record: { fields: Record<string, { value: unknown }> }, object: string, path: string): void {
  const [first = ''] = path.split('.');
  const names = Object.keys(record.fields).map((name) => name.toLowerCase());
  if (!names.includes(first.toLowerCase()))
    throw new OrgError('INVALID_FIELD', `No such column '${path}' on entity '${object}', or you do not have access to it`, [path]);
}

const STATUS: Record<string, number> = {
  NOT_FOUND: 404,
  INSUFFICIENT_ACCESS: 403,
  INSUFFICIENT_ACCESS_OR_READONLY: 403,
  INVALID_CROSS_REFERENCE_KEY: 404,
  ENTITY_IS_DELETED: 404
};

function sendError(reply: FastifyReply, method: string, error: unknown): FastifyReply {
  if (error instanceof SaveRefused) {
    const operation = method === 'POST' ? 'create' : method === 'DELETE' ? 'delete' : 'update';
    return reply.code(400).send(saveErrorBody(operation, error.errors));
  }
  if (error instanceof OrgError) {
    return reply
      .code(STATUS[error.code] ?? 400)
      .send([{ errorCode: error.code, message: error.message, statusCode: STATUS[error.code] ?? 400 }]);
  }
  throw error;
}
