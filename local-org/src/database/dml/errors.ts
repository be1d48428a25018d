import type { DmlError } from '../types.ts';

/** A row's error with Salesforce's status code and wording. */
export function dmlError(statusCode: string, message: string, fields: string[] = []): DmlError {
  return { statusCode, message, fields };
}
