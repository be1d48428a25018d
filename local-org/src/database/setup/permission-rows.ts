import type { PermissionSetModel } from '../../metadata/model.ts';
import type { DatabaseCore } from '../core.ts';
import { isoSeconds } from '../dml/coerce.ts';
import { quote } from '../store/connection.ts';
import type { Values } from '../store/row-store.ts';

const objects = ['ObjectPermissions', 'FieldPermissions', 'SetupEntityAccess'];

/** Whether rows of an object only tell what permission sets in the project's files say. */
export function isPermissionRow(sobject: string): boolean {
  return objects.includes(sobject);
}

/** What each permission set of the project allows, as rows; written anew at every start. Profiles have none. */
export function writePermissionRows(core: DatabaseCore): void {
  for (const name of objects) core.connection.run(`DELETE FROM ${quote(name)}`, []);
  const now = isoSeconds(core.clock.now());
  const insert = (name: string, rows: Values[]): void => {
    const system = { CreatedDate: now, LastModifiedDate: now, SystemModstamp: now };
    if (rows.length > 0)
      core.store.insert(
        core.objectOf(name),
        rows.map((values) => ({ ...system, ...values, Id: core.newId(name) }))
      );
  };
  for (const set of core.project.permissionSets.values()) {
    const ParentId = idOf(core, 'PermissionSet', 'Name', set.name);
    if (ParentId === null) continue;
    insert('ObjectPermissions', objectRows(set, ParentId));
    insert('FieldPermissions', fieldRows(set, ParentId));
    insert('SetupEntityAccess', entityRows(core, set, ParentId));
  }
}

function objectRows(set: PermissionSetModel, ParentId: string): Values[] {
  return set.objectPermissions.map((granted) => ({
    ParentId,
    SobjectType: granted.object,
    PermissionsCreate: granted.create,
    PermissionsRead: granted.read,
    PermissionsEdit: granted.edit,
    PermissionsDelete: granted.delete,
    PermissionsViewAllRecords: granted.viewAll,
    PermissionsModifyAllRecords: granted.modifyAll
  }));
}

function fieldRows(set: PermissionSetModel, ParentId: string): Values[] {
  return set.fieldPermissions.map(({ field, readable, editable }) => ({
    ParentId,
    SobjectType: field.split('.')[0] ?? '',
    Field: field,
    PermissionsRead: readable,
    PermissionsEdit: editable
  }));
}

function entityRows(core: DatabaseCore, set: PermissionSetModel, ParentId: string): Values[] {
  const row = (SetupEntityType: string, SetupEntityId: string | null): Values[] =>
    SetupEntityId === null ? [] : [{ ParentId, SetupEntityType, SetupEntityId }];
  return [
    ...set.classAccesses.flatMap((name) => row('ApexClass', idOf(core, 'ApexClass', 'Name', name))),
    ...set.customPermissions.flatMap((name) => row('CustomPermission', idOf(core, 'CustomPermission', 'DeveloperName', name)))
  ];
}

function idOf(core: DatabaseCore, sobject: string, key: string, value: string): string | null {
  return (core.connection.get(`SELECT "Id" FROM ${quote(sobject)} WHERE ${quote(key)} = ?`, [value])?.[0] as string | undefined) ?? null;
}
