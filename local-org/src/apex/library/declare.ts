/**
 * How the platform library is declared: Apex signatures as text beside their implementation. The checker reads the
 * signatures (overloads, generics, types), the generator links the functions, and the table of what is supported in the
 * README is printed from them. So a method exists for all three or for none.
 */

/** `args` arrive already converted to the parameter types; return the value in its runtime representation (runtime/values.md). */
export type Implementation = (...args: never[]) => unknown;

export interface LibraryType {
  /** `String`, `List<E>`, `Map<K, V>`, `Database.SaveResult`, `Schema.SObjectType`; the part before the dot is namespace or outer class. */
  name: string;
  kind?: 'class' | 'interface' | 'enum' | 'exception';
  abstract?: boolean;
  extends?: string;
  implements?: string[];
  /** Keys are parameter lists: `(String message, Exception cause)`. */
  constructors?: Record<string, Implementation>;
  /** Keys are full signatures: `static Integer max(Integer a, Integer b)` without the word static. */
  statics?: Record<string, Implementation>;
  /** The receiver is the first argument. For an interface: null, as there is nothing to run. */
  methods?: Record<string, Implementation | null>;
  /** Keys `Type name`; a missing setter makes it read-only. */
  properties?: Record<string, { get: (self: never) => unknown; set?: (self: never, value: never) => void }>;
  staticProperties?: Record<string, { get: () => unknown; set?: (value: never) => void }>;
  enumValues?: string[];
}

const declared = new Map<string, LibraryType>();

/** Adds a type to the library; the same name twice is a mistake in local org itself. */
export function declare(type: LibraryType): void {
  const key = type.name.replace(/<.*$/, '').toLowerCase();
  if (declared.has(key)) throw new Error(`The library declares ${type.name} twice`);
  declared.set(key, type);
}

export function libraryTypes(): ReadonlyMap<string, LibraryType> {
  return declared;
}
