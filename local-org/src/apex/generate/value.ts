import { isAssignable } from '../check/assignable.ts';
import { UNKNOWN } from '../check/build-symbols.ts';
import { isCollection, numberRank, sameType } from '../check/types.ts';
import type { Type } from '../check/types.ts';
import { CompileError, constant } from './context.ts';
import type { MethodContext } from './context.ts';

/** A translated expression. */
export interface Value {
  js: string;
  type: Type;
  /** Never null: needs no check. */
  nonNull?: boolean;
  /** May be written twice: a local variable, a literal. */
  simple?: boolean;
  /** A query in brackets: a list of one may stand for its record. */
  query?: boolean;
  /** Left of `?.`: when this holds, the whole chain is null. */
  guard?: string;
  /** The number, for literals. */
  literal?: string;
}

/** Ends a chain with `?.`. */
export function finish(value: Value): Value {
  if (!value.guard) return value;
  return { js: `(${value.guard} ? null : ${value.js})`, type: value.type, nonNull: false };
}

/** The value, with a NullPointerException when it is null. */
export function nonNull(value: Value): string {
  return value.nonNull ? value.js : `(${value.js} ?? $.npe())`;
}

/** The value as another type that it can be assigned to without a cast. */
export function convert(ctx: MethodContext, value: Value, to: Type, line: number): Value {
  const from = value.type;
  if (from === UNKNOWN || to === UNKNOWN) throw new CompileError(line, '');
  if (sameType(from, to)) return value;
  if (from.kind === 'void') throw new CompileError(line, `A void method has no value to use as ${to.text}`);
  if (isSingleRow(value, to)) return { js: `$.single(${value.js})`, type: to, nonNull: true };
  if (!isAssignable(from, to)) throw new CompileError(line, `Illegal assignment from ${from.text} to ${to.text}`);
  return { ...value, js: convertJs(ctx, value, to), type: to, simple: false, query: false, literal: undefined };
}

function isSingleRow(value: Value, to: Type): boolean {
  return value.query === true && to.kind === 'sobject' && isCollection(value.type, 'List');
}

/** The JavaScript of a conversion that is known to be allowed. */
export function convertJs(ctx: MethodContext, value: Value, to: Type): string {
  const from = value.type;
  const [a, b] = [numberRank(from), numberRank(to)];
  if (from.kind === 'null') return value.js;
  if (a && b && a !== b) return numberJs(ctx, value, to);
  if (to.kind === 'object' || to.kind === 'variable') return box(value);
  if (from.text === 'String' && to.text === 'Id') return `$.toId(${value.js})`;
  if (from.text === 'Date' && to.text === 'Datetime') return `$.dateToDatetime(${value.js})`;
  return value.js;
}

function numberJs(ctx: MethodContext, value: Value, to: Type): string {
  const from = value.type.text;
  if (to.text === 'Decimal') {
    if (value.literal !== undefined) return constant(ctx.unit, `$.decimal("${value.literal}")`);
    return from === 'Double' ? `$.doubleToDecimal(${value.js})` : `$.toDecimal(${value.js})`;
  }
  if (to.text === 'Double') {
    if (from === 'Integer') return value.js;
    return `$.toDouble(${value.js})`;
  }
  if (value.literal !== undefined) return `${value.literal}n`;
  return `$.toLong(${value.js})`;
}

/** As it stands in collections and Object: a Double gets its box. */
export function box(value: Value): string {
  return value.type.text === 'Double' ? `$.box(${value.js})` : value.js;
}

/** Out of a collection or Object, as its static type has it. */
export function unbox(js: string, type: Type): string {
  return type.text === 'Double' ? `$.unbox(${js})` : js;
}

/** For an expression that must be a Boolean: null is no answer. */
export function condition(value: Value, line: number): string {
  if (value.type.text !== 'Boolean') throw new CompileError(line, `Condition expression must be of type Boolean: ${value.type.text}`);
  return nonNull(value);
}

/** The value as text, for string concatenation. */
export function textJs(value: Value): string {
  const { text, kind } = value.type;
  if (kind === 'void') return `$.text(${value.js})`;
  if (text === 'String' || text === 'Id') return value.nonNull ? value.js : `$.text(${value.js})`;
  return text === 'Double' ? `$.doubleText(${value.js})` : `$.text(${value.js})`;
}
