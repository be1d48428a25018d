import type { Annotation, FieldNode, MethodNode, PropertyNode, TypeDeclaration } from '../parse/ast.ts';
import type { Type } from './types.ts';

export type SharingKeyword = 'with' | 'without' | 'inherited' | null;

export interface FieldSymbol {
  kind: 'field' | 'property';
  name: string;
  type: Type;
  isStatic: boolean;
  isFinal: boolean;
  access: string;
  node: FieldNode | PropertyNode;
  owner: ClassSymbol;
  /** Name of its storage in the compiled class. */
  js: string;
  /** The value itself, where it is known when compiling: `static final` of a literal. */
  constant?: string;
}

export interface MethodSymbol {
  name: string;
  isStatic: boolean;
  isAbstract: boolean;
  access: string;
  returns: Type;
  parameters: Type[];
  node: MethodNode;
  owner: ClassSymbol;
  /** Name of the compiled function; overriding methods have the same one. */
  js: string;
}

/** A class, interface or enum of the project with its members' types resolved. */
export interface ClassSymbol {
  kind: 'class' | 'interface' | 'enum';
  /** `Outer` or `Outer.Inner`. */
  name: string;
  node: TypeDeclaration;
  outer: ClassSymbol | null;
  file: SourceUnit;
  type: Type;
  isAbstract: boolean;
  isTest: boolean;
  sharing: SharingKeyword;
  superType: Type | null;
  interfaces: Type[];
  fields: Map<string, FieldSymbol>;
  methods: Map<string, MethodSymbol[]>;
  constructors: MethodSymbol[];
  inner: Map<string, ClassSymbol>;
  /** Name of the compiled class. */
  js: string;
  /** A trigger or a script in the form of a class: it runs with the sharing and mode that the runtime gave it. */
  isScript: boolean;
}

export interface SourceUnit {
  name: string;
  /** Relative to the project's root. */
  path: string;
  apiVersion: number;
}

export function hasWord(modifiers: { words: string[] }, word: string): boolean {
  return modifiers.words.includes(word);
}

export function annotation(modifiers: { annotations: Annotation[] }, name: string): Annotation | undefined {
  return modifiers.annotations.find((candidate) => candidate.name.toLowerCase() === name.toLowerCase());
}

export function accessOf(modifiers: { words: string[] }): string {
  return ['global', 'public', 'protected', 'private', 'webservice'].find((word) => hasWord(modifiers, word)) ?? 'private';
}

export function sharingOf(modifiers: { words: string[] }): SharingKeyword {
  const word = modifiers.words.find((candidate) => candidate.endsWith(' sharing'));
  return word ? (word.split(' ')[0] as SharingKeyword) : null;
}

/** The outermost class around a class: private members are visible everywhere inside of it. */
export function topLevel(symbol: ClassSymbol): ClassSymbol {
  return symbol.outer ? topLevel(symbol.outer) : symbol;
}

/** The class and what it extends, nearest first; stops at a class of the library. */
export function* ancestry(symbol: ClassSymbol): Generator<ClassSymbol> {
  const seen = new Set<ClassSymbol>();
  for (let at: ClassSymbol | undefined = symbol; at && !seen.has(at); at = at.superType?.symbol) {
    seen.add(at);
    yield at;
  }
}
