/** The rows by which jobs can be seen: AsyncApexJob. */
import { insertPlatformRow, platformQuery, updatePlatformRow } from '../library/platform-rows.ts';
import { currentTransaction } from '../runtime/transaction.ts';
import type { Scalar } from '../../database/types.ts';

export type JobType = 'Queueable' | 'BatchApex' | 'Future' | 'ScheduledApex';

/** `LastProcessed`, which the platform fills for its own use, keeps the state of a waiting job and the trigger of a scheduled one. */
export function insertJobRow(jobType: JobType, className: string, more: Record<string, Scalar> = {}): string {
  const [apexClass] = platformQuery('SELECT Id FROM ApexClass WHERE Name = :name LIMIT 1', { name: className.split('.')[0] });
  return insertPlatformRow('AsyncApexJob', {
    JobType: jobType,
    Status: 'Queued',
    ApexClassId: (apexClass?.values.Id as string | undefined) ?? null,
    JobItemsProcessed: 0,
    TotalJobItems: 0,
    NumberOfErrors: 0,
    ...more
  });
}

export function updateJobRow(id: string, values: Record<string, Scalar>): void {
  updatePlatformRow('AsyncApexJob', id, values);
}

/** The end of a job; `error` makes it Failed. */
export function finishJobRow(id: string, error: string | null, more: Record<string, Scalar> = {}): void {
  const completed = new Date(currentTransaction().services.clock.now()).toISOString();
  const failed: Record<string, Scalar> =
    error === null ? { Status: 'Completed' } : { Status: 'Failed', ExtendedStatus: error.slice(0, 1000), NumberOfErrors: 1 };
  updateJobRow(id, { ...failed, CompletedDate: completed, LastProcessed: null, ...more });
}
