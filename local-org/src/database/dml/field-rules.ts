import type { FieldModel, FieldType, ObjectModel } from '../../metadata/model.ts';
import type { DmlError } from '../types.ts';
import { coerce } from './coerce.ts';
import { dmlError } from './errors.ts';
import type { WorkRow } from './work-row.ts';

const defaultLengths: Partial<Record<FieldType, number>> = {
  Email: 80,
  Phone: 40,
  Url: 255,
  TextArea: 255,
  Text: 255,
  Picklist: 255,
  LongTextArea: 131072,
  Html: 131072,
  MultiselectPicklist: 4099
};

/** The system's own checks of a record, after its before triggers ran: required, length, picklist, e-mail. */
export function checkFields(object: ObjectModel, fields: readonly FieldModel[], row: WorkRow): void {
  const missing: string[] = [];
  for (const field of fields) {
    const coerced = coerce(field, row.values[field.name]);
    if ('error' in coerced) {
      row.errors.push(coerced.error);
      continue;
    }
    const value = (row.values[field.name] = coerced.value);
    const changed = !row.old || row.old[field.name] !== value;
    if (value === null) {
      if (isRequired(object, field)) missing.push(field.name);
    } else if (changed) {
      const error = checkValue(field, value);
      if (error) row.errors.push(error);
    }
  }
  if (missing.length > 0)
    row.errors.push(dmlError('REQUIRED_FIELD_MISSING', `Required fields are missing: [${missing.join(', ')}]`, missing));
}

function isRequired(object: ObjectModel, field: FieldModel): boolean {
  if (field.name === 'Id' || field.type === 'AutoNumber') return false;
  return field.required || field.type === 'MasterDetail' || (field.name === 'OwnerId' && object.fields.has('ownerid'));
}

function checkValue(field: FieldModel, value: string | number | boolean): DmlError | undefined {
  if (typeof value !== 'string') return undefined;
  const length = field.length ?? defaultLengths[field.type];
  if (length !== undefined && value.length > length) {
    return dmlError(
      'STRING_TOO_LONG',
      `${field.label}: data value too large: ${value.length > 1000 ? `${value.slice(0, 1000)}…` : value} (max length=${length})`,
      [field.name]
    );
  }
  if (field.type === 'Email' && !/^[^\s@<>()]+@[^\s@.]+(\.[^\s@.]+)+$/.test(value))
    return dmlError('INVALID_EMAIL_ADDRESS', `${field.label}: invalid email address: ${value}`, [field.name]);
  return checkPicklist(field, value);
}

/** Restricted picklists take active values only. */
export function checkPicklist(field: FieldModel, value: string): DmlError | undefined {
  if (!field.picklist?.restricted || (field.type !== 'Picklist' && field.type !== 'MultiselectPicklist')) return undefined;
  const chosen = field.type === 'Picklist' ? [value] : value.split(';');
  const bad = chosen.find((item) => !field.picklist!.values.some((known) => known.isActive && known.fullName === item));
  return bad === undefined
    ? undefined
    : dmlError('INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST', `${field.label}: bad value for restricted picklist field: ${bad}`, [field.name]);
}
