import type { FieldModel } from '../../metadata/model.ts';
import type { ValueKind } from '../store/columns.ts';
import type { CallExpression, Expression } from './ast.ts';
import { expressionText } from './ast.ts';
import type { ParamSink } from './environment.ts';
import { invalidField, malformedQuery } from './messages.ts';
import type { Column, Scope } from './scope.ts';

/** An expression in SQL with what it yields. */
export interface Value {
  sql: string;
  kind: ValueKind;
  /** Absent for aggregates and functions that change the type. */
  field?: FieldModel;
  column?: Column;
  isAggregate: boolean;
}

const aggregates = new Set(['COUNT', 'COUNT_DISTINCT', 'SUM', 'AVG', 'MIN', 'MAX']);

export function isAggregateCall(expression: Expression): boolean {
  return expression.kind === 'call' && aggregates.has(expression.name);
}

/** A field, an aggregate or a date function as SQL. */
export function expressionValue(expression: Expression, scope: Scope, param: ParamSink): Value {
  if (expression.kind === 'path') {
    const column = scope.column(expression.parts);
    return { sql: column.sql, kind: column.kind, field: column.field, column, isAggregate: false };
  }
  if (isAggregateCall(expression)) return aggregateValue(expression, scope, param);
  return dateFunctionValue(expression, scope, param);
}

function aggregateValue(call: CallExpression, scope: Scope, param: ParamSink): Value {
  if (call.name === 'COUNT' && call.args.length === 0) return { sql: 'COUNT(*)', kind: 'number', isAggregate: true };
  const inner = onlyArgument(call, scope, param);
  if (inner.isAggregate) throw malformedQuery(`${expressionText(call)}: aggregates cannot be nested`);
  if (inner.field?.type === 'LongTextArea' || inner.field?.type === 'Html')
    throw invalidField(`field ${inner.field.name} does not support aggregate operator ${call.name}`);
  switch (call.name) {
    case 'COUNT':
      return { sql: `COUNT(${inner.sql})`, kind: 'number', isAggregate: true };
    case 'COUNT_DISTINCT':
      return { sql: `COUNT(DISTINCT ${inner.sql})`, kind: 'number', isAggregate: true };
    case 'SUM':
    case 'AVG':
      if (inner.kind !== 'number')
        throw invalidField(`field ${expressionText(call.args[0]!)} does not support aggregate operator ${call.name}`);
      return { sql: `${call.name}(${inner.sql})`, kind: 'number', isAggregate: true };
    default:
      if (inner.kind === 'boolean')
        throw invalidField(`field ${expressionText(call.args[0]!)} does not support aggregate operator ${call.name}`);
      return { sql: `${call.name}(${inner.sql})`, kind: inner.kind, field: inner.field, isAggregate: true };
  }
}

function onlyArgument(call: CallExpression, scope: Scope, param: ParamSink): Value {
  if (call.args.length !== 1) throw malformedQuery(`${call.name} takes one argument`);
  return expressionValue(call.args[0]!, scope, param);
}

const part =
  (format: string) =>
  (x: string): string =>
    `CAST(strftime('${format}', ${x}) AS INTEGER)`;
const fiscalShift = (x: string, month: string): string => `((${part('%m')(x)} - 1 - ${month} + 12) % 12)`;

/** By name: SQL over the date's text and the placeholder of the fiscal year's first month (0 to 11). */
const dateFunctions: Record<string, (x: string, fiscalMonth: () => string) => string> = {
  CALENDAR_YEAR: part('%Y'),
  CALENDAR_MONTH: part('%m'),
  CALENDAR_QUARTER: (x) => `((${part('%m')(x)} + 2) / 3)`,
  DAY_IN_MONTH: part('%d'),
  DAY_IN_WEEK: (x) => `(${part('%w')(x)} + 1)`,
  DAY_IN_YEAR: part('%j'),
  HOUR_IN_DAY: part('%H'),
  WEEK_IN_MONTH: (x) => `((${part('%d')(x)} + 6) / 7)`,
  WEEK_IN_YEAR: (x) => `((${part('%j')(x)} + 6) / 7)`,
  FISCAL_MONTH: (x, month) => `(${fiscalShift(x, month())} + 1)`,
  FISCAL_QUARTER: (x, month) => `(${fiscalShift(x, month())} / 3 + 1)`,
  FISCAL_YEAR: (x, month) => `(${part('%Y')(x)} + CASE WHEN ${month()} > 0 AND ${part('%m')(x)} > ${month()} THEN 1 ELSE 0 END)`
};

function dateFunctionValue(call: CallExpression, scope: Scope, param: ParamSink): Value {
  if (call.name === 'CONVERTTIMEZONE') {
    const inner = onlyArgument(call, scope, param);
    if (inner.kind !== 'datetime') throw invalidField(`${expressionText(call)}: convertTimezone() takes a date-time field`);
    return { sql: `local_time(${inner.sql}, ${param((run) => run.zone)})`, kind: 'datetime', isAggregate: false };
  }
  const make = dateFunctions[call.name];
  if (!make && call.name !== 'DAY_ONLY') throw malformedQuery(`The SOQL function ${call.name} is not supported`);
  const inner = onlyArgument(call, scope, param);
  if (inner.kind !== 'date' && inner.kind !== 'datetime')
    throw invalidField(`${expressionText(call)}: ${call.name}() takes a date or date-time field`);
  if (call.name === 'DAY_ONLY') return { sql: `substr(${inner.sql}, 1, 10)`, kind: 'date', isAggregate: false };
  return { sql: make!(inner.sql, () => param((run) => run.calendar.fiscalMonth)), kind: 'number', isAggregate: false };
}
