import type { FieldModel, ObjectModel } from '../../metadata/model.ts';
import type { DatabaseCore, SaveContext } from '../core.ts';
import { RecordReader } from '../formulas/record-reader.ts';
import { toId18 } from '../ids.ts';
import { isStored } from '../store/columns.ts';
import type { Values } from '../store/row-store.ts';
import type { FieldValue } from '../types.ts';
import { coerce } from './coerce.ts';
import { dmlError } from './errors.ts';
import { resolveExternalReferences } from './external-references.ts';
import { withoutErrors, type WorkRow } from './work-row.ts';

/** Reads what the caller gave into declared names, and refuses fields that do not exist or may not be written. */
export function readGiven(
  core: DatabaseCore,
  context: SaveContext,
  object: ObjectModel,
  operation: 'insert' | 'update',
  rows: readonly WorkRow[]
): void {
  resolveExternalReferences(core, object, rows);
  const permissions = context.access.mode === 'user' ? core.access.user(context.access.userId).permissions : undefined;
  for (const row of rows) {
    const hidden: string[] = [];
    const readOnly: string[] = [];
    for (const [name, value] of Object.entries(row.input.values)) {
      // Parents and child lists come along with queried records; only their keys are saved.
      if (value !== null && typeof value === 'object') continue;
      const field = object.fields.get(name.toLowerCase());
      if (!field) {
        row.errors.push(dmlError('INVALID_FIELD', `No such column '${name}' on sobject of type ${object.name}`, [name]));
      } else if (field.name === 'Id') {
        if (operation === 'insert' && value !== null)
          row.errors.push(dmlError('INVALID_FIELD_FOR_INSERT_UPDATE', 'cannot specify Id in an insert call', ['Id']));
      } else if (!(operation === 'insert' ? field.createable : field.updateable)) {
        if (operation === 'insert' || !isUnchanged(row, field, value)) readOnly.push(field.name);
      } else {
        if (permissions && !mayWrite(permissions.field(object, field), row, field, value)) hidden.push(field.name);
        row.given[field.name] = value;
      }
    }
    if (hidden.length > 0) {
      row.errors.push(
        dmlError(
          'CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY',
          `Operation failed due to fields being inaccessible on Sobject ${object.name}, check errors on Exception or Result!`,
          hidden
        )
      );
    }
    if (readOnly.length > 0) {
      row.errors.push(
        dmlError(
          'INVALID_FIELD_FOR_INSERT_UPDATE',
          `Unable to create/update fields: ${readOnly.join(', ')}. Please check the security settings of this field and verify that it is read/write for your profile or permission set.`,
          readOnly
        )
      );
    }
  }
}

/** Writing back what is there already is no change; but not for hidden fields, whose values could be guessed that way. */
function mayWrite(granted: { readable: boolean; editable: boolean }, row: WorkRow, field: FieldModel, value: FieldValue): boolean {
  return granted.editable || (granted.readable && row.old !== undefined && row.old[field.name] === value);
}

/** A record read and written back carries its system fields and formulas; unchanged they are no offence. */
function isUnchanged(row: WorkRow, field: FieldModel, value: FieldValue): boolean {
  return !isStored(field) || value === null || (row.old !== undefined && row.old[field.name] === value);
}

/** New records: empty fields, defaults, owner, then what was given. */
export function prepareInserts(core: DatabaseCore, context: SaveContext, object: ObjectModel, rows: readonly WorkRow[]): void {
  const fields = core.store.fieldsOf(object);
  for (const row of rows) {
    for (const field of fields) row.values[field.name] = emptyValue(field);
    if (object.fields.has('ownerid')) row.values['OwnerId'] = context.access.userId;
    applyGiven(object, row);
  }
  applyDefaults(core, context, object, withoutErrors(rows));
}

function emptyValue(field: FieldModel): Values[string] {
  if (field.type === 'Checkbox') return false;
  return field.summary?.operation === 'count' || field.summary?.operation === 'sum' ? 0 : null;
}

function applyDefaults(core: DatabaseCore, context: SaveContext, object: ObjectModel, rows: readonly WorkRow[]): void {
  for (const field of core.store.fieldsOf(object)) {
    const missing = rows.filter((row) => !(field.name in row.given));
    if (missing.length === 0) continue;
    if (field.defaultValue !== undefined && field.defaultValue !== '') applyFormulaDefault(core, context, object, field, missing);
    else {
      const value =
        field.type === 'Picklist' ? field.picklist?.values.find((item) => item.isDefault && item.isActive)?.fullName : undefined;
      if (value !== undefined) for (const row of missing) row.values[field.name] = value;
    }
  }
}

function applyFormulaDefault(
  core: DatabaseCore,
  context: SaveContext,
  object: ObjectModel,
  field: FieldModel,
  rows: readonly WorkRow[]
): void {
  const formula = core.formulas.ofText(object, field.defaultValue!);
  const reader = new RecordReader(
    core,
    object,
    context.access.userId,
    [formula],
    rows.map((row) => row.values)
  );
  for (const row of rows) {
    const coerced = coerce(field, reader.evaluate(formula, row.values, { isNew: true }));
    if ('error' in coerced) row.errors.push(coerced.error);
    else row.values[field.name] = coerced.value;
  }
}

/** Changed records: as stored, with what was given on top. Missing, deleted and doubled Ids are errors. */
export function loadForUpdate(
  core: DatabaseCore,
  object: ObjectModel,
  rows: readonly WorkRow[],
  call: 'update' | 'delete' | 'undelete'
): void {
  const ids = new Map<WorkRow, string>();
  const seen = new Set<string>();
  for (const row of rows) {
    const given = row.input.values['Id'] ?? row.input.values['id'];
    const id = typeof given === 'string' ? toId18(given) : null;
    if (given === undefined || given === null || given === '')
      row.errors.push(dmlError('MISSING_ARGUMENT', `Id not specified in an ${call} call`, ['Id']));
    else if (id === null || !id.startsWith(object.keyPrefix))
      row.errors.push(dmlError('MALFORMED_ID', `${object.label} ID: id value of incorrect type: ${String(given)}`, ['Id']));
    else if (seen.has(id)) row.errors.push(dmlError('DUPLICATE_VALUE', `Duplicate id in list: ${id}`, ['Id']));
    else ids.set(row, id);
    if (id) seen.add(id);
  }
  const stored = core.store.load(object, [...ids.values()]);
  for (const [row, id] of ids) {
    const old = stored.get(id);
    if (!old)
      row.errors.push(
        dmlError(call === 'update' ? 'INVALID_CROSS_REFERENCE_KEY' : 'INVALID_CROSS_REFERENCE_KEY', 'invalid cross reference id')
      );
    else if (old['IsDeleted'] === true && call !== 'undelete') row.errors.push(dmlError('ENTITY_IS_DELETED', 'entity is deleted'));
    else {
      row.old = old;
      row.values = { ...old };
    }
  }
}

/** Brings given values to their fields' types. */
export function applyGiven(object: ObjectModel, row: WorkRow): void {
  for (const [name, value] of Object.entries(row.given)) {
    const coerced = coerce(object.fields.get(name.toLowerCase())!, value);
    if ('error' in coerced) row.errors.push(coerced.error);
    else row.values[name] = coerced.value;
  }
}
