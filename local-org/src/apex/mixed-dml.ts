import { mixedDmlKind } from '../database/setup/mixed-dml.ts';
import type { DmlError, DmlOperation, Row } from '../database/types.ts';
import { running } from './runtime/transaction.ts';
import { savedKinds } from './runtime/saved-kinds.ts';

/** Refuses to save setup objects (who may see what) and others in one transaction, as the platform does outside of System.runAs. */
export function refuseMixedDml(sobject: string, operation: DmlOperation, rows: readonly Row[]): DmlError | undefined {
  const object = running.transaction?.database.project.objects.get(sobject.toLowerCase());
  if (!object) return undefined;
  const kind = mixedDmlKind(object, operation, rows);
  if (kind === 'free') return undefined;
  const saved = savedKinds();
  const original = saved[kind === 'setup' ? 'data' : 'setup'];
  saved[kind] ??= object.name;
  if (original === undefined) return undefined;
  const what = 'DML operation on setup object is not permitted after you have updated a non-setup object (or vice versa)';
  return { statusCode: 'MIXED_DML_OPERATION', message: `${what}: ${object.name}, original object: ${original}`, fields: [] };
}
