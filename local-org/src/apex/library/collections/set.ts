import { declare } from '../declare.ts';
import { exception } from '../../runtime/exception.ts';
import { ApexSet } from '../../runtime/collections.ts';
import { textOf } from '../../runtime/text.ts';
import { javaHash } from '../core/string-checks.ts';
import { ApexIterator } from './iterator.ts';

type Items = Iterable<unknown> | null;

function given(items: Items): unknown[] {
  if (items === null) throw exception('NullPointerException', 'Argument cannot be null.');
  return [...items];
}

/** True when the set changed. */
function addAll(set: ApexSet, items: Items): boolean {
  const before = set.size;
  for (const item of given(items)) set.add(item);
  return set.size !== before;
}

function removeAll(set: ApexSet, items: Items): boolean {
  const before = set.size;
  for (const item of given(items)) set.delete(item);
  return set.size !== before;
}

function retainAll(set: ApexSet, items: Items): boolean {
  const kept = new ApexSet(set.elementType, given(items));
  return removeAll(
    set,
    [...set].filter((item) => !kept.has(item))
  );
}

const containsAll = (set: ApexSet, items: Items): boolean => given(items).every((item) => set.has(item));

declare({
  name: 'Set<E>',
  implements: ['Iterable<E>'],
  constructors: {
    '()': (elementType: string) => new ApexSet(elementType),
    '(Set<E> setToCopy)': (elementType: string, items: Items) => new ApexSet(elementType, given(items)),
    '(List<E> listToCopy)': (elementType: string, items: Items) => new ApexSet(elementType, given(items))
  },
  methods: {
    'Boolean add(E setElement)': (set: ApexSet, value: unknown) => set.add(value),
    'Boolean addAll(List<E> fromList)': addAll,
    'Boolean addAll(Set<E> fromSet)': addAll,
    'void clear()': (set: ApexSet) => set.clear(),
    'Set<E> clone()': (set: ApexSet) => new ApexSet(set.elementType, set),
    'Boolean contains(E setElement)': (set: ApexSet, value: unknown) => set.has(value),
    'Boolean containsAll(List<E> listToCompare)': containsAll,
    'Boolean containsAll(Set<E> setToCompare)': containsAll,
    'Boolean equals(Set<E> set2)': (set: ApexSet, other: unknown) => set.sameAs(other),
    'Boolean equals(Object other)': (set: ApexSet, other: unknown) => set.sameAs(other),
    'Integer hashCode()': (set: ApexSet) => javaHash(set.hashText()),
    'Boolean isEmpty()': (set: ApexSet) => set.size === 0,
    'Iterator<E> iterator()': (set: ApexSet) => new ApexIterator(set),
    'Boolean remove(E setElement)': (set: ApexSet, value: unknown) => set.delete(value),
    'Boolean removeAll(List<E> listOfElementsToRemove)': removeAll,
    'Boolean removeAll(Set<E> setOfElementsToRemove)': removeAll,
    'Boolean retainAll(List<E> listOfElementsToRetain)': retainAll,
    'Boolean retainAll(Set<E> setOfElementsToRetain)': retainAll,
    'Integer size()': (set: ApexSet) => set.size,
    'String toString()': textOf
  }
});
