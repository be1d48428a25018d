import { exception, nullPointer } from './exception.ts';
import { findMethod } from './class-info.ts';
import { hashKey, hashTextOf, sameValue } from './equality.ts';

/** Equal keys share one entry, whatever their class does for equals and hashCode. */
class KeyIndex {
  #buckets: Map<number, unknown[]> | undefined;

  /** The key to use in a JavaScript Map; `add` registers an object that was not seen before. */
  of(value: unknown, add: boolean): unknown {
    const key = hashKey(value);
    if (key !== undefined) return key;
    const hash = findMethod(value, 'hashCode', 0)?.() as number;
    const bucket = this.#buckets?.get(hash);
    const known = bucket?.find((candidate) => sameValue(candidate, value));
    if (known !== undefined || !add) return known;
    if (bucket) bucket.push(value);
    else (this.#buckets ??= new Map()).set(hash, [value]);
    return value;
  }
}

/** Apex's List. `items` may be read and changed directly by the library; Doubles in it are ApexDouble. */
export class ApexList {
  /** `Integer`, `Account`, `Object` … */
  readonly elementType: string;
  items: unknown[];

  constructor(elementType: string, items: unknown[] = []) {
    this.elementType = elementType;
    this.items = items;
  }

  get(index: number | null): unknown {
    const value = this.items[index ?? nullPointer()];
    return value === undefined ? this.#outOfBounds(index) : value;
  }

  set(index: number | null, value: unknown): void {
    if (index === null) nullPointer();
    if (index < 0 || index >= this.items.length) this.#outOfBounds(index);
    this.items[index] = value;
  }

  get size(): number {
    return this.items.length;
  }

  #outOfBounds(index: number | null): never {
    throw exception('ListException', `List index out of bounds: ${index}`);
  }

  /** Adding while a for loop runs over it is seen by the loop, as the index is compared each turn. */
  *[Symbol.iterator](): Iterator<unknown> {
    for (let i = 0; i < this.items.length; i++) yield this.items[i];
  }

  sameAs(other: unknown): boolean {
    if (!(other instanceof ApexList) || other.items.length !== this.items.length) return false;
    return this.items.every((item, i) => sameValue(item, other.items[i]));
  }

  hashText(): string {
    return `L[${this.items.map(hashTextOf).join()}]`;
  }
}

/** Apex's Set, in insertion order. */
export class ApexSet {
  readonly elementType: string;
  #keys = new KeyIndex();
  #items = new Map<unknown, unknown>();

  constructor(elementType: string, items: Iterable<unknown> = []) {
    this.elementType = elementType;
    for (const item of items) this.add(item);
  }

  /** Answers whether it was not there before. */
  add(value: unknown): boolean {
    const key = this.#keys.of(value, true);
    if (this.#items.has(key)) return false;
    this.#items.set(key, value);
    return true;
  }

  has(value: unknown): boolean {
    return this.#items.has(this.#keys.of(value, false));
  }

  delete(value: unknown): boolean {
    return this.#items.delete(this.#keys.of(value, false));
  }

  clear(): void {
    this.#items.clear();
  }

  get size(): number {
    return this.#items.size;
  }

  [Symbol.iterator](): Iterator<unknown> {
    return this.#items.values();
  }

  sameAs(other: unknown): boolean {
    return other instanceof ApexSet && other.size === this.size && [...this].every((item) => other.has(item));
  }

  hashText(): string {
    return `S[${[...this].map(hashTextOf).sort().join()}]`;
  }
}

/** Apex's Map, in insertion order. */
export class ApexMap {
  readonly keyType: string;
  readonly valueType: string;
  #keys = new KeyIndex();
  #entries = new Map<unknown, [unknown, unknown]>();

  constructor(keyType: string, valueType: string, entries: Iterable<[unknown, unknown]> = []) {
    this.keyType = keyType;
    this.valueType = valueType;
    for (const [key, value] of entries) this.set(key, value);
  }

  /** Null when the key is not there, as in Apex. */
  get(key: unknown): unknown {
    return this.#entries.get(this.#keys.of(key, false))?.[1] ?? null;
  }

  /** Answers the value that stood there before, or null. */
  set(key: unknown, value: unknown): unknown {
    const index = this.#keys.of(key, true);
    const entry = this.#entries.get(index);
    if (!entry) {
      this.#entries.set(index, [key, value]);
      return null;
    }
    const before = entry[1];
    entry[1] = value;
    return before;
  }

  has(key: unknown): boolean {
    return this.#entries.has(this.#keys.of(key, false));
  }

  /** Answers the value that was removed, or null. */
  delete(key: unknown): unknown {
    const index = this.#keys.of(key, false);
    const before = this.#entries.get(index)?.[1] ?? null;
    this.#entries.delete(index);
    return before;
  }

  clear(): void {
    this.#entries.clear();
  }

  get size(): number {
    return this.#entries.size;
  }

  keys(): unknown[] {
    return [...this.#entries.values()].map((entry) => entry[0]);
  }

  values(): unknown[] {
    return [...this.#entries.values()].map((entry) => entry[1]);
  }

  entries(): [unknown, unknown][] {
    return [...this.#entries.values()];
  }

  sameAs(other: unknown): boolean {
    if (!(other instanceof ApexMap) || other.size !== this.size) return false;
    return this.entries().every(([key, value]) => other.has(key) && sameValue(other.get(key), value));
  }

  hashText(): string {
    return `M[${this.entries()
      .map(([key, value]) => `${hashTextOf(key)}=${hashTextOf(value)}`)
      .sort()
      .join()}]`;
  }
}
