import { declare } from '../declare.ts';
import { exception } from '../../runtime/exception.ts';
import type { ApexException } from '../../runtime/exception.ts';
import { looseEquals } from '../../runtime/equality.ts';
import { textOf } from '../../runtime/text.ts';
import { classInfoOf } from '../../runtime/class-info.ts';
import { ApexSObject } from '../../runtime/sobject.ts';
import { ApexList, ApexMap, ApexSet } from '../../runtime/collections.ts';
import type { ApexType } from '../../runtime/type-token.ts';
import type { Implementation } from '../declare.ts';

/** `Assertion Failed: why: Expected: 1, Actual: 2`. */
function failed(message: string | null, detail = ''): never {
  throw exception('AssertException', `Assertion Failed${message ? `: ${message}` : ''}${detail ? `: ${detail}` : ''}`);
}

const text = (message: unknown): string | null => (message === null || message === undefined ? null : textOf(message));

function isTrue(condition: boolean | null, message: unknown = null): void {
  if (condition !== true) failed(text(message));
}

/** Strings are compared with their case here, unlike `==`. */
function same(a: unknown, b: unknown): boolean {
  return typeof a === 'string' && typeof b === 'string' ? a === b : looseEquals(a, b);
}

function areEqual(expected: unknown, actual: unknown, message: unknown = null): void {
  if (!same(expected, actual)) failed(text(message), `Expected: ${textOf(expected)}, Actual: ${textOf(actual)}`);
}

function areNotEqual(notExpected: unknown, actual: unknown, message: unknown = null): void {
  if (same(notExpected, actual)) failed(text(message), `Same value: ${textOf(notExpected)}`);
}

function isInstance(value: unknown, type: ApexType): boolean {
  if (value === null) return false;
  const wanted = type.text.toLowerCase().replace(/^system\./, '');
  if (wanted === 'object') return true;
  const info = classInfoOf(value);
  if (info) return info.assignableTo.has(wanted);
  if (value instanceof Error) return isException(value as ApexException, wanted);
  if (value instanceof ApexSObject) return wanted === 'sobject' || value.model.name.toLowerCase() === wanted;
  if (value instanceof ApexList) return wanted === `list<${value.elementType.toLowerCase()}>`;
  if (value instanceof ApexSet) return wanted === `set<${value.elementType.toLowerCase()}>`;
  if (value instanceof ApexMap) return wanted === `map<${value.keyType.toLowerCase()}, ${value.valueType.toLowerCase()}>`;
  if (typeof value !== 'object')
    return (
      { string: ['string', 'id'], number: ['integer'], bigint: ['long'], boolean: ['boolean'] }[typeof value as string]?.includes(wanted) ??
      false
    );
  return value.constructor.name.replace(/^Apex/, '').toLowerCase() === wanted;
}

function isException(value: ApexException, wanted: string): boolean {
  return wanted === 'exception' || value.apexType.toLowerCase().replace(/^system\./, '') === wanted;
}

function isInstanceOfType(value: unknown, type: ApexType, message: unknown = null): void {
  if (!isInstance(value, type)) failed(text(message), `Expected type: ${type.text}, Actual: ${value === null ? 'null' : textOf(value)}`);
}

function isNotInstanceOfType(value: unknown, type: ApexType, message: unknown = null): void {
  if (isInstance(value, type)) failed(text(message), `Not expected type: ${type.text}`);
}

function isNull(value: unknown, message: unknown = null): void {
  if (value !== null) failed(text(message), `Expected: null, Actual: ${textOf(value)}`);
}

function isNotNull(value: unknown, message: unknown = null): void {
  if (value === null) failed(text(message), 'Same value: null');
}

/** Each assertion with and without a message. */
function withMessage(signature: string, run: Implementation): Record<string, Implementation> {
  return { [`void ${signature})`]: run, [`void ${signature}, String msg)`]: run };
}

declare({
  name: 'Assert',
  statics: {
    ...withMessage('areEqual(Object expected, Object actual', areEqual),
    ...withMessage('areNotEqual(Object notExpected, Object actual', areNotEqual),
    ...withMessage('isTrue(Boolean condition', isTrue),
    ...withMessage('isFalse(Boolean condition', (condition: boolean | null, message: unknown = null) =>
      isTrue(condition === false, message)
    ),
    ...withMessage('isNull(Object value', isNull),
    ...withMessage('isNotNull(Object value', isNotNull),
    ...withMessage('isInstanceOfType(Object instance, Type expectedType', isInstanceOfType),
    ...withMessage('isNotInstanceOfType(Object instance, Type notExpectedType', isNotInstanceOfType),
    'void fail()': () => failed(null),
    'void fail(String msg)': (message: unknown) => failed(text(message))
  }
});

/** The older form, on System. */
export const systemAssertions: Record<string, Implementation> = {
  'void assert(Boolean condition)': isTrue,
  'void assert(Boolean condition, Object msg)': isTrue,
  'void assertEquals(Object expected, Object actual)': areEqual,
  'void assertEquals(Object expected, Object actual, Object msg)': areEqual,
  'void assertNotEquals(Object expected, Object actual)': areNotEqual,
  'void assertNotEquals(Object expected, Object actual, Object msg)': areNotEqual
};
