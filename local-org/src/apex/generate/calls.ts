import type { Expression, ExpressionOf } from '../parse/ast.ts';
import { UNKNOWN } from '../check/build-symbols.ts';
import type { LibraryMethod, LibrarySymbol } from '../check/library-symbols.ts';
import { ancestry, annotation } from '../check/symbols.ts';
import type { ClassSymbol, MethodSymbol } from '../check/symbols.ts';
import { BOOLEAN, INTEGER, STRING, VOID, collection, isEnum, substitute } from '../check/types.ts';
import type { Type } from '../check/types.ts';
import { supertypes } from '../check/assignable.ts';
import { CompileError, classRef, constant, link } from './context.ts';
import type { MethodContext } from './context.ts';
import { constructorOf, exceptionArguments, isException } from './creators.ts';
import { translate, translateChain } from './expressions.ts';
import { checkVisible, fieldPlace, libraryViews, sobjectPlace } from './members.ts';
import { guarded, hiddenType, resolveChain } from './names.ts';
import { chooseOverload, libraryArguments } from './overloads.ts';
import { settingCall } from './setting-calls.ts';
import { box, convert, finish, nonNull, unbox } from './value.ts';
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
    return staticCall(
      ctx,
      call,
      owner.kind === 'type' ? owner.type : null,
      owner.kind === 'type' ? owner.type.text : owner.name,
      args
    );
  const hidden = owner && hiddenType(ctx, call.target);
  if (hidden && !hasMethod(ctx, owner.place.value.type, call, args))
    return staticCall(ctx, call, hidden, hidden.text, args);
  const chain = translateChain(ctx, call.target);
  if (chain.type === UNKNOWN) throw new CompileError(call.line, '');
  const target = call.safe ? guarded(ctx, chain).target : chain;
  return { ...instanceCall(ctx, call, target, args), guard: target.guard };
}

/** Whether a value has the method, as opposed to the type that its variable's name hides. */
function hasMethod(ctx: MethodContext, type: Type, call: Call, args: Value[]): boolean {
  try {
    instanceCall(ctx, call, { js: '', type, simple: true }, args);
    return true;
  } catch (error) {
    if (error instanceof CompileError) return false;
    throw error;
  }
}

function missing(call: Call, args: Value[], where: string): never {
  const signature = `${call.name}(${args.map((arg) => arg.type.text).join(', ')})`;
  throw new CompileError(
    call.line,
    `Method does not exist or incorrect signature: ${signature} from the type ${where}`
  );
}

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

function userCall(ctx: MethodContext, method: MethodSymbol, receiver: string, args: Value[], line: number): Value {
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
    throw new CompileError(
      line,
      `Constructor not defined: [${parent.text}].<Constructor>(${args.map((arg) => arg.type.text).join(', ')})`
    );
  return `this.$initException(${built.join(', ')}, null)`;
}

/** `super.name(a)` as a call of the parent's own function: compiled methods are no members of a JavaScript class body. */
function onParent(ctx: MethodContext, parent: ClassSymbol, js: string): string {
  const [, name, rest] = /^super\.([^(]+)\((.*)$/s.exec(js) as unknown as [string, string, string];
  return `${classRef(ctx.unit, parent)}.prototype.${name}.call(this${rest.startsWith(')') ? rest : `, ${rest}`}`;
}

function staticCall(ctx: MethodContext, call: Call, type: Type | null, where: string, args: Value[]): Value {
  if (type?.symbol) {
    if (type.symbol.kind === 'enum') return enumStatic(ctx, call, type, args) ?? missing(call, args, where);
    const method = chooseOverload(
      methodsOf(type.symbol, call.name).filter((candidate) => candidate.isStatic),
      args
    );
    return method
      ? userCall(ctx, method, classRef(ctx.unit, method.owner), args, call.line)
      : missing(call, args, where);
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
    return isDynamicQuery(symbol, call)
      ? { ...value, js: withVariables(ctx, value.js), query: value.type.kind === 'collection' }
      : value;
  }
  if (type?.library?.kind === 'enum') return enumStatic(ctx, call, type, args) ?? missing(call, args, where);
  if (type?.model) return settingCall(ctx, call, type.model, args) ?? missing(call, args, where);
  throw new CompileError(
    call.line,
    `Method is not supported: ${where}.${call.name}(${args.map((arg) => arg.type.text).join(', ')})`
  );
}

/** `Database.query` and its kin: their text may name variables as binds, and a list of one may stand for its record. */
function isDynamicQuery(symbol: LibrarySymbol | undefined, call: Call): boolean {
  return symbol?.name === 'Database' && /^(query|countquery|getquerylocator)(withbinds)?$/i.test(call.name);
}

/** Shows the variables around a call to the query that it runs; they are read only when the text names them. */
function withVariables(ctx: MethodContext, js: string): string {
  const entries = new Map<string, string>();
  for (const scope of ctx.scopes)
    for (const [key, local] of scope) entries.set(key, box({ js: local.js, type: local.type }));
  for (let owner: ClassSymbol | null = ctx.owner; owner; owner = owner.outer) {
    for (const ancestor of ancestry(owner)) {
      for (const [key, field] of ancestor.fields) {
        if (
          entries.has(key) ||
          (!field.isStatic && (ctx.isStatic || owner !== ctx.owner)) ||
          (ancestor !== ctx.owner && field.access === 'private')
        )
          continue;
        entries.set(key, box(fieldPlace(ctx, field, field.isStatic ? null : 'this', field.node.line).value));
      }
    }
  }
  return `($r.variables = {${[...entries].map(([key, value]) => `${key}: () => ${value}`).join(', ')}}, ${js})`;
}

function enumStatic(ctx: MethodContext, call: Call, type: Type, args: Value[]): Value | undefined {
  const values = type.symbol
    ? `${classRef(ctx.unit, type.symbol)}.$values`
    : constant(ctx.unit, `$.enumValues("${type.text}")`);
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

function libraryCall(
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

function instanceCall(ctx: MethodContext, call: Call, target: Value, args: Value[]): Value {
  const { type } = target;
  if (type.symbol && type.symbol.kind !== 'enum') {
    const method = chooseOverload(methodsOf(type.symbol, call.name), args);
    if (method?.isStatic)
      throw new CompileError(call.line, `Static method cannot be referenced from an instance: ${call.name}`);
    if (method)
      return userCall(
        ctx,
        method,
        target.nonNull || target.js === 'this' ? target.js : nonNull(target),
        args,
        call.line
      );
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

function enumCall(call: Call, target: Value, args: Value[]): Value | undefined {
  if (args.length) return undefined;
  if (call.name.toLowerCase() === 'name') return { js: `${nonNull(target)}.name`, type: STRING, nonNull: true };
  return call.name.toLowerCase() === 'ordinal'
    ? { js: `${nonNull(target)}.ordinal`, type: INTEGER, nonNull: true }
    : undefined;
}

/** Methods that come from the library: of built-in types, of exceptions, of what every object has. */
function inheritedCall(
  ctx: MethodContext,
  call: Call,
  target: Value,
  args: Value[],
  isSuper = false
): Value | undefined {
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

function dispatch(
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
  const called = libraryCall(
    ctx,
    method,
    [target.type.text === 'Double' ? nonNull(target) : receiver],
    args,
    variables,
    call.line
  );
  // A record's clone is a record of the same object.
  const value =
    target.type.kind === 'sobject' && method.name.toLowerCase() === 'clone' ? { ...called, type: target.type } : called;
  // A class of the project may override what it inherits from the library.
  const isOpen =
    symbol.name === 'Object' ||
    symbol.name === 'Exception' ||
    symbol.kind === 'exception' ||
    target.type.symbol !== undefined;
  if (isSuper || !isOpen || target.type.kind === 'primitive' || target.type.kind === 'collection') return value;
  const name = JSON.stringify(call.name.toLowerCase());
  return {
    ...value,
    js: `$.overridden(${receiver}, ${name}, ${link(ctx.unit, method.implementation)}${given.map((js) => `, ${js}`).join('')})`
  };
}

/** toString, equals and hashCode, where the library does not declare them for Object. */
function objectCall(call: Call, target: Value, args: Value[]): Value | undefined {
  const receiver = nonNull({ ...target, js: box(target) });
  const key = `${call.name.toLowerCase()}/${args.length}`;
  if (key === 'tostring/0') return { js: `$.text(${receiver})`, type: STRING, nonNull: true };
  if (key === 'equals/1')
    return { js: `$.sameValue(${receiver}, ${box(args[0] as Value)})`, type: BOOLEAN, nonNull: true };
  if (key === 'hashcode/0') return { js: `$.hashCode(${receiver})`, type: INTEGER, nonNull: true };
  return undefined;
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
