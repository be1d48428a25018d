import { ApexBlob } from './blob.ts';
import { classInfoOf, ApexEnumValue } from './class-info.ts';
import { ApexList, ApexMap, ApexSet } from './collections.ts';
import { ApexDecimal, ApexDouble } from './decimal.ts';
import { ApexException, exception, exceptionClass } from './exception.ts';
import { ApexSObject } from './sobject.ts';
import { ApexDate, ApexDatetime, ApexTime } from './temporal.ts';
import { textOf } from './text.ts';
import { ApexSObjectField, ApexSObjectType } from './tokens.ts';
import { ApexType } from './type-token.ts';
import { fullId } from '../library/java/id-text.ts';
import { libraryTypes } from '../library/declare.ts';

export type TypeTest = (value: object | string | number | bigint | boolean) => boolean;

const simple: Record<string, TypeTest> = {
  object: () => true,
  integer: (value) => typeof value === 'number',
  // Numbers widen: an Integer in an Object is a Long, a Double and a Decimal too when it is cast.
  long: (value) => typeof value === 'bigint' || typeof value === 'number',
  double: (value) => value instanceof ApexDouble || typeof value === 'number',
  decimal: (value) => value instanceof ApexDecimal || value instanceof ApexDouble || typeof value === 'number' || typeof value === 'bigint',
  boolean: (value) => typeof value === 'boolean',
  string: (value) => typeof value === 'string',
  id: (value) => typeof value === 'string' && fullId(value) !== null && fullId(value) !== undefined,
  date: (value) => value instanceof ApexDate,
  datetime: (value) => value instanceof ApexDatetime,
  time: (value) => value instanceof ApexTime,
  blob: (value) => value instanceof ApexBlob,
  sobject: (value) => value instanceof ApexSObject,
  exception: (value) => value instanceof ApexException,
  type: (value) => value instanceof ApexType,
  'schema.sobjecttype': (value) => value instanceof ApexSObjectType,
  'schema.sobjectfield': (value) => value instanceof ApexSObjectField
};

const strict: Record<string, TypeTest> = {
  long: (value) => typeof value === 'bigint',
  double: (value) => value instanceof ApexDouble,
  decimal: (value) => value instanceof ApexDecimal
};

/** A function that tells whether a value, not null, is of the type with this canonical text. */
export function typeTest(text: string): TypeTest {
  const key = text.toLowerCase();
  const known = simple[key.replace(/^system\./, '')];
  if (known) return known;
  const [head, ...args] = splitType(key);
  if (args.length && (head === 'list' || head === 'set' || head === 'map')) return collectionTest(head, args);
  return (value) => namedTest(key, value);
}

function collectionTest(head: 'list' | 'set' | 'map', args: string[]): TypeTest {
  const [first, second] = args as [string, string];
  if (head === 'list') return (value) => value instanceof ApexList && fits(value.elementType, first);
  if (head === 'set') return (value) => value instanceof ApexSet && fits(value.elementType, first);
  return (value) => value instanceof ApexMap && fits(value.keyType, first) && fits(value.valueType, second);
}

/** Whether elements of one type may be seen as the other: the same, Object, or records as SObject and back. */
function fits(from: string, to: string): boolean {
  const key = from.toLowerCase();
  if (key === to || to === 'object' || to === 'sobject' || key === 'sobject' || key === 'object') return true;
  return (key === 'id' && to === 'string') || (key === 'string' && to === 'id') || args(key, to);
}

function args(from: string, to: string): boolean {
  const [a, ...inner] = splitType(from);
  const [b, ...other] = splitType(to);
  return a === b && inner.length > 0 && inner.every((arg, i) => fits(arg, other[i] ?? ''));
}

function namedTest(key: string, value: Parameters<TypeTest>[0]): boolean {
  const info = classInfoOf(value);
  if (info) return info.assignableTo.has(key);
  if (value instanceof ApexSObject) return value.model.name.toLowerCase() === key;
  if (value instanceof ApexEnumValue) return value.type.toLowerCase() === key || value.type.toLowerCase() === `system.${key}`;
  if (value instanceof ApexException) return value instanceof exceptionClass(libraryTypes().get(key)?.name ?? key);
  // Objects of the library are made by its own classes, which carry no Apex type: a cast trusts the checker.
  return typeof value === 'object' && libraryTypes().has(key);
}

/** `Map<Id, List<A>>` into `Map`, `Id`, `List<A>`. */
export function splitType(text: string): string[] {
  const open = text.indexOf('<');
  if (open < 0) return [text];
  const parts: string[] = [text.slice(0, open)];
  let depth = 0;
  let start = open + 1;
  for (let i = start; i < text.length; i++) {
    const char = text[i];
    if (char === '<') depth++;
    else if ((char === ',' && depth === 0) || (char === '>' && depth === 0)) {
      parts.push(text.slice(start, i).trim());
      start = i + 1;
    } else if (char === '>') depth--;
  }
  return parts;
}

/** `value instanceof Type` */
export function isInstance(value: unknown, test: TypeTest & { text?: string }): boolean {
  return value !== null && test(value as object);
}

/** `instanceof` with a number type is exact, where a cast converts. */
export function strictTypeTest(text: string): TypeTest {
  return strict[text.toLowerCase()] ?? typeTest(text);
}

/** `(Type) value` */
export function cast(value: unknown, test: TypeTest, text: string): unknown {
  if (value === null) return null;
  if (!test(value as object)) {
    throw exception('TypeException', `Invalid conversion from runtime type ${runtimeType(value)} to ${text}`);
  }
  return numberAs(value, text);
}

function numberAs(value: unknown, text: string): unknown {
  if (text === 'Long' && typeof value === 'number') return BigInt(value);
  if (text === 'Id') return fullId(value as string);
  if (text !== 'Decimal' || value instanceof ApexDecimal) return value;
  return value instanceof ApexDouble ? ApexDecimal.ofDouble(value.value) : ApexDecimal.of(value as number | bigint);
}

/** The type a value has while running, as messages name it. */
export function runtimeType(value: unknown): string {
  if (typeof value === 'string') return 'String';
  if (typeof value === 'number') return 'Integer';
  if (typeof value === 'bigint') return 'Long';
  if (typeof value === 'boolean') return 'Boolean';
  const info = classInfoOf(value);
  if (info) return info.name;
  if (value instanceof ApexSObject) return value.model.name;
  if (value instanceof ApexList) return `List<${value.elementType}>`;
  if (value instanceof ApexSet) return `Set<${value.elementType}>`;
  if (value instanceof ApexMap) return `Map<${value.keyType},${value.valueType}>`;
  if (value instanceof ApexEnumValue) return value.type;
  if (value instanceof ApexException) return value.apexType;
  return typeof value === 'object' && value !== null ? value.constructor.name.replace(/^Apex/, '') : textOf(value);
}
