import { ApexBlob } from './blob.ts';
import { ApexDecimal, ApexDouble } from './decimal.ts';
import { ApexDate, ApexDatetime, ApexTime } from './temporal.ts';
import { findMethod } from './class-info.ts';

/** Values that compare by content and know how (collections, SObjects). */
export interface Comparable {
  sameAs(other: unknown): boolean;
  hashText(): string;
}

function isComparable(value: object): value is Comparable {
  return 'sameAs' in value && 'hashText' in value;
}

/** `a.equals(b)`: what collections use. Strings compare with their case; numbers of different types are different. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (isComparable(a)) return a.sameAs(b);
  if (a instanceof ApexDecimal) return b instanceof ApexDecimal && a.compare(b) === 0;
  if (a instanceof ApexDouble) return b instanceof ApexDouble && a.value === b.value;
  if (a instanceof ApexDate) return b instanceof ApexDate && a.days === b.days;
  if (a instanceof ApexDatetime) return b instanceof ApexDatetime && a.ms === b.ms;
  if (a instanceof ApexTime) return b instanceof ApexTime && a.ms === b.ms;
  if (a instanceof ApexBlob) return b instanceof ApexBlob && a.bytes.equals(b.bytes);
  const equals = findMethod(a, 'equals', 1);
  return equals ? equals(b) === true : false;
}

/** The operator `==` between operands whose type is only known now: strings without case, numbers by value. */
export function looseEquals(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a === 'string' && typeof b === 'string') return equalText(a, b);
  const [x, y] = [numeric(a), numeric(b)];
  if (x && y) return x.compare(y) === 0;
  return sameValue(a, b);
}

function numeric(value: unknown): ApexDecimal | null {
  if (value instanceof ApexDecimal) return value;
  if (value instanceof ApexDouble) return ApexDecimal.of(value.value);
  return typeof value === 'number' || typeof value === 'bigint' ? ApexDecimal.of(value) : null;
}

/** `==` of two Strings. */
export function equalText(a: string | null, b: string | null): boolean {
  if (a === b) return true;
  if (a === null || b === null || a.length !== b.length) return false;
  return a.toLowerCase() === b.toLowerCase();
}

const objectNumbers = new WeakMap<object, number>();
let lastObjectNumber = 0;

/** A number for an object's identity, stable while it lives. */
export function identity(value: object): number {
  let known = objectNumbers.get(value);
  if (known === undefined) objectNumbers.set(value, (known = ++lastObjectNumber));
  return known;
}

/**
 * A key for JavaScript's Map such that equal values have the same key; undefined for objects whose class defines equals and
 * hashCode, which need buckets. Tags start with a character that Apex text does not hold in practice.
 */
export function hashKey(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (isComparable(value)) return `\u0000${value.hashText()}`;
  if (value instanceof ApexDecimal) return `\u0000n${value.big.stripTrailingZeros().toString()}`;
  if (value instanceof ApexDouble) return `\u0000f${value.value}`;
  if (value instanceof ApexDate) return `\u0000d${value.days}`;
  if (value instanceof ApexDatetime) return `\u0000t${value.ms}`;
  if (value instanceof ApexTime) return `\u0000m${value.ms}`;
  if (value instanceof ApexBlob) return `\u0000b${value.toBase64()}`;
  return findMethod(value, 'equals', 1) && findMethod(value, 'hashCode', 0) ? undefined : value;
}

/** The same, as text, for the hash of a container. */
export function hashTextOf(value: unknown): string {
  const key = hashKey(value);
  if (key === undefined) return `u${String(findMethod(value, 'hashCode', 0)?.())}`;
  return typeof key === 'object' && key !== null ? `o${identity(key)}` : `${typeof key}:${String(key)}`;
}
