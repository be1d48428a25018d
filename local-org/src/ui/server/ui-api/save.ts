import type { FieldModel, ObjectModel } from '../../../metadata/model.ts';
import { OrgError, type DmlError, type DmlOperation, type DmlOptions, type Row, type Scalar } from '../../../database/types.ts';
import type { Org } from '../../../org.ts';
import type { Reader } from '../reader.ts';

/** What a save left behind, in the UI API's words. */
export class SaveRefused extends Error {
  readonly errors: DmlError[];
  constructor(errors: DmlError[]) {
    super(errors.map(({ message }) => message).join(' '));
    this.name = 'SaveRefused';
    this.errors = errors;
  }
}

/** Saves one record as this reader, in one transaction with its triggers; returns its Id or throws SaveRefused. */
export function saveRecord(
  org: Org,
  reader: Reader,
  operation: DmlOperation,
  object: ObjectModel,
  fields: Record<string, unknown>,
  unmodifiedSince?: string
): string {
  const row: Row = { sobject: object.name, values: rowValues(object, fields) };
  const options: DmlOptions = {
    userId: reader.id,
    mode: 'user',
    sharing: true,
    allOrNone: false,
    ...(unmodifiedSince ? { unmodifiedSince } : {})
  };
  const [result] = org.apex.run(reader.id, () => org.database.dml(operation, [row], options));
  if (!result?.success) throw new SaveRefused(result?.errors ?? []);
  return result.id ?? String(fields.Id ?? '');
}

function rowValues(object: ObjectModel, fields: Record<string, unknown>): Record<string, Scalar> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => {
      const field = object.fields.get(name.toLowerCase());
      if (!field) throw new OrgError('INVALID_FIELD', `No such column '${name}' on entity '${object.name}'`, [name]);
      return [field.name, scalar(field, value)];
    })
  );
}

const NUMERIC: FieldModel['type'][] = ['Currency', 'Number', 'Percent'];

function scalar(field: FieldModel, value: unknown): Scalar {
  if (value === '' || value === null || value === undefined) return null;
  if (NUMERIC.includes(field.type) && typeof value === 'string') {
    const number = Number(value);
    if (Number.isNaN(number))
      throw new OrgError('INVALID_TYPE_ON_FIELD_IN_RECORD', `${field.label}: value not of required type: ${value}`, [field.name]);
    return number;
  }
  if (typeof value === 'object') throw new OrgError('INVALID_FIELD', `${field.name} takes a plain value`, [field.name]);
  return value as Scalar;
}

/** The body of an error answer: messages at fields where they belong to one, else at the top. */
export function saveErrorBody(operation: string, errors: DmlError[]): Record<string, unknown> {
  const fieldErrors: Record<string, unknown[]> = {};
  const top: unknown[] = [];
  for (const { statusCode, message, fields } of errors) {
    const entry = (field: string | null) => ({
      constituentField: null,
      duplicateRecordError: null,
      errorCode: statusCode,
      field,
      fieldLabel: field,
      message
    });
    if (fields.length === 0) top.push(entry(null));
    for (const field of fields) (fieldErrors[field] ??= []).push(entry(field));
  }
  return {
    statusCode: 400,
    errorCode: 'INVALID_INPUT',
    enhancedErrorType: 'RecordError',
    message: `An error occurred while trying to ${operation} the record. Please try again.`,
    output: { errors: top, fieldErrors }
  };
}
