import type { Expression, ExpressionOf } from '../parse/ast.ts';
import { isAssignable, supertypes } from '../check/assignable.ts';
import { mangle } from '../check/build-symbols.ts';
import type { ClassSymbol } from '../check/symbols.ts';
import { INTEGER, STRING, isCollection } from '../check/types.ts';
import type { Type } from '../check/types.ts';
import { chooseOverload, libraryArguments } from './overloads.ts';
import { CompileError, classRef, link, resolveType } from './context.ts';
import type { MethodContext } from './context.ts';
import { translate, translateAs } from './expressions.ts';
import { checkVisible, sobjectPlace } from './members.ts';
import { box, convert } from './value.ts';
import type { Value } from './value.ts';

/** `new Type(…)`. */
export function create(ctx: MethodContext, expression: ExpressionOf<'new'>): Value {
  const type = resolveType(ctx, expression.typeNode, expression.line);
  ctx.leaves = true;
  if (type.kind === 'sobject') return newRecord(ctx, type, expression);
  const args = expression.args.map((arg) => translate(ctx, arg));
  if (type.kind === 'collection') return newCollection(type, args, expression.line);
  if (type.symbol) return newObject(ctx, type.symbol, args, expression.line);
  if (type.library) return newLibraryObject(ctx, type, args, expression.line);
  throw new CompileError(expression.line, `Type cannot be constructed: ${type.text}`);
}

function newRecord(ctx: MethodContext, type: Type, { args, line }: ExpressionOf<'new'>): Value {
  if (!type.model) throw new CompileError(line, 'Type cannot be constructed: SObject');
  const values = args.map((arg) => {
    if (arg.kind !== 'assign' || arg.op !== '=' || arg.target.kind !== 'name') {
      throw new CompileError(line, `Invalid constructor syntax, name=value pairs can only be used for SObjects: ${type.text}`);
    }
    const place = sobjectPlace(ctx, { js: '$', type, nonNull: true }, arg.target.name);
    if (!place) throw new CompileError(line, `Field does not exist: ${arg.target.name} on ${type.text}`);
    const name = /\.get\("([^"]+)"\)$/.exec(place.value.js)?.[1] ?? arg.target.name;
    return `${JSON.stringify(name)}: ${translateAs(ctx, arg.value, place.value.type).js}`;
  });
  return { js: `new $.Record($.model("${type.text}"), {${values.join(', ')}})`, type, nonNull: true };
}

function newObject(ctx: MethodContext, symbol: ClassSymbol, args: Value[], line: number): Value {
  if (symbol.isAbstract || symbol.kind !== 'class')
    throw new CompileError(line, `Abstract classes and interfaces cannot be constructed: ${symbol.name}`);
  const called = constructorOf(ctx, symbol, args, line);
  return { js: `new ${classRef(ctx.unit, symbol)}().${called}`, type: symbol.type, nonNull: true };
}

/** The call of the constructor that fits: `new$Integer$Foo(1)`. */
export function constructorOf(ctx: MethodContext, symbol: ClassSymbol, args: Value[], line: number): string {
  const method = chooseOverload(symbol.constructors, args);
  if (method) {
    checkVisible(ctx, { ...method, name: '<init>' }, line);
    const given = args.map((arg, i) => convert(ctx, arg, method.parameters[i] as Type, line).js);
    return `${method.js}(${given.join(', ')})`;
  }
  if (!symbol.constructors.length && !args.length) return `${mangle('new', [], symbol.node.name)}()`;
  const built = isException(symbol.type) ? exceptionArguments(args) : null;
  if (built) return `$initException(${built.join(', ')}, ${classRef(ctx.unit, symbol)})`;
  const types = args.map((arg) => arg.type.text).join(', ');
  throw new CompileError(line, `Constructor not defined: [${symbol.name}].<Constructor>(${types})`);
}

export function isException(type: Type): boolean {
  for (const parent of supertypes(type)) {
    if (parent.library?.kind === 'exception' || parent.library?.name === 'Exception') return true;
  }
  return false;
}

/** `message, cause` of the constructors every exception has; null when the arguments fit none. */
export function exceptionArguments(args: Value[]): [string, string] | null {
  const isMessage = (value: Value | undefined): boolean => value !== undefined && isAssignable(value.type, STRING);
  const isCause = (value: Value | undefined): boolean => value !== undefined && (value.type.kind === 'null' || isException(value.type));
  if (!args.length) return ['null', 'null'];
  if (args.length === 1 && isMessage(args[0])) return [args[0]?.js ?? '', 'null'];
  if (args.length === 1 && isCause(args[0])) return ['null', args[0]?.js ?? ''];
  if (args.length === 2 && isMessage(args[0]) && isCause(args[1])) return [args[0]?.js ?? '', args[1]?.js ?? ''];
  return null;
}

function newLibraryObject(ctx: MethodContext, type: Type, args: Value[], line: number): Value {
  const symbol = type.library;
  if (!symbol) throw new CompileError(line, `Type cannot be constructed: ${type.text}`);
  const variables = new Map(symbol.variables.map((name, i) => [name, type.args[i] as Type]));
  const method = chooseOverload(symbol.constructors, args, variables);
  if (method?.implementation) {
    const types = type.args.map((arg) => JSON.stringify(arg.text));
    const given = libraryArguments(ctx, method, args, variables, line);
    return { js: `${link(ctx.unit, method.implementation)}(${[...types, ...given].join(', ')})`, type, nonNull: true };
  }
  const built = isException(type) ? exceptionArguments(args) : null;
  if (built) return { js: `$.newException("${symbol.name}", ${built.join(', ')})`, type, nonNull: true };
  const types = args.map((arg) => arg.type.text).join(', ');
  throw new CompileError(line, `Constructor is not supported: new ${type.text}(${types})`);
}

const texts = (type: Type): string => type.args.map((arg) => JSON.stringify(arg.text)).join(', ');

function newCollection(type: Type, args: Value[], line: number): Value {
  const name = type.text.split('<')[0] as string;
  const [from] = args;
  if (!from) return { js: `new $.${name}(${texts(type)})`, type, nonNull: true };
  const wrong = (): never => {
    throw new CompileError(line, `Constructor not defined: [${type.text}].<Constructor>(${args.map((arg) => arg.type.text).join(', ')})`);
  };
  if (args.length > 1) wrong();
  if (name === 'List' && from.type === INTEGER) return { js: `$.listOfSize(${texts(type)}, ${from.js})`, type, nonNull: true };
  if (name === 'Map') {
    const isRecords = isCollection(from.type, 'List') && from.type.args[0]?.kind === 'sobject';
    if (isRecords) return { js: `$.mapOfRecords(${texts(type)}, ${from.js})`, type, nonNull: true };
    if (!isCollection(from.type, 'Map') || !isAssignable(from.type, type)) wrong();
    return { js: `$.mapOf(${texts(type)}, ${from.js})`, type, nonNull: true };
  }
  const isSource =
    isCollection(from.type, 'List') || isCollection(from.type, 'Set') || from.type.library?.kind === 'interface' || from.type.symbol;
  const element = from.type.args[0];
  if (!isSource || (element && !isAssignable(element, type.args[0] as Type))) wrong();
  return { js: `$.${name === 'List' ? 'listOf' : 'setOf'}(${texts(type)}, ${from.js})`, type, nonNull: true };
}

export function newArray(ctx: MethodContext, { typeNode, size, line }: ExpressionOf<'newArray'>): Value {
  const type = resolveType(ctx, typeNode, line);
  return { js: `$.listOfSize(${texts(type)}, ${translateAs(ctx, size, INTEGER).js})`, type, nonNull: true };
}

function element(ctx: MethodContext, expression: Expression, type: Type): string {
  return box(translateAs(ctx, expression, type));
}

export function newItems(ctx: MethodContext, { typeNode, items, line }: ExpressionOf<'newItems'>): Value {
  const type = resolveType(ctx, typeNode, line);
  if (type.kind !== 'collection') throw new CompileError(line, `Type cannot be filled with values: ${type.text}`);
  const name = type.text.split('<')[0] as string;
  if (name === 'Map' && items.length) throw new CompileError(line, `A Map is filled with key => value pairs`);
  const values = items.map((item) => element(ctx, item, type.args[0] as Type));
  return { js: `new $.${name}(${texts(type)}${values.length ? `, [${values.join(', ')}]` : ''})`, type, nonNull: true };
}

export function newPairs(ctx: MethodContext, { typeNode, pairs, line }: ExpressionOf<'newPairs'>): Value {
  const type = resolveType(ctx, typeNode, line);
  if (!isCollection(type, 'Map')) throw new CompileError(line, `Only a Map is filled with key => value pairs: ${type.text}`);
  const [keyType, valueType] = type.args as [Type, Type];
  const entries = pairs.map(([key, value]) => `[${element(ctx, key, keyType)}, ${element(ctx, value, valueType)}]`);
  return { js: `new $.Map(${texts(type)}, [${entries.join(', ')}])`, type, nonNull: true };
}
