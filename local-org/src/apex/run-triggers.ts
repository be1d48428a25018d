import type { Row, TriggerError, TriggerEvent } from '../database/types.ts';
import type { LoadedTrigger } from './apex-program.ts';
import { asApexException } from './runtime/calls.ts';
import { ApexList, ApexMap } from './runtime/collections.ts';
import { LimitException } from './runtime/exception.ts';
import type { ApexException } from './runtime/exception.ts';
import { toRecord } from './runtime/rows.ts';
import { toScalar } from './runtime/scalars.ts';
import type { ApexSObject } from './runtime/sobject.ts';
import { currentTransaction } from './runtime/transaction.ts';
import type { TriggerFrame } from './runtime/transaction.ts';

/** Trigger runs may start each other this deep, as on the platform. */
const MAX_DEPTH = 16;

/** Runs the triggers of one moment over its rows; what they set in before triggers goes back into the rows. */
export function runTriggers(triggers: LoadedTrigger[], event: TriggerEvent): TriggerError[] {
  const transaction = currentTransaction();
  if (transaction.triggers.length >= MAX_DEPTH) {
    throw new LimitException(`Maximum trigger depth exceeded: ${event.sobject} trigger event ${moment(event)}`);
  }
  const { project } = transaction.database;
  const records = (rows: Row[] | undefined): ApexSObject[] | null => rows?.map((row) => asTriggerRecord(toRecord(row, project))) ?? null;
  const [news, olds] = [records(event.newRows), records(event.oldRows)];
  const before = news?.map((record) => new Map(record.values)) ?? [];
  const isWritable = event.timing === 'before' && event.operation !== 'delete';
  for (const record of isWritable ? [] : (news ?? [])) record.readOnly = true;
  for (const record of olds ?? []) record.readOnly = true;
  const failed = runEach(triggers, frame(event, news, olds), event);
  if (failed) return failed;
  if (isWritable) news?.forEach((record, i) => writeBack(record, before[i] as Map<string, unknown>, event.newRows?.[i] as Row));
  return (news ?? olds ?? []).flatMap((record, index) => errorsOf(record, index));
}

function asTriggerRecord(record: ApexSObject): ApexSObject {
  record.queried = false;
  return record;
}

function frame(event: TriggerEvent, news: ApexSObject[] | null, olds: ApexSObject[] | null): TriggerFrame {
  const list = (records: ApexSObject[] | null): ApexList | null => records && new ApexList(event.sobject, records);
  const map = (records: ApexSObject[] | null): ApexMap | null =>
    records &&
    new ApexMap(
      'Id',
      event.sobject,
      records.map((record) => [record.id, record])
    );
  const hasIds = !(event.timing === 'before' && event.operation === 'insert');
  return {
    timing: event.timing,
    operation: event.operation,
    sobject: event.sobject,
    newList: list(news),
    oldList: list(olds),
    newMap: hasIds ? map(news) : null,
    oldMap: map(olds),
    size: (news ?? olds ?? []).length
  };
}

function moment(event: TriggerEvent): string {
  const name = (word: string): string => word[0]?.toUpperCase() + word.slice(1);
  return `${name(event.timing)}${name(event.operation)}`;
}

function runEach(triggers: LoadedTrigger[], context: TriggerFrame, event: TriggerEvent): TriggerError[] | null {
  const transaction = currentTransaction();
  const { sharing, defaultMode } = transaction;
  for (const trigger of triggers) {
    transaction.triggers.push(context);
    transaction.sharing = 'without';
    transaction.defaultMode = 'system';
    try {
      trigger.run();
    } catch (error) {
      return failure(trigger, error, event, context.size);
    } finally {
      transaction.triggers.pop();
      transaction.sharing = sharing;
      transaction.defaultMode = defaultMode;
    }
  }
  return null;
}

/** An exception that leaves a trigger fails every row; limits and failed assertions end the transaction. */
function failure(trigger: LoadedTrigger, error: unknown, event: TriggerEvent, size: number): TriggerError[] {
  const known = asApexException(error);
  if (!known || known instanceof LimitException || known.apexType === 'System.AssertException') throw error;
  const message = `${trigger.name}: execution of ${moment(event)}\n\ncaused by: ${known.toString()}\n\n${traceWithin(trigger, known)}`;
  return Array.from({ length: size }, (_, index) => ({
    index,
    error: { statusCode: 'CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY', message, fields: [] }
  }));
}

/** The stack down to the trigger: what saved the record is no part of the trigger's own failure. */
function traceWithin(trigger: LoadedTrigger, error: ApexException): string {
  const lines = error.stackTrace.split('\n');
  const last = lines.findIndex((line) => line.startsWith(`Trigger.${trigger.name}:`));
  return (last < 0 ? lines : lines.slice(0, last + 1)).join('\n');
}

function writeBack(record: ApexSObject, before: Map<string, unknown>, row: Row): void {
  for (const [name, value] of record.values) {
    if (value === before.get(name) || !record.model.fields.has(name.toLowerCase())) continue;
    row.values[name] = toScalar(value);
  }
}

function errorsOf(record: ApexSObject, index: number): TriggerError[] {
  return (record.errors ?? []).map(({ message, fields }) => ({
    index,
    error: { statusCode: 'FIELD_CUSTOM_VALIDATION_EXCEPTION', message, fields }
  }));
}
