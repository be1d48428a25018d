import type { ObjectModel } from '../../metadata/model.ts';
import type { DatabaseCore, SaveContext } from '../core.ts';
import { RecordReader } from '../formulas/record-reader.ts';
import type { Values } from '../store/row-store.ts';
import type { FieldValue, Row, TriggerEvent, TriggerTiming } from '../types.ts';
import type { WorkRow } from './work-row.ts';

type Operation = TriggerEvent['operation'];

/** Fires the object's triggers, if there are any, and puts what addError left behind on the rows. */
export function fireTriggers(
  core: DatabaseCore,
  context: SaveContext,
  object: ObjectModel,
  timing: TriggerTiming,
  operation: Operation,
  rows: readonly WorkRow[]
): void {
  if (rows.length === 0 || !core.hooks.hasTrigger(object.name, timing, operation)) return;
  const hasNew = operation !== 'delete';
  const hasOld = operation === 'update' || operation === 'delete';
  const newRows = hasNew
    ? triggerRows(
        core,
        context,
        object,
        rows.map((row) => row.values)
      )
    : undefined;
  const oldRows = hasOld
    ? triggerRows(
        core,
        context,
        object,
        rows.map((row) => row.old!)
      )
    : undefined;
  const errors = core.hooks.runTriggers({ sobject: object.name, timing, operation, newRows, oldRows, access: context.access });
  for (const { index, error } of errors) rows[index]!.errors.push(error);
  if (timing === 'before' && newRows) newRows.forEach((row, i) => takeChanges(core, object, rows[i]!, row));
}

/** Copies with formula fields worked out, as triggers see them. */
function triggerRows(core: DatabaseCore, context: SaveContext, object: ObjectModel, records: readonly Values[]): Row[] {
  const formulaFields = [...object.fields.values()].filter((field) => field.formula !== undefined);
  const reader = new RecordReader(
    core,
    object,
    context.access.userId,
    formulaFields.map((field) => core.formulas.ofField(object, field)),
    records
  );
  return records.map((record) => {
    const values: Record<string, FieldValue> = { ...record };
    for (const field of formulaFields) values[field.name] = reader.formulaField(field, record);
    return { sobject: object.name, values };
  });
}

function takeChanges(core: DatabaseCore, object: ObjectModel, row: WorkRow, changed: Row): void {
  for (const field of core.store.fieldsOf(object)) {
    if (!field.createable && !field.updateable) continue;
    const value = changed.values[field.name];
    row.values[field.name] = value === undefined ? null : (value as Values[string]);
  }
}
