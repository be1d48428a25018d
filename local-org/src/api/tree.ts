import type { ObjectModel } from '../metadata/model.ts';
import { ApiError } from './api-error.ts';
import type { ApiCall, ApiReply, Route } from './call.ts';
import { jsonList, jsonObject, jsonToRow, objectNamed } from './record-json.ts';
import type { JsonObject } from './record-json.ts';
import { inTransaction, save } from './save.ts';

interface TreeResult {
  referenceId: string;
  id?: string;
  errors?: { statusCode: string; message: string; fields: string[] }[];
}

/** Carries the failure of one record out of the transaction of the whole tree. */
class TreeFailed extends Error {
  readonly results: TreeResult[];
  constructor(results: TreeResult[]) {
    super('The tree was rolled back');
    this.results = results;
  }
}

/** Saves records with their children level by level; all or nothing, at most 200 records. */
function createTree(call: ApiCall): ApiReply {
  const object = objectNamed(call.org, call.params['sobject'] ?? '');
  const records = jsonList(call.body, 'records');
  if (countRecords(records) > 200) throw new ApiError('MAX_RECORDS_EXCEEDED', 'A tree may hold at most 200 records');
  try {
    const results = inTransaction(call, () => saveLevel(call, object, records, {}));
    return { status: 201, body: { hasErrors: false, results } };
  } catch (error) {
    if (!(error instanceof TreeFailed)) throw error;
    return { status: 400, body: { hasErrors: true, results: error.results } };
  }
}

function isChildList(value: unknown): value is { records: JsonObject[] } {
  return typeof value === 'object' && value !== null && Array.isArray((value as { records?: unknown }).records);
}

function countRecords(records: JsonObject[]): number {
  return records.reduce(
    (sum, record) =>
      sum + 1 + Object.values(record).reduce<number>((inner, value) => inner + (isChildList(value) ? countRecords(value.records) : 0), 0),
    0
  );
}

function saveLevel(call: ApiCall, object: ObjectModel, records: JsonObject[], parent: Record<string, string>): TreeResult[] {
  const own = records.map((record) => Object.fromEntries(Object.entries(record).filter(([, value]) => !isChildList(value))));
  const saved = save(
    call,
    'insert',
    own.map((record) => jsonToRow(object, record, parent))
  );
  const failed = saved.flatMap((result, index) =>
    result.success ? [] : [{ referenceId: referenceOf(records[index]), errors: result.errors }]
  );
  if (failed.length > 0) throw new TreeFailed(failed);
  const results = saved.map((result, index) => ({ referenceId: referenceOf(records[index]), id: result.id ?? '' }));
  const below = records.flatMap((record, index) =>
    Object.entries(record).flatMap(([name, value]) =>
      isChildList(value) ? saveChildren(call, object, name, value.records, results[index]?.id ?? '') : []
    )
  );
  return [...results, ...below];
}

function saveChildren(call: ApiCall, object: ObjectModel, relationship: string, records: JsonObject[], parentId: string): TreeResult[] {
  for (const child of call.org.project.objects.values()) {
    const field = [...child.fields.values()].find(
      (one) => one.childRelationshipName?.toLowerCase() === relationship.toLowerCase() && one.referenceTo.includes(object.name)
    );
    if (field) return saveLevel(call, child, records, { [field.name]: parentId });
  }
  throw new ApiError('INVALID_FIELD', `${object.name} has no child relationship ${relationship}`);
}

function referenceOf(record: JsonObject | undefined): string {
  const reference = jsonObject(record?.['attributes'])['referenceId'];
  if (typeof reference !== 'string') throw new ApiError('INVALID_INPUT', 'Include a reference ID for each record in the request');
  return reference;
}

export const treeRoutes: Route[] = [{ method: 'POST', pattern: '/composite/tree/:sobject', handle: createTree }];
