import type { ObjectModel } from '../../metadata/model.ts';
import type { DatabaseCore, SaveContext } from '../core.ts';
import type { Access, DmlOperation } from '../types.ts';
import { OrgError } from '../types.ts';
import { dmlError } from './errors.ts';
import type { WorkRow } from './work-row.ts';

/** User mode: whether the statement is allowed on the object at all. */
export function checkObjectAccess(
  core: DatabaseCore,
  access: Access,
  object: ObjectModel,
  operation: Exclude<DmlOperation, 'upsert' | 'merge'>
): void {
  if (access.mode !== 'user') return;
  const granted = core.access.user(access.userId).permissions.object(object);
  const allowed = { insert: granted.create, update: granted.edit, delete: granted.delete, undelete: granted.create }[operation];
  if (!allowed) throw new OrgError('INSUFFICIENT_ACCESS', `DML operation ${operation.toUpperCase()} not allowed on ${object.name}`);
}

/** Sharing: the records themselves. */
export function checkRecordAccess(
  core: DatabaseCore,
  context: SaveContext,
  object: ObjectModel,
  operation: 'insert' | 'update' | 'delete',
  rows: readonly WorkRow[]
): void {
  const { access } = context;
  if (object.kind === 'share' && access.mode === 'user') refuseManagedShares(core, context, rows);
  if ((access.mode === 'system' && !access.sharing) || operation === 'insert' || rows.length === 0) return;
  const level = operation === 'update' ? 'edit' : core.access.deleteLevel(object);
  const ids = rows.map((row) => row.old!['Id'] as string);
  const open = core.access.reachable(access.userId, object, ids, level);
  const ownerChanges = rows.filter((row) => operation === 'update' && row.values['OwnerId'] !== row.old!['OwnerId']);
  const transferable =
    ownerChanges.length > 0
      ? core.access.reachable(
          access.userId,
          object,
          ownerChanges.map((row) => row.old!['Id'] as string),
          'own'
        )
      : undefined;
  for (const row of rows) {
    const id = row.old!['Id'] as string;
    const refused = !open.has(id) || (ownerChanges.includes(row) && !transferable!.has(id) && object.sharingModel !== 'ReadWriteTransfer');
    if (refused) row.errors.push(dmlError('INSUFFICIENT_ACCESS_OR_READONLY', 'insufficient access rights on object id', []));
  }
}

/** Rows with an Apex sharing reason are for code in system mode, and for users who may modify all data. */
function refuseManagedShares(core: DatabaseCore, context: SaveContext, rows: readonly WorkRow[]): void {
  if (core.access.user(context.access.userId).permissions.modifiesAllData) return;
  for (const row of rows) {
    if (String(row.values['RowCause'] ?? '').endsWith('__c'))
      row.errors.push(dmlError('INSUFFICIENT_ACCESS_OR_READONLY', 'insufficient access rights on object id', ['RowCause']));
  }
}
