import type { Scalar } from '../database/types.ts';
import type { FieldModel } from '../metadata/model.ts';

/** What an expression is; `null` is the type of NULL itself, which fits everywhere. */
export type FormulaType = 'text' | 'number' | 'boolean' | 'date' | 'datetime' | 'time' | 'picklist' | 'multipicklist' | 'null';

/** What a formula is evaluated with. */
export interface FormulaInput {
  value(path: string): Scalar;
  /** Values before the save, for PRIORVALUE and ISCHANGED. */
  prior?(path: string): Scalar;
  isNew?: boolean;
  /** Milliseconds since 1970, UTC. */
  now: number;
  /** Empty numbers count as zero. */
  blanksAsZero?: boolean;
  /** The running user's time zone, which decides what TODAY() is; UTC when not given. */
  timeZone?: string;
}

/**
 * A compiled part of a formula. Values inside: numbers, texts, booleans, dates as `yyyy-MM-dd`, date-times and times in ISO form, null
 * for blank; an empty text and null are the same blank.
 */
export interface Expression {
  type: FormulaType;
  evaluate(input: FormulaInput): Scalar;
  /** The path when the expression is a bare field, which some functions insist on. */
  path?: string;
  /** Whether the field is a percent, whose stored 10 is 0.1 in formulas. */
  percent?: boolean;
}

const types: Partial<Record<FieldModel['type'], FormulaType>> = {
  Checkbox: 'boolean',
  Currency: 'number',
  Number: 'number',
  Percent: 'number',
  Summary: 'number',
  Date: 'date',
  DateTime: 'datetime',
  Time: 'time',
  Picklist: 'picklist',
  MultiselectPicklist: 'multipicklist'
};

export function typeOfField(field: FieldModel, summarized?: FieldModel): FormulaType {
  if (field.type === 'Summary' && summarized) return typeOfField(summarized);
  // A formula field that shows a picklist is text, as formulas return text only.
  if (field.formula !== undefined && field.type === 'Picklist') return 'text';
  return types[field.type] ?? 'text';
}

export function isBlank(value: Scalar): boolean {
  return value === null || value === '';
}
