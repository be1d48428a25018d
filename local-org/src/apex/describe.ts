import type { ApexSourceFile } from '../metadata/model.ts';
import type { Annotation, MethodNode } from './parse/ast.ts';
import { typeNodeText } from './check/type-world.ts';
import type { ClassSymbol } from './check/symbols.ts';

/** What others may know about a class of the project: type generation, the test runner, REST. */
export interface ClassDescription {
  /** `Outer` or `Outer.Inner`. */
  name: string;
  kind: 'class' | 'interface' | 'enum';
  sharing: 'with' | 'without' | 'inherited' | null;
  modifiers: string[];
  annotations: Annotation[];
  isTest: boolean;
  apiVersion: number;
  file: string;
  line: number;
  superclass: string | null;
  interfaces: string[];
  enumValues: string[];
  methods: MethodDescription[];
  /** Fields and properties. */
  properties: PropertyDescription[];
}

export interface MethodDescription {
  name: string;
  isStatic: boolean;
  modifiers: string[];
  annotations: Annotation[];
  /** Types are canonical text: `List<Account>`, `Outer.Inner`. */
  parameters: { name: string; type: string }[];
  returns: string;
  line: number;
}

export interface PropertyDescription {
  name: string;
  type: string;
  isStatic: boolean;
  modifiers: string[];
  annotations: Annotation[];
  line: number;
}

export interface TriggerDescription {
  name: string;
  sobject: string;
  events: { timing: 'before' | 'after'; operation: 'insert' | 'update' | 'delete' | 'undelete' }[];
  apiVersion: number;
  file: string;
  line: number;
}

/** A class and its inner types. */
export function describeClass(symbol: ClassSymbol): ClassDescription[] {
  const { node } = symbol;
  const own: ClassDescription = {
    name: symbol.name,
    kind: symbol.kind,
    sharing: symbol.sharing,
    modifiers: node.modifiers.words,
    annotations: node.modifiers.annotations,
    isTest: symbol.isTest,
    apiVersion: symbol.file.apiVersion,
    file: symbol.file.path,
    line: node.line,
    superclass: symbol.superType?.text ?? (node.extendsNode ? typeNodeText(node.extendsNode) : null),
    interfaces: symbol.interfaces.map((type) => type.text),
    enumValues: node.enumValues,
    methods: [...symbol.methods.values()].flat().map((method) => ({
      name: method.name,
      isStatic: method.isStatic,
      modifiers: method.node.modifiers.words,
      annotations: method.node.modifiers.annotations,
      parameters: method.parameters.map((type, i) => ({
        name: method.node.parameters[i]?.name ?? '',
        type: type.text
      })),
      returns: method.returns.text,
      line: method.node.line
    })),
    properties: [...symbol.fields.values()].map((field) => ({
      name: field.name,
      type: field.type.text,
      isStatic: field.isStatic,
      modifiers: field.node.modifiers.words,
      annotations: field.node.modifiers.annotations,
      line: field.node.line
    }))
  };
  return [own, ...[...symbol.inner.values()].flatMap(describeClass)];
}

/** Names the method around a line, as stack traces do: `Class.Invoices.total`. */
export function lineNames(symbol: ClassSymbol, source: ApexSourceFile | null): (line: number) => string {
  const ranges: { from: number; to: number; name: string }[] = [];
  const add = (from: ClassSymbol): void => {
    ranges.push({ from: from.node.line, to: from.node.endLine, name: `Class.${from.name}` });
    for (const member of from.node.members) {
      if (member.kind === 'method' || member.kind === 'constructor')
        ranges.push({ from: member.line, to: member.endLine, name: `Class.${from.name}.${methodName(member)}` });
      if (member.kind === 'property' || member.kind === 'field')
        ranges.push({ from: member.line, to: member.line, name: `Class.${from.name}.${member.name}` });
    }
    for (const inner of from.inner.values()) add(inner);
  };
  add(symbol);
  const whole = source?.kind === 'trigger' ? `Trigger.${source.name}` : symbol.isScript ? 'AnonymousBlock' : `Class.${symbol.name}`;
  if (symbol.isScript) return () => whole;
  // The last range that holds the line is the innermost, as they are added from the outside in.
  return (line) => ranges.findLast((range) => range.from <= line && line <= range.to)?.name ?? whole;
}

function methodName(node: MethodNode): string {
  return node.kind === 'constructor' ? '<init>' : node.name;
}
