import type { FieldModel, ObjectModel } from '../../metadata/model.ts';
import type { ValueKind } from '../store/columns.ts';
import { OrgError } from '../types.ts';
import type { CallExpression, Expression, SelectItem, SoqlQuery } from './ast.ts';
import { expressionText } from './ast.ts';
import { limitSql, numberParam, orderSql, whereSql } from './clauses.ts';
import { conditionSql, type ConditionContext } from './conditions.ts';
import type { ChildRelationship, CompileEnvironment, Param, RunContext } from './environment.ts';
import { expressionValue, isAggregateCall, type Value } from './expressions.ts';
import { Grouping, type AggregateColumn } from './grouping.ts';
import { formatTransform } from './format.ts';
import { invalidField, malformedQuery, messages } from './messages.ts';
import { labelTransform, RowShape, SelectList, shapeOf } from './row-shape.ts';
import { Scope } from './scope.ts';
import { selectTypeOf } from './select-typeof.ts';
import { isStoredObject } from '../store/stored-objects.ts';

/** One thing selected: what compilers and REST need to know about a result before it exists. */
export interface SelectedField {
  /** Relationship names and field name, or the alias of an aggregate. */
  path: string[];
  kind: 'field' | 'aggregate' | 'subquery';
  /** Object that has the field; the child object of a subquery. */
  sobject: string;
  field?: FieldModel;
  valueKind?: ValueKind;
  /** What a subquery selects. */
  selected?: SelectedField[];
}

export interface CompiledQuery {
  object: ObjectModel;
  sql: string;
  params: Param[];
  shape: RowShape;
  isCount: boolean;
  isAggregate: boolean;
  aggregates: AggregateColumn[];
  /** Column of the parent's Id, in a child subquery. */
  parentColumn?: number;
  children: { name: string; query: CompiledQuery }[];
  selected: SelectedField[];
}

/** Compiles a parsed query; throws in Salesforce's words when it names what is not there or not open to the user. */
export function compileQuery(query: SoqlQuery, environment: CompileEnvironment): CompiledQuery {
  const object = findObject(query.from, environment);
  return new QueryCompiler(query, object, environment).compile();
}

function findObject(name: string, environment: CompileEnvironment): ObjectModel {
  const object = environment.project.objects.get(name.toLowerCase());
  if (!object || !isStoredObject(object)) throw new OrgError('INVALID_TYPE', messages.noObject(name));
  return object;
}

/** Since API 58, by REST, SOAP and Apex; the root counts. */
const maxLevels = 5;

class QueryCompiler {
  private readonly query: SoqlQuery;
  private readonly environment: CompileEnvironment;
  private readonly scope: Scope;
  private readonly relationship?: ChildRelationship;
  /** 1 for the query itself, one more for each subquery around this one. */
  private readonly level: number;
  private readonly params: Param[] = [];
  private readonly list = new SelectList();
  private readonly shape: RowShape;
  private readonly children: CompiledQuery['children'] = [];
  private readonly grouping: Grouping;
  private readonly selected: SelectedField[] = [];
  private readonly scopes: Scope[] = [];
  private aliasCount = 0;

  constructor(query: SoqlQuery, object: ObjectModel, environment: CompileEnvironment, relationship?: ChildRelationship, level = 1) {
    this.query = query;
    this.environment = environment;
    this.relationship = relationship;
    this.level = level;
    this.scope = this.openScope(object, query.alias);
    this.grouping = new Grouping(query, this.scope, this.list, (expression) => this.value(expression));
    this.shape = new RowShape([object], this.isAggregate ? -1 : this.list.add(this.scope.root.id));
  }

  compile(): CompiledQuery {
    const { isCount, isAggregate } = this;
    if (isAggregate && !isCount) this.grouping.select(this.selected);
    else if (!isCount) for (const item of this.query.select) this.select(item);
    const parentColumn = this.relationship ? this.list.add(`${this.scope.alias}."${this.relationship.field.name}"`) : undefined;
    const sql = isCount ? this.countSql() : this.relationship ? this.childSql(parentColumn!) : this.plainSql();
    this.refuseHidden();
    // Parameters of expressions that were selected already are not in the text; SQLite refuses surplus ones at the end.
    this.params.length = Math.max(0, ...[...sql.matchAll(/\?(\d+)/g)].map((match) => Number(match[1])));
    return {
      object: this.scope.object,
      sql,
      params: this.params,
      shape: this.shape,
      isCount,
      isAggregate,
      aggregates: this.grouping.aggregates,
      parentColumn,
      children: this.children,
      selected: this.selected
    };
  }

  private get isCount(): boolean {
    const only = this.query.select.length === 1 ? this.query.select[0]! : undefined;
    return (
      only?.kind === 'value' &&
      only.expression.kind === 'call' &&
      only.expression.name === 'COUNT' &&
      only.expression.args.length === 0 &&
      this.query.groupBy.length === 0
    );
  }

  private get isAggregate(): boolean {
    return this.query.groupBy.length > 0 || this.query.select.some((item) => item.kind === 'value' && isAggregateCall(item.expression));
  }

  private openScope(object: ObjectModel, alias?: string): Scope {
    const scope = new Scope(object, this.environment, { nextAlias: () => `t${this.aliasCount++}`, param: this.param }, alias);
    this.scopes.push(scope);
    return scope;
  }

  private readonly param = (param: Param): string => `?${this.params.push(param)}`;

  private value(expression: Expression): Value {
    return expressionValue(expression, this.scope, this.param);
  }

  private select(item: SelectItem): void {
    switch (item.kind) {
      case 'value':
        return this.selectValue(item.expression, item.alias);
      case 'fields':
        return this.selectFields(item.group);
      case 'subquery':
        return this.selectChildren(item.query);
      case 'typeof':
        return selectTypeOf(item, { scope: this.scope, shape: this.shape, list: this.list });
    }
  }

  private selectValue(expression: Expression, alias?: string): void {
    if (expression.kind === 'call') return this.selectFunction(expression, alias);
    if (alias) throw malformedQuery(`only aggregate expressions use field aliasing: ${alias}`);
    const column = this.scope.column(expression.parts);
    shapeOf(this.shape, column.node, this.scope, this.list).addLeaf(column.field.name, this.list.add(column.sql), column.kind);
    this.selected.push({
      path: [...column.node.path, column.field.name],
      kind: 'field',
      sobject: column.object.name,
      field: column.field,
      valueKind: column.kind
    });
  }

  /** toLabel() and FORMAT() dress a field up; without an alias they stand under its name. */
  private selectFunction(call: CallExpression, alias?: string): void {
    const argument = call.args[0];
    if (call.name === 'CONVERTCURRENCY') throw malformedQuery('convertCurrency() is not supported: local org knows one currency');
    if ((call.name !== 'TOLABEL' && call.name !== 'FORMAT') || argument?.kind !== 'path') {
      throw malformedQuery(`${expressionText(call)} can be selected with GROUP BY only, or is not supported`);
    }
    const column = this.scope.column(argument.parts);
    const transform =
      call.name === 'TOLABEL' ? labelTransform(column.object, column.field, this.environment.labelOf) : formatTransform(column.field);
    const name = alias ?? column.field.name;
    const shape = alias ? this.shape : shapeOf(this.shape, column.node, this.scope, this.list);
    shape.addLeaf(name, this.list.add(column.sql), column.kind, transform);
    this.selected.push({
      path: alias ? [name] : [...column.node.path, name],
      kind: 'field',
      sobject: column.object.name,
      field: column.field,
      valueKind: 'text'
    });
  }

  private selectFields(group: 'all' | 'standard' | 'custom'): void {
    const limit = this.query.limit;
    if (limit?.kind !== 'number' || limit.value > 200) throw malformedQuery('The SOQL FIELDS function must have a LIMIT of at most 200');
    for (const field of this.scope.object.fields.values()) {
      const wanted = group === 'all' || field.custom === (group === 'custom');
      if (wanted && this.environment.policy?.canReadField(this.scope.object, field) !== false)
        this.selectValue({ kind: 'path', parts: [field.name] });
    }
  }

  private selectChildren(query: SoqlQuery): void {
    if (this.level === maxLevels)
      throw malformedQuery(`SOQL queries can have at most ${maxLevels} levels of parent-to-child relationships`);
    const relationship = this.environment.relationships.find(this.scope.object, query.from.split('.').at(-1)!);
    if (!relationship || !isStoredObject(relationship.child)) throw invalidField(messages.noChildRelationship(query.from));
    const compiled = new QueryCompiler(query, relationship.child, this.environment, relationship, this.level + 1).compile();
    if (compiled.isAggregate) throw malformedQuery('Aggregate functions are not supported in subqueries');
    this.children.push({ name: relationship.name, query: compiled });
    this.selected.push({ path: [relationship.name], kind: 'subquery', sobject: relationship.child.name, selected: compiled.selected });
  }

  private whereSql(extra: string[] = []): string {
    return whereSql(this.scope, this.query, this.conditionContext(this.scope), extra);
  }

  private conditionContext(scope: Scope): ConditionContext {
    return {
      environment: this.environment,
      param: this.param,
      value: (expression) => expressionValue(expression, scope, this.param),
      innerQuery: (query) => this.innerQuery(query)
    };
  }

  private innerQuery(query: SoqlQuery): string {
    const item = query.select[0];
    if (query.select.length !== 1 || item?.kind !== 'value' || item.expression.kind !== 'path')
      throw malformedQuery('A subquery in WHERE must select exactly one field');
    const scope = this.openScope(findObject(query.from, this.environment), query.alias);
    const column = scope.column(item.expression.parts);
    if (column.kind !== 'id') throw malformedQuery(`The inner select field '${expressionText(item.expression)}' must be an Id or a lookup`);
    const where = whereSql(scope, query, this.conditionContext(scope), [`${column.sql} IS NOT NULL`]);
    const order = query.limit ? orderSql(query.orderBy, (expression) => expressionValue(expression, scope, this.param), this.param) : '';
    return `SELECT ${column.sql} FROM ${scope.fromSql}${where}${order}${limitSql(query, this.param)}`;
  }

  private countSql(): string {
    this.list.add('1');
    const where = this.whereSql();
    if (this.query.orderBy.length > 0) throw malformedQuery('ORDER BY is not allowed with COUNT()');
    return `SELECT COUNT(*) FROM (SELECT 1 FROM ${this.scope.fromSql}${where}${limitSql(this.query, this.param)})`;
  }

  private plainSql(): string {
    const where = this.whereSql();
    const group = this.grouping.groupSql();
    const having = this.query.having ? ` HAVING ${conditionSql(this.query.having, this.conditionContext(this.scope))}` : '';
    if (having && !group) throw malformedQuery('HAVING needs GROUP BY');
    const valueOf = (expression: Expression): Value => (this.isAggregate ? this.grouping.orderValue(expression) : this.value(expression));
    const order = orderSql(this.query.orderBy, valueOf, this.param);
    const limit = limitSql(this.query, this.param);
    return `SELECT ${this.list.columns.join(', ')} FROM ${this.scope.fromSql}${where}${group}${having}${order}${limit}`;
  }

  /** All parents' children in one statement: LIMIT counts within each parent. */
  private childSql(parentColumn: number): string {
    const parent = this.list.columns[parentColumn]!;
    const ids = this.param(parentIds);
    const where = this.whereSql([`${parent} IN (SELECT value FROM json_each(${ids}))`]);
    const order = orderSql(this.query.orderBy, (expression) => this.value(expression), this.param);
    if (!this.query.limit && !this.query.offset) return `SELECT ${this.list.columns.join(', ')} FROM ${this.scope.fromSql}${where}${order}`;
    const rank = `ROW_NUMBER() OVER (PARTITION BY ${parent}${order})`;
    const skipped = this.query.offset ? numberParam(this.query.offset, 'OFFSET', this.param) : '0';
    const taken = this.query.limit ? numberParam(this.query.limit, 'LIMIT', this.param) : '1e18';
    const columns = this.list.columns.map((sql, i) => `${sql} AS c${i}`).join(', ');
    return `SELECT * FROM (SELECT ${columns}, ${rank} AS place FROM ${this.scope.fromSql}${where}) WHERE place > ${skipped} AND place <= ${skipped} + ${taken} ORDER BY place`;
  }

  /** User mode finds every field that is not open to the user, in all clauses, and names them all. */
  private refuseHidden(): void {
    const refused = this.scopes.flatMap((scope) => scope.refused);
    if (refused.length === 0) return;
    if (this.query.mode === 'securityEnforced')
      throw new OrgError('INSUFFICIENT_ACCESS', 'Insufficient permissions: secure query included inaccessible field');
    const object = refused.find((entry) => !entry.field);
    if (object) throw new OrgError('INSUFFICIENT_ACCESS', `Access to entity '${object.object.name}' denied`);
    const first = refused[0]!;
    throw invalidField(messages.noColumn(first.field!.name, first.object.name), [
      ...new Set(refused.map((entry) => `${entry.object.name}.${entry.field!.name}`))
    ]);
  }
}

/** Filled in by the runner with the parents' Ids before a child query runs. */
export const parentIdsBind = '@parents';
function parentIds(run: RunContext): string {
  return JSON.stringify(run.binds[parentIdsBind]);
}
