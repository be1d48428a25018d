/** What a transaction leaves to be done after its commit: jobs, events, e-mails. Rolled back, it is as if never asked for. */
import type { OutboxEntry } from '../runtime/services.ts';
import { currentTransaction, onCommit, slot } from '../runtime/transaction.ts';
import { queueOf } from './queue.ts';
import type { Job } from './queue.ts';
import type { PublishedEvent } from '../library/messaging/event-delivery.ts';

export interface Pending {
  jobs: Job[];
  events: PublishedEvent[];
  outbox: OutboxEntry[];
}

const PENDING = Symbol('pending');

/** The running transaction's; a test never commits, so its stopTest takes from here. */
export function pending(): Pending {
  return slot(PENDING, () => {
    const made: Pending = { jobs: [], events: [], outbox: [] };
    const { database, services } = currentTransaction();
    onCommit(() => {
      for (const entry of made.outbox.splice(0)) services.outbox.add(entry);
      queueOf(database).push(...made.jobs.splice(0));
      queueOf(database).publish(...made.events.splice(0));
    });
    return made;
  });
}

/** How much was pending at a moment, to go back to it with a savepoint. */
export function pendingMark(): () => void {
  const now = pending();
  const lengths = { jobs: now.jobs.length, events: now.events.length, outbox: now.outbox.length };
  return () => {
    now.jobs.length = Math.min(now.jobs.length, lengths.jobs);
    now.events.length = Math.min(now.events.length, lengths.events);
    now.outbox.length = Math.min(now.outbox.length, lengths.outbox);
  };
}
