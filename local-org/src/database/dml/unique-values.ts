import type { FieldModel, ObjectModel } from '../../metadata/model.ts';
import type { DatabaseCore } from '../core.ts';
import { idsByValue } from './external-references.ts';
import { dmlError } from './errors.ts';
import type { WorkRow } from './work-row.ts';

/** Unique fields, among the rows being saved and against what is stored. */
export function checkUnique(core: DatabaseCore, object: ObjectModel, rows: readonly WorkRow[]): void {
  for (const field of object.fields.values()) {
    if (!field.unique || field.name === 'Id' || field.formula !== undefined) continue;
    const changed = rows.filter((row) => row.values[field.name] !== null && row.old?.[field.name] !== row.values[field.name]);
    if (changed.length > 0) checkField(core, object, field, changed);
  }
}

function checkField(core: DatabaseCore, object: ObjectModel, field: FieldModel, rows: readonly WorkRow[]): void {
  const stored = idsByValue(
    core,
    object,
    field,
    rows.map((row) => row.values[field.name]!)
  );
  const first = new Map<string, WorkRow>();
  for (const row of rows) {
    const key = keyOf(field, row);
    const earlier = first.get(key);
    // Case-sensitive fields are found without case here and told apart by their exact value.
    const other = (stored.get(key.toLowerCase()) ?? []).find(
      (id) => id !== row.values['Id'] && !isLeaving(rows, id, field) && matchesExactly(core, object, field, id, row)
    );
    if (earlier) row.errors.push(duplicate(object, field, String(earlier.values['Id'] ?? '')));
    else if (other) row.errors.push(duplicate(object, field, other));
    if (!earlier) first.set(key, row);
  }
}

function keyOf(field: FieldModel, row: WorkRow): string {
  const text = String(row.values[field.name]);
  return field.caseSensitive ? text : text.toLowerCase();
}

/** A row in the same save that gives the value up does not stand in its way. */
function isLeaving(rows: readonly WorkRow[], id: string, field: FieldModel): boolean {
  return rows.some((row) => row.values['Id'] === id && row.old?.[field.name] !== row.values[field.name]);
}

function matchesExactly(core: DatabaseCore, object: ObjectModel, field: FieldModel, id: string, row: WorkRow): boolean {
  return !field.caseSensitive || core.store.load(object, [id]).get(id)?.[field.name] === row.values[field.name];
}

function duplicate(object: ObjectModel, field: FieldModel, id: string): ReturnType<typeof dmlError> {
  if (object.name === 'User' && field.name === 'Username') {
    return dmlError(
      'DUPLICATE_USERNAME',
      'Duplicate Username. The username already exists in this or another Salesforce organization. Usernames must be unique across all Salesforce organizations.',
      ['Username']
    );
  }
  return dmlError('DUPLICATE_VALUE', `duplicate value found: ${field.name} duplicates value on record with id: ${id}`, [field.name]);
}
