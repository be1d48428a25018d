import { classInfoOf, ApexEnumValue } from './class-info.ts';
import { ApexBlob } from './blob.ts';
import { ApexList, ApexMap, ApexSet } from './collections.ts';
import { ApexDecimal, ApexDouble } from './decimal.ts';
import { exception } from './exception.ts';
import { ApexSObject } from './sobject.ts';
import { ApexDate, ApexDatetime, ApexTime } from './temporal.ts';
import { textOf } from './text.ts';

/** A result as a page receives it: of an object only what is @AuraEnabled, of a record what is populated. */
export function toJson(value: unknown): unknown {
  if (value === null || value === undefined) return null;
  if (typeof value === 'bigint') return Number(value);
  if (typeof value !== 'object') return value;
  if (value instanceof ApexList || value instanceof ApexSet) return [...value].map(toJson);
  if (value instanceof ApexMap) return Object.fromEntries(value.entries().map(([key, item]) => [textOf(key), toJson(item)]));
  if (value instanceof ApexSObject) return recordToJson(value);
  if (value instanceof ApexDecimal) return value.toNumber();
  if (value instanceof ApexDouble) return value.value;
  if (value instanceof ApexDate || value instanceof ApexDatetime) return value.toIso();
  if (value instanceof ApexTime) return value.ms;
  if (value instanceof ApexBlob) return value.toBase64();
  if (value instanceof ApexEnumValue) return value.name;
  return objectToJson(value);
}

function recordToJson(record: ApexSObject): Record<string, unknown> {
  const populated = [...record.values].filter(([, value]) => value !== null);
  return Object.fromEntries(populated.map(([name, value]) => [name, toJson(value)]));
}

function objectToJson(value: object): Record<string, unknown> {
  const info = classInfoOf(value);
  if (!info) throw exception('SerializationException', `Not serializable: ${value.constructor.name.replace(/^Apex/, '')}`);
  const fields = info.fields.filter((field) => field.auraEnabled && !field.isStatic);
  return Object.fromEntries(fields.map((field) => [field.name, toJson(field.get(value))]));
}
