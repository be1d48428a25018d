import { distance } from '../check/assignable.ts';
import type { LibraryMethod } from '../check/library-symbols.ts';
import { substitute } from '../check/types.ts';
import type { Type } from '../check/types.ts';
import { UNKNOWN } from '../check/build-symbols.ts';
import { CompileError } from './context.ts';
import type { MethodContext } from './context.ts';
import { box, convert } from './value.ts';
import type { Value } from './value.ts';

const none: ReadonlyMap<string, Type> = new Map();

/** The overload that takes the arguments with the least conversion; undefined when none does. */
export function chooseOverload<M extends { parameters: Type[] }>(
  candidates: readonly M[],
  args: Value[],
  variables: ReadonlyMap<string, Type> = none
): M | undefined {
  let best: M | undefined;
  let least = Infinity;
  for (const candidate of candidates) {
    if (candidate.parameters.length !== args.length) continue;
    let sum = 0;
    candidate.parameters.forEach((parameter, i) => (sum += argumentDistance(args[i] as Value, substitute(parameter, variables))));
    if (sum < least) [best, least] = [candidate, sum];
  }
  return best;
}

function argumentDistance(arg: Value, to: Type): number {
  if (arg.type === UNKNOWN) throw new CompileError(0, '');
  // A query may stand for its single record, but being a list comes first.
  if (arg.query && to.kind === 'sobject') return 6;
  return distance(arg.type, to);
}

/** Arguments as a library function takes them: converted, and boxed where its signature names a variable or Object. */
export function libraryArguments(
  ctx: MethodContext,
  method: LibraryMethod,
  args: Value[],
  variables: ReadonlyMap<string, Type>,
  line: number
): string[] {
  return method.parameters.map((declared, i) => {
    const value = convert(ctx, args[i] as Value, substitute(declared, variables), line);
    return declared.kind === 'variable' ? box(value) : value.js;
  });
}
