import type { FieldModel, ObjectModel } from '../../metadata/model.ts';
import type { DatabaseCore } from '../core.ts';
import { findRelationship } from '../soql/scope.ts';
import type { Row, Scalar } from '../types.ts';
import { dmlError } from './errors.ts';
import type { WorkRow } from './work-row.ts';

interface Pending {
  row: WorkRow;
  lookup: FieldModel;
  value: Scalar;
}

/** `Account: { Code__c: 'A1' }` stands for the account with that external Id; all rows' keys are looked up together. */
export function resolveExternalReferences(core: DatabaseCore, object: ObjectModel, rows: readonly WorkRow[]): void {
  const groups = new Map<FieldModel, { parent: ObjectModel; pending: Pending[] }>();
  for (const row of rows) {
    for (const [name, value] of Object.entries(row.input.values)) {
      if (value === null || typeof value !== 'object' || 'rows' in value) continue;
      const lookup = findRelationship(object, name);
      if (!lookup || lookup.name in row.input.values) continue;
      const key = externalKey(core, value);
      if (!key) continue;
      const group = groups.get(key.field) ?? { parent: key.parent, pending: [] };
      group.pending.push({ row, lookup, value: key.value });
      groups.set(key.field, group);
    }
  }
  for (const [field, { parent, pending }] of groups) resolveGroup(core, parent, field, pending);
}

/** Only a parent that names one external Id and no Id of its own is meant as a reference. */
function externalKey(core: DatabaseCore, parentRow: Row): { parent: ObjectModel; field: FieldModel; value: Scalar } | undefined {
  const parent = core.objectOf(parentRow.sobject);
  const named = Object.entries(parentRow.values).filter(([, value]) => value !== null);
  const field = named.length === 1 ? parent.fields.get(named[0]![0].toLowerCase()) : undefined;
  return field?.externalId || (field?.unique && field.custom) ? { parent, field, value: named[0]![1] as Scalar } : undefined;
}

function resolveGroup(core: DatabaseCore, parent: ObjectModel, field: FieldModel, pending: readonly Pending[]): void {
  const found = idsByValue(
    core,
    parent,
    field,
    pending.map(({ value }) => value)
  );
  for (const { row, lookup, value } of pending) {
    const ids = found.get(String(value).toLowerCase()) ?? [];
    if (ids.length === 1) row.given[lookup.name] = ids[0]!;
    else if (ids.length === 0)
      row.errors.push(
        dmlError('INVALID_FIELD', `Foreign key external ID: ${String(value)} not found for field ${field.name} in entity ${parent.name}`)
      );
    else row.errors.push(dmlError('DUPLICATE_EXTERNAL_ID', `More than one record found for external id field: [${ids.join(', ')}]`));
  }
}

/** Ids of the records that are not deleted, by the lower-cased value of a field. */
export function idsByValue(core: DatabaseCore, object: ObjectModel, field: FieldModel, values: readonly Scalar[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  const wanted = values.filter((value) => value !== null).map(String);
  const isNumber = field.type === 'Number';
  const list = isNumber ? wanted.map(Number) : wanted;
  const alive = object.fields.has('isdeleted') ? ' AND "IsDeleted" = 0' : '';
  const sql = `SELECT "Id", "${field.name}" FROM "${object.name}" WHERE "${field.name}" IN (SELECT value FROM json_each(?))${alive}`;
  for (const [id, value] of core.connection.all(sql, [JSON.stringify(list)])) {
    const key = String(value).toLowerCase();
    found.set(key, [...(found.get(key) ?? []), String(id)]);
  }
  return found;
}
