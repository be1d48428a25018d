import { toId18 } from '../ids.ts';
import type { ValueKind } from '../store/columns.ts';
import type { SqlValue } from '../store/connection.ts';
import type { BindValue, Scalar } from '../types.ts';
import { OrgError } from '../types.ts';
import type { Operand } from './ast.ts';
import type { RunContext } from './environment.ts';
import { invalidField } from './messages.ts';

const typeNames: Record<ValueKind, string> = {
  id: 'ID',
  text: 'string',
  number: 'double',
  boolean: 'boolean',
  date: 'date',
  datetime: 'dateTime',
  time: 'time'
};

/** A literal as SQL value of the field's kind; throws when the kinds do not fit. */
export function literalValue(operand: Operand, kind: ValueKind, field: string): SqlValue {
  switch (operand.kind) {
    case 'null':
      return null;
    case 'string':
      if (kind === 'text') return operand.value;
      if (kind === 'id') return idValue(operand.value);
      break;
    case 'number':
      if (kind === 'number') return operand.value;
      break;
    case 'boolean':
      if (kind === 'boolean') return Number(operand.value);
      break;
    case 'date':
      if (kind === 'date') return operand.value;
      break;
    case 'datetime':
      if (kind === 'datetime') return new Date(operand.value).toISOString();
      break;
    case 'time':
      if (kind === 'time') return timeValue(operand.value);
      break;
    default:
      break;
  }
  const quotes = kind === 'text' || kind === 'id' ? 'should be enclosed in quotes' : 'should not be enclosed in quotes';
  throw invalidField(`value of filter criterion for field '${field}' must be of type ${typeNames[kind]} and ${quotes}`, [field]);
}

function idValue(text: string): SqlValue {
  if (text === '') return null;
  const id = toId18(text);
  if (id === null) throw new OrgError('INVALID_QUERY_FILTER_OPERATOR', `invalid ID field: ${text}`);
  return id;
}

function timeValue(text: string): string {
  return text.includes('.') ? text : text.replace('Z', '.000Z');
}

/** A bind's single value, brought to the field's kind as Apex does (a Date beside a date-time field and the reverse). */
export function boundValue(run: RunContext, name: string, kind: ValueKind): SqlValue {
  const value = lookUp(run, name);
  if (Array.isArray(value)) throw new OrgError('MALFORMED_QUERY', `The bind variable ${name} is a list where a single value is expected`);
  return scalarValue(value, kind);
}

/** A bind as list; a single value counts as a list of one. */
export function boundList(run: RunContext, name: string, kind: ValueKind): SqlValue[] {
  const value = lookUp(run, name);
  const values = Array.isArray(value) ? value : value === null ? [] : [value];
  return values.map((item) => scalarValue(item, kind));
}

function lookUp(run: RunContext, name: string): BindValue {
  const value = run.binds[name];
  if (value === undefined) throw new OrgError('MALFORMED_QUERY', `Variable does not exist: ${name}`);
  return value;
}

function scalarValue(value: Scalar, kind: ValueKind): SqlValue {
  if (value === null || value === '') return null;
  if (typeof value === 'boolean') return Number(value);
  if (typeof value === 'number') return kind === 'text' ? String(value) : value;
  switch (kind) {
    case 'id':
      return idValue(value);
    case 'date':
      return value.slice(0, 10);
    case 'datetime':
      return new Date(value).toISOString();
    case 'number':
      return Number(value);
    default:
      return value;
  }
}
