import { ApexDecimal, ApexDouble } from './decimal.ts';
import { exception, nullPointer } from './exception.ts';

/** Arithmetic that JavaScript's operators do not do as Apex does. Operands are never null here. */

function divisionByZero(): never {
  throw exception('MathException', 'Divide by 0');
}

export function divideIntegers(a: number, b: number): number {
  return b === 0 ? divisionByZero() : (a / b) | 0;
}

export function divideLongs(a: bigint, b: bigint): bigint {
  return b === 0n ? divisionByZero() : BigInt.asIntN(64, a / b);
}

export function divideDoubles(a: number, b: number): number {
  return b === 0 ? divisionByZero() : a / b;
}

export function divideDecimals(a: ApexDecimal, b: ApexDecimal): ApexDecimal {
  return b.isZero() ? divisionByZero() : a.dividedBy(b);
}

export function shiftLong(a: bigint, b: bigint, op: string): bigint {
  const by = b & 63n;
  if (op === '<<') return BigInt.asIntN(64, a << by);
  return op === '>>' ? a >> by : BigInt.asIntN(64, BigInt.asUintN(64, a) >> by);
}

export const decimal = (text: string): ApexDecimal => ApexDecimal.of(text);

export function toDecimal(value: number | bigint | ApexDecimal | null): ApexDecimal | null {
  return value === null || value instanceof ApexDecimal ? value : ApexDecimal.of(value);
}

export function doubleToDecimal(value: number | null): ApexDecimal | null {
  return value === null ? null : ApexDecimal.ofDouble(value);
}

export function toDouble(value: number | bigint | ApexDecimal | null): number | null {
  if (value === null || typeof value === 'number') return value;
  return typeof value === 'bigint' ? Number(value) : value.toNumber();
}

export function toLong(value: number | null): bigint | null {
  return value === null ? null : BigInt(value);
}

export function longToInteger(value: bigint | null): number | null {
  return value === null ? null : Number(BigInt.asIntN(32, value));
}

/** `(Integer) 3.7` */
export function truncateToInteger(value: number | ApexDecimal | null): number | null {
  if (value === null) return null;
  return typeof value === 'number'
    ? Math.max(-2147483648, Math.min(2147483647, Math.trunc(value)))
    : Number(BigInt.asIntN(32, value.toBigInt()));
}

export function truncateToLong(value: number | ApexDecimal | null): bigint | null {
  if (value === null) return null;
  return typeof value === 'number' ? BigInt.asIntN(64, BigInt(Math.trunc(value))) : BigInt.asIntN(64, value.toBigInt());
}

export function box(value: number | null): ApexDouble | null {
  return value === null ? null : new ApexDouble(value);
}

export function unbox(value: unknown): number | null {
  if (value === null) return null;
  return value instanceof ApexDouble ? value.value : castDouble(value);
}

/** `(Double) object` */
export function castDouble(value: unknown): number | null {
  if (value === null) return null;
  if (value instanceof ApexDouble) return value.value;
  if (typeof value === 'number') return value;
  if (value instanceof ApexDecimal) return value.toNumber();
  throw exception('TypeException', `Invalid conversion from runtime type ${typeName(value)} to Double`);
}

function typeName(value: unknown): string {
  return typeof value === 'string' ? 'String' : typeof value === 'boolean' ? 'Boolean' : 'Object';
}

/** Comparison where either side may be null: then it is false. */
export function compare(a: number | bigint | null, b: number | bigint | null, op: string): boolean {
  if (a === null || b === null) return false;
  return ordered(a < b ? -1 : a > b ? 1 : a === b ? 0 : Number.NaN, op);
}

export function compareDecimals(a: ApexDecimal | null, b: ApexDecimal | null, op: string): boolean {
  return a !== null && b !== null && ordered(a.compare(b), op);
}

export function equalDecimals(a: ApexDecimal | null, b: ApexDecimal | null): boolean {
  if (a === null || b === null) return a === b;
  return a.compare(b) === 0;
}

export function ordered(order: number, op: string): boolean {
  switch (op) {
    case '<':
      return order < 0;
    case '<=':
      return order <= 0;
    case '>':
      return order > 0;
    default:
      return order >= 0;
  }
}

export const npe = nullPointer;
