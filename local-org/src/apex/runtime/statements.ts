import type { AccessMode, BindValue, DmlOperation, DmlResult, QueryResult, Row } from '../../database/types.ts';
import { OrgError } from '../../database/types.ts';
import { aggregateTypes } from './aggregates.ts';
import { ApexList, ApexMap, ApexSet } from './collections.ts';
import { exception } from './exception.ts';
import { toRecord, toRow } from './rows.ts';
import { fromScalar, toScalar } from './scalars.ts';
import { ApexSObject } from './sobject.ts';
import { currentTransaction, running, statementAccess } from './transaction.ts';

export { toRecord, toRow, fromScalar, toScalar };

export interface RunDmlOptions {
  allOrNone: boolean;
  /** Absent: as the running class has it. */
  mode?: AccessMode | null;
  externalIdField?: string | null;
}

/** `WITH USER_MODE` in the query wins over what the caller states. */
function statedMode(soql: string, mode: AccessMode | null | undefined): AccessMode | undefined {
  const clause = /\bWITH\s+(USER_MODE|SYSTEM_MODE|SECURITY_ENFORCED)\b/i.exec(soql.replace(/'(?:\\.|[^'\\])*'/g, "''"))?.[1];
  if (!clause) return mode ?? undefined;
  return clause.toUpperCase() === 'SYSTEM_MODE' ? 'system' : 'user';
}

function bindValue(value: unknown): BindValue {
  if (value instanceof ApexList) return value.items.map((item) => itemValue(item));
  if (value instanceof ApexSet) return [...value].map((item) => itemValue(item));
  return itemValue(value);
}

/** A record stands for its Id. */
function itemValue(value: unknown): ReturnType<typeof toScalar> {
  return value instanceof ApexSObject ? value.id : toScalar(value);
}

/** The variables around a `Database.query` that its text names after a colon; names know no case. */
export function visibleBinds(soql: string): Record<string, unknown> {
  const { variables } = running;
  running.variables = null;
  if (!variables) return {};
  const binds: Record<string, unknown> = {};
  for (const [, name] of soql.replace(/'(?:\\.|[^'\\])*'/g, "''").matchAll(/:\s*(\w+)/g)) {
    const known = variables[(name ?? '').toLowerCase()];
    if (name && known) binds[name] = known();
  }
  return binds;
}

function select(soql: string, binds: Record<string, unknown>, mode?: AccessMode | null): QueryResult {
  const transaction = currentTransaction();
  const values: Record<string, BindValue> = {};
  for (const name in binds) values[name] = bindValue(binds[name]);
  const options = { ...statementAccess(statedMode(soql, mode)), binds: values };
  transaction.limits.count('queries');
  try {
    const result = transaction.limits.outsideCpuTime(() => transaction.database.query(soql, options));
    transaction.limits.count('queryRows', result.rows.length);
    return result;
  } catch (error) {
    if (error instanceof OrgError) throw exception('QueryException', error.message, inaccessible(error)).happenedAt(new Error());
    throw error;
  }
}

/** Fields that user mode refused, by object, for `getInaccessibleFields`. */
function inaccessible({ code, fields }: OrgError): ApexMap {
  const byObject = new ApexMap('String', 'Set<String>');
  for (const path of code === 'INVALID_FIELD' ? fields : []) {
    const [object = '', field = ''] = path.split('.');
    byObject.set(object, new ApexSet('String', [...((byObject.get(object) as ApexSet | null) ?? []), field]));
  }
  return byObject;
}

function records(soql: string, result: QueryResult): ApexList {
  const { database } = currentTransaction();
  const types = result.sobject === 'AggregateResult' ? aggregateTypes(soql, database) : undefined;
  return new ApexList(
    result.sobject,
    result.rows.map((row) => toRecord(row, database.project, types))
  );
}

/** A query in brackets, with the values of its binds. */
export function inlineQuery(soql: string, binds: Record<string, unknown>): ApexList {
  return records(soql, select(soql, binds));
}

/** `[SELECT COUNT() FROM …]` */
export function inlineCount(soql: string, binds: Record<string, unknown>): number {
  return select(soql, binds).totalSize;
}

/** Without binds of its own, a dynamic query sees the variables around its call. */
function dynamicBinds(soql: string, binds: Record<string, unknown>): Record<string, unknown> {
  return Object.keys(binds).length ? binds : visibleBinds(soql);
}

/** Runs a dynamic query for the running user; rows as records, or as AggregateResult. */
export function runQuery(soql: string, binds: Record<string, unknown> = {}, mode?: AccessMode | null): ApexList {
  return records(soql, select(soql, dynamicBinds(soql, binds), mode));
}

/** `SELECT COUNT() FROM …` */
export function runCount(soql: string, binds: Record<string, unknown> = {}, mode?: AccessMode | null): number {
  return select(soql, dynamicBinds(soql, binds), mode).totalSize;
}

/** The record of a query that must find exactly one. */
export function single(list: ApexList): unknown {
  if (list.size === 1) return list.items[0];
  const message = list.size === 0 ? 'List has no rows for assignment to SObject' : 'List has more than 1 row for assignment to SObject';
  throw exception('QueryException', message);
}

/** The same where no record is as good as null: before `?.` and `??`. */
export function singleOrNull(list: ApexList): unknown {
  return list.size === 0 ? null : single(list);
}

/** Saves records; fills in their Ids. Throws DmlException with every failure when all must succeed. */
export function runDml(operation: DmlOperation, records: ApexList, options: RunDmlOptions): DmlResult[] {
  const transaction = currentTransaction();
  const list = records.items as (ApexSObject | null)[];
  if (list.includes(null)) throw exception('NullPointerException', 'Attempt to de-reference a null object');
  const rows = (list as ApexSObject[]).map((record) => toRow(record));
  // Saving an empty list costs nothing, as on the platform.
  if (!rows.length) return [];
  if (options.allOrNone) checkIds(operation, list as ApexSObject[]);
  transaction.limits.count('dmlStatements');
  transaction.limits.count('dmlRows', rows.length);
  const access = statementAccess(options.mode ?? undefined);
  const external = options.externalIdField ? { externalIdField: options.externalIdField } : {};
  const results = save(() => transaction.database.dml(operation, rows, { ...access, allOrNone: options.allOrNone, ...external }));
  results.forEach((result, i) => takeOver(operation, list[i] as ApexSObject, rows[i] as Row, result));
  if (options.allOrNone && results.some((result) => !result.success)) throw dmlException(operation, list as ApexSObject[], results);
  return results;
}

function save(work: () => DmlResult[]): DmlResult[] {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof OrgError)) throw error;
    // User mode without the object's permission is no fault of the rows.
    if (error.code === 'INSUFFICIENT_ACCESS') throw exception('SecurityException', error.message);
    throw exception('DmlException', `${error.code}, ${error.message}`);
  }
}

/** What Apex refuses before it asks the database. */
function checkIds(operation: DmlOperation, records: ApexSObject[]): void {
  records.forEach((record, i) => {
    if (operation === 'insert' && record.id !== null) {
      const errors = [
        {
          statusCode: 'INVALID_FIELD_FOR_INSERT_UPDATE',
          message: 'cannot specify Id in an insert call',
          fields: ['Id']
        }
      ];
      throw dmlException(operation, [record], [{ success: false, id: record.id, created: false, errors }], i);
    }
    if ((operation === 'update' || operation === 'delete') && record.id === null) {
      const errors = [{ statusCode: 'MISSING_ARGUMENT', message: `Id not specified in an ${operation} call`, fields: [] }];
      throw dmlException(operation, [record], [{ success: false, id: null, created: false, errors }], i);
    }
  });
}

function takeOver(operation: DmlOperation, record: ApexSObject, row: Row, result: DmlResult): void {
  const id = result.id ?? (row.values['Id'] as string | undefined);
  if (result.success && id && (operation === 'insert' || operation === 'upsert')) record.values.set('Id', id);
}

const verbs: Record<DmlOperation, string> = {
  insert: 'Insert',
  update: 'Update',
  upsert: 'Upsert',
  delete: 'Delete',
  undelete: 'Undelete',
  merge: 'Merge'
};

function dmlException(operation: DmlOperation, records: ApexSObject[], results: DmlResult[], offset = 0): Error {
  const failures = results.flatMap((result, i) =>
    result.success ? [] : result.errors.map((error) => ({ index: i + offset, id: result.id, error, sobject: records[i]?.model.name }))
  );
  const [first] = failures;
  const where = first?.id ? ` with id ${first.id}` : '';
  const fields = first?.error.fields.join(', ') ?? '';
  const message = `${verbs[operation]} failed. First exception on row ${first?.index ?? 0}${where}; first error: ${first?.error.statusCode ?? ''}, ${first?.error.message ?? ''}: [${fields}]`;
  return exception('DmlException', message, failures);
}

function listOf(value: unknown): ApexList {
  return value instanceof ApexList ? value : new ApexList((value as ApexSObject).model.name, [value]);
}

/** The statements insert, update, upsert, delete, undelete. */
export function dml(operation: DmlOperation, value: unknown, mode: AccessMode | null, externalIdField: string | null): void {
  runDml(operation, listOf(value), { allOrNone: true, mode, externalIdField });
}

/** The statement merge: the first record wins, the others are deleted. */
export function merge(winner: ApexSObject, others: unknown, mode: AccessMode | null): void {
  const ids = listOf(others instanceof ApexList || others instanceof ApexSObject ? others : new ApexList('Id', [others]));
  const losers = ids.items.map((item) => (item instanceof ApexSObject ? item : new ApexSObject(winner.model, { Id: item })));
  runDml('merge', new ApexList(winner.model.name, [winner, ...losers]), { allOrNone: true, mode });
}
