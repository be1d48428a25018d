import { declare } from '../declare.ts';
import { exception, nullPointer } from '../../runtime/exception.ts';
import { ApexList } from '../../runtime/collections.ts';
import { sameValue } from '../../runtime/equality.ts';
import { ApexSObject } from '../../runtime/sobject.ts';
import { textOf } from '../../runtime/text.ts';
import { currentTransaction } from '../../runtime/transaction.ts';
import { sobjectType } from '../../runtime/tokens.ts';
import { javaHash } from '../core/string-checks.ts';
import { cloneList, cloneRecord } from './copying.ts';
import { ApexIterator } from './iterator.ts';
import { sortBy, sortNatural } from './sorting.ts';

const outOfBounds = (index: number): never => {
  throw exception('ListException', `List index out of bounds: ${index}`);
};

function insertAt(list: ApexList, index: number, value: unknown): void {
  if (index < 0 || index > list.size) outOfBounds(index);
  list.items.splice(index, 0, value);
}

function removeAt(list: ApexList, index: number): unknown {
  if (index < 0 || index >= list.size) outOfBounds(index);
  return list.items.splice(index, 1)[0];
}

function addAll(list: ApexList, items: Iterable<unknown> | null): void {
  if (items === null) throw exception('NullPointerException', 'Argument cannot be null.');
  list.items.push(...[...items]);
}

function deepClone(list: ApexList, preserveId = false, preserveTimestamps = false, preserveAutonumber = false): ApexList {
  const options = { preserveId, preserveTimestamps, preserveAutonumber, deep: true };
  return new ApexList(
    list.elementType,
    list.items.map((item) => (item instanceof ApexSObject ? cloneRecord(item, options) : item))
  );
}

function filled(elementType: string, items: Iterable<unknown> | null): ApexList {
  const list = new ApexList(elementType);
  addAll(list, items);
  return list;
}

/** Null for a list of the general type SObject. */
function typeOf(list: ApexList): unknown {
  const model = currentTransaction().database.project.objects.get(list.elementType.toLowerCase());
  return model ? sobjectType(model) : null;
}

declare({
  name: 'List<E>',
  implements: ['Iterable<E>'],
  constructors: {
    '()': (elementType: string) => new ApexList(elementType),
    '(List<E> listToCopy)': filled,
    '(Set<E> setToCopy)': filled
  },
  methods: {
    'void add(E listElement)': (list: ApexList, value: unknown) => void list.items.push(value),
    'void add(Integer index, E listElement)': insertAt,
    'void addAll(List<E> fromList)': addAll,
    'void addAll(Set<E> fromSet)': addAll,
    'void addAll(Iterable<E> fromIterable)': addAll,
    'void clear()': (list: ApexList) => void (list.items.length = 0),
    'List<E> clone()': cloneList,
    'Boolean contains(E listElement)': (list: ApexList, value: unknown) => list.items.some((item) => sameValue(item, value)),
    'List<E> deepClone()': (list: ApexList) => deepClone(list),
    'List<E> deepClone(Boolean preserveId)': deepClone,
    'List<E> deepClone(Boolean preserveId, Boolean preserveReadonlyTimestamps)': deepClone,
    'List<E> deepClone(Boolean preserveId, Boolean preserveReadonlyTimestamps, Boolean preserveAutonumber)': deepClone,
    'Boolean equals(List<E> list2)': (list: ApexList, other: unknown) => list.sameAs(other),
    'Boolean equals(Object other)': (list: ApexList, other: unknown) => list.sameAs(other),
    'E get(Integer index)': (list: ApexList, index: number) => list.get(index),
    'Schema.SObjectType getSObjectType()': typeOf,
    'Integer hashCode()': (list: ApexList) => javaHash(list.hashText()),
    'Integer indexOf(E listElement)': (list: ApexList, value: unknown) => list.items.findIndex((item) => sameValue(item, value)),
    'Boolean isEmpty()': (list: ApexList) => list.size === 0,
    'Iterator<E> iterator()': (list: ApexList) => new ApexIterator(list),
    'E remove(Integer index)': removeAt,
    'void set(Integer index, E listElement)': (list: ApexList, index: number, value: unknown) => list.set(index, value),
    'Integer size()': (list: ApexList) => list.size,
    'void sort()': (list: ApexList) => sortNatural(list.items),
    'void sort(Comparator<E> comparator)': (list: ApexList, comparator: object | null) => sortBy(list.items, comparator ?? nullPointer()),
    'String toString()': textOf
  }
});
