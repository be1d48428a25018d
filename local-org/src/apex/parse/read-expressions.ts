import * as grammar from '@apexdevtools/apex-parser';
import type {
  BoundExpressionContext,
  CreatorContext,
  ExpressionContext,
  ExpressionListContext,
  LiteralContext,
  PrimaryContext
} from '@apexdevtools/apex-parser';
import type { Expression } from './ast.ts';
import { stringLiteral } from './literals.ts';
import { optional, readCreatedName, readType } from './read-types.ts';

type Reader<C> = (context: C, line: number) => Expression;
// Each labelled alternative of the grammar has its own class; this table replaces a chain of instanceof.
const readers = new Map<unknown, Reader<never>>();

function reads<C>(type: new (...args: never[]) => C, reader: Reader<C>): void {
  readers.set(type, reader as Reader<never>);
}

export function readExpression(context: ExpressionContext): Expression {
  return dispatch(context, context.start.line);
}

function readPrimary(context: PrimaryContext): Expression {
  return dispatch(context, context.start.line);
}

function dispatch(context: object, line: number): Expression {
  const reader = readers.get(context.constructor) as Reader<object> | undefined;
  if (!reader) throw new Error(`The grammar's ${context.constructor.name} is not read`);
  return reader(context, line);
}

export function readArguments(list: ExpressionListContext | null): Expression[] {
  return list ? list.expression_list().map(readExpression) : [];
}

interface Pair {
  expression(i: number): ExpressionContext;
}

function binary(context: Pair, op: string, line: number): Expression {
  return {
    kind: 'binary',
    op,
    left: readExpression(context.expression(0)),
    right: readExpression(context.expression(1)),
    line
  };
}

reads(grammar.PrimaryExpressionContext, (c) => readPrimary(c.primary()));
reads(grammar.SubExpressionContext, (c) => readExpression(c.expression()));
reads(grammar.Arth1ExpressionContext, (c, line) => binary(c, c.MUL() ? '*' : '/', line));
reads(grammar.Arth2ExpressionContext, (c, line) => binary(c, c.ADD() ? '+' : '-', line));
reads(grammar.CoalExpressionContext, (c, line) => binary(c, '??', line));
reads(grammar.BitOrExpressionContext, (c, line) => binary(c, '|', line));
reads(grammar.BitAndExpressionContext, (c, line) => binary(c, '&', line));
reads(grammar.BitNotExpressionContext, (c, line) => binary(c, '^', line));
reads(grammar.LogAndExpressionContext, (c, line) => binary(c, '&&', line));
reads(grammar.LogOrExpressionContext, (c, line) => binary(c, '||', line));
reads(grammar.CmpExpressionContext, (c, line) => binary(c, `${c.GT() ? '>' : '<'}${c.ASSIGN() ? '=' : ''}`, line));
reads(grammar.BitExpressionContext, (c, line) => binary(c, c.LT_list().length ? '<<' : '>'.repeat(c.GT_list().length), line));
reads(grammar.EqualityExpressionContext, (c, line) => {
  const op = c.TRIPLEEQUAL() ? '===' : c.TRIPLENOTEQUAL() ? '!==' : c.EQUAL() ? '==' : '!=';
  return binary(c, op, line);
});
reads(grammar.DotExpressionContext, (c, line) => {
  const target = readExpression(c.expression());
  const safe = Boolean(c.QUESTIONDOT());
  const call = optional(c.dotMethodCall());
  if (!call) return { kind: 'member', target, name: c.anyId().getText(), safe, line };
  return {
    kind: 'call',
    target,
    name: call.anyId().getText(),
    args: readArguments(optional(call.expressionList())),
    safe,
    line
  };
});
reads(grammar.ArrayExpressionContext, (c, line) => ({
  kind: 'index',
  target: readExpression(c.expression(0)),
  index: readExpression(c.expression(1)),
  line
}));
reads(grammar.NewExpressionContext, (c) => readCreator(c.creator()));
reads(grammar.AssignExpressionContext, (c, line) => ({
  kind: 'assign',
  op: c.getChild(1).getText(),
  target: readExpression(c.expression(0)),
  value: readExpression(c.expression(1)),
  line
}));
reads(grammar.MethodCallExpressionContext, (c, line) => {
  const call = c.methodCall();
  const args = readArguments(optional(call.expressionList()));
  if (call.THIS()) return { kind: 'constructorCall', which: 'this', args, line };
  if (call.SUPER()) return { kind: 'constructorCall', which: 'super', args, line };
  return { kind: 'call', target: null, name: call.id().getText(), args, safe: false, line };
});
reads(grammar.CastExpressionContext, (c, line) => ({
  kind: 'cast',
  typeNode: readType(c.typeRef()),
  value: readExpression(c.expression()),
  line
}));
reads(grammar.CondExpressionContext, (c, line) => ({
  kind: 'ternary',
  condition: readExpression(c.expression(0)),
  yes: readExpression(c.expression(1)),
  no: readExpression(c.expression(2)),
  line
}));
reads(grammar.PostOpExpressionContext, (c, line) => ({
  kind: 'increment',
  op: c.INC() ? '++' : '--',
  prefix: false,
  target: readExpression(c.expression()),
  line
}));
reads(grammar.PreOpExpressionContext, (c, line) => {
  const operand = readExpression(c.expression());
  if (c.INC() || c.DEC()) return { kind: 'increment', op: c.INC() ? '++' : '--', prefix: true, target: operand, line };
  return { kind: 'unary', op: c.SUB() ? '-' : '+', operand, line };
});
reads(grammar.NegExpressionContext, (c, line) => ({
  kind: 'unary',
  op: c.TILDE() ? '~' : '!',
  operand: readExpression(c.expression()),
  line
}));
reads(grammar.InstanceOfExpressionContext, (c, line) => ({
  kind: 'instanceof',
  value: readExpression(c.expression()),
  typeNode: readType(c.typeRef()),
  line
}));
reads(grammar.ThisPrimaryContext, (_, line) => ({ kind: 'this', line }));
reads(grammar.SuperPrimaryContext, (_, line) => ({ kind: 'super', line }));
reads(grammar.IdPrimaryContext, (c, line) => ({ kind: 'name', name: c.id().getText(), line }));
reads(grammar.LiteralPrimaryContext, (c, line) => readLiteral(c.literal(), line));
reads(grammar.TypeRefPrimaryContext, (c, line) => ({ kind: 'classLiteral', typeNode: readType(c.typeRef()), line }));
reads(grammar.VoidPrimaryContext, (_, line) => ({
  kind: 'classLiteral',
  typeNode: { parts: [{ name: 'void', args: [] }], arrays: 0, line },
  line
}));
reads(grammar.SoslPrimaryContext, (_, line) => ({ kind: 'sosl', line }));
reads(grammar.SoqlPrimaryContext, (c, line) => readQuery(c.soqlLiteral().query(), line));

export function readLiteral(c: LiteralContext, line: number): Expression {
  const text = c.getText();
  if (c.IntegerLiteral()) return { kind: 'literal', literal: 'Integer', value: text, line };
  if (c.LongLiteral()) return { kind: 'literal', literal: 'Long', value: text.slice(0, -1), line };
  if (c.NumberLiteral()) {
    const isDouble = /[dD]$/.test(text);
    return {
      kind: 'literal',
      literal: isDouble ? 'Double' : 'Decimal',
      value: isDouble ? text.slice(0, -1) : text,
      line
    };
  }
  if (c.BooleanLiteral()) return { kind: 'literal', literal: 'Boolean', value: text.toLowerCase(), line };
  if (c.NULL()) return { kind: 'literal', literal: 'null', value: 'null', line };
  return { kind: 'literal', literal: 'String', value: stringLiteral(text), line };
}

function readCreator(context: CreatorContext): Expression {
  const typeNode = readCreatedName(context.createdName());
  const line = context.start.line;
  const classRest = optional(context.classCreatorRest());
  if (classRest) return { kind: 'new', typeNode, args: readArguments(optional(classRest.arguments().expressionList())), line };
  const array = optional(context.arrayCreatorRest());
  if (array) {
    const items = optional(array.arrayInitializer());
    const listNode = { ...typeNode, arrays: 1 };
    if (items) return { kind: 'newItems', typeNode: listNode, items: items.expression_list().map(readExpression), line };
    return { kind: 'newArray', typeNode: listNode, size: readExpression(array.expression()), line };
  }
  const map = optional(context.mapCreatorRest());
  if (map) {
    const pairs = map
      .mapCreatorRestPair_list()
      .map((pair): [Expression, Expression] => [readExpression(pair.expression(0)), readExpression(pair.expression(1))]);
    return { kind: 'newPairs', typeNode, pairs, line };
  }
  const set = optional(context.setCreatorRest());
  return { kind: 'newItems', typeNode, items: set ? set.expression_list().map(readExpression) : [], line };
}

interface Tree {
  getChildCount?(): number;
  getChild?(i: number): Tree;
}

/** The query's own text, on one line, with each bind expression replaced by `:b0`, `:b1` … */
function readQuery(query: grammar.QueryContext, line: number): Expression {
  const bound: BoundExpressionContext[] = [];
  collect(query as unknown as Tree, bound);
  const input = query.start.getInputStream();
  let text = '';
  let at = query.start.start;
  bound.forEach((bind, i) => {
    text += `${input.getText(at, bind.start.start - 1)}:b${i}`;
    at = (bind.stop ?? bind.start).stop + 1;
  });
  text += input.getText(at, (query.stop ?? query.start).stop);
  return { kind: 'soql', text: oneLine(text), binds: bound.map((bind) => readExpression(bind.expression())), line };
}

function collect(tree: Tree, bound: BoundExpressionContext[]): void {
  if (tree instanceof grammar.BoundExpressionContext) bound.push(tree);
  else for (let i = 0; i < (tree.getChildCount?.() ?? 0); i++) collect(tree.getChild?.(i) ?? {}, bound);
}

/** Line breaks and comments outside of quotes become single spaces. */
function oneLine(text: string): string {
  return text.replace(/'(?:\\.|[^'\\])*'|\/\/[^\n]*|\/\*[\s\S]*?\*\/|\s+/g, (part) => (part.startsWith("'") ? part : ' ')).trim();
}
