import { ApexException } from '../runtime/exception.ts';
import { exception } from '../runtime/exception.ts';

/** Any error as what Apex and the job's row can show. An error of local org itself stays one: it is thrown on. */
export function asApexException(error: unknown): ApexException {
  if (error instanceof ApexException) return error;
  const code = (error as { code?: unknown }).code;
  if (error instanceof Error && typeof code === 'string' && error.name === 'OrgError') return exception('DmlException', error.message).happenedAt(error);
  throw error;
}
