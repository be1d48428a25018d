import type { DmlOperation, DmlOptions, DmlResult, Row } from '../database/types.ts';
import { userMode } from './call.ts';
import type { ApiCall } from './call.ts';

/** Runs work in one transaction of the session's user, with triggers and what they queue; what it throws comes out as it is. */
export function inTransaction<T>({ org, userId }: Pick<ApiCall, 'org' | 'userId'>, work: () => T): T {
  let thrown: unknown;
  try {
    return org.apex.run(userId, () => {
      try {
        return work();
      } catch (error) {
        thrown = error;
        throw error;
      }
    });
  } catch (error) {
    // The runtime turns the database's errors into Apex exceptions; the API wants their codes.
    throw thrown ?? error;
  }
}

export function save(call: ApiCall, operation: DmlOperation, rows: Row[], options: Partial<DmlOptions> = {}): DmlResult[] {
  return inTransaction(call, () => call.org.database.dml(operation, rows, { ...userMode(call), allOrNone: false, ...options }));
}

/** One record's result as collections, trees and upserts return it. */
export function resultToJson(result: DmlResult, withCreated = false): Record<string, unknown> {
  const errors = result.errors.map(({ statusCode, message, fields }) => ({ statusCode, message, fields }));
  return {
    ...(result.success ? { id: result.id } : {}),
    success: result.success,
    errors,
    ...(withCreated ? { created: result.created } : {})
  };
}
