import type { ExpressionOf } from '../parse/ast.ts';
import { INTEGER, STRING, collection } from '../check/types.ts';
import type { Type } from '../check/types.ts';
import { classRef, constant } from './context.ts';
import type { MethodContext } from './context.ts';
import { convert, nonNull } from './value.ts';
import type { Value } from './value.ts';

type Call = ExpressionOf<'call'>;

export function enumStatic(ctx: MethodContext, call: Call, type: Type, args: Value[]): Value | undefined {
  const values = type.symbol ? `${classRef(ctx.unit, type.symbol)}.$values` : constant(ctx.unit, `$.enumValues("${type.text}")`);
  if (call.name.toLowerCase() === 'values' && !args.length) {
    return { js: `new $.List("${type.text}", [...${values}])`, type: collection('List', type), nonNull: true };
  }
  if (call.name.toLowerCase() !== 'valueof' || args.length !== 1) return undefined;
  return {
    js: `$.enumValueOf("${type.text}", ${values}, ${convert(ctx, args[0] as Value, STRING, call.line).js})`,
    type,
    nonNull: true
  };
}

export function enumCall(call: Call, target: Value, args: Value[]): Value | undefined {
  if (args.length) return undefined;
  if (call.name.toLowerCase() === 'name') return { js: `${nonNull(target)}.name`, type: STRING, nonNull: true };
  return call.name.toLowerCase() === 'ordinal' ? { js: `${nonNull(target)}.ordinal`, type: INTEGER, nonNull: true } : undefined;
}
