import { running } from './transaction.ts';

/**
 * Static state of one class: each transaction has its own, made and initialised on first use. While initialisation runs, the
 * state is there already, as a class may use itself in it.
 */
export function statics<T extends object>(create: () => T, initialise: () => void): () => T {
  let owner: object | null = null;
  let state: T | undefined;
  const key = {};
  return () => {
    const { transaction } = running;
    if (transaction !== null && transaction === owner) return state as T;
    if (transaction === null) throw new Error('Static state is used outside of a transaction');
    owner = transaction;
    state = transaction.statics.get(key) as T | undefined;
    if (state) return state;
    state = create();
    transaction.statics.set(key, state);
    initialise();
    // Initialising may have run other transactions' code, never this one's state away.
    owner = transaction;
    state = transaction.statics.get(key) as T;
    return state;
  };
}
