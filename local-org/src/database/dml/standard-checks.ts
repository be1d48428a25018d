import type { ObjectModel } from '../../metadata/model.ts';
import type { DatabaseCore } from '../core.ts';
import { dmlError } from './errors.ts';
import { changedFields } from './save.ts';
import type { WorkRow } from './work-row.ts';

/** What the platform refuses on standard objects beyond what their fields say. */
export function checkStandardRules(core: DatabaseCore, object: ObjectModel, rows: readonly WorkRow[]): void {
  if (object.name === 'PermissionSetAssignment') for (const row of rows) checkAssignment(core, row);
  if (object.name === 'GroupMember') for (const row of rows) checkMember(core, row);
  if (object.fields.has('ownerid')) checkOwners(core, object, rows);
}

function checkAssignment(core: DatabaseCore, row: WorkRow): void {
  const { AssigneeId, PermissionSetId } = row.values;
  if (row.old || typeof AssigneeId !== 'string' || typeof PermissionSetId !== 'string') return;
  const known = core.connection.get('SELECT Id FROM PermissionSetAssignment WHERE AssigneeId = ? AND PermissionSetId = ?', [
    AssigneeId,
    PermissionSetId
  ]);
  if (known)
    row.errors.push(
      dmlError('DUPLICATE_VALUE', `Duplicate PermissionSetAssignment. Assignee: ${AssigneeId}; Permission Set: ${PermissionSetId}`, [
        'AssigneeId',
        'PermissionSetId'
      ])
    );
}

function checkMember(core: DatabaseCore, row: WorkRow): void {
  const { GroupId, UserOrGroupId } = row.values;
  if (row.old || typeof GroupId !== 'string' || typeof UserOrGroupId !== 'string') return;
  const known = core.connection.get('SELECT Id FROM GroupMember WHERE GroupId = ? AND UserOrGroupId = ?', [GroupId, UserOrGroupId]);
  if (known)
    row.errors.push(dmlError('DUPLICATE_VALUE', 'duplicate value found: <unknown> duplicates value on record with id: <unknown>', []));
}

/** Inactive users get no records. */
function checkOwners(core: DatabaseCore, object: ObjectModel, rows: readonly WorkRow[]): void {
  const given = rows.filter((row) => changedFields(row).includes('OwnerId') && String(row.values['OwnerId']).startsWith('005'));
  if (given.length === 0) return;
  const ids = JSON.stringify([...new Set(given.map((row) => row.values['OwnerId']))]);
  const inactive = new Set(
    core.connection
      .all('SELECT Id FROM User WHERE IsActive = 0 AND Id IN (SELECT value FROM json_each(?))', [ids])
      .map(([id]) => String(id))
  );
  for (const row of given) {
    const owner = String(row.values['OwnerId']);
    if (inactive.has(owner))
      row.errors.push(
        dmlError('INACTIVE_OWNER_OR_USER', `operation performed with inactive user [${owner}] as owner of ${object.name}`, [])
      );
  }
}
