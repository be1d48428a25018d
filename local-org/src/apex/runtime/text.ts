import { ApexDecimal, ApexDouble, doubleText } from './decimal.ts';
import { ApexList, ApexMap, ApexSet } from './collections.ts';
import { ApexSObject } from './sobject.ts';
import { ApexDate } from './temporal.ts';
import { classInfoOf, findMethod } from './class-info.ts';

/** The text of any value as `String.valueOf(Object)`, string concatenation and System.debug write it. */
export function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value === null || value === undefined) return 'null';
  if (typeof value !== 'object') return String(value);
  if (value instanceof ApexDouble) return doubleText(value.value);
  if (value instanceof ApexDecimal) return value.toString();
  if (value instanceof ApexList) return `(${value.items.map(nested).join(', ')})`;
  if (value instanceof ApexSet) return `{${[...value].map(nested).join(', ')}}`;
  if (value instanceof ApexMap)
    return `{${value
      .entries()
      .map(([key, item]) => `${nested(key)}=${nested(item)}`)
      .join(', ')}}`;
  if (value instanceof ApexSObject) return recordText(value);
  return objectText(value);
}

function nested(value: unknown): string {
  return value instanceof ApexDate ? value.toString() : textOf(value);
}

function recordText(record: ApexSObject): string {
  const values = [...record.values].filter(([, value]) => !(value instanceof ApexList));
  return `${record.model.name}:{${values.map(([name, value]) => `${name}=${nested(value)}`).join(', ')}}`;
}

function objectText(value: object): string {
  const info = classInfoOf(value);
  if (!info || value instanceof Error) return String(value);
  const own = findMethod(value, 'toString', 0);
  if (own) return textOf(own());
  const fields = info.fields.filter((field) => !field.isStatic);
  return `${info.name.replace(/^.*\./, '')}:[${fields.map((field) => `${field.name}=${textOf(field.get(value))}`).join(', ')}]`;
}

/** A Double in string concatenation. */
export function doubleOrNullText(value: number | null): string {
  return value === null ? 'null' : doubleText(value);
}
