import type { FastifyReply, FastifyRequest } from 'fastify';
import type { DmlError } from '../../database/types.ts';
import type { Org } from '../../org.ts';
import type { Reader } from './reader.ts';

interface AuraCall {
  className?: unknown;
  methodName?: unknown;
  params?: unknown;
}

/** What an Apex exception carries; anything else has its message only. */
interface ThrownByApex {
  apexType?: string;
  text?: string;
  message: string;
  stackTrace?: string;
  detail?: unknown;
}

/** Calls an `@AuraEnabled` method as the reader; what it throws comes back in the platform's shape. */
export function callApex(org: Org, reader: Reader, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const { className, methodName, params } = (request.body ?? {}) as AuraCall;
  if (typeof className !== 'string' || typeof methodName !== 'string') {
    return reply.code(400).send({ message: 'className and methodName are needed' });
  }
  const values = params !== null && typeof params === 'object' ? (params as Record<string, unknown>) : {};
  try {
    const returnValue = org.apex.invokeAura({ className, methodName, params: values, userId: reader.id });
    return reply.header('Cache-Control', 'no-store').send({ returnValue: returnValue ?? null });
  } catch (error) {
    const { apexType, text, message, stackTrace, detail } = error as ThrownByApex;
    // What is no Apex exception is a fault of local org itself: logged here, and no business of the page.
    if (apexType === undefined) request.log.error(error);
    return reply.code(500).send({
      exceptionType: apexType ?? 'System.UnexpectedException',
      isUserDefinedException: apexType !== undefined && !apexType.startsWith('System.'),
      message: apexType === undefined ? platformMessage(error as Error) : (text ?? message),
      stackTrace: stackTrace ?? '',
      ...(apexType === 'System.DmlException' ? dmlErrors(detail) : {})
    });
  }
}

/** What a failed save that nobody caught says of each record, as the platform lists it: at the page, or at the field. */
function dmlErrors(detail: unknown): Record<string, unknown> {
  const failures = Array.isArray(detail) ? (detail as { index: number; error: DmlError }[]) : [];
  const pageErrors: unknown[] = [];
  const fieldErrors: Record<string, unknown[]> = {};
  for (const { error } of failures) {
    const { statusCode, message, fields } = error;
    if (fields.length === 0) pageErrors.push({ statusCode, message });
    for (const field of fields) (fieldErrors[field] ??= []).push({ statusCode, message });
  }
  return { pageErrors, fieldErrors, index: failures[0]?.index ?? null, duplicateResults: [] };
}

/** Refusals by the platform (no access to the class, wrong parameter) carry a code; anything else is not explained. */
function platformMessage(error: Error & { code?: string }): string {
  return error.name === 'OrgError' ? error.message : 'An internal server error has occurred. See the log of local org.';
}
