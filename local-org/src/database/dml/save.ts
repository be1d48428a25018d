import type { ObjectModel } from '../../metadata/model.ts';
import type { DatabaseCore, SaveContext } from '../core.ts';
import { addCompanionRows } from './after-save.ts';
import { checkRecordAccess } from './access-checks.ts';
import { checkReferences } from './check-references.ts';
import { isoSeconds } from './coerce.ts';
import { dmlError } from './errors.ts';
import { checkFields, checkPicklist } from './field-rules.ts';
import { writeHistory } from './history.ts';
import { applyGiven, loadForUpdate, prepareInserts, readGiven } from './prepare.ts';
import { rollUp } from './roll-ups.ts';
import { dropManualShares, prepareShareRows } from './share-rows.ts';
import { checkStandardRules } from './standard-checks.ts';
import { fillStandardFields } from './standard-rules.ts';
import { fireTriggers } from './triggers.ts';
import { checkUnique } from './unique-values.ts';
import { checkValidationRules } from './validation-rules.ts';
import { withoutErrors, type WorkRow } from './work-row.ts';

/**
 * Saves up to 200 records of one object in the platform's order of execution. Rows that fail carry their errors and go no further; the
 * caller decides whether the others stay.
 */
export function saveRows(
  core: DatabaseCore,
  context: SaveContext,
  object: ObjectModel,
  operation: 'insert' | 'update',
  rows: readonly WorkRow[]
): void {
  if (operation === 'update') loadForUpdate(core, object, rows, 'update');
  readGiven(core, context, object, operation, withoutErrors(rows));
  if (operation === 'insert') prepareInserts(core, context, object, withoutErrors(rows));
  else for (const row of withoutErrors(rows)) applyGiven(object, row);
  checkUnmodified(context, withoutErrors(rows));
  checkRecordAccess(core, context, object, operation, withoutErrors(rows));
  checkReferences(core, context, object, withoutErrors(rows));
  checkRestrictedPicklists(object, withoutErrors(rows));
  runSave(core, context, object, operation, rows);
}

/** From the before triggers on; roll-ups enter here for the parents they changed. */
export function runSave(
  core: DatabaseCore,
  context: SaveContext,
  object: ObjectModel,
  operation: 'insert' | 'update',
  rows: readonly WorkRow[],
  byRollUp = false
): void {
  fillStandardFields(core, object, withoutErrors(rows));
  fireTriggers(core, context, object, 'before', operation, withoutErrors(rows));
  const fields = core.store.fieldsOf(object);
  for (const row of withoutErrors(rows)) checkFields(object, fields, row);
  // Triggers may have set lookups; values that were checked already are cheap to check again.
  if (core.hooks.hasTrigger(object.name, 'before', operation))
    checkReferences(core, { ...context, access: { ...context.access, mode: 'system', sharing: false } }, object, withoutErrors(rows));
  checkValidationRules(core, context, object, withoutErrors(rows));
  if (object.kind === 'share') prepareShareRows(core, object, withoutErrors(rows));
  checkUnique(core, object, withoutErrors(rows));
  checkStandardRules(core, object, withoutErrors(rows));
  const saved = withoutErrors(rows);
  store(core, context, object, operation, saved, byRollUp);
  addCompanionRows(core, context, object, saved);
  fireTriggers(core, context, object, 'after', operation, saved);
  const kept = withoutErrors(saved);
  writeHistory(core, context, object, kept);
  if (operation === 'update') dropManualShares(core, object, kept);
  rollUp(
    core,
    context,
    object,
    kept,
    kept.map((row) => ({ before: row.old, after: row.values }))
  );
}

function store(
  core: DatabaseCore,
  context: SaveContext,
  object: ObjectModel,
  operation: 'insert' | 'update',
  rows: readonly WorkRow[],
  byRollUp: boolean
): void {
  if (rows.length === 0) return;
  const now = isoSeconds(core.clock.now());
  if (operation === 'insert') {
    nameAndNumber(core, object, rows, now);
    for (const row of rows) stamp(object, row, { CreatedDate: now, CreatedById: context.access.userId });
  }
  const ownChange = (row: WorkRow): boolean =>
    !byRollUp || changedFields(row).some((name) => !object.fields.get(name.toLowerCase())!.summary);
  for (const row of rows) {
    // A recalculated roll-up is the system's change, not the user's.
    if (ownChange(row)) stamp(object, row, { LastModifiedDate: now, LastModifiedById: context.access.userId });
    stamp(object, row, { SystemModstamp: now });
  }
  if (operation === 'insert')
    core.store.insert(
      object,
      rows.map((row) => row.values)
    );
  else {
    const changed = new Set(rows.flatMap(changedFields));
    core.store.update(
      object,
      rows.map((row) => row.values),
      [...changed]
    );
  }
  core.changed(object);
}

export function changedFields(row: WorkRow): string[] {
  return Object.keys(row.values).filter((name) => row.values[name] !== row.old?.[name]);
}

function stamp(object: ObjectModel, row: WorkRow, values: Record<string, string>): void {
  for (const [name, value] of Object.entries(values)) if (object.fields.has(name.toLowerCase())) row.values[name] = value;
}

function nameAndNumber(core: DatabaseCore, object: ObjectModel, rows: readonly WorkRow[], now: string): void {
  for (const row of rows) row.values['Id'] = core.newId(object.name);
  for (const field of core.store.fieldsOf(object)) {
    if (field.type !== 'AutoNumber') continue;
    const numbers = core.autoNumbers.take(object, field, rows.length, now);
    rows.forEach((row, i) => (row.values[field.name] = numbers[i]!));
  }
  const name = object.kind === 'custom' && object.nameField ? object.fields.get(object.nameField.toLowerCase()) : undefined;
  // A custom object's record saved without a name is called by its Id.
  if (name?.type === 'Text') for (const row of rows) row.values[name.name] ??= row.values['Id']!;
}

/** The picklists that the platform checks before triggers run. */
function checkRestrictedPicklists(object: ObjectModel, rows: readonly WorkRow[]): void {
  for (const row of rows) {
    for (const name of Object.keys(row.given)) {
      const field = object.fields.get(name.toLowerCase())!;
      const value = row.values[name];
      const error = typeof value === 'string' && value !== row.old?.[name] ? checkPicklist(field, value) : undefined;
      if (error) row.errors.push(error);
    }
  }
}

function checkUnmodified(context: SaveContext, rows: readonly WorkRow[]): void {
  if (!context.unmodifiedSince) return;
  const limit = isoSeconds(Date.parse(context.unmodifiedSince));
  for (const row of rows) {
    const modified = row.old?.['LastModifiedDate'];
    if (typeof modified === 'string' && modified > limit) {
      row.errors.push(
        dmlError(
          'PRECONDITION_FAILED',
          'The record has been modified by someone else since it was read. Reload it and make the change again.'
        )
      );
    }
  }
}
