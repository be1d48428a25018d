import type { DmlOperation, DmlOptions, DmlResult, Row } from '../database/types.ts';
import { userMode } from './call.ts';
import type { ApiCall } from './call.ts';

/** Saves as the session's user in one transaction, with triggers and what they queue. */
export function save(call: ApiCall, operation: DmlOperation, rows: Row[], options: Partial<DmlOptions> = {}): DmlResult[] {
  const { org, userId } = call;
  return org.apex.run(userId, () => org.database.dml(operation, rows, { ...userMode(call), allOrNone: false, ...options }));
}

/** One record's result as collections, trees and upserts return it. */
export function resultToJson(result: DmlResult, withCreated = false): Record<string, unknown> {
  const errors = result.errors.map(({ statusCode, message, fields }) => ({ statusCode, message, fields }));
  return {
    ...(result.success ? { id: result.id } : {}),
    success: result.success,
    errors,
    ...(withCreated ? { created: result.created } : {}),
  };
}
