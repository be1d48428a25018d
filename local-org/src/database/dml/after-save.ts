import type { ObjectModel } from '../../metadata/model.ts';
import type { DatabaseCore, SaveContext } from '../core.ts';
import { isoSeconds } from './coerce.ts';
import { publishVersion } from './content-documents.ts';
import type { WorkRow } from './work-row.ts';

/** Rows that the platform adds when others are saved: a file's version comes with its document, a role with groups of those in it and below it. */
export function addCompanionRows(core: DatabaseCore, context: SaveContext, object: ObjectModel, rows: readonly WorkRow[]): void {
  if (object.name === 'UserRole') addRoleGroups(core, rows);
  if (object.name !== 'ContentVersion') return;
  const now = isoSeconds(core.clock.now());
  const { userId } = context.access;
  const system = {
    CreatedDate: now,
    CreatedById: userId,
    LastModifiedDate: now,
    LastModifiedById: userId,
    SystemModstamp: now,
    IsDeleted: false
  };
  for (const row of rows) if (!row.old) publishVersion(core, row, system);
}

function addRoleGroups(core: DatabaseCore, rows: readonly WorkRow[]): void {
  const group = core.objectOf('Group');
  const now = isoSeconds(core.clock.now());
  for (const row of rows) {
    if (row.old) continue;
    const groups = ['Role', 'RoleAndSubordinates', 'RoleAndSubordinatesInternal'].map((Type) => ({
      Id: core.newId('Group'),
      Type,
      RelatedId: row.values['Id']!,
      Name: row.values['Name']!,
      DeveloperName: row.values['DeveloperName'] ?? null,
      CreatedDate: now,
      LastModifiedDate: now,
      SystemModstamp: now
    }));
    core.store.insert(group, groups);
  }
  core.changed(group);
}
