/** The rows by which jobs can be seen: AsyncApexJob. */
import { currentTransaction } from '../runtime/transaction.ts';
import type { Access, FieldValue, Row } from '../../database/types.ts';
import { exception } from '../runtime/exception.ts';

export type JobType = 'Queueable' | 'BatchApex' | 'Future' | 'ScheduledApex';

/** The platform's own access: rows that no user writes. */
export function platformAccess(): Access {
  return { userId: currentTransaction().userId, mode: 'system', sharing: false };
}

/** Writes a row of the platform's own and answers its Id. */
export function insertPlatformRow(sobject: string, values: Record<string, FieldValue>): string {
  const row: Row = { sobject, values: { ...values } };
  const [result] = currentTransaction().database.dml('insert', [row], { ...platformAccess(), allOrNone: true });
  if (!result.success || !result.id) throw exception('AsyncException', result.errors.map((error) => error.message).join('; '));
  return result.id;
}

export function updatePlatformRow(sobject: string, id: string, values: Record<string, FieldValue>): void {
  const { database } = currentTransaction();
  const [result] = database.dml('update', [{ sobject, values: { Id: id, ...values } }], { ...platformAccess(), allOrNone: true });
  if (!result.success) throw exception('AsyncException', result.errors.map((error) => error.message).join('; '));
}

export function insertJobRow(jobType: JobType, className: string, more: Record<string, FieldValue> = {}): string {
  return insertPlatformRow('AsyncApexJob', {
    JobType: jobType, Status: 'Queued', ApexClassId: apexClassId(className), JobItemsProcessed: 0, TotalJobItems: 0, NumberOfErrors: 0, ...more,
  });
}

function apexClassId(className: string): string | null {
  const { database } = currentTransaction();
  const name = className.split('.')[0];
  const found = database.query('SELECT Id FROM ApexClass WHERE Name = :name LIMIT 1', { ...platformAccess(), binds: { name } });
  return (found.rows[0]?.values.Id as string | undefined) ?? null;
}

/** The end of a job; `error` makes it Failed. */
export function finishJobRow(id: string, error: string | null, more: Record<string, FieldValue> = {}): void {
  const completed = new Date(currentTransaction().services.clock.now()).toISOString();
  const failed: Record<string, FieldValue> = error === null ? { Status: 'Completed' } : { Status: 'Failed', ExtendedStatus: error.slice(0, 1000), NumberOfErrors: 1 };
  updatePlatformRow('AsyncApexJob', id, { ...failed, CompletedDate: completed, ...more });
}
