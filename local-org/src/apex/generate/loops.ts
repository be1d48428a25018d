import type { Statement, StatementOf } from '../parse/ast.ts';
import { isCollection } from '../check/types.ts';
import type { Type } from '../check/types.ts';
import { CompileError, declareLocal, inScope, resolveTypeOrReport, temporary } from './context.ts';
import type { MethodContext } from './context.ts';
import { translate } from './expressions.ts';
import { count, effect, statement, test } from './statements.ts';
import { convert, nonNull, unbox } from './value.ts';
import type { Value } from './value.ts';

/** Counts the turn of a loop, and looks at the clock from time to time. */
export const TURN = 'if (--$r.turns < 0) $.turn();';

export function body(ctx: MethodContext, node: Statement | null): void {
  if (node) inScope(ctx, () => statement(ctx, node));
  ctx.unit.emitter.add('}');
}

export function forLoop(ctx: MethodContext, node: StatementOf<'for'>): void {
  const { emitter } = ctx.unit;
  // The variables stand before the loop: one binding for all turns is what Apex has, and it is faster.
  emitter.at(node.line, '{');
  for (const init of node.init) statement(ctx, init);
  const turn = node.condition ? test(ctx, node.condition) : '';
  const update = node.update.map((expression) => effect(ctx, expression)).join(', ');
  emitter.at(node.line, `${count(ctx, node.line)}for (; ${turn}; ${update}) { ${TURN}`);
  body(ctx, node.body);
  emitter.add('}');
}

export function forEach(ctx: MethodContext, node: StatementOf<'forEach'>): void {
  const type = resolveTypeOrReport(ctx, node.typeNode, node.line);
  const source = translate(ctx, node.iterable);
  const { element, chunked } = elementOf(ctx, source, type, node.line);
  const [list, index] = [temporary(ctx), temporary(ctx)];
  const variable = declareLocal(ctx, node.name, type, node.line);
  const item: Value = { js: unbox(`${list}.items[${index}]`, element), type: element };
  const value = chunked ? item : elementValue(ctx, item, type, node.line);
  const items = chunked ? `$.chunks(${source.js})` : isCollection(source.type, 'List') ? nonNull(source) : `$.iterated(${nonNull(source)})`;
  // Temporaries belong to the function: a loop that runs again inside itself (recursion) has its own.
  const head = `for (let ${index} = 0, ${list} = ${items}; ${index} < ${list}.items.length; ${index}++) { ${TURN} let ${variable.js} = ${value.js};`;
  ctx.unit.emitter.at(node.line, `${count(ctx, node.line)}${head}`);
  body(ctx, node.body);
}

export function elementValue(ctx: MethodContext, item: Value, type: Type, line: number): Value {
  // A list of SObject may be walked as records of one object, as Apex allows it.
  if (item.type.kind === 'sobject' && type.kind === 'sobject' && !item.type.model) return { ...item, type };
  return convert(ctx, item, type, line);
}

export function elementOf(ctx: MethodContext, source: Value, type: Type, line: number): { element: Type; chunked: boolean } {
  const kind = source.type.kind;
  if (source.query && isCollection(type, 'List')) return { element: type, chunked: true };
  const [first] = source.type.args;
  if (kind === 'collection' && first && !isCollection(source.type, 'Map')) return { element: first, chunked: false };
  const iterable = iterableElement(ctx, source.type);
  if (iterable) return { element: iterable, chunked: false };
  throw new CompileError(line, `Loop must iterate over a collection: ${source.type.text}`);
}

export function iterableElement(ctx: MethodContext, type: Type): Type | undefined {
  const contract = ctx.world.library('Iterable');
  if (!contract) return undefined;
  if (type.library === contract) return type.args[0];
  for (const parent of type.symbol?.interfaces ?? []) if (parent.library === contract) return parent.args[0];
  return undefined;
}
