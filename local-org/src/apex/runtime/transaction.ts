import type { OrgDatabase } from '../../database/org-database.ts';
import type { ApexProgram } from '../apex-program.ts';
import type { Access, AccessMode } from '../../database/types.ts';
import type { TransactionLimits } from './limits.ts';
import type { ApexServices } from './services.ts';

/** How the running class shares records; `inherited` is resolved to its caller's when the class is entered. */
export type Sharing = 'with' | 'without';

/**
 * The transaction that is running. There is one at a time, as Apex is synchronous here; the library keeps what it needs for
 * the length of a transaction in `slot`.
 */
export interface Transaction {
  readonly database: OrgDatabase;
  readonly program: ApexProgram;
  readonly services: ApexServices;
  /** The running user; System.runAs changes it. */
  userId: string;
  limits: TransactionLimits;
  /** Of the running class; null where no class has said anything yet. */
  sharing: Sharing | null;
  /** Access mode of statements that state none: `user` in classes of API version 67 and later. */
  defaultMode: AccessMode;
  /** Static state of the compiled classes, by class. */
  readonly statics: Map<object, unknown>;
  /** Triggers that are running, innermost last. */
  readonly triggers: TriggerFrame[];
  readonly slots: Map<symbol, unknown>;
}

/** What `Trigger` answers while a trigger runs. */
export interface TriggerFrame {
  timing: 'before' | 'after';
  operation: 'insert' | 'update' | 'delete' | 'undelete';
  sobject: string;
  newList: unknown;
  oldList: unknown;
  newMap: unknown;
  oldMap: unknown;
  size: number;
}

/** What compiled code reads directly; only `withTransaction` changes the transaction. */
export interface Running {
  transaction: Transaction | null;
  /** Turns of loops until the clock is looked at again. */
  turns: number;
  /** An exception that cannot be caught is on its way: neither catch nor finally blocks run any more. */
  isEnding: boolean;
  /** What a dynamic query may name as binds: the variables around its call, by lower-cased name. */
  variables: Record<string, () => unknown> | null;
}

export const running: Running = { transaction: null, turns: 0, isEnding: false, variables: null };

/** The running transaction; throws outside of one, which is a mistake of the caller. */
export function currentTransaction(): Transaction {
  if (!running.transaction) throw new Error('Apex runs in a transaction only; start it with ApexRuntime.run');
  return running.transaction;
}

/** Makes `transaction` the running one for the length of `work`. */
export function withTransaction<T>(transaction: Transaction, work: () => T): T {
  const { transaction: before, isEnding } = running;
  running.transaction = transaction;
  running.isEnding = false;
  try {
    return work();
  } finally {
    running.transaction = before;
    running.isEnding = isEnding;
  }
}

/** State that a part of the library keeps for one transaction, made on first use. */
export function slot<T>(key: symbol, create: () => T): T {
  const { slots } = currentTransaction();
  if (!slots.has(key)) slots.set(key, create());
  return slots.get(key) as T;
}

/**
 * Access for a query or DML. A mode that the statement states wins over the class's default; user mode always shares, system
 * mode as the running class says.
 */
export function statementAccess(stated?: AccessMode): Access {
  const { userId, defaultMode, sharing } = currentTransaction();
  const mode = stated ?? defaultMode;
  return { userId, mode, sharing: mode === 'user' || sharing === 'with' };
}

const commitWork = Symbol('work after the commit');

/** Has `work` done once the transaction is committed; never when it is rolled back. */
export function onCommit(work: () => void): void {
  slot<(() => void)[]>(commitWork, () => []).push(work);
}

/** Takes the work that waits for the commit, for the one who commits. */
export function takeCommitWork(transaction: Transaction): (() => void)[] {
  const work = (transaction.slots.get(commitWork) as (() => void)[] | undefined) ?? [];
  transaction.slots.delete(commitWork);
  return work;
}
