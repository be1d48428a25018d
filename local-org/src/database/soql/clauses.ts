import type { FieldType } from '../../metadata/model.ts';
import type { Expression, OrderItem, SoqlQuery } from './ast.ts';
import { expressionText } from './ast.ts';
import { conditionSql, type ConditionContext } from './conditions.ts';
import type { ParamSink } from './environment.ts';
import type { Value } from './expressions.ts';
import { invalidField, malformedQuery } from './messages.ts';
import { boundValue } from './operands.ts';
import type { Scope } from './scope.ts';

/** The rows a query reaches: its WHERE, without what lies in the recycle bin, and only what the user may see. */
export function whereSql(scope: Scope, query: SoqlQuery, context: ConditionContext, extra: string[]): string {
  const terms = [...extra];
  if (!query.allRows && scope.object.fields.has('isdeleted')) terms.push(`${scope.alias}."IsDeleted" = 0`);
  if (query.where) terms.push(conditionSql(query.where, context));
  const visible = context.environment.policy?.visibleRows(scope.object, scope.alias, context.param);
  if (visible) terms.push(visible);
  return terms.length > 0 ? ` WHERE ${terms.join(' AND ')}` : '';
}

/** Nulls come first in both directions unless the query says otherwise. */
export function orderSql(items: readonly OrderItem[], valueOf: (expression: Expression) => Value, param: ParamSink): string {
  if (items.length === 0) return '';
  const terms = items.map((item) => {
    const value = valueOf(item.expression);
    const type = value.field?.type;
    if (type === 'LongTextArea' || type === 'Html' || type === 'MultiselectPicklist')
      throw invalidField(`field '${expressionText(item.expression)}' can not be sorted in a query call`);
    return `${sortKey(value, param)} ${item.descending ? 'DESC' : 'ASC'} NULLS ${item.nullsLast ? 'LAST' : 'FIRST'}`;
  });
  return ` ORDER BY ${terms.join(', ')}`;
}

const textTypes = new Set<FieldType | undefined>(['Text', 'TextArea', 'Email', 'Phone', 'Url', 'AutoNumber']);

/** Picklists sort in the order of their values in setup, text as the reader's locale has it, everything else by its value. */
function sortKey(value: Value, param: ParamSink): string {
  if (textTypes.has(value.field?.type)) return `local_order(${value.sql}, ${param((run) => run.locale)})`;
  if (value.field?.type !== 'Picklist' || !value.field.picklist) return value.sql;
  const cases = value.field.picklist.values.map((item, i) => `WHEN '${item.fullName.replaceAll("'", "''")}' THEN ${i}`);
  if (cases.length === 0) return value.sql;
  return `CASE WHEN ${value.sql} IS NULL THEN NULL ELSE CASE ${value.sql} ${cases.join(' ')} ELSE ${cases.length} END END`;
}

export function limitSql(query: SoqlQuery, param: ParamSink): string {
  if (!query.limit && !query.offset) return '';
  const limit = query.limit ? numberParam(query.limit, 'LIMIT', param) : '-1';
  return ` LIMIT ${limit}${query.offset ? ` OFFSET ${numberParam(query.offset, 'OFFSET', param)}` : ''}`;
}

/** LIMIT and OFFSET take a number or a bind. */
export function numberParam(operand: NonNullable<SoqlQuery['limit']>, clause: string, param: ParamSink): string {
  if (operand.kind === 'number') return String(Math.trunc(operand.value));
  if (operand.kind !== 'bind') throw malformedQuery(`${clause} needs a number`);
  return param((run) => {
    const value = boundValue(run, operand.name, 'number');
    if (typeof value !== 'number' || value < 0) throw malformedQuery(`${clause} needs a number that is not negative: ${operand.name}`);
    return value;
  });
}
