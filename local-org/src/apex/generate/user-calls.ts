import type { ExpressionOf } from '../parse/ast.ts';
import { ancestry, annotation } from '../check/symbols.ts';
import type { ClassSymbol, MethodSymbol } from '../check/symbols.ts';
import { VOID } from '../check/types.ts';
import type { Type } from '../check/types.ts';
import { supertypes } from '../check/assignable.ts';
import { CompileError, classRef } from './context.ts';
import type { MethodContext } from './context.ts';
import { constructorOf, exceptionArguments, isException } from './creators.ts';
import { translate } from './expressions.ts';
import { checkVisible } from './members.ts';
import { convert } from './value.ts';
import type { Value } from './value.ts';

/** All overloads of a method in a class, what it extends and what it implements; overridden ones once. */
export function methodsOf(symbol: ClassSymbol, name: string): MethodSymbol[] {
  const found = new Map<string, MethodSymbol>();
  const key = name.toLowerCase();
  const add = (from: ClassSymbol): void => {
    for (const method of from.methods.get(key) ?? []) if (!found.has(method.js)) found.set(method.js, method);
  };
  for (const ancestor of ancestry(symbol)) add(ancestor);
  for (const parent of supertypes(symbol.type)) if (parent.symbol) add(parent.symbol);
  return [...found.values()];
}

export function userCall(ctx: MethodContext, method: MethodSymbol, receiver: string, args: Value[], line: number): Value {
  checkVisible(ctx, method, line);
  const given = args.map((arg, i) => convert(ctx, arg, method.parameters[i] as Type, line).js);
  if (annotation(method.node.modifiers, 'future')) {
    return {
      js: `$.future("${method.owner.name}", "${method.name}", (...all) => ${receiver}.${method.js}(...all), [${given.join(', ')}])`,
      type: VOID
    };
  }
  return { js: `${receiver}.${method.js}(${given.join(', ')})`, type: method.returns };
}

/** `this(…)` and `super(…)`, which stand first in a constructor. */
export function constructorCall(ctx: MethodContext, { which, args, line }: ExpressionOf<'constructorCall'>): Value {
  if (!ctx.isConstructor || !ctx.owner) throw new CompileError(line, `${which}(…) is allowed in constructors only`);
  const values = args.map((arg) => translate(ctx, arg));
  if (which === 'this') return { js: `this.${constructorOf(ctx, ctx.owner, values, line)}`, type: VOID };
  return { js: superConstructor(ctx, ctx.owner, values, line), type: VOID };
}

/** The call of the superclass's constructor; empty when there is none to call. */
export function superConstructor(ctx: MethodContext, symbol: ClassSymbol, args: Value[], line: number): string {
  const parent = symbol.superType;
  if (!parent) return '';
  if (parent.symbol) return onParent(ctx, parent.symbol, `super.${constructorOf(ctx, parent.symbol, args, line)}`);
  const built = isException(parent) ? exceptionArguments(args) : null;
  if (!built)
    throw new CompileError(line, `Constructor not defined: [${parent.text}].<Constructor>(${args.map((arg) => arg.type.text).join(', ')})`);
  return `this.$initException(${built.join(', ')}, null)`;
}

/** `super.name(a)` as a call of the parent's own function: compiled methods are no members of a JavaScript class body. */
export function onParent(ctx: MethodContext, parent: ClassSymbol, js: string): string {
  const [, name, rest] = /^super\.([^(]+)\((.*)$/s.exec(js) as unknown as [string, string, string];
  return `${classRef(ctx.unit, parent)}.prototype.${name}.call(this${rest.startsWith(')') ? rest : `, ${rest}`}`;
}
