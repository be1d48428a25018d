import { declare } from '../declare.ts';
import { ApexEnumValue } from '../../runtime/class-info.ts';
import { hashTextOf, sameValue } from '../../runtime/equality.ts';
import { textOf } from '../../runtime/text.ts';
import { javaHash } from '../core/string-checks.ts';

/** Java hashes numbers, Booleans and texts by value; anything else by what makes it equal. */
export function hashOf(value: unknown): number {
  if (typeof value === 'string') return javaHash(value);
  if (typeof value === 'number') return value | 0;
  if (typeof value === 'bigint') return Number(BigInt.asIntN(32, value ^ (value >> 32n)));
  if (typeof value === 'boolean') return value ? 1231 : 1237;
  return value === null ? 0 : javaHash(value instanceof ApexEnumValue ? value.name : hashTextOf(value));
}

declare({
  name: 'Object',
  methods: {
    'Boolean equals(Object other)': sameValue,
    'Integer hashCode()': hashOf,
    'String toString()': textOf
  }
});
