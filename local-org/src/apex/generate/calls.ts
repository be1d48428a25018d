import type { Expression, ExpressionOf } from '../parse/ast.ts';
import { UNKNOWN } from '../check/build-symbols.ts';
import { VOID, isEnum } from '../check/types.ts';
import type { Type } from '../check/types.ts';
import { CompileError, classRef } from './context.ts';
import type { MethodContext } from './context.ts';
import { isDynamicQuery, withVariables } from './dynamic-queries.ts';
import { enumCall, enumStatic } from './enum-calls.ts';
import { translate, translateChain } from './expressions.ts';
import { inheritedCall, libraryCall } from './library-calls.ts';
import { sobjectPlace } from './members.ts';
import { guarded, resolveChain } from './names.ts';
import { chooseOverload } from './overloads.ts';
import { settingCall } from './setting-calls.ts';
import { methodsOf, onParent, userCall } from './user-calls.ts';
import { box, finish, nonNull } from './value.ts';
import type { Value } from './value.ts';

type Call = ExpressionOf<'call'>;

/** A method call in all its forms. */
export function translateCall(ctx: MethodContext, call: Call): Value {
  ctx.leaves = true;
  const args = call.args.map((arg) => translate(ctx, arg));
  if (!call.target) return ownCall(ctx, call, args);
  if (call.target.kind === 'super') return superCall(ctx, call, args);
  const fieldError = addErrorOnField(ctx, call, args);
  if (fieldError) return fieldError;
  const owner = resolveChain(ctx, call.target);
  if (owner && owner.kind !== 'place')
    return staticCall(ctx, call, owner.kind === 'type' ? owner.type : null, owner.kind === 'type' ? owner.type.text : owner.name, args);
  const chain = translateChain(ctx, call.target);
  if (chain.type === UNKNOWN) throw new CompileError(call.line, '');
  const target = call.safe ? guarded(ctx, chain).target : chain;
  return { ...instanceCall(ctx, call, target, args), guard: target.guard };
}

function missing(call: Call, args: Value[], where: string): never {
  const signature = `${call.name}(${args.map((arg) => arg.type.text).join(', ')})`;
  throw new CompileError(call.line, `Method does not exist or incorrect signature: ${signature} from the type ${where}`);
}

function ownCall(ctx: MethodContext, call: Call, args: Value[]): Value {
  for (let scope = ctx.owner; scope; scope = scope.outer) {
    const methods = methodsOf(scope, call.name);
    if (!methods.length) continue;
    const method = chooseOverload(methods, args);
    if (!method) return missing(call, args, scope.name);
    if (method.isStatic) return userCall(ctx, method, classRef(ctx.unit, method.owner), args, call.line);
    if (ctx.isStatic || scope !== ctx.owner) {
      throw new CompileError(call.line, `Non static method cannot be referenced from a static context: ${call.name}`);
    }
    return userCall(ctx, method, 'this', args, call.line);
  }
  if (ctx.owner && !ctx.isStatic) {
    const self: Value = { js: 'this', type: ctx.owner.type, nonNull: true, simple: true };
    const inherited = inheritedCall(ctx, call, self, args);
    if (inherited) return inherited;
  }
  return missing(call, args, ctx.owner?.name ?? 'Trigger');
}

function superCall(ctx: MethodContext, call: Call, args: Value[]): Value {
  const parent = ctx.owner?.superType;
  if (!parent || ctx.isStatic) throw new CompileError(call.line, 'super is not available here');
  const method = parent.symbol && chooseOverload(methodsOf(parent.symbol, call.name), args);
  if (method) {
    const value = userCall(ctx, method, 'super', args, call.line);
    return { ...value, js: onParent(ctx, method.owner, value.js) };
  }
  const value = inheritedCall(ctx, call, { js: 'this', type: parent, nonNull: true, simple: true }, args, true);
  return value ?? missing(call, args, parent.text);
}

function staticCall(ctx: MethodContext, call: Call, type: Type | null, where: string, args: Value[]): Value {
  if (type?.symbol) {
    if (type.symbol.kind === 'enum') return enumStatic(ctx, call, type, args) ?? missing(call, args, where);
    const method = chooseOverload(
      methodsOf(type.symbol, call.name).filter((candidate) => candidate.isStatic),
      args
    );
    return method ? userCall(ctx, method, classRef(ctx.unit, method.owner), args, call.line) : missing(call, args, where);
  }
  const symbol = type?.library ?? ctx.world.library(where.replace(/<.*$/, ''));
  const method =
    symbol &&
    chooseOverload(
      symbol.methods(call.name).filter((candidate) => candidate.isStatic),
      args
    );
  if (method?.implementation) {
    const value = libraryCall(ctx, method, [], args, new Map(), call.line);
    return isDynamicQuery(symbol, call) ? { ...value, js: withVariables(ctx, value.js), query: value.type.kind === 'collection' } : value;
  }
  if (type?.library?.kind === 'enum') return enumStatic(ctx, call, type, args) ?? missing(call, args, where);
  if (type?.model) return settingCall(ctx, call, type.model, args) ?? missing(call, args, where);
  throw new CompileError(call.line, `Method is not supported: ${where}.${call.name}(${args.map((arg) => arg.type.text).join(', ')})`);
}

function instanceCall(ctx: MethodContext, call: Call, target: Value, args: Value[]): Value {
  const { type } = target;
  if (type.symbol && type.symbol.kind !== 'enum') {
    const method = chooseOverload(methodsOf(type.symbol, call.name), args);
    if (method?.isStatic) throw new CompileError(call.line, `Static method cannot be referenced from an instance: ${call.name}`);
    if (method) return userCall(ctx, method, target.nonNull || target.js === 'this' ? target.js : nonNull(target), args, call.line);
  }
  const value = isEnum(type)
    ? (enumCall(call, target, args) ?? inheritedCall(ctx, call, target, args))
    : inheritedCall(ctx, call, target, args);
  if (value) return value;
  // A query stands for its single record where the record has the method.
  if (target.query && type.args[0]) {
    const row = inheritedCall(ctx, call, { js: `$.single(${target.js})`, type: type.args[0], nonNull: true }, args);
    if (row) return row;
  }
  if (type.symbol) return missing(call, args, type.text);
  const signature = args.map((arg) => arg.type.text).join(', ');
  throw new CompileError(call.line, `Method is not supported: ${type.text}.${call.name}(${signature})`);
}

/** `record.Field__c.addError('…')`: the error stands at the field. */
function addErrorOnField(ctx: MethodContext, call: Call, args: Value[]): Value | undefined {
  if (call.name.toLowerCase() !== 'adderror' || call.target?.kind !== 'member' || args.length < 1) return undefined;
  const record = recordOf(ctx, call.target.target);
  const place = record && sobjectPlace(ctx, record, call.target.name);
  if (!record || !place || place.value.type.kind === 'sobject') return undefined;
  const field = record.type.model?.fields.get(call.target.name.toLowerCase())?.name ?? call.target.name;
  return { js: `$.addError(${nonNull(record)}, ${box(args[0] as Value)}, ${JSON.stringify(field)})`, type: VOID };
}

function recordOf(ctx: MethodContext, expression: Expression): Value | undefined {
  const named = resolveChain(ctx, expression);
  if (named && named.kind !== 'place') return undefined;
  const value = finish(translateChain(ctx, expression));
  return value.type.kind === 'sobject' && value.type.model ? value : undefined;
}
