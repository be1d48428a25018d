import { iterate } from '../library/collections/iterator.ts';
import { ApexList, ApexMap, ApexSet } from './collections.ts';
import { exception, nullPointer } from './exception.ts';
import { ApexSObject } from './sobject.ts';

/** Constructors of collections, and what for loops walk over. */

export function listOfSize(elementType: string, size: number | null): ApexList {
  return new ApexList(
    elementType,
    Array.from({ length: size ?? nullPointer() }, () => null)
  );
}

function source(from: unknown): Iterable<unknown> {
  if (from === null) throw exception('NullPointerException', 'Argument cannot be null.');
  return iterate(from);
}

export function listOf(elementType: string, from: unknown): ApexList {
  return new ApexList(elementType, [...source(from)]);
}

export function setOf(elementType: string, from: unknown): ApexSet {
  return new ApexSet(elementType, source(from));
}

export function mapOf(keyType: string, valueType: string, from: ApexMap | null): ApexMap {
  if (from === null) throw exception('NullPointerException', 'Argument cannot be null.');
  return new ApexMap(keyType, valueType, from.entries());
}

/** `new Map<Id, Account>(records)` */
export function mapOfRecords(keyType: string, valueType: string, from: ApexList | null): ApexMap {
  const map = new ApexMap(keyType, valueType);
  for (const record of source(from) as Iterable<ApexSObject | null>) {
    const id = record?.id ?? null;
    // Every row before this one is in the map, so its size is this row's index.
    if (id === null) throw exception('ListException', `Row with null Id at index: ${map.size}`);
    if (map.has(id)) throw exception('ListException', `Row with duplicate Id at index: ${map.size}`);
    map.set(id, record);
  }
  return map;
}

/** Anything that a for loop walks over, as a list; a Set is copied, as its order is fixed while the loop runs. */
export function iterated(from: unknown): ApexList {
  return from instanceof ApexList ? from : new ApexList('Object', [...iterate(from)]);
}

/** The rows of a query in lists of 200, for `for (List<Account> some : [SELECT …])`. */
export function chunks(rows: ApexList): ApexList {
  const lists: ApexList[] = [];
  for (let i = 0; i < rows.items.length; i += 200) lists.push(new ApexList(rows.elementType, rows.items.slice(i, i + 200)));
  return new ApexList('List', lists);
}
