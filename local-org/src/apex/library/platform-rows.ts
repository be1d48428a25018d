/** Rows that the platform itself reads and writes: they cost the transaction nothing and no access rule applies. */
import { TransactionLimits } from '../runtime/limits.ts';
import { currentTransaction } from '../runtime/transaction.ts';
import type { BindValue, Row, Scalar } from '../../database/types.ts';

/** Runs work outside of the transaction's governor limits. */
export function uncounted<T>(work: () => T): T {
  const transaction = currentTransaction();
  const { limits } = transaction;
  transaction.limits = new TransactionLimits();
  try {
    return limits.outsideCpuTime(work);
  } finally {
    transaction.limits = limits;
  }
}

export function platformQuery(soql: string, binds: Record<string, BindValue> = {}): Row[] {
  const { database, userId } = currentTransaction();
  return uncounted(() => database.query(soql, { userId, mode: 'system', sharing: false, binds }).rows);
}

/** Answers the new row's Id. */
export function insertPlatformRow(sobject: string, values: Record<string, Scalar>): string {
  const { database, userId } = currentTransaction();
  return uncounted(() => database.system.insert(sobject, values, userId));
}

export function updatePlatformRow(sobject: string, id: string, values: Record<string, Scalar>): void {
  uncounted(() => currentTransaction().database.system.update(sobject, id, values));
}

export function deletePlatformRow(sobject: string, id: string): void {
  uncounted(() => currentTransaction().database.system.delete(sobject, id));
}
