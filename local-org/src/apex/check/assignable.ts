import { ancestry } from './symbols.ts';
import { isCollection, isText, numberRank, sameType, substitute } from './types.ts';
import type { Type } from './types.ts';

/** Everything a class or library type extends or implements, itself included. */
export function* supertypes(type: Type): Generator<Type> {
  yield type;
  if (type.symbol) {
    for (const ancestor of ancestry(type.symbol)) {
      if (ancestor !== type.symbol) yield ancestor.type;
      for (const contract of ancestor.interfaces) yield* supertypes(contract);
      if (ancestor.superType && !ancestor.superType.symbol) yield* supertypes(ancestor.superType);
    }
  }
  if (type.library) {
    const variables = new Map(type.library.variables.map((name, i) => [name, type.args[i] ?? type]));
    for (const parent of type.library.parents) yield* supertypes(substitute(parent, variables));
  }
}

/**
 * How far `from` is from `to`: 0 the same, more for each step, Infinity when it cannot be assigned without a cast. Overload
 * resolution takes the least sum.
 */
export function distance(from: Type, to: Type): number {
  if (sameType(from, to)) return 0;
  if (from.kind === 'void' || to.kind === 'void') return Infinity;
  if (from.kind === 'null') return to.kind === 'object' ? 2 : 1;
  if (to.kind === 'variable') return 5;
  if (to.kind === 'object') return 20;
  if (from.kind === 'primitive' && to.kind === 'primitive') return primitiveDistance(from, to);
  if (from.kind === 'sobject' && to.kind === 'sobject') return to.model ? Infinity : 3;
  if (from.kind === 'collection' && to.kind === 'collection') return collectionDistance(from, to);
  let steps = 0;
  for (const parent of supertypes(from)) {
    if (sameType(parent, to)) return steps;
    if (isSameGeneric(parent, to)) return steps + 1;
    steps++;
  }
  if (isCollection(from, 'List') || isCollection(from, 'Set')) return to.library?.name.toLowerCase().endsWith('iterable') ? 4 : Infinity;
  return Infinity;
}

/** `Iterable<Account>` for `Iterable<SObject>`. */
function isSameGeneric(a: Type, b: Type): boolean {
  return a.library !== undefined && a.library === b.library && a.args.every((arg, i) => distance(arg, b.args[i] ?? arg) < Infinity);
}

function primitiveDistance(from: Type, to: Type): number {
  const [a, b] = [numberRank(from), numberRank(to)];
  if (a && b) {
    if (a <= b) return b - a;
    // Decimal and Double convert into each other; everything else narrows with a cast only.
    return a === 4 && b === 3 ? 2 : Infinity;
  }
  if (isText(from) && isText(to)) return 2;
  return from.text === 'Date' && to.text === 'Datetime' ? 3 : Infinity;
}

function collectionDistance(from: Type, to: Type): number {
  const [kind, other] = [from.text.split('<')[0], to.text.split('<')[0]];
  if (kind !== other) return Infinity;
  let sum = 0;
  for (let i = 0; i < from.args.length; i++) sum += elementDistance(from.args[i] as Type, to.args[i] as Type);
  return sum;
}

/** Elements are not converted one by one, so only types with the same representation may stand for each other. */
function elementDistance(from: Type, to: Type): number {
  if (sameType(from, to)) return 0;
  if (from.kind === 'sobject' && to.kind === 'sobject') return to.model && from.model ? Infinity : 2;
  if (from.kind === 'primitive' && to.kind === 'primitive') return isText(from) && isText(to) ? 2 : Infinity;
  return distance(from, to);
}

export function isAssignable(from: Type, to: Type): boolean {
  return distance(from, to) < Infinity;
}
