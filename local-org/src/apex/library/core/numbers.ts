import { declare } from '../declare.ts';
import { noNulls } from '../arguments.ts';
import { exception } from '../../runtime/exception.ts';
import { ApexDecimal, ApexDouble, doubleText } from '../../runtime/decimal.ts';
import { textOf } from '../../runtime/text.ts';
import { localNumber } from '../java/locale-text.ts';
import { runningUser } from '../running-user.ts';

const MAX_INTEGER = 2 ** 31;
const invalid = (kind: string, text: string): Error => exception('TypeException', `Invalid ${kind}: ${text}`);
const localised = (value: number | bigint): string => localNumber(value, runningUser().locale);

/** Rounds towards zero and keeps the low 32 bits, as Java's narrowing does. */
export const toInteger = (value: bigint): number => Number(BigInt.asIntN(32, value));
export const toLong = (value: bigint): bigint => BigInt.asIntN(64, value);

/** A Double narrowed to a whole number, clamped as Java's cast does. */
export function truncated(value: number, bits: 32 | 64): bigint {
  if (Number.isNaN(value)) return 0n;
  const limit = 2n ** BigInt(bits - 1);
  if (!Number.isFinite(value)) return value > 0 ? limit - 1n : -limit;
  const whole = BigInt(Math.trunc(value));
  return whole >= limit ? limit - 1n : whole < -limit ? -limit : whole;
}

export function parseInteger(text: string): number {
  if (!/^[+-]?\d+$/.test(text)) throw invalid('integer', text);
  const value = Number(text);
  if (value >= MAX_INTEGER || value < -MAX_INTEGER) throw invalid('integer', text);
  return value;
}

export function parseLong(text: string): bigint {
  if (!/^[+-]?\d+$/.test(text)) throw invalid('long', text);
  const value = BigInt(text.replace(/^\+/, ''));
  if (BigInt.asIntN(64, value) !== value) throw invalid('long', text);
  return value;
}

export function parseDouble(text: string): number {
  const trimmed = text.trim();
  if (!/^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(trimmed)) throw invalid('double', text);
  return Number(trimmed);
}

export function parseDecimal(text: string): ApexDecimal {
  if (!/^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(text)) throw invalid('decimal', text);
  return ApexDecimal.of(text.replace(/^\+/, '').replace(/\.(?=$|[eE])/, ''));
}

/** The value of a boxed number as the text a valueOf(Object) reads. */
function objectText(value: unknown): string {
  return value instanceof ApexDecimal
    ? value.big.toBigInt().toString()
    : value instanceof ApexDouble
      ? String(Math.trunc(value.value))
      : textOf(value);
}

declare({
  name: 'Integer',
  staticProperties: { 'Integer MAX_VALUE': { get: () => MAX_INTEGER - 1 }, 'Integer MIN_VALUE': { get: () => -MAX_INTEGER } },
  statics: noNulls({
    'Integer valueOf(String stringToInteger)': parseInteger,
    'Integer valueOf(Object fieldValue)': (value: unknown) => parseInteger(objectText(value))
  }),
  methods: {
    'String format()': localised
  }
});

declare({
  name: 'Long',
  staticProperties: { 'Long MAX_VALUE': { get: () => 2n ** 63n - 1n }, 'Long MIN_VALUE': { get: () => -(2n ** 63n) } },
  statics: noNulls({
    'Long valueOf(String stringToLong)': parseLong,
    'Long valueOf(Object fieldValue)': (value: unknown) => parseLong(objectText(value))
  }),
  methods: {
    'String format()': localised,
    'Integer intValue()': (n: bigint) => toInteger(n)
  }
});

declare({
  name: 'Double',
  statics: noNulls({
    'Double valueOf(String stringToDouble)': parseDouble,
    'Double valueOf(Object fieldValue)': (value: unknown) =>
      parseDouble(value instanceof ApexDouble ? doubleText(value.value) : textOf(value))
  }),
  methods: {
    'String format()': localised,
    'Integer intValue()': (n: number) => Number(truncated(n, 32)),
    'Long longValue()': (n: number) => truncated(n, 64),
    'Long round()': (n: number) => truncated(Math.floor(n + 0.5), 64)
  }
});
