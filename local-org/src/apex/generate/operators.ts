import { DECIMAL, DOUBLE, INTEGER, LONG, BOOLEAN, STRING, isText, numberRank } from '../check/types.ts';
import { isAssignable } from '../check/assignable.ts';
import type { Type } from '../check/types.ts';
import { UNKNOWN } from '../check/build-symbols.ts';
import { CompileError } from './context.ts';
import type { MethodContext } from './context.ts';
import { convert, convertJs, nonNull, textJs } from './value.ts';
import type { Value } from './value.ts';

const byRank = [INTEGER, INTEGER, LONG, DOUBLE, DECIMAL];

function refuse(op: string, left: Value, right: Value, line: number): never {
  if (left.type === UNKNOWN || right.type === UNKNOWN) throw new CompileError(line, '');
  throw new CompileError(line, `Operator ${op} cannot be applied to ${left.type.text} and ${right.type.text}`);
}

/** The type that two numbers meet in. */
function meeting(left: Value, right: Value): Type | null {
  const [a, b] = [numberRank(left.type), numberRank(right.type)];
  return a && b ? (byRank[Math.max(a, b)] as Type) : null;
}

/** `left op right` for every binary operator that evaluates both sides. */
export function binary(ctx: MethodContext, op: string, left: Value, right: Value, line: number): Value {
  switch (op) {
    case '+':
      if (left.type.text === 'String' || right.type.text === 'String' || (isText(left.type) && isText(right.type)))
        return concatenation(left, right, line);
      return dateSum(op, left, right) ?? arithmetic(ctx, op, left, right, line);
    case '-':
      return dateSum(op, left, right) ?? arithmetic(ctx, op, left, right, line);
    case '*':
    case '/':
      return arithmetic(ctx, op, left, right, line);
    case '<':
    case '>':
    case '<=':
    case '>=':
      return comparison(ctx, op, left, right, line);
    case '==':
    case '!=':
      return equality(ctx, op === '!=', left, right, line);
    case '===':
    case '!==':
      return identity(ctx, op === '!==', left, right, line);
    default:
      return bits(ctx, op, left, right, line);
  }
}

function concatenation(left: Value, right: Value, line: number): Value {
  for (const side of [left, right])
    if (side.type.kind === 'void') throw new CompileError(line, 'A void method has no value to concatenate');
  return { js: `(${textJs(left)} + ${textJs(right)})`, type: STRING, nonNull: true };
}

/** `date + 1`, `datetime - 1`: days. */
function dateSum(op: string, left: Value, right: Value): Value | null {
  const unit = left.type.text;
  if ((unit !== 'Date' && unit !== 'Datetime' && unit !== 'Time') || !numberRank(right.type)) return null;
  return {
    js: `$.addDays(${nonNull(left)}, ${op === '-' ? '-' : ''}$.toDouble(${nonNull(right)}))`,
    type: left.type,
    nonNull: true
  };
}

const decimalMethods: Record<string, string> = { '+': 'plus', '-': 'minus', '*': 'times' };

function arithmetic(ctx: MethodContext, op: string, left: Value, right: Value, line: number): Value {
  const type = meeting(left, right) ?? refuse(op, left, right, line);
  const a = nonNull(convert(ctx, left, type, line));
  const b = nonNull(convert(ctx, right, type, line));
  return { js: arithmeticJs(op, type.text, a, b, right.literal), type, nonNull: true };
}

function arithmeticJs(op: string, type: string, a: string, b: string, literal: string | undefined): string {
  if (type === 'Decimal') return op === '/' ? `$.divideDecimals(${a}, ${b})` : `${a}.${decimalMethods[op]}(${b})`;
  if (type === 'Double') return op === '/' ? `$.divideDoubles(${a}, ${b})` : `(${a} ${op} ${b})`;
  if (type === 'Long') return op === '/' ? `$.divideLongs(${a}, ${b})` : `BigInt.asIntN(64, ${a} ${op} ${b})`;
  if (op === '*') return `Math.imul(${a}, ${b})`;
  if (op === '/' && !(literal !== undefined && Number(literal) !== 0)) return `$.divideIntegers(${a}, ${b})`;
  return `(${a} ${op} ${b} | 0)`;
}

function comparison(ctx: MethodContext, op: string, left: Value, right: Value, line: number): Value {
  const type = meeting(left, right);
  if (type) {
    const a = convert(ctx, left, type, line);
    const b = convert(ctx, right, type, line);
    if (type === DECIMAL) return { js: `$.compareDecimals(${a.js}, ${b.js}, "${op}")`, type: BOOLEAN, nonNull: true };
    return { js: plainComparison(op, a, b), type: BOOLEAN, nonNull: true };
  }
  if (isText(left.type) && isText(right.type))
    return { js: `$.compareTexts(${left.js}, ${right.js}, "${op}")`, type: BOOLEAN, nonNull: true };
  const times = new Set(['Date', 'Datetime', 'Time', 'null']);
  const numeric = (side: Value): boolean => numberRank(side.type) > 0 || side.type.kind === 'null';
  if (times.has(left.type.text) && times.has(right.type.text)) {
    return { js: `$.compareTimes(${left.js}, ${right.js}, "${op}")`, type: BOOLEAN, nonNull: true };
  }
  // Comparing with the literal null is always false.
  if (numeric(left) && numeric(right)) return { js: `(${left.js}, ${right.js}, false)`, type: BOOLEAN, nonNull: true };
  return refuse(op, left, right, line);
}

/** A comparison with null is false, as Apex has it. */
function plainComparison(op: string, a: Value, b: Value): string {
  if ((!a.nonNull && !a.simple) || (!b.nonNull && !b.simple)) return `$.compare(${a.js}, ${b.js}, "${op}")`;
  const checks = [a, b].filter((side) => !side.nonNull).map((side) => `${side.js} !== null && `);
  return `(${checks.join('')}${a.js} ${op} ${b.js})`;
}

function equality(ctx: MethodContext, negated: boolean, left: Value, right: Value, line: number): Value {
  const js = equalityJs(ctx, negated, left, right, line);
  return { js, type: BOOLEAN, nonNull: true };
}

const identical = new Set(['Integer', 'Long', 'Double', 'Boolean']);

function equalityJs(ctx: MethodContext, negated: boolean, left: Value, right: Value, line: number): string {
  const not = negated ? '!' : '';
  const operator = negated ? '!==' : '===';
  if (left.type === UNKNOWN || right.type === UNKNOWN) throw new CompileError(line, '');
  if (left.type.kind === 'void' || right.type.kind === 'void') refuse(negated ? '!=' : '==', left, right, line);
  if (left.type.kind === 'null' || right.type.kind === 'null') return `(${left.js} ${operator} ${right.js})`;
  const type = meeting(left, right);
  if (type) {
    const [a, b] = [convertJs(ctx, left, type), convertJs(ctx, right, type)];
    return type === DECIMAL ? `${not}$.equalDecimals(${a}, ${b})` : `(${a} ${operator} ${b})`;
  }
  if (isText(left.type) && isText(right.type)) {
    if (left.type.text === 'Id' && right.type.text === 'Id') return `(${left.js} ${operator} ${right.js})`;
    const helper = left.type.text === right.type.text ? 'equalText' : 'equalIdText';
    return `${not}$.${helper}(${left.js}, ${right.js})`;
  }
  if (!comparable(left, right)) refuse(negated ? '!=' : '==', left, right, line);
  if (left.type.text === right.type.text && identical.has(left.type.text)) return `(${left.js} ${operator} ${right.js})`;
  if (left.type.symbol?.kind === 'enum') return `(${left.js} ${operator} ${right.js})`;
  return `${not}$.looseEquals(${convertJs(ctx, left, boxed)}, ${convertJs(ctx, right, boxed)})`;
}

const boxed: Type = { kind: 'object', text: 'Object', args: [] };

function comparable(left: Value, right: Value): boolean {
  if (isAssignable(left.type, right.type) || isAssignable(right.type, left.type)) return true;
  if (left.type.kind === 'sobject' && right.type.kind === 'sobject') return true;
  // Interfaces may be implemented by any class below.
  const kinds = [left.type, right.type].map((type) => type.symbol?.kind ?? type.library?.kind);
  return kinds.includes('interface');
}

function identity(ctx: MethodContext, negated: boolean, left: Value, right: Value, line: number): Value {
  if (left.type.kind === 'void' || right.type.kind === 'void') refuse('===', left, right, line);
  const type = meeting(left, right) ?? boxed;
  const [a, b] = [convertJs(ctx, left, type), convertJs(ctx, right, type)];
  return { js: `${negated ? '!' : ''}$.identical(${a}, ${b})`, type: BOOLEAN, nonNull: true };
}

function bits(ctx: MethodContext, op: string, left: Value, right: Value, line: number): Value {
  if (left.type === BOOLEAN && right.type === BOOLEAN && !op.includes('<') && !op.includes('>')) {
    return { js: `((${nonNull(left)} ${op} ${nonNull(right)}) !== 0)`, type: BOOLEAN, nonNull: true };
  }
  const isShift = op === '<<' || op === '>>' || op === '>>>';
  const type = isShift ? left.type : meeting(left, right);
  if ((type !== INTEGER && type !== LONG) || numberRank(right.type) > 2) return refuse(op, left, right, line);
  const a = nonNull(convert(ctx, left, type, line));
  if (type === LONG) {
    const b = nonNull(convert(ctx, right, LONG, line));
    const js = isShift ? `$.shiftLong(${a}, ${b}, "${op}")` : `BigInt.asIntN(64, ${a} ${op} ${b})`;
    return { js, type, nonNull: true };
  }
  const b = right.type === LONG ? `Number(${nonNull(right)})` : nonNull(right);
  return { js: `(${a} ${op} ${b} | 0)`, type, nonNull: true };
}

export function unary(op: '!' | '~' | '-' | '+', operand: Value, line: number): Value {
  const { type } = operand;
  if (op === '!' && type === BOOLEAN) return { js: `!${nonNull(operand)}`, type, nonNull: true };
  const rank = numberRank(type);
  if (op === '!' || !rank || (op === '~' && rank > 2)) throw new CompileError(line, `Operator ${op} cannot be applied to ${type.text}`);
  if (op === '+') return operand;
  if (op === '~') return { js: `~${nonNull(operand)}`, type, nonNull: true };
  if (operand.literal !== undefined) return { ...operand, js: `(-${operand.js})`, literal: `-${operand.literal}` };
  if (type === DECIMAL) return { js: `${nonNull(operand)}.negate()`, type, nonNull: true };
  if (type === LONG) return { js: `BigInt.asIntN(64, -${nonNull(operand)})`, type, nonNull: true };
  return { js: type === INTEGER ? `(-${nonNull(operand)} | 0)` : `(-${nonNull(operand)})`, type, nonNull: true };
}
