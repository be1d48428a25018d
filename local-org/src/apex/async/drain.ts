/** Runs what waits: jobs and events, until nothing is left that may run now. */
import { currentTransaction, withTransaction } from '../runtime/transaction.ts';
import type { OrgDatabase } from '../../database/org-database.ts';
import { deliverEvents } from '../library/messaging/event-delivery.ts';
import { besideTransaction, enterAsync } from './context.ts';
import type { AsyncContext } from './context.ts';
import { apexFailure } from './failures.ts';
import { pending } from './pending.ts';
import { queueOf } from './queue.ts';
import { restoreJobs } from './restore.ts';
import { runDueSchedules } from './schedule.ts';
import type { InTransaction, Job } from './queue.ts';
import type { PublishedEvent } from '../library/messaging/event-delivery.ts';

/** What the runtime gives: a committed transaction of its own, with the limits of asynchronous Apex. */
export interface AsyncHost {
  readonly database: OrgDatabase;
  now(): number;
  /** Commits, or rolls back and throws. */
  runAsynchronously<T>(userId: string, work: () => T): T;
  /** A job that failed; it is on its AsyncApexJob row as well. */
  report(error: unknown): void;
}

/** Runs scheduled jobs that are due, then every waiting job and event, those they add included. One that fails does not stop the others. */
export function drainQueue(host: AsyncHost): void {
  const queue = queueOf(host.database);
  if (!queue.isRestored) {
    queue.isRestored = true;
    host.runAsynchronously('', restoreJobs);
  }
  runDueSchedules(host);
  const inTransaction: InTransaction = (userId, context, work) =>
    host.runAsynchronously(userId, () => {
      enterAsync(context as Partial<AsyncContext>);
      return work();
    });
  for (;;) {
    const events = queue.events.splice(0);
    const job = events.length ? undefined : queue.take(host.now());
    if (!events.length && !job) return;
    try {
      if (job) job.run(inTransaction);
      else deliverEvents(events, inTransaction);
    } catch (error) {
      host.report(error);
    }
  }
}

/** Runs a test's pending jobs and events inside its own database transaction; the first error goes to the test. */
export function drainInTest(kinds: { jobs: boolean; events: boolean }): void {
  for (;;) {
    const waiting = pending();
    const events: PublishedEvent[] = kinds.events ? waiting.events.splice(0) : [];
    const job: Job | undefined = events.length || !kinds.jobs ? undefined : waiting.jobs.shift();
    if (!events.length && !job) return;
    if (job) job.run(inTestTransaction);
    else deliverEvents(events, inTestTransaction);
  }
}

/** A transaction beside the test's: a savepoint stands for its commit, and what it leaves pending goes to the test. */
const inTestTransaction: InTransaction = (userId, context, work) => {
  const { database } = currentTransaction();
  const waiting = pending();
  const beside = besideTransaction({ userId }, context as Partial<AsyncContext>);
  const savepoint = database.savepoint();
  try {
    const result = withTransaction(beside, () => {
      const done = work();
      const left = pending();
      waiting.jobs.push(...left.jobs);
      waiting.events.push(...left.events);
      waiting.outbox.push(...left.outbox);
      return done;
    });
    database.releaseSavepoint(savepoint);
    return result;
  } catch (error) {
    database.rollbackTo(savepoint);
    throw apexFailure(error);
  }
};
