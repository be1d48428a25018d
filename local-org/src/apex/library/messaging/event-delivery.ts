/** Delivering platform events to their triggers and to subscribers outside of Apex. */
import type { Row } from '../../../database/types.ts';
import { currentTransaction } from '../../runtime/transaction.ts';
import type { InTransaction } from '../../async/queue.ts';

export interface PublishedEvent {
  sobject: string;
  row: Row;
  userId: string;
}

const MOST_PER_TRIGGER = 2000;

/** Each object's events in the order they were published, up to 2,000 to one run of its trigger. */
export function deliverEvents(events: PublishedEvent[], inTransaction: InTransaction): void {
  let start = 0;
  while (start < events.length) {
    const { sobject, userId } = events[start];
    let end = start;
    while (end < events.length && events[end].sobject === sobject && end - start < MOST_PER_TRIGGER) end += 1;
    const batch = events.slice(start, end);
    inTransaction(userId, { kind: null }, () => deliver(sobject, batch));
    start = end;
  }
}

function deliver(sobject: string, batch: PublishedEvent[]): void {
  const { database, services, userId } = currentTransaction();
  for (const { row } of batch)
    services.outbox.add({ kind: 'event', at: services.clock.now(), userId, content: { sobject, ...row.values } });
  if (!database.hooks.hasTrigger(sobject, 'after', 'insert')) return;
  database.hooks.runTriggers({
    sobject,
    timing: 'after',
    operation: 'insert',
    newRows: batch.map(({ row }) => row),
    access: { userId, mode: 'system', sharing: false }
  });
}
