/** Copies of Apex values: what serialising a job's state and reading it back gives. */
import { classInfoOf } from '../runtime/class-info.ts';
import { ApexEnumValue } from '../runtime/class-info.ts';
import { ApexList, ApexMap, ApexSet } from '../runtime/collections.ts';
import { ApexSObject } from '../runtime/sobject.ts';

/** A deep copy; an object that is reached twice is copied once. Transient fields come back as null. */
export function copyState<T>(value: T): T {
  return copied(value, new Map()) as T;
}

function copied(value: unknown, seen: Map<object, unknown>): unknown {
  if (typeof value !== 'object' || value === null || value instanceof ApexEnumValue) return value;
  const known = seen.get(value);
  if (known !== undefined) return known;
  const again = (inner: unknown): unknown => copied(inner, seen);
  if (value instanceof ApexList) {
    const list = new ApexList(value.elementType);
    seen.set(value, list);
    list.items = value.items.map(again);
    return list;
  }
  if (value instanceof ApexSet) return new ApexSet(value.elementType, [...value].map(again));
  if (value instanceof ApexMap) {
    const map = new ApexMap(value.keyType, value.valueType);
    seen.set(value, map);
    for (const [key, item] of value.entries()) map.set(again(key), again(item));
    return map;
  }
  if (value instanceof ApexSObject) {
    const record = new ApexSObject(value.model);
    seen.set(value, record);
    record.queried = value.queried;
    for (const [name, item] of value.values) record.values.set(name, again(item));
    return record;
  }
  const info = classInfoOf(value);
  // The library's own values (dates, decimals, tokens) never change: they can be shared.
  if (!info) return value;
  const object = Object.create(Object.getPrototypeOf(value) as object) as Record<string, unknown>;
  seen.set(value, object);
  for (const key of Object.keys(value)) object[key] = again((value as Record<string, unknown>)[key]);
  for (const field of info.fields) if (field.isTransient && !field.isStatic) field.set?.(object, null);
  return object;
}
