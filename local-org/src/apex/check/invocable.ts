import type { Report } from './build-symbols.ts';
import { accessOf, annotation } from './symbols.ts';
import type { ClassSymbol, FieldSymbol, MethodSymbol } from './symbols.ts';
import { isCollection } from './types.ts';
import type { Type } from './types.ts';

/** Settings of the annotations, in lower case. Those that concern Flow Builder only change nothing here. */
const methodSettings = new Set(['label', 'description', 'category', 'callout', 'configurationeditor', 'iconname', 'capabilitytype']);
const variableSettings = new Set(['label', 'description', 'required', 'defaultvalue', 'placeholdertext']);

/** Holds a class and its inner ones to the rules of `@InvocableMethod` and `@InvocableVariable`, once all types are known. */
export function checkInvocables(symbol: ClassSymbol, report: Report): void {
  const methods = [...symbol.methods.values()].flat().filter((method) => annotation(method.node.modifiers, 'InvocableMethod'));
  for (const method of methods) checkMethod(method, report);
  for (const method of methods.slice(1)) report(method.node.line, 'Only one method per type can be defined with: InvocableMethod');
  for (const field of invocableFields(symbol)) checkVariable(field, report);
  for (const inner of symbol.inner.values()) checkInvocables(inner, report);
}

function invocableFields(symbol: ClassSymbol): FieldSymbol[] {
  return [...symbol.fields.values()].filter((field) => annotation(field.node.modifiers, 'InvocableVariable'));
}

function checkMethod(method: MethodSymbol, report: Report): void {
  const { node, owner } = method;
  const refuse = (message: string): void => report(node.line, message);
  checkAnnotation(node.modifiers.annotations, 'InvocableMethod', methodSettings, refuse);
  if (owner.outer) refuse('InvocableMethod methods must be in an outer class');
  if (!method.isStatic || !isPublic(method.access)) refuse('InvocableMethod methods must be static and public or global');
  if (method.parameters.length > 1) refuse('InvocableMethod methods take one parameter at most');
  for (const parameter of method.parameters) {
    if (!isListFor(parameter)) refuse(`InvocableMethod methods do not support parameter type of ${parameter.text}`);
    const { symbol } = innermost(parameter);
    if (symbol && symbol.constructors.length > 0 && !symbol.constructors.some(({ parameters }) => parameters.length === 0))
      refuse(`${symbol.name} needs a constructor without parameters to be the input of an InvocableMethod`);
  }
  if (method.returns.kind !== 'void' && !isListFor(method.returns))
    refuse(`InvocableMethod methods do not support return type of ${method.returns.text}`);
}

function checkVariable(field: FieldSymbol, report: Report): void {
  const refuse = (message: string): void => report(field.node.line, message);
  checkAnnotation(field.node.modifiers.annotations, 'InvocableVariable', variableSettings, refuse);
  if (field.kind === 'property') refuse(`InvocableVariable cannot be a property: ${field.name}`);
  if (field.isStatic || field.isFinal || !isPublic(field.access))
    refuse(`InvocableVariable fields must be public or global, and neither static nor final: ${field.name}`);
  if (!isVariableType(field.type)) refuse(`InvocableVariable fields do not support type of ${field.type.text}`);
}

function checkAnnotation(
  all: ClassSymbol['node']['modifiers']['annotations'],
  name: string,
  settings: Set<string>,
  refuse: (message: string) => void
): void {
  if (all.length > 1) refuse(`Other annotations cannot be used with ${name}`);
  const given = all.find((one) => one.name.toLowerCase() === name.toLowerCase());
  for (const setting of Object.keys(given?.parameters ?? {}))
    if (!settings.has(setting.toLowerCase())) refuse(`Annotation parameter does not exist: ${name}.${setting}`);
}

function isPublic(access: string): boolean {
  return access === 'public' || access === 'global';
}

/** What a list, or a list of lists, holds. */
function innermost(type: Type): Type {
  const [item] = type.args;
  return isCollection(type, 'List') && item ? innermost(item) : type;
}

function depth(type: Type): number {
  const [item] = type.args;
  return isCollection(type, 'List') && item ? 1 + depth(item) : 0;
}

/** A list, or a list of lists, of primitives, records, or objects of a class that has invocable variables. */
function isListFor(type: Type): boolean {
  const item = innermost(type);
  return depth(type) >= 1 && depth(type) <= 2 && (isValue(item) || (isVisibleClass(item) && invocableFields(item.symbol).length > 0));
}

function isVariableType(type: Type): boolean {
  const item = innermost(type);
  return depth(type) <= 2 && (isValue(item) || isVisibleClass(item));
}

/** Of the types not told apart here, `(unknown)` was reported already. */
function isValue(type: Type): boolean {
  return type.kind === 'primitive' || type.kind === 'sobject' || type.text === '(unknown)';
}

function isVisibleClass(type: Type): type is Type & { symbol: ClassSymbol } {
  return type.symbol?.kind === 'class' && isPublic(accessOf(type.symbol.node.modifiers));
}
