/** The jobs and events that wait to run in one org, first in, first out. */
import type { OrgDatabase } from '../../database/org-database.ts';
import type { PublishedEvent } from '../library/messaging/event-delivery.ts';

/** One job; it runs through `steps`, each in a transaction of its own. */
export interface Job {
  /** Id of its AsyncApexJob row. */
  id: string;
  userId: string;
  /** Moment (ms UTC) before which it does not run. */
  notBefore: number;
  /** Runs all its transactions, each through `inTransaction`. */
  run(inTransaction: InTransaction): void;
}

/** Runs work in a transaction of its own; `context` says what kind. */
export type InTransaction = <T>(userId: string, context: Record<string, unknown>, work: () => T) => T;

export class JobQueue {
  readonly jobs: Job[] = [];
  readonly events: PublishedEvent[] = [];
  /** Scheduled instances by the Id of their CronTrigger; after a restart they are read from their row. */
  readonly scheduled = new Map<string, object>();
  /** Whether the jobs that a former process left have been taken in. */
  isRestored = false;

  push(...jobs: Job[]): void {
    this.jobs.push(...jobs);
  }
  publish(...events: PublishedEvent[]): void {
    this.events.push(...events);
  }
  /** The next job that may run at `now`. */
  take(now: number): Job | undefined {
    const index = this.jobs.findIndex((job) => job.notBefore <= now);
    return index < 0 ? undefined : this.jobs.splice(index, 1)[0];
  }
  /** Removes a job that has not started; false when there is none. */
  abort(id: string): boolean {
    const index = this.jobs.findIndex((job) => job.id === id);
    if (index >= 0) this.jobs.splice(index, 1);
    return index >= 0;
  }
}

const queues = new WeakMap<OrgDatabase, JobQueue>();

export function queueOf(database: OrgDatabase): JobQueue {
  let queue = queues.get(database);
  if (!queue) queues.set(database, (queue = new JobQueue()));
  return queue;
}
