import type { FieldModel, ObjectModel } from '../../metadata/model.ts';
import type { DatabaseCore, SaveContext } from '../core.ts';
import { isReference } from '../store/columns.ts';
import { quote } from '../store/connection.ts';
import { dmlError } from './errors.ts';
import type { WorkRow } from './work-row.ts';

const unchecked = new Set(['CreatedById', 'LastModifiedById']);

/** Lookups point at records that exist, are of the right object, are not deleted, and are open to the user. One query per field and object. */
export function checkReferences(core: DatabaseCore, context: SaveContext, object: ObjectModel, rows: readonly WorkRow[]): void {
  for (const field of object.fields.values()) {
    if (!isReference(field) || field.formula !== undefined || unchecked.has(field.name)) continue;
    const changed = rows.filter((row) => typeof row.values[field.name] === 'string' && row.old?.[field.name] !== row.values[field.name]);
    if (changed.length > 0) checkField(core, context, object, field, changed);
  }
}

function checkField(core: DatabaseCore, context: SaveContext, object: ObjectModel, field: FieldModel, rows: readonly WorkRow[]): void {
  const byTarget = new Map<ObjectModel, WorkRow[]>();
  for (const row of rows) {
    const id = row.values[field.name] as string;
    const target = field.referenceTo
      .map((name) => core.project.objects.get(name.toLowerCase()))
      .find((candidate) => candidate && id.startsWith(candidate.keyPrefix));
    if (!target) row.errors.push(dmlError('FIELD_INTEGRITY_EXCEPTION', `${field.label}: id value of incorrect type: ${id}`, [field.name]));
    else if (field.type === 'MasterDetail' && row.old && row.old[field.name] !== null && !field.reparentable) {
      const text = `Unable to create/update fields: ${field.name}. Please check the security settings of this field and verify that it is read/write for your profile or permission set.`;
      row.errors.push(dmlError('INVALID_FIELD_FOR_INSERT_UPDATE', text, [field.name]));
    } else byTarget.set(target, [...(byTarget.get(target) ?? []), row]);
  }
  for (const [target, group] of byTarget) checkTarget(core, context, object, field, target, group);
}

function checkTarget(
  core: DatabaseCore,
  context: SaveContext,
  object: ObjectModel,
  field: FieldModel,
  target: ObjectModel,
  rows: readonly WorkRow[]
): void {
  const ids = [...new Set(rows.map((row) => row.values[field.name] as string))];
  const deleted = target.fields.has('isdeleted') ? '"IsDeleted"' : '0';
  const states = new Map(
    core.connection
      .all(`SELECT "Id", ${deleted} FROM ${quote(target.name)} WHERE "Id" IN (SELECT value FROM json_each(?))`, [JSON.stringify(ids)])
      .map(([id, gone]) => [String(id), gone === 1])
  );
  const open = openTargets(core, context, object, field, target, ids);
  for (const row of rows) {
    const id = row.values[field.name] as string;
    const gone = states.get(id);
    if (gone === undefined) row.errors.push(dmlError('INVALID_CROSS_REFERENCE_KEY', 'invalid cross reference id', [field.name]));
    else if (gone) row.errors.push(dmlError('ENTITY_IS_DELETED', 'entity is deleted', [field.name]));
    else if (open && !open.has(id))
      row.errors.push(
        dmlError('INSUFFICIENT_ACCESS_ON_CROSS_REFERENCE_ENTITY', `insufficient access rights on cross-reference id: ${id}`, [])
      );
  }
}

/** A detail needs write access to its master (read, where the relationship says so), a share row the right to share, a lookup read access. */
function openTargets(
  core: DatabaseCore,
  context: SaveContext,
  object: ObjectModel,
  field: FieldModel,
  target: ObjectModel,
  ids: string[]
): Set<string> | undefined {
  const { access } = context;
  if (access.mode === 'system' && !access.sharing) return undefined;
  if (field.name === 'OwnerId' || field.name === 'UserOrGroupId' || target.kind === 'metadata') return undefined;
  if (target.name === 'User' || target.name === 'Group') return undefined;
  if (object.kind === 'share') return core.access.reachable(access.userId, target, ids, 'own');
  const needsEdit = field.type === 'MasterDetail' && !field.writeRequiresMasterRead;
  return core.access.reachable(access.userId, target, ids, needsEdit ? 'edit' : 'read');
}
