import { isAssignable } from '../check/assignable.ts';
import { isText, numberRank, sameType } from '../check/types.ts';
import type { Type } from '../check/types.ts';
import { CompileError, constant } from './context.ts';
import type { MethodContext } from './context.ts';
import { box, convert } from './value.ts';
import type { Value } from './value.ts';

/** `(Type) value`: converts numbers, and makes sure at run time where the type is not known before. */
export function cast(ctx: MethodContext, value: Value, to: Type, line: number): Value {
  const { type: from } = value;
  if (from.kind === 'void') throw new CompileError(line, `A void method has no value to cast to ${to.text}`);
  if (sameType(from, to)) return value;
  if (numberRank(from) && numberRank(to)) return { js: numberCast(value, to), type: to, nonNull: value.nonNull };
  if (isAssignable(from, to) || (value.query && to.kind === 'sobject')) return convert(ctx, value, to, line);
  if (!isCastable(from, to))
    throw new CompileError(line, `Incompatible types since an instance of ${from.text} is never an instance of ${to.text}`);
  if (to.text === 'Double') return { js: `$.castDouble(${box(value)})`, type: to };
  return { js: `$.cast(${value.js}, ${test(ctx, to)}, "${to.text}")`, type: to, nonNull: value.nonNull };
}

function numberCast(value: Value, to: Type): string {
  const [from, target] = [value.type.text, to.text];
  if (target === 'Integer') return from === 'Long' ? `$.longToInteger(${value.js})` : `$.truncateToInteger(${value.js})`;
  if (target === 'Long') return from === 'Integer' ? `$.toLong(${value.js})` : `$.truncateToLong(${value.js})`;
  if (target === 'Double') return `$.toDouble(${value.js})`;
  return from === 'Double' ? `$.doubleToDecimal(${value.js})` : `$.toDecimal(${value.js})`;
}

/** Whether a value of one type may turn out to be of the other. */
function isCastable(from: Type, to: Type): boolean {
  if (from.kind === 'object' || from.kind === 'null' || from.kind === 'variable') return true;
  if (isAssignable(to, from)) return true;
  if (isText(from) && isText(to)) return true;
  if (from.kind === 'sobject' && to.kind === 'sobject') return !from.model || !to.model;
  if (from.kind === 'collection' && to.kind === 'collection') {
    return from.text.split('<')[0] === to.text.split('<')[0] && from.args.every((arg, i) => isCastable(arg, to.args[i] as Type));
  }
  const kinds = [from, to].map((type) => type.symbol?.kind ?? type.library?.kind);
  return kinds.includes('interface');
}

/** A function that tells whether a value is of a type, made once for the file. */
export function test(ctx: MethodContext, type: Type): string {
  return constant(ctx.unit, `$.typeTest("${type.text}")`);
}

export function typeTest(ctx: MethodContext, value: Value, type: Type): string {
  return `$.isInstance(${box(value)}, ${constant(ctx.unit, `$.strictTypeTest("${type.text}")`)})`;
}
