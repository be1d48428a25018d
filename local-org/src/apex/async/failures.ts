import { asApexException } from '../runtime/calls.ts';
import type { ApexException } from '../runtime/exception.ts';

/** Any error as what Apex and the job's row can show. An error of local org itself stays one: it is thrown on. */
export function apexFailure(error: unknown): ApexException {
  const known = asApexException(error);
  if (!known) throw error;
  return known;
}
