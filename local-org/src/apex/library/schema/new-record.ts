import type { FieldModel, ObjectModel } from '../../../metadata/model.ts';
import { fromScalar } from '../../runtime/statements.ts';
import { ApexSObject } from '../../runtime/sobject.ts';
import { currentTransaction } from '../../runtime/transaction.ts';

/** A record with its fields' default values in it, as `newSObject(recordTypeId, true)` gives it. */
export function recordWithDefaults(model: ObjectModel): ApexSObject {
  const record = new ApexSObject(model);
  for (const field of model.fields.values()) {
    const value = defaultOf(model, field);
    if (value !== null) record.values.set(field.name, value);
  }
  return record;
}

function defaultOf(model: ObjectModel, field: FieldModel): unknown {
  const { database, userId } = currentTransaction();
  if (field.defaultValue)
    return fromScalar(database.evaluateFormula(field.defaultValue, { sobject: model.name, values: {} }, { userId, isNew: true }), field);
  const chosen = field.type === 'Picklist' ? field.picklist?.values.find((value) => value.isDefault && value.isActive) : undefined;
  return chosen?.fullName ?? null;
}
