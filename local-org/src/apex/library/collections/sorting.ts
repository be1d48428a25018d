/** The order in which List.sort puts values. */
import { ApexEnumValue, callMethod, findMethod } from '../../runtime/class-info.ts';
import { callInterface } from '../../runtime/calls.ts';
import { ApexDecimal, ApexDouble } from '../../runtime/decimal.ts';
import { exception } from '../../runtime/exception.ts';
import { ApexSObject } from '../../runtime/sobject.ts';
import { ApexDate, ApexDatetime, ApexTime } from '../../runtime/temporal.ts';
import { sobjectOrder } from './sobject-order.ts';

const order = (a: number | bigint | string | boolean, b: number | bigint | string | boolean): number => (a < b ? -1 : a > b ? 1 : 0);

/** Nulls first, then the natural order of the type; a class must implement Comparable. */
export function compareNatural(a: unknown, b: unknown): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? -1 : 1;
  if (typeof a !== 'object') return order(a as string, b as string);
  if (a instanceof ApexDecimal) return a.compare(b as ApexDecimal);
  if (a instanceof ApexDouble) return order(a.value, (b as ApexDouble).value);
  if (a instanceof ApexDate) return a.days - (b as ApexDate).days;
  if (a instanceof ApexDatetime || a instanceof ApexTime) return a.ms - (b as ApexTime).ms;
  if (a instanceof ApexEnumValue) return a.ordinal - (b as ApexEnumValue).ordinal;
  if (a instanceof ApexSObject) return sobjectOrder(a, b as ApexSObject, compareNatural);
  if (!findMethod(a, 'compareTo', 1)) throw exception('ListException', 'One or more of the items in this list is not Comparable.');
  return callMethod(a, 'compareTo', b) as number;
}

/** Sorts in place; stable, as Java's sort is. */
export function sortNatural(items: unknown[]): void {
  items.sort(compareNatural);
}

/** Sorts by a Comparator of Apex. */
export function sortBy(items: unknown[], comparator: object): void {
  items.sort((a, b) => callInterface(comparator, 'compare', a, b) as number);
}
