import type { FieldModel, FieldType } from '../../metadata/model.ts';
import type { Scalar } from '../../database/types.ts';
import { ApexBlob } from './blob.ts';
import { ApexDecimal, ApexDouble } from './decimal.ts';
import { ApexDate, ApexDatetime, ApexTime } from './temporal.ts';

const numeric = new Set<FieldType>(['Currency', 'Number', 'Percent', 'Summary']);

/** Fields that are Integer in Apex: whole numbers of standard objects. Custom Number fields are always Decimal. */
function isInteger(field: FieldModel): boolean {
  return field.type === 'Number' && !field.custom && (field.scale ?? 0) === 0 && field.formula === undefined;
}

/** The Apex type of a field, as the compiler and Schema see it. */
export function apexTypeOf(field: FieldModel): string {
  switch (field.type) {
    case 'Id':
    case 'Lookup':
    case 'MasterDetail':
      return 'Id';
    case 'Checkbox':
      return 'Boolean';
    case 'Date':
      return 'Date';
    case 'DateTime':
      return 'Datetime';
    case 'Time':
      return 'Time';
    case 'Base64':
      return 'Blob';
    default:
      if (isInteger(field)) return 'Integer';
      return numeric.has(field.type) ? 'Decimal' : 'String';
  }
}

/** A column's value as Apex holds it. */
export function fromScalar(value: Scalar, field: FieldModel): unknown {
  if (value === null) return null;
  switch (apexTypeOf(field)) {
    case 'Decimal':
      return typeof value === 'number' ? decimal(value, field) : value;
    case 'Date':
      return ApexDate.parseIso(String(value).slice(0, 10));
    case 'Datetime':
      return ApexDatetime.parseIso(String(value));
    case 'Time':
      return ApexTime.parseIso(String(value));
    case 'Blob':
      return ApexBlob.fromBase64(String(value));
    default:
      return value;
  }
}

/** Currency and numbers come with the scale of their field; formulas with what they need. */
function decimal(value: number, field: FieldModel): ApexDecimal {
  const made = ApexDecimal.of(value);
  const scale = field.formula === undefined ? field.scale : undefined;
  return scale !== undefined && made.scale() < scale && scale > 0 && field.type !== 'Summary' ? made.setScale(scale) : made;
}

/** An Apex value as the database takes it. */
export function toScalar(value: unknown): Scalar {
  if (value === null || value === undefined) return null;
  if (typeof value === 'bigint') return Number(value);
  if (typeof value !== 'object') return value as Scalar;
  if (value instanceof ApexDecimal) return value.toNumber();
  if (value instanceof ApexDouble) return value.value;
  if (value instanceof ApexDate || value instanceof ApexDatetime || value instanceof ApexTime) return value.toIso();
  if (value instanceof ApexBlob) return value.toBase64();
  return String(value);
}
