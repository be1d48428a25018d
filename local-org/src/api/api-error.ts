import { OrgError } from '../database/types.ts';
import type { DmlError } from '../database/types.ts';
import type { ApiReply } from './call.ts';

/** An error in Salesforce's shape: status, code, message, fields. */
export class ApiError extends Error {
  readonly status: number;
  readonly errorCode: string;
  readonly fields: string[];
  constructor(errorCode: string, message: string, options: { status?: number; fields?: string[] } = {}) {
    super(message);
    this.name = 'ApiError';
    this.errorCode = errorCode;
    this.status = options.status ?? statusOf(errorCode);
    this.fields = options.fields ?? [];
  }
}

const statuses: Record<string, number> = {
  INVALID_SESSION_ID: 401,
  INSUFFICIENT_ACCESS: 403,
  INSUFFICIENT_ACCESS_OR_READONLY: 403,
  API_DISABLED_FOR_ORG: 403,
  NOT_FOUND: 404,
  ENTITY_IS_DELETED: 404,
  METHOD_NOT_ALLOWED: 405,
  UNKNOWN_EXCEPTION: 500,
  NOT_IMPLEMENTED: 501
};

export function statusOf(errorCode: string): number {
  return statuses[errorCode] ?? 400;
}

export function notFound(message = 'The requested resource does not exist'): ApiError {
  return new ApiError('NOT_FOUND', message);
}

export interface ErrorBody {
  message: string;
  errorCode: string;
  fields?: string[];
}

/** What the client is told about an error. */
export function errorReply(error: unknown): ApiReply {
  if (error instanceof ApiError) return reply(error.status, error.errorCode, error.message, error.fields);
  if (error instanceof OrgError) return reply(statusOf(error.code), error.code, error.message, error.fields);
  const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return reply(500, 'UNKNOWN_EXCEPTION', message, []);
}

function reply(status: number, errorCode: string, message: string, fields: string[]): ApiReply {
  const body: ErrorBody = { message, errorCode, ...(fields.length > 0 ? { fields } : {}) };
  return { status, body: [body] };
}

/** Errors of a save: the whole reply of a single record, part of the reply of several. */
export function saveErrorReply(errors: DmlError[]): ApiReply {
  const first = errors[0]?.statusCode ?? 'UNKNOWN_EXCEPTION';
  return { status: statusOf(first), body: errors.map(({ message, statusCode, fields }) => ({ message, errorCode: statusCode, fields })) };
}
