import type { ValueKind } from '../store/columns.ts';
import type { Expression, SoqlQuery } from './ast.ts';
import { expressionText } from './ast.ts';
import type { SelectedField } from './compile-query.ts';
import type { Value } from './expressions.ts';
import { invalidField, malformedQuery } from './messages.ts';
import type { SelectList } from './row-shape.ts';
import type { Scope } from './scope.ts';

export interface AggregateColumn {
  alias: string;
  column: number;
  kind: ValueKind;
}

/** What a grouped or aggregated query selects, groups and sorts by. */
export class Grouping {
  readonly aggregates: AggregateColumn[] = [];
  private readonly query: SoqlQuery;
  private readonly scope: Scope;
  private readonly list: SelectList;
  private readonly value: (expression: Expression) => Value;

  constructor(query: SoqlQuery, scope: Scope, list: SelectList, value: (expression: Expression) => Value) {
    this.query = query;
    this.scope = scope;
    this.list = list;
    this.value = value;
  }

  /** Names what has no alias: fields by themselves, functions `expr0`, `expr1` … */
  select(selected: SelectedField[]): void {
    for (const { name } of this.query.groupBy.filter((expression) => expression.kind === 'call')) {
      if (name === 'ROLLUP' || name === 'CUBE') throw malformedQuery(`GROUP BY ${name} is not supported`);
    }
    const grouped = new Set(this.query.groupBy.map((expression) => this.keyOf(expression)));
    let unnamed = 0;
    for (const item of this.query.select) {
      if (item.kind !== 'value') throw malformedQuery('Only fields and functions can be selected with GROUP BY or aggregate functions');
      const value = this.value(item.expression);
      if (!value.isAggregate && !grouped.has(this.keyOf(item.expression))) {
        throw malformedQuery(`Field must be grouped or aggregated: ${expressionText(item.expression)}`);
      }
      const alias = item.alias ?? (item.expression.kind === 'path' ? value.field!.name : `expr${unnamed++}`);
      this.aggregates.push({ alias, column: this.list.add(value.sql), kind: value.kind });
      selected.push({ path: [alias], kind: 'aggregate', sobject: 'AggregateResult', field: value.field, valueKind: value.kind });
    }
  }

  groupSql(): string {
    const terms = this.query.groupBy.map((expression) => this.groupTerm(expression));
    return terms.length > 0 ? ` GROUP BY ${terms.join(', ')}` : '';
  }

  /** ORDER BY may name an alias too. */
  orderValue(expression: Expression): Value {
    const alias = expression.kind === 'path' && expression.parts.length === 1 ? expression.parts[0]!.toLowerCase() : undefined;
    const aggregate = this.aggregates.find((candidate) => candidate.alias.toLowerCase() === alias);
    if (!aggregate) return this.value(expression);
    return { sql: this.list.columns[aggregate.column]!, kind: aggregate.kind, isAggregate: true };
  }

  private groupTerm(expression: Expression): string {
    const value = this.value(expression);
    const type = value.field?.type;
    if (value.isAggregate || type === 'LongTextArea' || type === 'Html' || type === 'MultiselectPicklist') {
      throw invalidField(`field '${expressionText(expression)}' can not be grouped in a query call`);
    }
    return value.sql;
  }

  private keyOf(expression: Expression): string {
    return expression.kind === 'path' ? this.scope.column(expression.parts).sql : expressionText(expression).toLowerCase();
  }
}
