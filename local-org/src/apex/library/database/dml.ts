/** The DML methods of the class Database, in all their overloads. */
import { exception } from '../../runtime/exception.ts';
import { ApexList } from '../../runtime/collections.ts';
import { ApexSObject } from '../../runtime/sobject.ts';
import { runDml } from '../../runtime/statements.ts';
import type { ApexSObjectField } from '../../runtime/tokens.ts';
import { currentTransaction } from '../../runtime/transaction.ts';
import type { AccessMode, DmlOperation } from '../../../database/types.ts';
import { modelOfId } from '../core/boolean-id.ts';
import type { Implementation } from '../declare.ts';
import { pendingMark } from '../../async/pending.ts';
import { ApexAccessLevel } from './access-level.ts';
import { DmlOptionsObject } from './dml-options.ts';
import { DatabaseResult } from './results.ts';

type Extra = boolean | ApexAccessLevel | DmlOptionsObject | ApexSObjectField | null;

/** Reads the arguments after the records, whatever their order: each overload has each kind at most once. */
function options(extras: Extra[]): { allOrNone: boolean; mode?: AccessMode; externalIdField?: string } {
  const read: { allOrNone: boolean; mode?: AccessMode; externalIdField?: string } = { allOrNone: true };
  for (const extra of extras) {
    if (extra === null) throw exception('NullPointerException', 'Argument cannot be null.');
    if (typeof extra === 'boolean') read.allOrNone = extra;
    else if (extra instanceof ApexAccessLevel) read.mode = extra.mode;
    // Options that say nothing allow partial success, unlike the method without options.
    else if (extra instanceof DmlOptionsObject) read.allOrNone = extra.optAllOrNone ?? false;
    else read.externalIdField = extra.field.name;
  }
  return read;
}

/** A record for an Id, which is all that delete and undelete need. */
function recordOf(value: unknown): ApexSObject {
  if (value instanceof ApexSObject) return value;
  if (typeof value !== 'string') throw exception('NullPointerException', 'Argument cannot be null.');
  const model = modelOfId(value);
  if (!model) throw exception('SObjectException', `Cannot locate Apex Type for ID: ${value}`);
  return new ApexSObject(model, { Id: value });
}

function run(operation: DmlOperation, kind: string): { one: Implementation; many: Implementation } {
  const many = (list: ApexList | null, ...extras: Extra[]): ApexList => {
    if (list === null) throw exception('NullPointerException', 'Argument cannot be null.');
    const records = new ApexList('SObject', list.items.map(recordOf));
    return new ApexList(
      `Database.${kind}`,
      runDml(operation, records, options(extras)).map((result) => new DatabaseResult(kind, result))
    );
  };
  const one = (record: unknown, ...extras: Extra[]): unknown => many(new ApexList('SObject', [recordOf(record)]), ...extras).items[0];
  return { one: one as Implementation, many: many as Implementation };
}

const EXTRAS = ['', ', Boolean allOrNone', ', AccessLevel accessLevel', ', Boolean allOrNone, AccessLevel accessLevel'];

function overloads(name: DmlOperation, kind: string, extras: string[], byId: boolean): Record<string, Implementation> {
  const { one, many } = run(name, kind);
  const all: Record<string, Implementation> = {};
  for (const extra of extras) {
    all[`Database.${kind} ${name}(SObject record${extra})`] = one;
    all[`List<Database.${kind}> ${name}(List<SObject> records${extra})`] = many;
    if (byId) {
      all[`Database.${kind} ${name}(Id recordId${extra})`] = one;
      all[`List<Database.${kind}> ${name}(List<Id> recordIds${extra})`] = many;
    }
  }
  return all;
}

const WITH_OPTIONS = [...EXTRAS, ', Database.DMLOptions dmlOptions', ', Database.DMLOptions dmlOptions, AccessLevel accessLevel'];
const WITH_FIELD = EXTRAS.flatMap((extra) => [extra, `, Schema.SObjectField externalIdField${extra}`]);

export const dmlStatics: Record<string, Implementation> = {
  ...overloads('insert', 'SaveResult', WITH_OPTIONS, false),
  ...overloads('update', 'SaveResult', WITH_OPTIONS, false),
  ...overloads('upsert', 'UpsertResult', WITH_FIELD, false),
  ...overloads('delete', 'DeleteResult', EXTRAS, true),
  ...overloads('undelete', 'UndeleteResult', EXTRAS, true)
};

/** `Savepoint` */
class ApexSavepoint {
  readonly name: string;
  /** Drops the jobs, events and e-mails asked for since. */
  readonly forgetLater = pendingMark();
  constructor(name: string) {
    this.name = name;
  }
}

function useSavepoint(savepoint: ApexSavepoint | null, use: (name: string) => void): void {
  if (savepoint === null) throw exception('NullPointerException', 'Argument cannot be null.');
  try {
    use(savepoint.name);
  } catch (error) {
    throw exception('TypeException', `Savepoint is no longer valid: ${(error as Error).message}`);
  }
}

export const savepointStatics: Record<string, Implementation> = {
  'System.Savepoint setSavepoint()': () => {
    const { database, limits } = currentTransaction();
    limits.count('dmlStatements');
    return new ApexSavepoint(database.savepoint());
  },
  'void rollback(System.Savepoint databaseSavepoint)': (savepoint: ApexSavepoint | null) => {
    const { database, limits } = currentTransaction();
    limits.count('dmlStatements');
    useSavepoint(savepoint, (name) => database.rollbackTo(name));
    savepoint?.forgetLater();
  },
  'void releaseSavepoint(System.Savepoint databaseSavepoint)': (savepoint: ApexSavepoint | null) =>
    useSavepoint(savepoint, (name) => currentTransaction().database.releaseSavepoint(name))
};
