import { currentTransaction, slot } from './transaction.ts';
import type { Transaction } from './transaction.ts';

/** The first object of each kind that the transaction saved: setup objects and all others may not be mixed. */
export interface SavedKinds {
  setup?: string;
  data?: string;
}

const key = Symbol('kinds of objects saved');

export function savedKinds(): SavedKinds {
  return slot<SavedKinds>(key, () => ({}));
}

/** Begins anew for the length of a System.runAs; gives what was noted before. */
export function exchangeSavedKinds(kinds: SavedKinds = {}, { slots }: Transaction = currentTransaction()): SavedKinds {
  const before = (slots.get(key) as SavedKinds | undefined) ?? {};
  slots.set(key, kinds);
  return before;
}
