import type { ObjectModel } from '../../metadata/model.ts';
import type { DatabaseCore } from '../core.ts';
import { quote } from '../store/connection.ts';
import { dmlError } from './errors.ts';
import { changedFields } from './save.ts';
import type { WorkRow } from './work-row.ts';

/** Share rows: a default reason, no level that everyone has anyway, and one row per record, receiver and reason. */
export function prepareShareRows(core: DatabaseCore, share: ObjectModel, rows: readonly WorkRow[]): void {
  const parent =
    share.fields.get('parentid') ??
    [...share.fields.values()].find((field) => field.deleteConstraint === 'Cascade' && field.name !== 'UserOrGroupId')!;
  const target = core.objectOf(parent.referenceTo[0]!);
  const levelName = share.fields.has('accesslevel') ? 'AccessLevel' : `${target.name}AccessLevel`;
  for (const row of rows) {
    row.values['RowCause'] ??= 'Manual';
    const level = row.values[levelName];
    if (level === 'All')
      row.errors.push(
        dmlError('INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST', `${levelName}: bad value for restricted picklist field: All`, [levelName])
      );
    else if (isTrivial(target, String(level))) {
      row.errors.push(
        dmlError(
          'FIELD_INTEGRITY_EXCEPTION',
          `field integrity exception: ${levelName} (trivial share level ${String(level)}, for organization with default level ${target.sharingModel})`,
          [levelName]
        )
      );
    } else if (!row.old) {
      // Sharing again with the same receiver for the same reason replaces the earlier row.
      core.connection.run(`DELETE FROM ${quote(share.name)} WHERE ${quote(parent.name)} = ? AND "UserOrGroupId" = ? AND "RowCause" = ?`, [
        row.values[parent.name] as string,
        row.values['UserOrGroupId'] as string,
        row.values['RowCause'] as string
      ]);
    }
  }
}

function isTrivial(target: ObjectModel, level: string): boolean {
  const grants = (model: ObjectModel['sharingModel']): boolean =>
    level === 'Read' ? model !== 'Private' && model !== 'ControlledByParent' : model.startsWith('ReadWrite') || model === 'FullAccess';
  return grants(target.sharingModel) && grants(target.externalSharingModel);
}

/** A new owner ends what the old one shared by hand; shares with an Apex reason stay. */
export function dropManualShares(core: DatabaseCore, object: ObjectModel, rows: readonly WorkRow[]): void {
  const moved = rows.filter((row) => changedFields(row).includes('OwnerId')).map((row) => row.values['Id'] as string);
  const share = moved.length > 0 ? core.access.visibility.shareOf(object) : undefined;
  if (!share) return;
  core.connection.run(
    `DELETE FROM ${quote(share.object.name)} WHERE "RowCause" = 'Manual' AND ${quote(share.parent.name)} IN (SELECT value FROM json_each(?))`,
    [JSON.stringify(moved)]
  );
}
