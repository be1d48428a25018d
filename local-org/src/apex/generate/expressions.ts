import type { Expression, ExpressionOf } from '../parse/ast.ts';
import { distance } from '../check/assignable.ts';
import { UNKNOWN } from '../check/build-symbols.ts';
import {
  BOOLEAN,
  DECIMAL,
  DOUBLE,
  INTEGER,
  LONG,
  NULL,
  OBJECT,
  SOBJECT,
  STRING,
  libraryType,
  numberRank,
  sameType
} from '../check/types.ts';
import type { Type } from '../check/types.ts';
import { translateCall } from './calls.ts';
import { constructorCall } from './user-calls.ts';
import { CompileError, constant, resolveType, temporary } from './context.ts';
import type { MethodContext } from './context.ts';
import { create, newArray, newItems, newPairs } from './creators.ts';
import { indexPlace, memberPlace, namePlace } from './names.ts';
import type { Place } from './members.ts';
import { binary, unary } from './operators.ts';
import { soql } from './queries.ts';
import { cast, typeTest } from './casts.ts';
import { condition, convert, finish, nonNull } from './value.ts';
import type { Value } from './value.ts';

/** Translates an expression to JavaScript and its type. */
export function translate(ctx: MethodContext, expression: Expression): Value {
  const value = finish(translateChain(ctx, expression));
  if (value.type === UNKNOWN) throw new CompileError(expression.line, '');
  return value;
}

/** Translates what must have a certain type, by the conversions that need no cast. */
export function translateAs(ctx: MethodContext, expression: Expression, to: Type): Value {
  return convert(ctx, translate(ctx, expression), to, expression.line);
}

/** The same without ending a chain of `?.`, for what continues it. */
export function translateChain(ctx: MethodContext, expression: Expression): Value & { relationship?: boolean } {
  const { line } = expression;
  switch (expression.kind) {
    case 'literal':
      return literal(ctx, expression);
    case 'name': {
      const place = namePlace(ctx, expression);
      return { ...place.value, relationship: place.relationship };
    }
    case 'this':
      if (!ctx.owner || ctx.isStatic) throw new CompileError(line, 'this cannot be referenced from a static context');
      return { js: 'this', type: ctx.owner.type, nonNull: true, simple: true };
    case 'super':
      throw new CompileError(line, 'super can only be used to call a method or a constructor');
    case 'member': {
      const place = memberPlace(ctx, expression, false);
      return { ...place.value, relationship: place.relationship };
    }
    case 'index':
      return indexPlace(ctx, expression, false).value;
    case 'call':
      return translateCall(ctx, expression);
    case 'constructorCall':
      return constructorCall(ctx, expression);
    case 'new':
      return create(ctx, expression);
    case 'newArray':
      return newArray(ctx, expression);
    case 'newItems':
      return newItems(ctx, expression);
    case 'newPairs':
      return newPairs(ctx, expression);
    case 'assign':
      return assign(ctx, expression, true);
    case 'binary':
      return binaryExpression(ctx, expression);
    case 'unary':
      return unary(expression.op, translate(ctx, expression.operand), line);
    case 'increment':
      return increment(ctx, expression, true);
    case 'ternary':
      return ternary(ctx, expression);
    case 'cast':
      return cast(ctx, translate(ctx, expression.value), resolveType(ctx, expression.typeNode, line), line);
    case 'instanceof': {
      const value = translate(ctx, expression.value);
      const type = resolveType(ctx, expression.typeNode, line);
      return { js: typeTest(ctx, value, type), type: BOOLEAN, nonNull: true };
    }
    case 'classLiteral': {
      const text = expression.typeNode.parts[0]?.name === 'void' ? 'void' : resolveType(ctx, expression.typeNode, line).text;
      const token = ctx.world.library('Type');
      if (!token) throw new CompileError(line, 'Type literals are not supported: the library has no Type');
      return { js: constant(ctx.unit, `$.typeToken("${text}")`), type: libraryType(token, []), nonNull: true };
    }
    case 'soql':
      return soql(ctx, expression);
    case 'sosl':
      throw new CompileError(line, 'SOSL (FIND …) is not supported; use a SOQL query');
  }
}

function literal(ctx: MethodContext, { literal, value, line }: ExpressionOf<'literal'>): Value {
  switch (literal) {
    case 'Integer':
      if (BigInt(value) > 2147483648n) throw new CompileError(line, `Illegal integer: ${value}; write ${value}L`);
      return {
        js: value.replace(/^0+(?=\d)/, ''),
        type: INTEGER,
        nonNull: true,
        simple: true,
        literal: value.replace(/^(-?)0+(?=\d)/, '$1')
      };
    case 'Long':
      return { js: `${value}n`, type: LONG, nonNull: true, simple: true };
    case 'Double':
      return { js: `${Number(value)}`, type: DOUBLE, nonNull: true, simple: true };
    case 'Decimal':
      return { js: constant(ctx.unit, `$.decimal("${value}")`), type: DECIMAL, nonNull: true, simple: true };
    case 'String':
      return {
        js: JSON.stringify(value).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029'),
        type: STRING,
        nonNull: true,
        simple: true
      };
    case 'Boolean':
      return { js: value, type: BOOLEAN, nonNull: true, simple: true };
    case 'null':
      return { js: 'null', type: NULL, simple: true };
  }
}

function binaryExpression(ctx: MethodContext, { op, left, right, line }: ExpressionOf<'binary'>): Value {
  if (op === '&&' || op === '||') {
    const [a, b] = [condition(translate(ctx, left), left.line), condition(translate(ctx, right), right.line)];
    return { js: `(${a} ${op} ${b})`, type: BOOLEAN, nonNull: true };
  }
  const a = translate(ctx, left);
  const b = translate(ctx, right);
  if (op !== '??') return binary(ctx, op, a, b, line);
  const type = common(a, b, line);
  const other = convert(ctx, b, type, line);
  // A query that finds no record counts as null here.
  if (a.query && type.kind === 'sobject') return { js: `($.singleOrNull(${a.js}) ?? ${other.js})`, type, nonNull: other.nonNull };
  return { js: `(${convert(ctx, a, type, line).js} ?? ${other.js})`, type, nonNull: other.nonNull };
}

/** The type that two branches share. */
function common(a: Value, b: Value, line: number): Type {
  if (a.type.kind === 'void' || b.type.kind === 'void') throw new CompileError(line, 'A void method has no value');
  if (sameType(a.type, b.type) || b.type.kind === 'null') return a.type;
  if (a.type.kind === 'null') return b.type;
  if (a.type.kind === 'sobject' && b.type.kind === 'sobject') return SOBJECT;
  const [forward, back] = [distance(a.type, b.type), distance(b.type, a.type)];
  if (numberRank(a.type) && numberRank(b.type)) return numberRank(a.type) > numberRank(b.type) ? a.type : b.type;
  if (forward === Infinity && back === Infinity) {
    if (!a.query && !b.query) return OBJECT;
    return a.query && b.type.kind === 'sobject' ? b.type : a.type;
  }
  return forward <= back ? b.type : a.type;
}

function ternary(ctx: MethodContext, expression: ExpressionOf<'ternary'>): Value {
  const test = condition(translate(ctx, expression.condition), expression.line);
  const [yes, no] = [translate(ctx, expression.yes), translate(ctx, expression.no)];
  const type = common(yes, no, expression.line);
  const [a, b] = [convert(ctx, yes, type, expression.line), convert(ctx, no, type, expression.line)];
  return { js: `(${test} ? ${a.js} : ${b.js})`, type, nonNull: a.nonNull && b.nonNull };
}

/** The place an expression names, for assignment. */
function placeOf(ctx: MethodContext, expression: Expression, stable: boolean): Place & { prelude?: string } {
  if (expression.kind === 'name') return namePlace(ctx, expression);
  if (expression.kind === 'member' && !expression.safe) return memberPlace(ctx, expression, stable);
  if (expression.kind === 'index') return indexPlace(ctx, expression, stable);
  throw new CompileError(expression.line, 'Expression cannot be assigned');
}

function writerOf(place: Place, line: number): (js: string) => string {
  if (place.write && !place.refusal) return place.write;
  throw new CompileError(line, place.refusal ?? 'Expression cannot be assigned');
}

/** `target op= value`; the value of the expression is kept only where it is used. */
export function assign(ctx: MethodContext, expression: ExpressionOf<'assign'>, wanted: boolean): Value {
  const { op, target, line } = expression;
  const place = placeOf(ctx, target, op !== '=');
  const write = writerOf(place, line);
  const { type } = place.value;
  if (type === UNKNOWN) throw new CompileError(line, '');
  const given = translate(ctx, expression.value);
  const result = op === '=' ? given : binary(ctx, op.slice(0, -1), place.value, given, line);
  const value = convert(ctx, result, type, line);
  const before = place.prelude ? `${place.prelude}, ` : '';
  if (!wanted) return { js: before ? `(${before}${write(value.js)})` : write(value.js), type };
  const kept = temporary(ctx);
  return { js: `(${before}${kept} = ${value.js}, ${write(kept)}, ${kept})`, type, nonNull: value.nonNull };
}

/** `++` and `--`, before or after. */
export function increment(ctx: MethodContext, expression: ExpressionOf<'increment'>, wanted: boolean): Value {
  const { op, target, prefix, line } = expression;
  const place = placeOf(ctx, target, true);
  const write = writerOf(place, line);
  const { type } = place.value;
  if (!numberRank(type)) throw new CompileError(line, `Operator ${op} cannot be applied to ${type.text}`);
  const one: Value = { js: '1', type: INTEGER, nonNull: true, simple: true, literal: '1' };
  const before = place.prelude ? `${place.prelude}, ` : '';
  const step = (from: Value): string => convert(ctx, binary(ctx, op === '++' ? '+' : '-', from, one, line), type, line).js;
  if (!wanted) return { js: before ? `(${before}${write(step(place.value))})` : write(step(place.value)), type };
  const kept = temporary(ctx);
  const now: Value = { js: kept, type, nonNull: true };
  if (prefix) return { js: `(${before}${kept} = ${step(place.value)}, ${write(kept)}, ${kept})`, type, nonNull: true };
  return { js: `(${before}${kept} = ${nonNull(place.value)}, ${write(step(now))}, ${kept})`, type, nonNull: true };
}
