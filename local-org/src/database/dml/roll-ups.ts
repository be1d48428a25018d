import type { FieldModel, ObjectModel, SummaryFilter } from '../../metadata/model.ts';
import type { DatabaseCore, SaveContext } from '../core.ts';
import type { Condition, Expression, Operand, Operator, SelectItem, SoqlQuery } from '../soql/ast.ts';
import { kindOf } from '../store/columns.ts';
import type { Values } from '../store/row-store.ts';
import type { Scalar } from '../types.ts';
import { coerce } from './coerce.ts';
import { runSave } from './save.ts';
import { newWorkRow, type WorkRow } from './work-row.ts';

/**
 * Recalculates the roll-ups that the saved rows feed, once for all of them, and saves the parents that changed through their own
 * procedure (triggers, rules, their parents). A parent that cannot be saved refuses the rows under it.
 */
export function rollUp(
  core: DatabaseCore,
  context: SaveContext,
  child: ObjectModel,
  rows: readonly WorkRow[],
  changes: readonly { before?: Values; after?: Values }[]
): void {
  for (const { parent, foreignKey, fields } of core.references.rollUpsOver(child)) {
    const key = foreignKey.name;
    const ids = new Set(changes.flatMap(({ before, after }) => [before?.[key], after?.[key]]).filter((id) => typeof id === 'string'));
    if (ids.size === 0) continue;
    const failed = recalculate(core, context, parent, foreignKey, fields, child, [...ids]);
    rows.forEach((row, i) => {
      const error = failed.get(String(changes[i]?.after?.[key] ?? '')) ?? failed.get(String(changes[i]?.before?.[key] ?? ''));
      if (error) row.errors.push(...error.errors);
    });
  }
}

function recalculate(
  core: DatabaseCore,
  context: SaveContext,
  parent: ObjectModel,
  foreignKey: FieldModel,
  fields: readonly FieldModel[],
  child: ObjectModel,
  ids: string[]
): Map<string, WorkRow> {
  const stored = core.store.load(parent, ids);
  const changed = new Map<string, WorkRow>();
  for (const group of sameFilters(fields)) {
    const totals = totalsOf(core, foreignKey, group, child, ids);
    for (const [id, old] of stored) {
      if (old['IsDeleted'] === true) continue;
      for (const field of group) {
        const value = rounded(field, totals.get(id)?.[field.name] ?? null);
        if (old[field.name] === value) continue;
        const row = changed.get(id) ?? { ...newWorkRow(0, { sobject: parent.name, values: { Id: id } }), values: { ...old }, old };
        row.values[field.name] = value;
        changed.set(id, row);
      }
    }
  }
  const parents = [...changed.values()];
  const system: SaveContext = { access: { ...context.access, mode: 'system', sharing: false } };
  for (let i = 0; i < parents.length; i += 200) runSave(core, system, parent, 'update', parents.slice(i, i + 200), true);
  return new Map([...changed].filter(([, row]) => row.errors.length > 0));
}

function sameFilters(fields: readonly FieldModel[]): FieldModel[][] {
  const groups = new Map<string, FieldModel[]>();
  for (const field of fields) {
    const key = JSON.stringify(field.summary!.filters);
    groups.set(key, [...(groups.get(key) ?? []), field]);
  }
  return [...groups.values()];
}

/** Nothing to count is zero; nothing to compare is blank. */
function rounded(field: FieldModel, value: Scalar): Scalar {
  const { operation } = field.summary!;
  if (value === null) return operation === 'count' || operation === 'sum' ? 0 : null;
  return operation === 'sum' ? Number((value as number).toPrecision(15)) : value;
}

function totalsOf(
  core: DatabaseCore,
  foreignKey: FieldModel,
  fields: readonly FieldModel[],
  child: ObjectModel,
  ids: string[]
): Map<string, Values> {
  const path = (name: string): Expression => ({ kind: 'path', parts: [name] });
  const totals = fields.map((field): SelectItem => {
    const { operation, summarizedField } = field.summary!;
    const argument = operation === 'count' ? 'Id' : summarizedField!.split('.')[1]!;
    return { kind: 'value', expression: { kind: 'call', name: operation.toUpperCase(), args: [path(argument)] }, alias: field.name };
  });
  const terms: Condition[] = [
    { kind: 'compare', left: path(foreignKey.name), operator: 'in', right: { kind: 'bind', name: 'ids' } },
    ...fields[0]!.summary!.filters.map((filter) => filterCondition(child, filter))
  ];
  const query: SoqlQuery = {
    select: [{ kind: 'value', expression: path(foreignKey.name), alias: 'parent' }, ...totals],
    from: child.name,
    where: { kind: 'and', terms },
    groupBy: [path(foreignKey.name)],
    orderBy: [],
    allRows: false
  };
  return new Map(core.select(query, { ids }).map((row) => [row.values['parent'] as string, row.values as Values]));
}

const operators: Record<string, Operator> = {
  equals: '=',
  notEqual: '!=',
  lessThan: '<',
  lessOrEqual: '<=',
  greaterThan: '>',
  greaterOrEqual: '>=',
  includes: 'includes',
  excludes: 'excludes'
};

/** A filter item of the roll-up; several values separated by commas mean any of them. */
function filterCondition(child: ObjectModel, filter: SummaryFilter): Condition {
  const name = filter.field.split('.').at(-1)!;
  const field = child.fields.get(name.toLowerCase());
  if (!field) throw new Error(`A roll-up filter names ${filter.field}, which does not exist`);
  const left: Expression = { kind: 'path', parts: [field.name] };
  const values = splitValues(filter.value);
  const texts = textPattern[filter.operation];
  if (texts)
    return negatedIf(filter.operation === 'notContain', {
      kind: 'or',
      terms: values.map((value) => ({ kind: 'compare', left, operator: 'like', right: { kind: 'string', value: texts(value) } }))
    });
  const operator = operators[filter.operation];
  if (!operator) throw new Error(`The roll-up filter operation ${filter.operation} on ${filter.field} is not supported`);
  if (operator === 'includes' || operator === 'excludes')
    return { kind: 'compare', left, operator, right: { kind: 'list', items: values.map((value) => ({ kind: 'string', value })) } };
  if (values.length > 1 && (operator === '=' || operator === '!=')) {
    return {
      kind: 'compare',
      left,
      operator: operator === '=' ? 'in' : 'not in',
      right: { kind: 'list', items: values.map((value) => operandFor(field, value)) }
    };
  }
  return { kind: 'compare', left, operator, right: operandFor(field, filter.value) };
}

const likeText = (value: string): string => value.replaceAll(/[\\%_]/g, '\\$&');
const textPattern: Record<string, ((value: string) => string) | undefined> = {
  contains: (value) => `%${likeText(value)}%`,
  notContain: (value) => `%${likeText(value)}%`,
  startsWith: (value) => `${likeText(value)}%`
};

function negatedIf(negated: boolean, condition: Condition): Condition {
  return negated ? { kind: 'not', term: condition } : condition;
}

function splitValues(text: string): string[] {
  return text.split(',').map((value) => value.trim());
}

function operandFor(field: FieldModel, text: string): Operand {
  if (text === '') return { kind: 'null' };
  const coerced = coerce(field, text);
  if ('error' in coerced) throw new Error(`A roll-up filter on ${field.name} has the value ${text}: ${coerced.error.message}`);
  const { value } = coerced;
  const kind = kindOf(field);
  if (typeof value === 'number') return { kind: 'number', value };
  if (typeof value === 'boolean') return { kind: 'boolean', value };
  if (kind === 'date' || kind === 'datetime' || kind === 'time') return { kind, value: String(value) };
  return { kind: 'string', value: String(value) };
}
