import type { ExpressionOf } from '../parse/ast.ts';
import type { LibraryMethod, LibrarySymbol } from '../check/library-symbols.ts';
import { BOOLEAN, INTEGER, STRING, substitute } from '../check/types.ts';
import type { Type } from '../check/types.ts';
import { link } from './context.ts';
import type { MethodContext } from './context.ts';
import { libraryViews } from './members.ts';
import { chooseOverload, libraryArguments } from './overloads.ts';
import { box, nonNull, unbox } from './value.ts';
import type { Value } from './value.ts';

type Call = ExpressionOf<'call'>;

export function libraryCall(
  ctx: MethodContext,
  method: LibraryMethod,
  receiver: string[],
  args: Value[],
  variables: ReadonlyMap<string, Type>,
  line: number
): Value {
  const given = [...receiver, ...libraryArguments(ctx, method, args, variables, line)];
  const type = substitute(method.returns, variables);
  const js = `${link(ctx.unit, method.implementation as () => unknown)}(${given.join(', ')})`;
  return { js: method.returns.kind === 'variable' ? unbox(js, type) : js, type };
}

/** Methods that come from the library: of built-in types, of exceptions, of what every object has. */
export function inheritedCall(ctx: MethodContext, call: Call, target: Value, args: Value[], isSuper = false): Value | undefined {
  for (const { symbol, variables } of libraryViews(ctx, target.type)) {
    const method = chooseOverload(
      symbol.methods(call.name).filter((candidate) => !candidate.isStatic),
      args,
      variables
    );
    if (method) return dispatch(ctx, call, symbol, method, target, args, variables, isSuper);
  }
  return objectCall(call, target, args);
}

export function dispatch(
  ctx: MethodContext,
  call: Call,
  symbol: LibrarySymbol,
  method: LibraryMethod,
  target: Value,
  args: Value[],
  variables: ReadonlyMap<string, Type>,
  isSuper: boolean
): Value {
  const receiver = nonNull({ ...target, js: box(target) });
  const given = libraryArguments(ctx, method, args, variables, call.line);
  if (!method.implementation) {
    const type = substitute(method.returns, variables);
    const js = `$.callInterface(${[receiver, JSON.stringify(method.name), ...given].join(', ')})`;
    return { js: unbox(js, type), type };
  }
  const called = libraryCall(ctx, method, [target.type.text === 'Double' ? nonNull(target) : receiver], args, variables, call.line);
  // A record's clone is a record of the same object.
  const value = target.type.kind === 'sobject' && method.name.toLowerCase() === 'clone' ? { ...called, type: target.type } : called;
  // A class of the project may override what it inherits from the library.
  const isOpen = symbol.name === 'Object' || symbol.kind === 'exception' || symbol.kind === 'interface' || target.type.symbol !== undefined;
  if (isSuper || !isOpen || target.type.kind === 'primitive' || target.type.kind === 'collection') return value;
  const name = JSON.stringify(call.name.toLowerCase());
  return {
    ...value,
    js: `$.overridden(${receiver}, ${name}, ${link(ctx.unit, method.implementation)}${given.map((js) => `, ${js}`).join('')})`
  };
}

/** toString, equals and hashCode, where the library does not declare them for Object. */
export function objectCall(call: Call, target: Value, args: Value[]): Value | undefined {
  const receiver = nonNull({ ...target, js: box(target) });
  const key = `${call.name.toLowerCase()}/${args.length}`;
  if (key === 'tostring/0') return { js: `$.text(${receiver})`, type: STRING, nonNull: true };
  if (key === 'equals/1') return { js: `$.sameValue(${receiver}, ${box(args[0] as Value)})`, type: BOOLEAN, nonNull: true };
  if (key === 'hashcode/0') return { js: `$.hashCode(${receiver})`, type: INTEGER, nonNull: true };
  return undefined;
}
