import type { ObjectModel, Project } from '../../metadata/model.ts';
import { libraryTypes } from '../library/declare.ts';
import type { TypeNode } from '../parse/ast.ts';
import { LibrarySymbol } from './library-symbols.ts';
import { ancestry } from './symbols.ts';
import type { ClassSymbol } from './symbols.ts';
import { SOBJECT, builtIn, collection, libraryType, sobjectOf } from './types.ts';
import type { CollectionName, Type } from './types.ts';
import { aggregateModel } from '../runtime/rows.ts';

const arity: Record<string, number> = { list: 1, set: 1, map: 2 };
const collectionNames: Record<string, CollectionName> = { list: 'List', set: 'Set', map: 'Map' };

/** All types there are: the project's classes, its objects, and the library. */
export class TypeWorld {
  readonly project: Project;
  /** Top-level classes by lower-cased name. */
  readonly classes = new Map<string, ClassSymbol>();
  #library = new Map<string, LibrarySymbol | null>();
  #children: Map<string, ObjectModel> | undefined;

  constructor(project: Project) {
    this.project = project;
  }

  /** The library's type by name in any case, with or without its namespace. */
  library(name: string): LibrarySymbol | undefined {
    const key = name.toLowerCase();
    let known = this.#library.get(key);
    if (known === undefined) {
      const declared = [key, key.replace(/^(system|schema)\./, ''), `system.${key}`, `schema.${key}`]
        .map((candidate) => libraryTypes().get(candidate))
        .find((candidate) => candidate !== undefined);
      const canonical = declared && declared.name.replace(/<.*$/, '').toLowerCase();
      if (!declared || !canonical) known = null;
      else if (canonical !== key) known = this.library(canonical) ?? null;
      else known = new LibrarySymbol(declared, (node, variables) => this.libraryNode(node, variables, declared.name));
      this.#library.set(key, known);
    }
    return known ?? undefined;
  }

  /** A type in a library signature; its variables stay variables. */
  private libraryNode(node: TypeNode, variables: string[], where: string): Type {
    const only = node.parts.length === 1 && !node.arrays ? node.parts[0]?.name : undefined;
    if (only && variables.includes(only)) return { kind: 'variable', text: only, args: [] };
    const type = this.resolve(node, null, (inner) => this.libraryNode(inner, variables, where));
    if (!type) throw new Error(`The library's ${where} names ${typeNodeText(node)}, which is not declared`);
    return type;
  }

  /** The type that a name in the source means, seen from a class; undefined when there is none. */
  resolve(node: TypeNode, from: ClassSymbol | null, resolveArg?: (node: TypeNode) => Type | undefined): Type | undefined {
    if (node.arrays) {
      const element = this.resolve({ ...node, arrays: node.arrays - 1 }, from, resolveArg);
      return element && collection('List', element);
    }
    const args = (node.parts.at(-1)?.args ?? []).map((arg) => (resolveArg ?? ((inner) => this.resolve(inner, from)))(arg));
    if (args.some((arg) => arg === undefined)) return undefined;
    return this.named(node.parts.map((part) => part.name).join('.'), args as Type[], from);
  }

  /** The same for a dotted name. */
  named(name: string, args: Type[], from: ClassSymbol | null): Type | undefined {
    const key = name.toLowerCase();
    const userType = this.userType(key, from);
    if (userType) return userType.type;
    const short = key.replace(/^system\./, '');
    const kind = collectionNames[short];
    if (kind) return args.length === arity[short] ? collection(kind, ...args) : undefined;
    const known = builtIn(short);
    if (known) return known;
    // BusinessHours, Network …: the record's type wins, static methods find the library's class by its name.
    const record = this.project.objects.get(key);
    if (record && !args.length) return sobjectOf(record);
    const library = this.library(key);
    if (library && args.length === library.variables.length) return libraryType(library, args);
    if (library && library.variables.length && !args.length)
      return libraryType(
        library,
        library.variables.map(() => SOBJECT)
      );
    const sobject = key.replace(/^schema\./, '');
    if (sobject === 'aggregateresult') return sobjectOf(aggregateModel);
    const model = this.project.objects.get(sobject);
    return model && sobjectOf(model);
  }

  private userType(key: string, from: ClassSymbol | null): ClassSymbol | undefined {
    const [first, second, third] = key.split('.');
    if (first === undefined || third !== undefined) return undefined;
    for (let scope = from; scope; scope = scope.outer) {
      for (const ancestor of ancestry(scope)) {
        const inner = ancestor.inner.get(first) ?? (ancestor.node.name.toLowerCase() === first ? ancestor : undefined);
        if (inner && second === undefined) return inner;
        if (inner && second !== undefined && inner.inner.has(second)) return inner.inner.get(second);
      }
    }
    const top = this.classes.get(first);
    return second === undefined ? top : top?.inner.get(second);
  }

  /** The children that a relationship name of an object leads to: `Lines__r` of `Invoice__c`. */
  child(parent: ObjectModel, relationship: string): ObjectModel | undefined {
    if (!this.#children) {
      this.#children = new Map();
      for (const model of this.project.objects.values()) {
        for (const field of model.fields.values()) {
          if (!field.childRelationshipName) continue;
          for (const target of field.referenceTo) {
            this.#children.set(`${target}.${field.childRelationshipName}`.toLowerCase(), model);
          }
        }
      }
    }
    return this.#children.get(`${parent.name}.${relationship}`.toLowerCase());
  }

  model(name: string): ObjectModel | undefined {
    return this.project.objects.get(name.toLowerCase());
  }
}

export function typeNodeText(node: TypeNode): string {
  const parts = node.parts.map((part) => (part.args.length ? `${part.name}<${part.args.map(typeNodeText).join(', ')}>` : part.name));
  return parts.join('.') + '[]'.repeat(node.arrays);
}
