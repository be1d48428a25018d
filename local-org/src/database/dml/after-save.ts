import type { ObjectModel } from '../../metadata/model.ts';
import type { DatabaseCore } from '../core.ts';
import { isoSeconds } from './coerce.ts';
import type { WorkRow } from './work-row.ts';

/** Rows that the platform adds when others are saved: a role comes with groups of those in it and below it. */
export function addCompanionRows(core: DatabaseCore, object: ObjectModel, rows: readonly WorkRow[]): void {
  if (object.name !== 'UserRole') return;
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
