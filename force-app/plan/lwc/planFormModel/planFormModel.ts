import { formatDate, toDay } from 'c/planDates';
import { formatLabel, formatNumber } from 'c/planFormat';
import { labels } from 'c/planFormLabels';
import type { Maybe } from 'c/planModel';

export type FieldKind = 'text' | 'longtext' | 'date' | 'number' | 'choice' | 'check' | 'url' | 'email' | 'phone';
export type FormValue = string | number | boolean | null;
export type FormValues = Record<string, FormValue>;

export interface FormOption {
  value: string;
  label: string;
}

/** One question of a form. */
export interface FormField {
  name: string;
  label: string;
  kind: FieldKind;
  required?: boolean;
  /** What can be chosen; an empty choice is offered by the form itself. */
  options?: readonly FormOption[];
  /** One or two sentences behind the label's help button. */
  help?: string;
  /** Bounds of a number, or of a date as ISO. */
  min?: number | string;
  max?: number | string;
  maxLength?: number;
  /** Half of a row where there is room; long text takes all of it unless it says otherwise. */
  width?: 'half' | 'full';
  placeholder?: string;
}

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const HAS_SCHEME = /^[a-z][a-z0-9+.-]*:/i;
const LOOKS_LIKE_HOST = /^[^\s/:]+\.[^\s/:]{2,}(?::\d+)?(?:[/?#]\S*)?$/;
const WEB_ADDRESS = /^https?:\/\/[^\s/]+\S*$/i;

/** A value as it is saved: text trimmed, empty as null, a number as a number, an address with its scheme. */
export function valueOf({ kind }: FormField, raw: unknown): FormValue {
  if (kind === 'check') {
    return Boolean(raw);
  }
  const text = String(raw ?? '')
    .replace(/\r\n?/g, '\n')
    .trim();
  if (text === '') {
    return null;
  }
  if (kind === 'number') {
    const number = Number(text);
    return Number.isNaN(number) ? text : number;
  }
  if (kind === 'url' && !HAS_SCHEME.test(text) && LOOKS_LIKE_HOST.test(text)) {
    return `https://${text}`;
  }
  return text;
}

/** What differs from what is saved, ready to be sent. */
export function changesIn(fields: readonly FormField[], values: Maybe<FormValues>, typed: FormValues): FormValues {
  const changes: FormValues = {};
  for (const field of fields) {
    if (field.name in typed) {
      const value = valueOf(field, typed[field.name]);
      if (value !== valueOf(field, values?.[field.name])) {
        changes[field.name] = value;
      }
    }
  }
  return changes;
}

/** Everything there is, for something new: what is empty is left out. */
export function filledIn(fields: readonly FormField[], values: Maybe<FormValues>, typed: FormValues): FormValues {
  const filled: FormValues = {};
  for (const field of fields) {
    const value = valueOf(field, field.name in typed ? typed[field.name] : values?.[field.name]);
    if (value !== null) {
      filled[field.name] = value;
    }
  }
  return filled;
}

/** What is wrong with a value, as a sentence; null when nothing is. */
export function problemOf(field: FormField, raw: unknown): string | null {
  const value = valueOf(field, raw);
  if (value === null || value === false) {
    return field.required ? formatLabel(labels.missing, field.label) : null;
  }
  if (field.maxLength && typeof value === 'string' && value.length > field.maxLength) {
    return formatLabel(labels.tooLong, formatNumber(field.maxLength));
  }
  switch (field.kind) {
    case 'number':
      return typeof value === 'number' ? boundProblem(field, value, (bound) => formatNumber(Number(bound))) : labels.numberWrong;
    case 'date':
      return toDay(String(value)) === null ? labels.dateWrong : boundProblem(field, value, (bound) => formatDate(String(bound)));
    case 'email':
      return EMAIL.test(String(value)) ? null : labels.emailWrong;
    case 'url':
      return WEB_ADDRESS.test(String(value)) ? null : labels.urlWrong;
    default:
      return null;
  }
}

/** Numbers compare as numbers, ISO dates as text. */
function boundProblem({ min, max }: FormField, value: FormValue, say: (bound: number | string) => string): string | null {
  if (min !== undefined && value! < min) {
    return formatLabel(labels.tooLow, say(min));
  }
  if (max !== undefined && value! > max) {
    return formatLabel(labels.tooHigh, say(max));
  }
  return null;
}
