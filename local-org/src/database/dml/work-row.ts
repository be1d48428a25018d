import type { FieldValue, DmlError, Row } from '../types.ts';
import type { Values } from '../store/row-store.ts';

/** One record on its way through a save. */
export interface WorkRow {
  /** Place in the caller's list. */
  index: number;
  input: Row;
  /** Fields the caller named, in declared case. */
  given: Record<string, FieldValue>;
  /** The record as it will be stored. */
  values: Values;
  /** As it is stored now; absent in inserts. */
  old?: Values;
  errors: DmlError[];
}

export function newWorkRow(index: number, input: Row): WorkRow {
  return { index, input, given: {}, values: {}, errors: [] };
}

export function withoutErrors(rows: readonly WorkRow[]): WorkRow[] {
  return rows.filter((row) => row.errors.length === 0);
}
