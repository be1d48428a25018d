import type { ObjectModel } from '../../metadata/model.ts';
import type { ClassSymbol } from './symbols.ts';
import type { LibrarySymbol } from './library-symbols.ts';

export type PrimitiveName = 'Integer' | 'Long' | 'Double' | 'Decimal' | 'Boolean' | 'String' | 'Id' | 'Date' | 'Datetime' | 'Time' | 'Blob';

/** A type as the checker knows it. Two types are the same when their canonical texts are. */
export interface Type {
  readonly kind: 'primitive' | 'object' | 'null' | 'void' | 'collection' | 'sobject' | 'class' | 'library' | 'variable';
  /** Canonical: `Integer`, `List<Account>`, `Map<Id, Outer.Inner>`, `Database.SaveResult`. */
  readonly text: string;
  readonly args: Type[];
  /** Of a class, interface or enum of the project. */
  readonly symbol?: ClassSymbol;
  /** Of the library's type; collections and primitives have one too. */
  readonly library?: LibrarySymbol;
  /** Of an SObject type; absent for SObject itself. */
  readonly model?: ObjectModel;
}

const simple = (kind: Type['kind'], text: string): Type => ({ kind, text, args: [] });

export const OBJECT = simple('object', 'Object');
export const NULL = simple('null', 'null');
export const VOID = simple('void', 'void');
export const SOBJECT = simple('sobject', 'SObject');

const primitives = new Map(
  (['Integer', 'Long', 'Double', 'Decimal', 'Boolean', 'String', 'Id', 'Date', 'Datetime', 'Time', 'Blob'] as const).map((name) => [
    name.toLowerCase(),
    simple('primitive', name)
  ])
);

export function primitive(name: PrimitiveName): Type {
  return primitives.get(name.toLowerCase()) as Type;
}

/** A built-in type by name in any case that needs no lookup in the project or the library. */
export function builtIn(name: string): Type | undefined {
  const key = name.toLowerCase();
  if (key === 'object') return OBJECT;
  if (key === 'sobject') return SOBJECT;
  if (key === 'void') return VOID;
  return primitives.get(key);
}

export const INTEGER = primitive('Integer');
export const LONG = primitive('Long');
export const DOUBLE = primitive('Double');
export const DECIMAL = primitive('Decimal');
export const BOOLEAN = primitive('Boolean');
export const STRING = primitive('String');
export const ID = primitive('Id');

export type CollectionName = 'List' | 'Set' | 'Map';

export function collection(name: CollectionName, ...args: Type[]): Type {
  return { kind: 'collection', text: `${name}<${args.map((arg) => arg.text).join(', ')}>`, args };
}

export function isCollection(type: Type, name: CollectionName): boolean {
  return type.kind === 'collection' && type.text.startsWith(`${name}<`);
}

export function sobjectOf(model: ObjectModel): Type {
  return { kind: 'sobject', text: model.name, args: [], model };
}

export function libraryType(library: LibrarySymbol, args: Type[]): Type {
  const text = args.length ? `${library.name}<${args.map((arg) => arg.text).join(', ')}>` : library.name;
  return { kind: 'library', text, args, library };
}

export function sameType(a: Type, b: Type): boolean {
  return a.text.toLowerCase() === b.text.toLowerCase();
}

const numericRank: Record<string, number> = { Integer: 1, Long: 2, Double: 3, Decimal: 4 };

/** 1 for Integer to 4 for Decimal; 0 for what is no number. */
export function numberRank(type: Type): number {
  return type.kind === 'primitive' ? (numericRank[type.text] ?? 0) : 0;
}

export function isText(type: Type): boolean {
  return type.kind === 'primitive' && (type.text === 'String' || type.text === 'Id');
}

export function isEnum(type: Type): boolean {
  return type.symbol?.kind === 'enum' || type.library?.kind === 'enum';
}

/** Replaces type variables (`E`, `K`, `V`, `T`) by what they stand for. */
export function substitute(type: Type, variables: ReadonlyMap<string, Type>): Type {
  if (type.kind === 'variable') return variables.get(type.text) ?? type;
  if (!type.args.length) return type;
  const args = type.args.map((arg) => substitute(arg, variables));
  if (args.every((arg, i) => arg === type.args[i])) return type;
  return { ...type, args, text: `${type.text.replace(/<.*$/, '')}<${args.map((arg) => arg.text).join(', ')}>` };
}
