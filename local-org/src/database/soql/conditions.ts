import type { Condition, Expression, Operand, Operator } from './ast.ts';
import { expressionText } from './ast.ts';
import { literalRange } from './date-literals.ts';
import type { CompileEnvironment, ParamSink, RunContext } from './environment.ts';
import type { Value } from './expressions.ts';
import { invalidField, malformedQuery } from './messages.ts';
import { boundList, boundValue, literalValue } from './operands.ts';
import { dayOf, isoDay, startOfDay } from './time-zone.ts';
import type { SoqlQuery } from './ast.ts';

/** What conditions need from the query around them. */
export interface ConditionContext {
  environment: CompileEnvironment;
  param: ParamSink;
  value(expression: Expression): Value;
  /** SQL of a semi-join's inner query: one column. */
  innerQuery(query: SoqlQuery): string;
}

/** A WHERE or HAVING condition as SQL. */
export function conditionSql(condition: Condition, context: ConditionContext): string {
  switch (condition.kind) {
    case 'and':
    case 'or':
      return `(${condition.terms.map((term) => conditionSql(term, context)).join(condition.kind === 'and' ? ' AND ' : ' OR ')})`;
    case 'not':
      return `NOT (${conditionSql(condition.term, context)})`;
    case 'compare':
      return compareSql(condition.left, condition.operator, condition.right, context);
  }
}

const notFilterable = new Set(['LongTextArea', 'Html', 'Base64']);

function compareSql(left: Expression, operator: Operator, right: Operand, context: ConditionContext): string {
  const value = context.value(left);
  const name = expressionText(left);
  if (value.field && notFilterable.has(value.field.type))
    throw invalidField(`field '${value.field.name}' can not be filtered in a query call`, [value.field.name]);
  switch (operator) {
    case 'in':
    case 'not in':
      return membershipSql(value, name, operator === 'not in', right, context);
    case 'like':
      return likeSql(value, name, right, context);
    case 'includes':
    case 'excludes':
      return includesSql(value, name, operator === 'excludes', right, context);
    default:
      if (right.kind === 'dateLiteral') return dateLiteralSql(value, name, operator, right.name, right.n, context);
      return simpleSql(value, name, operator, right, context);
  }
}

/** `=` and `!=` treat null as a value: `!= 'x'` holds for an empty field. A checkbox is never null: null counts as false, also where the parent is missing. */
function simpleSql(value: Value, name: string, operator: Operator, right: Operand, context: ConditionContext): string {
  if (right.kind === 'query' || right.kind === 'list') throw malformedQuery(`${name} ${operator}: a list or a subquery needs IN or NOT IN`);
  const placeholder = context.param(
    right.kind === 'bind' ? (run) => boundValue(run, right.name, value.kind) : emptyIsNull(literalValue(right, value.kind, name))
  );
  if (value.kind === 'boolean')
    return `COALESCE(${value.sql}, 0) ${operator === '=' ? 'IS' : operator === '!=' ? 'IS NOT' : operator} COALESCE(${placeholder}, 0)`;
  const [a, b] = folded(value, placeholder, context);
  const sqlOperator = operator === '=' ? 'IS' : operator === '!=' ? 'IS NOT' : operator;
  return `${a} ${sqlOperator} ${b}`;
}

function emptyIsNull<T>(value: T): T | null {
  return value === '' ? null : value;
}

function folded(value: Value, placeholder: string, context: ConditionContext): [string, string] {
  const fold = context.environment.foldText && value.kind === 'text' && !value.field?.caseSensitive;
  return fold ? [`local_fold(${value.sql})`, `local_fold(${placeholder})`] : [value.sql, placeholder];
}

function membershipSql(value: Value, name: string, negated: boolean, right: Operand, context: ConditionContext): string {
  if (right.kind === 'query') {
    const inner = context.innerQuery(right.query);
    return negated ? `(${value.sql} IS NULL OR ${value.sql} NOT IN (${inner}))` : `${value.sql} IN (${inner})`;
  }
  if (right.kind !== 'list' && right.kind !== 'bind')
    throw malformedQuery(`${name} ${negated ? 'NOT IN' : 'IN'} needs a list, a bind variable or a subquery`);
  const values = listOf(value, name, right);
  const list = context.param((run) => JSON.stringify(values(run).filter((item) => item !== null && item !== '')));
  const hasNull = context.param((run) => Number(values(run).some((item) => item === null || item === '')));
  const [a, item] = folded(value, 'value', context);
  const members = `SELECT ${item} FROM json_each(${list})`;
  if (negated) return `CASE WHEN ${value.sql} IS NULL THEN ${hasNull} = 0 ELSE ${a} NOT IN (${members}) END`;
  // Only a list written out can hold null where an index matters; binds are checked at run time all the same.
  return mayHoldNull(right) ? `(${a} IN (${members}) OR (${hasNull} = 1 AND ${value.sql} IS NULL))` : `${a} IN (${members})`;
}

function mayHoldNull(right: Operand): boolean {
  return right.kind === 'bind' || (right.kind === 'list' && right.items.some((item) => item.kind === 'null' || item.kind === 'bind'));
}

function listOf(value: Value, name: string, right: Operand): (run: RunContext) => (string | number | null)[] {
  if (right.kind === 'bind') return (run) => boundList(run, right.name, value.kind);
  if (right.kind !== 'list') throw malformedQuery(`${name}: a list is expected`);
  const items = right.items.map((item) => (item.kind === 'bind' ? item.name : literalValue(item, value.kind, name)));
  const isBind = right.items.map((item) => item.kind === 'bind');
  return (run) => items.flatMap((item, i) => (isBind[i] ? boundList(run, item as string, value.kind) : [item]));
}

function likeSql(value: Value, name: string, right: Operand, context: ConditionContext): string {
  if (value.kind !== 'text' && value.kind !== 'id')
    throw invalidField(`field '${name}' can not be filtered with LIKE: it holds no text`, [name]);
  const text: Value = { ...value, kind: 'text' };
  if (right.kind === 'bind' || right.kind === 'list') {
    const values = listOf(text, name, right);
    const list = context.param((run) => JSON.stringify(values(run)));
    const [a, b] = folded(text, 'value', context);
    return `EXISTS (SELECT 1 FROM json_each(${list}) WHERE ${a} LIKE ${b} ESCAPE '\\')`;
  }
  const [a, b] = folded(text, context.param(literalValue(right, 'text', name)), context);
  return `${a} LIKE ${b} ESCAPE '\\'`;
}

/** `INCLUDES ('a;b', 'c')`: a and b, or c. */
function includesSql(value: Value, name: string, negated: boolean, right: Operand, context: ConditionContext): string {
  if (value.field?.type !== 'MultiselectPicklist')
    throw invalidField(`field '${name}' is no multi-select picklist: INCLUDES and EXCLUDES do not apply`, [name]);
  if (right.kind !== 'list' && right.kind !== 'bind') throw malformedQuery(`${name}: INCLUDES and EXCLUDES need a list`);
  const values = listOf(value, name, right);
  const groups = context.param((run) => JSON.stringify(values(run).map((item) => String(item ?? '').split(';'))));
  const one = `instr(local_fold(';' || ${value.sql} || ';'), local_fold(';' || wanted.value || ';')) = 0`;
  const sql = `EXISTS (SELECT 1 FROM json_each(${groups}) choice WHERE NOT EXISTS (SELECT 1 FROM json_each(choice.value) wanted WHERE ${one}))`;
  return negated ? `(${value.sql} IS NULL OR NOT ${sql})` : `(${value.sql} IS NOT NULL AND ${sql})`;
}

function dateLiteralSql(
  value: Value,
  name: string,
  operator: Operator,
  literal: string,
  n: number | undefined,
  context: ConditionContext
): string {
  if (value.kind !== 'date' && value.kind !== 'datetime')
    throw invalidField(`value of filter criterion for field '${name}' must not be a date literal`, [name]);
  const bound = (end: 'from' | 'to'): string =>
    context.param((run) => {
      const day = literalRange(literal, n, dayOf(run.now, run.zone), run.calendar)[end];
      return value.kind === 'date' ? isoDay(day) : new Date(startOfDay(day, run.zone)).toISOString();
    });
  switch (operator) {
    case '=':
      return `(${value.sql} >= ${bound('from')} AND ${value.sql} < ${bound('to')})`;
    case '!=':
      return `(${value.sql} IS NULL OR ${value.sql} < ${bound('from')} OR ${value.sql} >= ${bound('to')})`;
    case '<':
      return `${value.sql} < ${bound('from')}`;
    case '>=':
      return `${value.sql} >= ${bound('from')}`;
    case '<=':
      return `${value.sql} < ${bound('to')}`;
    default:
      return `${value.sql} >= ${bound('to')}`;
  }
}
