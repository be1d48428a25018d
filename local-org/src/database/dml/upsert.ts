import type { FieldModel, ObjectModel } from '../../metadata/model.ts';
import type { DatabaseCore } from '../core.ts';
import type { Row, Scalar } from '../types.ts';
import { OrgError } from '../types.ts';
import { coerce } from './coerce.ts';
import { dmlError } from './errors.ts';
import { idsByValue } from './external-references.ts';
import type { WorkRow } from './work-row.ts';

/** Splits an upsert into what is new and what exists, by Id or external Id. Rows with a doubtful key carry an error. */
export function splitUpsert(
  core: DatabaseCore,
  object: ObjectModel,
  keyName: string | undefined,
  rows: readonly WorkRow[]
): { inserts: WorkRow[]; updates: WorkRow[] } {
  const field = object.fields.get((keyName ?? 'Id').toLowerCase());
  if (!field) throw new OrgError('INVALID_FIELD', `No such column '${keyName}' on sobject of type ${object.name}`, [keyName ?? '']);
  if (field.name === 'Id') return splitById(rows);
  if (!field.externalId && !field.unique && field.name !== object.nameField)
    throw new OrgError('INVALID_FIELD', `Field name provided, ${field.name} is not an External ID or indexed field for ${object.name}`, [
      field.name
    ]);
  return splitByKey(core, object, field, rows);
}

function splitById(rows: readonly WorkRow[]): { inserts: WorkRow[]; updates: WorkRow[] } {
  const hasId = (row: WorkRow): boolean => typeof valueOf(row.input, 'Id') === 'string' && valueOf(row.input, 'Id') !== '';
  return { inserts: rows.filter((row) => !hasId(row)), updates: rows.filter(hasId) };
}

function splitByKey(
  core: DatabaseCore,
  object: ObjectModel,
  field: FieldModel,
  rows: readonly WorkRow[]
): { inserts: WorkRow[]; updates: WorkRow[] } {
  const keys = new Map<WorkRow, Scalar>();
  const counts = new Map<string, number>();
  for (const row of rows) {
    const coerced = coerce(field, valueOf(row.input, field.name));
    if ('error' in coerced) row.errors.push(coerced.error);
    else if (coerced.value === null) row.errors.push(dmlError('MISSING_ARGUMENT', `${field.name} not specified`, [field.name]));
    else {
      keys.set(row, coerced.value);
      const text = String(coerced.value).toLowerCase();
      counts.set(text, (counts.get(text) ?? 0) + 1);
    }
  }
  const found = idsByValue(core, object, field, [...keys.values()]);
  const split = { inserts: [] as WorkRow[], updates: [] as WorkRow[] };
  for (const [row, key] of keys) {
    const text = String(key).toLowerCase();
    const ids = found.get(text) ?? [];
    if (counts.get(text)! > 1)
      row.errors.push(dmlError('DUPLICATE_VALUE', `Duplicate external id specified: ${String(key)}`, [field.name]));
    else if (ids.length > 1)
      row.errors.push(
        dmlError('DUPLICATE_EXTERNAL_ID', `${field.name}: more than one record found for external id field: [${ids.join(', ')}]`, [
          field.name
        ])
      );
    else if (ids.length === 0) split.inserts.push(row);
    else {
      row.input = withId(row.input, ids[0]!);
      split.updates.push(row);
    }
  }
  return split;
}

function valueOf(row: Row, name: string): Scalar | undefined {
  const key = Object.keys(row.values).find((candidate) => candidate.toLowerCase() === name.toLowerCase());
  const value = key === undefined ? undefined : row.values[key];
  return value !== null && typeof value === 'object' ? undefined : value;
}

function withId(row: Row, id: string): Row {
  return { sobject: row.sobject, values: { ...row.values, Id: id } };
}
