/** Queueables and futures: taking them in, and running them. */
import { ApexList } from '../runtime/collections.ts';
import { exception } from '../runtime/exception.ts';
import { callMethodTaking, classInfoOf } from '../runtime/class-info.ts';
import { currentTransaction } from '../runtime/transaction.ts';
import { asyncContext, testContext } from './context.ts';
import { JobContext } from './contexts.ts';
import { copyState } from './copy.ts';
import { apexFailure } from './failures.ts';
import { finishJobRow, insertJobRow, updateJobRow } from './job-rows.ts';
import { pending } from './pending.ts';
import { storeState } from './stored-state.ts';
import type { InTransaction, Job } from './queue.ts';
import type { ApexException } from '../runtime/exception.ts';

const MINUTE = 60_000;

/** System.enqueueJob: the job's state is taken now; answers the Id of its AsyncApexJob. */
export function enqueueQueueable(queueable: object | null, delayMinutes = 0, maximumDepth: number | null = null): string {
  if (queueable === null) throw exception('NullPointerException', 'Argument cannot be null.');
  const context = asyncContext();
  const { limits, userId, services } = currentTransaction();
  if (delayMinutes < 0 || delayMinutes > 10) throw exception('IllegalArgumentException', 'The delay must be between 0 and 10 minutes');
  if (testContext() && context.kind === 'queueable') throw exception('AsyncException', 'Maximum stack depth has been reached.');
  if (maximumDepth !== null && context.depth >= maximumDepth) throw exception('AsyncException', 'Maximum stack depth has been reached.');
  limits.count('queueableJobs');
  const target = copyState(queueable);
  const className = classInfoOf(queueable)?.name ?? 'Queueable';
  const depth = context.kind === 'queueable' ? context.depth + 1 : 1;
  const notBefore = services.clock.now() + delayMinutes * MINUTE;
  const id = insertJobRow('Queueable', className, { LastProcessed: storeState(new ApexList('Object', [depth, notBefore, target])) });
  pending().jobs.push(queueableJob(id, userId, notBefore, depth, target));
  return id;
}

/** A queueable that waits; also made from its row after a restart. */
export function queueableJob(id: string, userId: string, notBefore: number, depth: number, target: object): Job {
  return { id, userId, notBefore, run: (inTransaction) => runQueueable(id, userId, target, depth, inTransaction) };
}

function runQueueable(id: string, userId: string, target: object, depth: number, inTransaction: InTransaction): void {
  let finalizer: unknown = null;
  let requestId = '';
  const error = attempt(() => {
    inTransaction(userId, { kind: 'queueable', jobId: id, depth }, () => {
      const context = asyncContext();
      requestId = context.requestId;
      updateJobRow(id, { Status: 'Processing' });
      try {
        callMethodTaking(target, 'execute', 'QueueableContext', new JobContext(id));
      } finally {
        finalizer = context.finalizer;
      }
      finishJobRow(id, null);
    });
  });
  if (error) inTransaction(userId, { kind: null }, () => finishJobRow(id, describe(error)));
  if (finalizer) {
    const followed = finalizer;
    inTransaction(userId, { kind: 'finalizer', jobId: id, depth }, () =>
      callMethodTaking(followed, 'execute', 'FinalizerContext', new JobContext(id, { error, requestId }))
    );
  }
  if (error) throw error;
}

/** Runs work and answers the Apex exception it ended with. */
export function attempt(work: () => void): ApexException | null {
  try {
    work();
    return null;
  } catch (error) {
    return apexFailure(error);
  }
}

export const describe = (error: ApexException): string => `${error.toString()}\n${error.stackTrace}`.trim();

/** System.attachFinalizer: once in a queueable. */
export function attachFinalizer(finalizer: object | null): void {
  const context = asyncContext();
  if (context.kind !== 'queueable') throw exception('HandledException', 'System.attachFinalizer(Finalizer) is not allowed in this context');
  if (context.finalizer) throw exception('HandledException', 'More than one Finalizer cannot be attached to same Async Apex Job');
  context.finalizer = finalizer;
}

/** A call of an @future method: its arguments are primitive, so they need no copy. */
export function enqueueFuture(className: string, methodName: string, run: () => void): void {
  const { limits, userId } = currentTransaction();
  const { kind } = asyncContext();
  if (kind === 'future' || kind === 'batch')
    throw exception('AsyncException', `Future method cannot be called from a future or batch method: ${className}.${methodName}`);
  limits.count('futureCalls');
  const id = insertJobRow('Future', className, { MethodName: methodName });
  const made: Job = {
    id,
    userId,
    notBefore: 0,
    run: (inTransaction) => {
      const error = attempt(() =>
        inTransaction(userId, { kind: 'future', jobId: id }, () => {
          run();
          finishJobRow(id, null);
        })
      );
      if (!error) return;
      inTransaction(userId, { kind: null }, () => finishJobRow(id, describe(error)));
      throw error;
    }
  };
  pending().jobs.push(made);
}
