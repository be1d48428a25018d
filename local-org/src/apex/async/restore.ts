/** Takes in the jobs that a former process left waiting. */
import type { ApexList } from '../runtime/collections.ts';
import { currentTransaction } from '../runtime/transaction.ts';
import { platformQuery } from '../library/platform-rows.ts';
import type { Row } from '../../database/types.ts';
import { batchJob } from './batch.ts';
import { queueableJob } from './enqueue.ts';
import { finishJobRow } from './job-rows.ts';
import { queueOf } from './queue.ts';
import type { Job } from './queue.ts';
import { restoreState } from './stored-state.ts';

/** Waiting jobs come back in their order; one that was under way, or cannot be read, is marked as failed and says why. */
export function restoreJobs(): void {
  const queue = queueOf(currentTransaction().database);
  const known = new Set(queue.jobs.map((job) => job.id));
  const rows = platformQuery(
    "SELECT Id, JobType, Status, CreatedById, LastProcessed FROM AsyncApexJob WHERE Status IN ('Queued', 'Processing') AND JobType IN ('Queueable', 'BatchApex', 'Future') ORDER BY Id"
  );
  const restored = rows.filter((row) => !known.has(String(row.values.Id))).map(restoredJob);
  queue.jobs.unshift(...restored.filter((job) => job !== null));
}

function restoredJob({ values }: Row): Job | null {
  const id = String(values.Id);
  if (values.Status === 'Processing') return lost(id, 'Local org was stopped while this job ran: start it again');
  if (typeof values.LastProcessed !== 'string')
    return lost(id, 'Local org was stopped before this job ran, and its state could not be stored: start it again');
  try {
    const state = (restoreState(values.LastProcessed) as ApexList).items;
    const userId = String(values.CreatedById);
    if (values.JobType === 'BatchApex') return batchJob(id, userId, state[0] as number, state[1] as object);
    return queueableJob(id, userId, state[1] as number, state[0] as number, state[2] as object);
  } catch (error) {
    return lost(id, (error as Error).message);
  }
}

function lost(id: string, why: string): null {
  finishJobRow(id, why);
  return null;
}
