import type { ObjectModel } from '../../metadata/model.ts';
import { ApexEnumValue } from './class-info.ts';
import type { ClassInfo } from './class-info.ts';
import { ApexBlob } from './blob.ts';
import { ApexList, ApexMap, ApexSet } from './collections.ts';
import { ApexDecimal, ApexDouble } from './decimal.ts';
import { exception } from './exception.ts';
import { libraryTypes } from '../library/declare.ts';
import { libraryEnum } from './library-enum.ts';
import { toId } from './operators.ts';
import { apexTypeOf } from './scalars.ts';
import { ApexSObject, parentRelationship } from './sobject.ts';
import { ApexDate, ApexDatetime, ApexTime } from './temporal.ts';
import { currentTransaction } from './transaction.ts';
import { splitType } from './type-tests.ts';

/** Parameters of a call from a page: JSON values as the Apex types that the method declares. Boxed: a Double is an ApexDouble. */
export function fromJson(value: unknown, type: string): unknown {
  if (value === null || value === undefined) return null;
  const [head, ...args] = splitType(type) as [string, ...string[]];
  switch (head.toLowerCase()) {
    case 'list':
      return new ApexList(
        args[0] ?? 'Object',
        array(value, type).map((item) => fromJson(item, args[0] ?? 'Object'))
      );
    case 'set':
      return new ApexSet(
        args[0] ?? 'Object',
        array(value, type).map((item) => fromJson(item, args[0] ?? 'Object'))
      );
    case 'map':
      return new ApexMap(
        args[0] ?? 'String',
        args[1] ?? 'Object',
        Object.entries(object(value, type)).map(([key, item]) => [fromJson(key, args[0] ?? 'String'), fromJson(item, args[1] ?? 'Object')])
      );
    case 'object':
      return untyped(value);
    default:
      return primitiveFromJson(value, type) ?? namedFromJson(value, type);
  }
}

function invalid(value: unknown, type: string): never {
  throw exception('JSONException', `Illegal value for ${type}: ${JSON.stringify(value) ?? ''}`);
}

function array(value: unknown, type: string): unknown[] {
  return Array.isArray(value) ? value : invalid(value, type);
}

function object(value: unknown, type: string): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : invalid(value, type);
}

const readers: Record<string, (value: string | number | boolean) => unknown> = {
  string: (value) => (typeof value === 'string' ? value : String(value)),
  id: (value) => toId(String(value)),
  boolean: (value) => (typeof value === 'boolean' ? value : value === 'true' ? true : value === 'false' ? false : undefined),
  integer: (value) => {
    const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
    return Number.isInteger(number) && Math.abs(number as number) <= 2147483648 ? number : undefined;
  },
  long: (value) => (/^-?\d+$/.test(String(value)) ? BigInt(value) : undefined),
  double: (value) => (Number.isNaN(Number(value)) || value === '' ? undefined : new ApexDouble(Number(value))),
  decimal: (value) => (/^-?\d+(\.\d+)?([eE][+-]?\d+)?$/.test(String(value)) ? ApexDecimal.of(String(value)) : undefined),
  date: (value) => ApexDate.parseIso(String(value).slice(0, 10)) ?? undefined,
  datetime: (value) => (typeof value === 'number' ? new ApexDatetime(value) : (ApexDatetime.parseIso(String(value)) ?? undefined)),
  time: (value) => ApexTime.parseIso(String(value)) ?? undefined,
  blob: (value) => ApexBlob.fromBase64(String(value))
};

function primitiveFromJson(value: unknown, type: string): unknown {
  const read = readers[type.toLowerCase()];
  if (!read) return undefined;
  if (typeof value === 'object') return invalid(value, type);
  const made = read(value as string | number | boolean);
  return made === undefined ? invalid(value, type) : made;
}

/** A value whose type is Object: lists of Object, maps from String, Integers and Decimals. */
function untyped(value: unknown): unknown {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isInteger(value) && Math.abs(value) <= 2147483647 ? value : ApexDecimal.of(String(value));
  if (Array.isArray(value)) return new ApexList('Object', value.map(untyped));
  return new ApexMap(
    'String',
    'Object',
    Object.entries(value as object).map(([key, item]) => [key, untyped(item)])
  );
}

function namedFromJson(value: unknown, type: string): unknown {
  const { program, database } = currentTransaction();
  const info = program.classInfo(type);
  if (info) return info.kind === 'enum' ? enumValue(info.enumValues ?? [], value, type) : instance(info, object(value, type));
  const model = database.project.objects.get(type.toLowerCase());
  if (model) return record(model, object(value, type));
  if (type.toLowerCase() === 'sobject') return recordOfUnknownType(object(value, type));
  if (libraryTypes().get(type.toLowerCase())?.kind === 'enum') return enumValue(libraryEnum(type), value, type);
  return invalid(value, type);
}

function enumValue(values: ApexEnumValue[], value: unknown, type: string): ApexEnumValue {
  return values.find((one) => one.name.toLowerCase() === String(value).toLowerCase()) ?? invalid(value, type);
}

/** Only what is @AuraEnabled can be filled from outside. */
function instance(info: ClassInfo, values: Record<string, unknown>): object {
  const made = info.create();
  for (const [name, value] of Object.entries(values)) {
    const field = info.fields.find((one) => one.auraEnabled && !one.isStatic && one.name.toLowerCase() === name.toLowerCase());
    field?.set?.(made, fromJson(value, field.type));
  }
  return made;
}

function recordOfUnknownType(values: Record<string, unknown>): ApexSObject {
  const name = String((values['attributes'] as { type?: unknown } | undefined)?.type ?? values['sobjectType'] ?? '');
  const model = currentTransaction().database.project.objects.get(name.toLowerCase());
  return model ? record(model, values) : invalid(values, 'SObject');
}

function record(model: ObjectModel, values: Record<string, unknown>): ApexSObject {
  const made = new ApexSObject(model);
  for (const [name, value] of Object.entries(values)) {
    if (name === 'attributes' || name === 'sobjectType') continue;
    const field = model.fields.get(name.toLowerCase());
    if (field) made.values.set(field.name, fromJson(value, apexTypeOf(field)));
    else if (parentRelationship(model, name)) made.values.set(parentRelationship(model, name) as string, parent(model, name, value));
    else throw exception('JSONException', `No such column '${name}' on sobject of type ${model.name}`);
  }
  return made;
}

function parent(model: ObjectModel, name: string, value: unknown): unknown {
  const field = [...model.fields.values()].find((one) => one.relationshipName?.toLowerCase() === name.toLowerCase());
  return fromJson(value, field?.referenceTo[0] ?? 'SObject');
}
