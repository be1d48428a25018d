import { requestJson } from '@local-org/http';
import { platform } from '@local-org/platform';
import { deepFreeze } from '@local-org/wire';

/** A record as the UI API gives it. */
export interface RecordRepresentation {
  apiName: string;
  id: string;
  fields: Record<string, FieldRepresentation>;
  lastModifiedDate: string;
  recordTypeId: string | null;
  [key: string]: unknown;
}
export interface FieldRepresentation {
  value: unknown;
  displayValue: string | null;
}
export type FieldReference = string | { fieldApiName: string; objectApiName: string };

const records = new Map<string, RecordRepresentation>();
const listeners = new Map<string, Set<() => void>>();

const to18 = (id: string): string => (id.length === 15 ? id + checksum(id) : id);

function checksum(id: string): string {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ012345';
  return [0, 5, 10]
    .map(
      (from) =>
        alphabet[[...id.slice(from, from + 5)].reduce((bits, letter, at) => bits | (letter >= 'A' && letter <= 'Z' ? 1 << at : 0), 0)]
    )
    .join('');
}

/** `Object.Field.Path` of a schema import or a string. */
export function fieldName(field: FieldReference): string {
  return typeof field === 'string' ? field : `${field.objectApiName}.${field.fieldApiName}`;
}

/** Keeps a record that came with the page or from a save; whoever shows it is told. */
export function keepRecord(record: RecordRepresentation, tell = true): RecordRepresentation {
  const known = records.get(record.id);
  const same = known && known.lastModifiedDate === record.lastModifiedDate;
  const merged = deepFreeze({ ...record, fields: { ...(same ? known.fields : {}), ...record.fields } });
  records.set(record.id, merged);
  if (tell) listeners.get(record.id)?.forEach((listener) => listener());
  return merged;
}

export async function loadRecord(
  recordId: string,
  fields: string[],
  optionalFields: string[] = [],
  fresh = false
): Promise<RecordRepresentation> {
  const id = to18(recordId);
  const known = records.get(id);
  if (!fresh && known && [...fields, ...optionalFields].every((field) => holds(known, field))) return known;
  const query = new URLSearchParams();
  if (fields.length) query.set('fields', fields.join(','));
  if (optionalFields.length) query.set('optionalFields', optionalFields.join(','));
  return keepRecord(await requestJson<RecordRepresentation>('GET', `${platform.endpoints.uiApi}/records/${id}?${query}`), false);
}

/** A record with every field the reader may see, as a request by layout type gives. */
export async function loadWholeRecord(recordId: string): Promise<RecordRepresentation> {
  return keepRecord(
    await requestJson<RecordRepresentation>('GET', `${platform.endpoints.uiApi}/records/${to18(recordId)}?layoutTypes=Full`),
    false
  );
}

/** Calls back whenever the record was saved or said to be changed; returns how to stop. */
export function onRecordChange(recordId: string, listener: () => void): () => void {
  const id = to18(recordId);
  const all = listeners.get(id) ?? new Set();
  listeners.set(id, all.add(listener));
  return () => all.delete(listener);
}

/** Forgets the records and lets everyone who shows one load it again. */
export function recordsChanged(recordIds: string[]): void {
  for (const id of recordIds.map(to18)) {
    records.delete(id);
    listeners.get(id)?.forEach((listener) => listener());
  }
}

export async function saveRecord(
  recordId: string | undefined,
  apiName: string | undefined,
  fields: Record<string, unknown>,
  ifModified?: string
): Promise<RecordRepresentation> {
  const url = `${platform.endpoints.uiApi}/records${recordId ? `/${to18(recordId)}` : ''}`;
  const headers: Record<string, string> = ifModified ? { 'If-Unmodified-Since': ifModified } : {};
  const body = recordId ? { fields } : { apiName, fields };
  return keepRecord(await requestJson<RecordRepresentation>(recordId ? 'PATCH' : 'POST', url, body, headers));
}

export async function removeRecord(recordId: string): Promise<void> {
  await requestJson('DELETE', `${platform.endpoints.uiApi}/records/${to18(recordId)}`);
  records.delete(to18(recordId));
}

function holds(record: RecordRepresentation, field: string): boolean {
  return fieldAt(record, field) !== undefined;
}

/** The field at `Object.Field` or `Object.Parent.Field`; undefined when the record came without it. */
export function fieldAt(record: RecordRepresentation | undefined, field: FieldReference): FieldRepresentation | undefined {
  const path = fieldName(field).split('.').slice(1);
  let current: RecordRepresentation | null | undefined = record;
  for (const step of path.slice(0, -1)) {
    const parent: FieldRepresentation | undefined = current?.fields[step];
    if (parent && parent.value === null) return { value: null, displayValue: null };
    current = parent?.value as RecordRepresentation | undefined;
  }
  return current?.fields[path.at(-1) ?? ''];
}
