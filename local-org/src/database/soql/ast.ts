/** A SOQL query as it was written; names are not yet resolved against any object. */

export interface SoqlQuery {
  select: SelectItem[];
  /** The object, or in a child subquery the relationship. */
  from: string;
  alias?: string;
  where?: Condition;
  mode?: 'user' | 'system' | 'securityEnforced';
  groupBy: Expression[];
  having?: Condition;
  orderBy: OrderItem[];
  limit?: Operand;
  offset?: Operand;
  allRows: boolean;
  lock?: 'update' | 'view' | 'reference';
}

export type SelectItem =
  | { kind: 'value'; expression: Expression; alias?: string }
  | { kind: 'subquery'; query: SoqlQuery }
  | { kind: 'typeof'; path: PathExpression; whens: { sobject: string; fields: PathExpression[] }[]; otherwise: PathExpression[] }
  | { kind: 'fields'; group: 'all' | 'standard' | 'custom' };

export interface PathExpression {
  kind: 'path';
  parts: string[];
}
export interface CallExpression {
  kind: 'call';
  /** Upper case. */
  name: string;
  args: Expression[];
}
export type Expression = PathExpression | CallExpression;

export interface OrderItem {
  expression: Expression;
  descending: boolean;
  nullsLast: boolean;
}

export type Condition =
  | { kind: 'and' | 'or'; terms: Condition[] }
  | { kind: 'not'; term: Condition }
  | { kind: 'compare'; left: Expression; operator: Operator; right: Operand };

export type Operator = '=' | '!=' | '<' | '<=' | '>' | '>=' | 'like' | 'in' | 'not in' | 'includes' | 'excludes';

export type Operand =
  | { kind: 'string'; value: string }
  | { kind: 'number'; value: number }
  | { kind: 'boolean'; value: boolean }
  | { kind: 'null' }
  | { kind: 'date'; value: string }
  | { kind: 'datetime'; value: string }
  | { kind: 'time'; value: string }
  | { kind: 'dateLiteral'; name: string; n?: number }
  | { kind: 'bind'; name: string }
  | { kind: 'list'; items: Operand[] }
  | { kind: 'query'; query: SoqlQuery };

/** `Owner.Name`, `COUNT(Id)`: as it stands in messages. */
export function expressionText(expression: Expression): string {
  return expression.kind === 'path' ? expression.parts.join('.') : `${expression.name}(${expression.args.map(expressionText).join(', ')})`;
}
