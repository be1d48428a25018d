import type { Expression, ExpressionOf } from '../parse/ast.ts';
import { ancestry } from '../check/symbols.ts';
import type { ClassSymbol } from '../check/symbols.ts';
import { libraryTypes } from '../library/declare.ts';
import { UNKNOWN } from '../check/build-symbols.ts';
import type { Type } from '../check/types.ts';
import { CompileError, classRef, constant, findLocal } from './context.ts';
import type { MethodContext } from './context.ts';
import { fieldPlace, findField, libraryPlace, sobjectPlace, staticLibraryPlace } from './members.ts';
import type { Place } from './members.ts';
import { describedField, schemaMember, sharingReason } from './schema-names.ts';
import { triggerVariable } from './trigger-variables.ts';
import { finish, nonNull } from './value.ts';
import type { Value } from './value.ts';
import { translate, translateChain } from './expressions.ts';
import { temporary } from './context.ts';

/** What a name may turn out to be. */
export type Named =
  { kind: 'place'; place: Place & { relationship?: boolean } } | { kind: 'type'; type: Type } | { kind: 'namespace'; name: string };

let namespaces: Set<string> | undefined;

function isNamespace(name: string): boolean {
  if (!namespaces) {
    namespaces = new Set(['system', 'schema', 'trigger', 'label']);
    for (const key of libraryTypes().keys()) if (key.includes('.')) namespaces.add(key.split('.')[0] as string);
  }
  return namespaces.has(name.toLowerCase());
}

/** A plain name: a variable, a field of this class or of one around it, a type, a namespace. */
export function resolveName(ctx: MethodContext, name: string, line: number): Named | undefined {
  const local = findLocal(ctx, name);
  if (local) {
    if (local.type === UNKNOWN) throw new CompileError(line, '');
    const place: Place = { value: { js: local.js, type: local.type, simple: true } };
    if (local.isFinal) place.refusal = `Final variable cannot be assigned: ${name}`;
    else place.write = (js) => `${local.js} = ${js}`;
    return { kind: 'place', place };
  }
  const field = ownField(ctx, name, line);
  if (field) return { kind: 'place', place: field };
  const type = ctx.world.named(name, [], ctx.owner);
  if (type) return { kind: 'type', type };
  return isNamespace(name) ? { kind: 'namespace', name } : undefined;
}

function ownField(ctx: MethodContext, name: string, line: number): Place | undefined {
  for (let scope: ClassSymbol | null = ctx.owner; scope; scope = scope.outer) {
    const field = findField(scope, name);
    if (!field) continue;
    if (field.isStatic) return fieldPlace(ctx, field, null, line);
    if (scope !== ctx.owner) continue;
    if (ctx.isStatic) throw new CompileError(line, `Non static field cannot be referenced from a static context: ${name}`);
    return fieldPlace(ctx, field, 'this', line);
  }
  return undefined;
}

/** What an expression names when it is a chain of names; undefined when it is anything else, or unknown. */
export function resolveChain(ctx: MethodContext, expression: Expression): Named | undefined {
  if (expression.kind === 'name') return resolveName(ctx, expression.name, expression.line);
  if (expression.kind !== 'member') return undefined;
  const target = resolveChain(ctx, expression.target);
  if (target?.kind === 'type') return staticMember(ctx, target.type, expression.name, expression.line);
  if (target?.kind === 'namespace') return namespaceMember(ctx, target.name, expression.name);
  return undefined;
}

function namespaceMember(ctx: MethodContext, namespace: string, name: string): Named | undefined {
  const special = namespace.toLowerCase() === 'trigger' ? triggerVariable(ctx, name) : schemaMember(ctx, namespace, name);
  if (special) return { kind: 'place', place: { value: special, refusal: `${name} cannot be assigned` } };
  const type = ctx.world.named(`${namespace}.${name}`, [], ctx.owner);
  if (type) return { kind: 'type', type };
  // `System.Label`, `System.Trigger`
  return namespace.toLowerCase() === 'system' && isNamespace(name) ? { kind: 'namespace', name } : undefined;
}

/** `Type.name`: an inner type, a static field, an enum's value, a field token. */
function staticMember(ctx: MethodContext, type: Type, name: string, line: number): Named | undefined {
  const readOnly = (value: Value): Named => ({
    kind: 'place',
    place: { value, refusal: `${name} cannot be assigned` }
  });
  if (type.symbol) {
    if (type.symbol.kind === 'enum') {
      const index = type.symbol.node.enumValues.findIndex((value) => value.toLowerCase() === name.toLowerCase());
      if (index < 0) return undefined;
      return readOnly({
        js: `${classRef(ctx.unit, type.symbol)}.$values[${index}]`,
        type,
        nonNull: true,
        simple: true
      });
    }
    for (const ancestor of ancestry(type.symbol)) {
      const field = ancestor.fields.get(name.toLowerCase());
      if (field?.isStatic) return { kind: 'place', place: fieldPlace(ctx, field, null, line) };
      const inner = ancestor.inner.get(name.toLowerCase());
      if (inner) return { kind: 'type', type: inner.type };
    }
    return undefined;
  }
  const schema = schemaMember(ctx, type.text, name);
  if (schema) return readOnly(schema);
  if (type.library?.kind === 'enum') {
    const value = type.library.declaration.enumValues?.find((candidate) => candidate.toLowerCase() === name.toLowerCase());
    if (value)
      return readOnly({
        js: constant(ctx.unit, `$.enumValue("${type.library.name}", "${value}")`),
        type,
        nonNull: true,
        simple: true
      });
  }
  const symbol = type.library ?? ctx.world.library(type.text.replace(/<.*$/, ''));
  const place = symbol && staticLibraryPlace(ctx, symbol, name);
  if (place) return { kind: 'place', place };
  const nested = ctx.world.named(`${type.text}.${name}`, [], ctx.owner);
  return nested && { kind: 'type', type: nested };
}

/** A name that must be a value. */
export function namePlace(ctx: MethodContext, expression: ExpressionOf<'name'>): Place & { relationship?: boolean } {
  const named = resolveName(ctx, expression.name, expression.line);
  if (named?.kind === 'place') return named.place;
  throw new CompileError(expression.line, `Variable does not exist: ${expression.name}`);
}

/** `target.name`, where the target is evaluated once even when the place is read and written. */
export function memberPlace(
  ctx: MethodContext,
  expression: ExpressionOf<'member'>,
  stable: boolean
): Place & { relationship?: boolean; prelude?: string } {
  const { name, line } = expression;
  const described = describedFieldOf(ctx, expression);
  if (described) return { value: described, refusal: `${name} cannot be assigned` };
  const named = resolveChain(ctx, expression);
  if (named?.kind === 'place') return named.place;
  if (named) throw new CompileError(line, `Variable does not exist: ${name}`);
  const owner = resolveChain(ctx, expression.target);
  if (owner && owner.kind !== 'place') {
    const where = owner.kind === 'type' ? owner.type.text : owner.name;
    throw new CompileError(line, `Variable does not exist: ${where}.${name}`);
  }
  const chain = owner ? { ...owner.place.value, relationship: owner.place.relationship } : translateChain(ctx, expression.target);
  if (chain.type === UNKNOWN) throw new CompileError(line, '');
  const target = expression.safe ? guarded(ctx, chain) : stable && !chain.simple ? kept(ctx, chain) : { target: chain, prelude: undefined };
  const place = instanceMember(ctx, target.target, name, line);
  if (!place) throw new CompileError(line, `Variable does not exist: ${name} in ${chain.type.text}`);
  return { ...place, value: { guard: target.target.guard, ...place.value }, prelude: target.prelude };
}

/** `Schema.SObjectType.Account.fields.Name`, `Invoice__Share.RowCause.Approver__c` */
function describedFieldOf(ctx: MethodContext, { target, name }: ExpressionOf<'member'>): Value | undefined {
  if (target.kind === 'member' && target.name.toLowerCase() === 'rowcause') {
    const owner = resolveChain(ctx, target.target);
    if (owner?.kind === 'type') return sharingReason(ctx, owner.type.text, name);
  }
  if (target.kind !== 'member' || target.name.toLowerCase() !== 'fields' || target.target.kind !== 'member') return undefined;
  const { target: tokens, name: object } = target.target;
  const isTokens = (tokens.kind === 'member' || tokens.kind === 'name') && tokens.name.toLowerCase() === 'sobjecttype';
  return isTokens ? describedField(ctx, object, name) : undefined;
}

type Chain = Value & { relationship?: boolean };

/** Evaluates the target of `?.` once and ends the chain when it is null. */
export function guarded(ctx: MethodContext, chain: Chain): { target: Chain; prelude: undefined } {
  const js = temporary(ctx);
  // A query before ?. stands for its record, or for null when it finds none.
  const row = chain.query && chain.type.args[0]?.kind === 'sobject' ? chain.type.args[0] : null;
  const test = `(${js} = ${row ? `$.singleOrNull(${chain.js})` : chain.js}) === null`;
  const target: Chain = {
    js,
    type: row ?? chain.type,
    nonNull: true,
    simple: true,
    guard: chain.guard ? `${chain.guard} || ${test}` : test
  };
  return { target, prelude: undefined };
}

function kept(ctx: MethodContext, chain: Chain): { target: Chain; prelude: string } {
  const js = temporary(ctx);
  return {
    target: { js, type: chain.type, simple: true, relationship: chain.relationship },
    prelude: `${js} = ${finish(chain).js}`
  };
}

function instanceMember(ctx: MethodContext, target: Chain, name: string, line: number): (Place & { relationship?: boolean }) | undefined {
  const { type } = target;
  if (type.symbol) {
    const field = findField(type.symbol, name);
    if (field) {
      if (field.isStatic) throw new CompileError(line, `Static field cannot be referenced from an instance: ${name}`);
      return fieldPlace(ctx, field, target.js === 'this' ? 'this' : target.nonNull ? target.js : nonNull(target), line);
    }
  }
  if (type.kind === 'sobject') {
    const place = sobjectPlace(ctx, target, name);
    if (place) return place;
  }
  if (target.query && type.args[0]?.kind === 'sobject') {
    const row: Value = { js: `$.single(${target.js})`, type: type.args[0], nonNull: true };
    const place = sobjectPlace(ctx, row, name);
    if (place) return place;
  }
  return libraryPlace(ctx, target, name);
}

/** `list[i]`, with both parts evaluated once. */
export function indexPlace(ctx: MethodContext, expression: ExpressionOf<'index'>, stable: boolean): Place & { prelude?: string } {
  const target = translate(ctx, expression.target);
  const index = translate(ctx, expression.index);
  if (!target.type.text.startsWith('List<')) throw new CompileError(expression.line, `Expression must be a list type: ${target.type.text}`);
  if (index.type.text !== 'Integer') throw new CompileError(expression.line, `Illegal index of type ${index.type.text}`);
  const element = target.type.args[0] as Type;
  let list = nonNull(target);
  let at = index.js;
  const preludes: string[] = [];
  if (stable && !target.simple) {
    const name = temporary(ctx);
    preludes.push(`${name} = ${list}`);
    list = name;
  }
  if (stable && !index.simple) {
    const name = temporary(ctx);
    preludes.push(`${name} = ${at}`);
    at = name;
  }
  const isDouble = element.text === 'Double';
  return {
    value: { js: isDouble ? `$.unbox(${list}.get(${at}))` : `${list}.get(${at})`, type: element },
    write: (js) => `${list}.set(${at}, ${isDouble ? `$.box(${js})` : js})`,
    prelude: preludes.length ? preludes.join(', ') : undefined
  };
}
