import type { FieldModel } from '../../metadata/model.ts';
import { toId18 } from '../ids.ts';
import { kindOf } from '../store/columns.ts';
import type { DmlError, FieldValue, Scalar } from '../types.ts';
import { dmlError } from './errors.ts';

const untrimmed = new Set(['LongTextArea', 'Html', 'Base64']);
/** The platform keeps no more than 15 significant digits behind the declared scale. */
const maxNumber = 1e18;

/** A value as its field stores it, or the error that it does not fit. Empty text is null. */
export function coerce(field: FieldModel, value: FieldValue | undefined): { value: Scalar } | { error: DmlError } {
  if (value === undefined || value === null || value === '') return { value: field.type === 'Checkbox' ? false : null };
  if (typeof value === 'object') return { error: wrongType(field, '[object]') };
  switch (kindOf(field)) {
    case 'id':
      return coerceId(field, value);
    case 'number':
      return coerceNumber(field, value);
    case 'boolean':
      return coerceBoolean(field, value);
    case 'date':
      return coerceDate(field, value);
    case 'datetime':
      return coerceDatetime(field, value);
    case 'time':
      return coerceTime(field, value);
    default:
      return { value: coerceText(field, String(value)) };
  }
}

function wrongType(field: FieldModel, value: unknown): DmlError {
  return dmlError('INVALID_TYPE_ON_FIELD_IN_RECORD', `${field.label}: value not of required type: ${String(value)}`, [field.name]);
}

function coerceText(field: FieldModel, value: string): string | null {
  const text = untrimmed.has(field.type) ? value : value.trim();
  return text === '' ? null : text;
}

function coerceId(field: FieldModel, value: Scalar): { value: Scalar } | { error: DmlError } {
  const id = toId18(String(value));
  if (id === null) return { error: dmlError('MALFORMED_ID', `${field.label}: id value of incorrect type: ${String(value)}`, [field.name]) };
  return { value: id };
}

function coerceNumber(field: FieldModel, value: Scalar): { value: Scalar } | { error: DmlError } {
  const number =
    typeof value === 'number'
      ? value
      : typeof value === 'string' && /^\s*[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?\s*$/.test(value)
        ? Number(value)
        : NaN;
  if (!Number.isFinite(number)) return { error: wrongType(field, value) };
  const rounded = field.scale === undefined ? number : roundHalfUp(number, field.scale);
  const limit = field.precision === undefined ? maxNumber : 10 ** (field.precision - (field.scale ?? 0));
  if (Math.abs(rounded) >= limit)
    return {
      error: dmlError('NUMBER_OUTSIDE_VALID_RANGE', `${field.label}: value outside of valid range on numeric field: ${number}`, [
        field.name
      ])
    };
  return { value: rounded };
}

/** Rounds the decimal digits that the number shows, not its binary neighbour: 1.005 becomes 1.01. */
export function roundHalfUp(number: number, scale: number): number {
  const shifted = Number(`${Math.abs(number)}e${scale}`);
  if (Number.isNaN(shifted)) return number;
  return Math.sign(number) * Number(`${Math.round(shifted)}e-${scale}`);
}

function coerceBoolean(field: FieldModel, value: Scalar): { value: Scalar } | { error: DmlError } {
  if (typeof value === 'boolean') return { value };
  const text = String(value).toLowerCase();
  if (text === 'true' || text === '1') return { value: true };
  if (text === 'false' || text === '0') return { value: false };
  return { error: wrongType(field, value) };
}

function coerceDate(field: FieldModel, value: Scalar): { value: Scalar } | { error: DmlError } {
  const match = /^(\d{4}-\d{2}-\d{2})(T.*)?$/.exec(String(value));
  const valid = match && new Date(`${match[1]}T00:00:00Z`).toJSON()?.slice(0, 10) === match[1];
  return valid ? { value: match[1]! } : { error: wrongType(field, value) };
}

/** Date-times are kept to the second. */
function coerceDatetime(field: FieldModel, value: Scalar): { value: Scalar } | { error: DmlError } {
  const text = String(value);
  const instant = /^\d{4}-\d{2}-\d{2}/.test(text)
    ? Date.parse(text.length === 10 ? `${text}T00:00:00Z` : text.replace(/([+-]\d{2})(\d{2})$/, '$1:$2'))
    : NaN;
  return Number.isNaN(instant) ? { error: wrongType(field, value) } : { value: isoSeconds(instant) };
}

export function isoSeconds(instant: number): string {
  return new Date(Math.floor(instant / 1000) * 1000).toISOString();
}

function coerceTime(field: FieldModel, value: Scalar): { value: Scalar } | { error: DmlError } {
  const match = /^(\d{2}:\d{2})(:\d{2})?(\.\d{1,3})?Z?$/.exec(String(value));
  return match ? { value: `${match[1]}${match[2] ?? ':00'}${(match[3] ?? '.000').padEnd(4, '0')}Z` } : { error: wrongType(field, value) };
}
