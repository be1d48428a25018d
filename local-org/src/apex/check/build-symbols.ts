import type { FieldNode, MethodNode, PropertyNode, TypeDeclaration, TypeNode } from '../parse/ast.ts';
import { checkNames } from './identifiers.ts';
import { checkModifiers } from './modifiers.ts';
import { accessOf, annotation, hasWord, sharingOf } from './symbols.ts';
import type { ClassSymbol, FieldSymbol, MethodSymbol, SourceUnit } from './symbols.ts';
import { OBJECT, VOID } from './types.ts';
import type { Type } from './types.ts';
import { typeNodeText } from './type-world.ts';
import type { TypeWorld } from './type-world.ts';

export type Report = (line: number, message: string) => void;

/** Makes the symbols of a class and its inner types; members follow in `resolveMembers`, once all names are known. */
export function declareType(node: TypeDeclaration, file: SourceUnit, outer: ClassSymbol | null): ClassSymbol {
  const name = outer ? `${outer.name}.${node.name}` : node.name;
  const isTest = annotation(node.modifiers, 'IsTest') !== undefined || (outer?.isTest ?? false);
  const symbol: ClassSymbol = {
    kind: node.kind,
    name,
    node,
    outer,
    file,
    type: OBJECT,
    isAbstract: node.kind === 'interface' || hasWord(node.modifiers, 'abstract'),
    isTest,
    sharing: sharingOf(node.modifiers),
    superType: null,
    interfaces: [],
    fields: new Map(),
    methods: new Map(),
    constructors: [],
    inner: new Map(),
    js: `${name.replace('.', '$')}$`,
    isScript: false
  };
  symbol.type = { kind: 'class', text: name, args: [], symbol };
  for (const member of node.members) {
    if (member.kind !== 'class' && member.kind !== 'interface' && member.kind !== 'enum') continue;
    symbol.inner.set(member.name.toLowerCase(), declareType(member, file, symbol));
  }
  return symbol;
}

/** Resolves what the class extends; before any member, as inherited inner types take part in names. */
export function resolveParents(symbol: ClassSymbol, world: TypeWorld, report: Report): void {
  const find = (node: TypeNode): Type | null => {
    const type = world.resolve(node, symbol.outer ?? symbol);
    if (!type) report(symbol.node.line, `Invalid type: ${typeNodeText(node)}`);
    return type ?? null;
  };
  symbol.superType = symbol.node.extendsNode && find(symbol.node.extendsNode);
  symbol.interfaces = symbol.node.implementsNodes.map(find).filter((type) => type !== null);
  for (const inner of symbol.inner.values()) resolveParents(inner, world, report);
}

export function resolveMembers(symbol: ClassSymbol, world: TypeWorld, report: Report): void {
  const typeOf = (node: TypeNode | null, line: number): Type => {
    if (!node) return VOID;
    const type = world.resolve(node, symbol);
    if (!type) report(line, `Invalid type: ${typeNodeText(node)}`);
    return type ?? UNKNOWN;
  };
  checkModifiers(symbol.node.modifiers, symbol.node.line, report);
  checkNames(symbol.node, symbol.outer === null, report);
  for (const member of symbol.node.members) {
    if ('modifiers' in member && member.kind !== 'class' && member.kind !== 'interface' && member.kind !== 'enum')
      checkModifiers(member.modifiers, member.line, report);
    if (member.kind === 'field' || member.kind === 'property') {
      const key = member.name.toLowerCase();
      if (symbol.fields.has(key)) report(member.line, `Field already exists: ${member.name}`);
      symbol.fields.set(key, fieldSymbol(member, symbol, typeOf(member.typeNode, member.line)));
    } else if (member.kind === 'method' || member.kind === 'constructor') {
      const method = methodSymbol(member, symbol, typeOf);
      const list = member.kind === 'constructor' ? symbol.constructors : (symbol.methods.get(member.name.toLowerCase()) ?? []);
      if (list.some((other) => other.js === method.js)) {
        report(member.line, `Method already defined: ${member.name}(${method.parameters.map((type) => type.text).join(', ')})`);
      }
      list.push(method);
      if (member.kind === 'method') symbol.methods.set(member.name.toLowerCase(), list);
      else if (member.name.toLowerCase() !== symbol.node.name.toLowerCase())
        report(member.line, `Invalid constructor name: ${member.name}`);
    }
  }
  for (const inner of symbol.inner.values()) resolveMembers(inner, world, report);
}

/** Stands for a type that was reported as unknown; what uses it is not reported again. */
export const UNKNOWN: Type = { kind: 'object', text: '(unknown)', args: [] };

function fieldSymbol(node: FieldNode | PropertyNode, owner: ClassSymbol, type: Type): FieldSymbol {
  const field: FieldSymbol = {
    kind: node.kind,
    name: node.name,
    type,
    isStatic: hasWord(node.modifiers, 'static'),
    isFinal: hasWord(node.modifiers, 'final'),
    access: accessOf(node.modifiers),
    node,
    owner,
    // The class's name keeps private fields of a class and its superclass apart.
    js: `_${node.name}_${owner.node.name}`
  };
  return field;
}

function methodSymbol(node: MethodNode, owner: ClassSymbol, typeOf: (node: TypeNode | null, line: number) => Type): MethodSymbol {
  const parameters = node.parameters.map((parameter) => typeOf(parameter.typeNode, node.line));
  const name = node.kind === 'constructor' ? 'new' : node.name;
  return {
    name: node.name,
    isStatic: hasWord(node.modifiers, 'static') || hasWord(node.modifiers, 'testmethod'),
    isAbstract: node.body === null,
    access: owner.kind === 'interface' ? 'global' : accessOf(node.modifiers),
    returns: typeOf(node.returns, node.line),
    parameters,
    node,
    owner,
    js: mangle(name, parameters, node.kind === 'constructor' ? owner.node.name : '')
  };
}

/** One JavaScript name for each overload. A constructor's names its class, or a subclass's would hide it. */
export function mangle(name: string, parameters: Type[], suffix = ''): string {
  const types = parameters.map((type) => type.text.replace(/[^A-Za-z0-9]+/g, '_'));
  return `${name.toLowerCase()}$${[...types, suffix].filter((part) => part !== '').join('$')}`;
}
