import { requestJson } from '@local-org/http';
import { platform } from '@local-org/platform';
import {
  fieldAt,
  fieldName,
  loadRecord,
  loadWholeRecord,
  onRecordChange,
  recordsChanged,
  removeRecord,
  saveRecord,
  type FieldReference,
  type RecordRepresentation
} from '@local-org/records';
import { emitOutcome, wireAdapter } from '@local-org/wire';

type OneOrMany<T> = T | T[];
interface RecordConfig {
  recordId: string;
  fields?: OneOrMany<FieldReference>;
  optionalFields?: OneOrMany<FieldReference>;
  layoutTypes?: OneOrMany<string>;
  modes?: OneOrMany<string>;
}

const names = (fields?: OneOrMany<FieldReference>): string[] =>
  (fields === undefined ? [] : Array.isArray(fields) ? fields : [fields]).map(fieldName);

export const getRecord = wireAdapter<RecordConfig>(['recordId'], (config, emit) => {
  const fields = names(config.fields);
  const optional = names(config.optionalFields);
  if (fields.length + optional.length === 0 && !config.layoutTypes) return () => undefined;
  const load = (): void =>
    emitOutcome(config.layoutTypes ? loadWholeRecord(config.recordId) : loadRecord(config.recordId, fields, optional), emit);
  load();
  return onRecordChange(config.recordId, load);
});

interface RecordsConfig {
  records: { recordIds: string[]; fields?: FieldReference[]; optionalFields?: FieldReference[] }[];
}

export const getRecords = wireAdapter<RecordsConfig>(['records'], ({ records }, emit) => {
  const load = async (): Promise<unknown> => {
    const all = records.flatMap(({ recordIds, fields, optionalFields }) =>
      recordIds.map((id) => loadRecord(id, names(fields), names(optionalFields)))
    );
    return { results: (await Promise.all(all)).map((result) => ({ result, statusCode: 200 })) };
  };
  const reload = (): void => emitOutcome(load(), emit);
  reload();
  const stops = records.flatMap(({ recordIds }) => recordIds.map((id) => onRecordChange(id, reload)));
  return () => stops.forEach((stop) => stop());
});

export const getRecordCreateDefaults = wireAdapter<{ objectApiName: unknown }>(['objectApiName'], ({ objectApiName }, emit) => {
  const name = typeof objectApiName === 'string' ? objectApiName : (objectApiName as { objectApiName: string }).objectApiName;
  emitOutcome(requestJson('GET', `${platform.endpoints.uiApi}/record-defaults/create/${name}`), emit);
  return () => undefined;
});

export function getFieldValue(record: RecordRepresentation, field: FieldReference): unknown {
  return fieldAt(record, field)?.value;
}

export function getFieldDisplayValue(record: RecordRepresentation, field: FieldReference): string | null | undefined {
  return fieldAt(record, field)?.displayValue;
}

export function createRecord(input: { apiName: string; fields: Record<string, unknown> }): Promise<RecordRepresentation> {
  return saveRecord(undefined, input.apiName, input.fields);
}

export function updateRecord(
  input: { fields: Record<string, unknown> },
  options?: { ifUnmodifiedSince?: string }
): Promise<RecordRepresentation> {
  const { Id, ...fields } = input.fields;
  if (typeof Id !== 'string') return Promise.reject(new TypeError('updateRecord needs fields.Id'));
  return saveRecord(Id, undefined, fields, options?.ifUnmodifiedSince);
}

export function deleteRecord(recordId: string): Promise<void> {
  return removeRecord(recordId);
}

/** Says that records were changed outside the UI API, by Apex for example. */
export function notifyRecordUpdateAvailable(items: { recordId: string }[]): Promise<void> {
  recordsChanged(items.map(({ recordId }) => recordId));
  return Promise.resolve();
}

/** The older name, which the platform still has. */
export function getRecordNotifyChange(items: { recordId: string }[]): void {
  recordsChanged(items.map(({ recordId }) => recordId));
}

/** What `createRecord` takes, from a record: its createable fields. */
export function generateRecordInputForCreate(record: RecordRepresentation): { apiName: string; fields: Record<string, unknown> } {
  return { apiName: record.apiName, fields: plainFields(record) };
}

export function generateRecordInputForUpdate(record: RecordRepresentation): { fields: Record<string, unknown> } {
  return { fields: { Id: record.id, ...plainFields(record) } };
}

function plainFields(record: RecordRepresentation): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(record.fields)
      .filter(([name, { value }]) => name !== 'Id' && (value === null || typeof value !== 'object'))
      .map(([name, { value }]) => [name, value])
  );
}
