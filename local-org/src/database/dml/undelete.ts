import type { ObjectModel } from '../../metadata/model.ts';
import type { DatabaseCore, SaveContext } from '../core.ts';
import { quote } from '../store/connection.ts';
import { dmlError } from './errors.ts';
import { loadForUpdate } from './prepare.ts';
import { rollUp } from './roll-ups.ts';
import { fireTriggers } from './triggers.ts';
import { checkUnique } from './unique-values.ts';
import { withoutErrors, type WorkRow } from './work-row.ts';

/** Brings records back from the recycle bin with the details and lookups that their deletion took along. */
export function undeleteRows(core: DatabaseCore, context: SaveContext, object: ObjectModel, rows: readonly WorkRow[]): void {
  loadForUpdate(core, object, rows, 'undelete');
  for (const row of withoutErrors(rows)) {
    if (row.old!['IsDeleted'] !== true) row.errors.push(dmlError('UNDELETE_FAILED', 'Entity is not in the recycle bin'));
  }
  checkUnique(
    core,
    object,
    withoutErrors(rows).map((row) => ({ ...row, old: undefined, errors: row.errors }))
  );
  const restored = withoutErrors(rows);
  const roots = restored.map((row) => row.old!['Id'] as string);
  const details = restoreDetails(core, object, roots);
  restoreLookups(core, roots);
  for (const row of restored) row.values = { ...row.old!, IsDeleted: false };
  fireTriggers(core, context, object, 'after', 'undelete', restored);
  const kept = withoutErrors(restored);
  rollUp(
    core,
    context,
    object,
    kept,
    kept.map((row) => ({ after: row.values }))
  );
  for (const [child, ids] of details) {
    const values = [...core.store.load(child, ids).values()];
    rollUp(
      core,
      context,
      child,
      values.map(() => kept[0]!),
      values.map((after) => ({ after }))
    );
  }
}

function restoreDetails(core: DatabaseCore, object: ObjectModel, roots: string[]): Map<ObjectModel, string[]> {
  const details = new Map<ObjectModel, string[]>();
  const seen = new Set<ObjectModel>();
  const waiting = [object];
  for (let at = waiting.pop(); at; at = waiting.pop()) {
    if (seen.has(at)) continue;
    seen.add(at);
    const ids = core.store.restore(at, roots);
    if (ids.length > 0) core.changed(at);
    if (ids.length > 0 && at !== object) details.set(at, ids);
    for (const { child, field } of core.references.to(at))
      if (field.type === 'MasterDetail' || field.deleteConstraint === 'Cascade') waiting.push(child);
  }
  return details;
}

/** A lookup that was given another value since is left as it is. */
function restoreLookups(core: DatabaseCore, roots: string[]): void {
  const list = JSON.stringify(roots);
  for (const [object, field, id, value] of core.connection.all(
    'SELECT object, field, id, value FROM local_cleared_lookup WHERE root IN (SELECT value FROM json_each(?))',
    [list]
  )) {
    if (!core.project.objects.get(String(object).toLowerCase())?.fields.has(String(field).toLowerCase())) continue;
    core.connection.run(
      `UPDATE ${quote(String(object))} SET ${quote(String(field))} = ? WHERE "Id" = ? AND ${quote(String(field))} IS NULL`,
      [value!, id!]
    );
  }
  core.connection.run('DELETE FROM local_cleared_lookup WHERE root IN (SELECT value FROM json_each(?))', [list]);
}
