import { declare } from '../declare.ts';
import { exception } from '../../runtime/exception.ts';
import { callMethod } from '../../runtime/class-info.ts';

/** The iterator of a List or Set. */
export class ApexIterator {
  private readonly source: Iterator<unknown>;
  private upcoming: IteratorResult<unknown>;
  constructor(items: Iterable<unknown>) {
    this.source = items[Symbol.iterator]();
    this.upcoming = this.source.next();
  }
  hasNext(): boolean {
    return !this.upcoming.done;
  }
  next(): unknown {
    if (this.upcoming.done) throw exception('NoSuchElementException', null);
    const { value } = this.upcoming;
    this.upcoming = this.source.next();
    return value;
  }
}

/** Every value of anything iterable: a collection of the library or an Apex class that implements Iterable. */
export function* iterate(iterable: unknown): Generator<unknown> {
  if (typeof iterable === 'object' && iterable !== null && Symbol.iterator in iterable) {
    yield* iterable as Iterable<unknown>;
    return;
  }
  const iterator = callMethod(iterable, 'iterator');
  if (iterator instanceof ApexIterator) while (iterator.hasNext()) yield iterator.next();
  else while (callMethod(iterator, 'hasNext') === true) yield callMethod(iterator, 'next');
}

declare({
  name: 'Iterator<T>',
  kind: 'interface',
  methods: { 'Boolean hasNext()': null, 'T next()': null }
});
declare({
  name: 'Iterable<T>',
  kind: 'interface',
  methods: { 'Iterator<T> iterator()': (self: Iterable<unknown>) => new ApexIterator(self) }
});
declare({ name: 'Comparable', kind: 'interface', methods: { 'Integer compareTo(Object objectToCompareTo)': null } });
declare({ name: 'Comparator<T>', kind: 'interface', methods: { 'Integer compare(T o1, T o2)': null } });
declare({ name: 'Callable', kind: 'interface', methods: { 'Object call(String action, Map<String, Object> args)': null } });
