/** What the running transaction is, where the library's methods answer differently for it. */
import { currentTransaction, slot } from '../runtime/transaction.ts';
import type { Transaction } from '../runtime/transaction.ts';
import type { TransactionLimits } from '../runtime/limits.ts';
import { TransactionLimits as Limits, limitsFor } from '../runtime/limits.ts';

export type AsyncKind = 'queueable' | 'batch' | 'future' | 'scheduled' | 'finalizer';

export interface AsyncContext {
  kind: AsyncKind | null;
  jobId: string | null;
  /** How many queueables enqueued each other up to this one. */
  depth: number;
  requestId: string;
  finalizer: unknown;
}

const CONTEXT = Symbol('async context');
const TEST = Symbol('test');

export function asyncContext(): AsyncContext {
  return slot(CONTEXT, () => ({ kind: null, jobId: null, depth: 0, requestId: requestId(), finalizer: null }));
}

let requests = 0;
function requestId(): string {
  requests += 1;
  return `TID:${requests.toString(36).padStart(18, '0')}`;
}

/** What a test method has set up; absent outside of tests. */
export interface TestContext {
  started: boolean;
  stopped: boolean;
  /** The limits outside of startTest and stopTest. */
  outerLimits: TransactionLimits | null;
  calloutMock: unknown;
}

export function testContext(): TestContext | undefined {
  return currentTransaction().slots.get(TEST) as TestContext | undefined;
}

/** Makes a transaction a test's. */
export function markAsTest(transaction: Transaction, context?: TestContext): TestContext {
  const made = context ?? { started: false, stopped: false, outerLimits: null, calloutMock: null };
  transaction.slots.set(TEST, made);
  return made;
}

/** A transaction of its own beside the running one: fresh statics and limits, the same org and user unless given. */
export function besideTransaction(change: Partial<Pick<Transaction, 'userId'>>, context: Partial<AsyncContext>): Transaction {
  const from = currentTransaction();
  const made: Transaction = {
    ...from,
    ...change,
    limits: new Limits(limitsFor('asynchronous')),
    sharing: null,
    defaultMode: from.defaultMode,
    statics: new Map(),
    triggers: [],
    slots: new Map()
  };
  const test = testContext();
  if (test) markAsTest(made, test);
  made.slots.set(CONTEXT, { kind: null, jobId: null, depth: 0, requestId: requestId(), finalizer: null, ...context });
  return made;
}

/** Writes the context into a transaction that the runtime has just begun. */
export function enterAsync(context: Partial<AsyncContext>): void {
  Object.assign(asyncContext(), context);
}
