/** Clones of records, as SObject.clone and List.deepClone make them. */
import { ApexSObject } from '../../runtime/sobject.ts';
import { ApexList } from '../../runtime/collections.ts';

const SOURCES = new WeakMap<ApexSObject, string>();
const READ_ONLY = ['CreatedById', 'CreatedDate', 'LastModifiedById', 'LastModifiedDate', 'SystemModstamp', 'IsDeleted'];

export interface CloneOptions {
  preserveId: boolean;
  deep: boolean;
  preserveTimestamps: boolean;
  preserveAutonumber: boolean;
}

/** A copy of the record's fields; a shallow one shares its parents with the original. */
export function cloneRecord(record: ApexSObject, options: CloneOptions): ApexSObject {
  const copy = new ApexSObject(record.model);
  copy.queried = record.queried;
  for (const [name, value] of record.values) {
    const field = record.model.fields.get(name.toLowerCase());
    if (name === 'Id' && !options.preserveId) continue;
    if (READ_ONLY.includes(name) && !options.preserveTimestamps) continue;
    if (field?.type === 'AutoNumber' && !options.preserveAutonumber) continue;
    copy.values.set(name, options.deep && value instanceof ApexSObject ? cloneRecord(value, { ...options, preserveId: true }) : value);
  }
  if (record.id) SOURCES.set(copy, record.id);
  return copy;
}

/** The Id of the record that this one was cloned from. */
export function cloneSource(record: ApexSObject): string | null {
  return SOURCES.get(record) ?? null;
}

export function cloneList(list: ApexList): ApexList {
  return new ApexList(list.elementType, [...list.items]);
}
