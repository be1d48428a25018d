import type { Implementation, LibraryType } from '../library/declare.ts';
import type { TypeNode } from '../parse/ast.ts';
import { parseMember, parseParameters, parseTypeText } from './signatures.ts';
import type { Type } from './types.ts';

/** A method or constructor of the library; types still name the declaring type's variables. */
export interface LibraryMethod {
  name: string;
  isStatic: boolean;
  returns: Type;
  parameters: Type[];
  implementation: Implementation | null;
}

export interface LibraryProperty {
  name: string;
  isStatic: boolean;
  type: Type;
  isReadOnly: boolean;
}

/** A type of the library with its signatures read; members are read when first asked for. */
export class LibrarySymbol {
  readonly name: string;
  readonly kind: NonNullable<LibraryType['kind']>;
  readonly variables: string[];
  readonly declaration: LibraryType;
  #resolve: (node: TypeNode, variables: string[]) => Type;
  #methods: Map<string, LibraryMethod[]> | undefined;
  #properties: Map<string, LibraryProperty> | undefined;
  #constructors: LibraryMethod[] | undefined;
  #parents: Type[] | undefined;

  constructor(declaration: LibraryType, resolve: (node: TypeNode, variables: string[]) => Type) {
    this.declaration = declaration;
    this.kind = declaration.kind ?? 'class';
    this.name = declaration.name.replace(/<.*$/, '');
    this.variables =
      parseTypeText(declaration.name)
        .parts.at(-1)
        ?.args.map((arg) => arg.parts[0]?.name ?? '') ?? [];
    this.#resolve = resolve;
  }

  /** What it extends and implements. */
  get parents(): Type[] {
    const { extends: superclass, implements: interfaces = [] } = this.declaration;
    return (this.#parents ??= [...(superclass ? [superclass] : []), ...interfaces].map((text) => this.#type(text)));
  }

  methods(name: string): LibraryMethod[] {
    if (!this.#methods) {
      this.#methods = new Map();
      this.#addMethods(this.declaration.methods, false);
      this.#addMethods(this.declaration.statics, true);
    }
    return this.#methods.get(name.toLowerCase()) ?? [];
  }

  property(name: string): LibraryProperty | undefined {
    if (!this.#properties) {
      this.#properties = new Map();
      this.#addProperties(this.declaration.properties, false);
      this.#addProperties(this.declaration.staticProperties, true);
    }
    return this.#properties.get(name.toLowerCase());
  }

  get constructors(): LibraryMethod[] {
    return (this.#constructors ??= Object.entries(this.declaration.constructors ?? {}).map(([text, implementation]) => ({
      name: '<init>',
      isStatic: true,
      returns: this.#type(this.declaration.name),
      parameters: parseParameters(text).map((node) => this.#resolve(node, this.variables)),
      implementation
    })));
  }

  #type(text: string): Type {
    return this.#resolve(parseTypeText(text), this.variables);
  }

  #addMethods(declared: Record<string, Implementation | null> | undefined, isStatic: boolean): void {
    for (const [text, implementation] of Object.entries(declared ?? {})) {
      const { name, type, parameters, variables } = parseMember(text);
      const known = [...this.variables, ...variables];
      const method: LibraryMethod = {
        name,
        isStatic,
        returns: this.#resolve(type, known),
        parameters: parameters.map((node) => this.#resolve(node, known)),
        implementation
      };
      const key = name.toLowerCase();
      this.#methods?.set(key, [...(this.#methods.get(key) ?? []), method]);
    }
  }

  #addProperties(declared: Record<string, { set?: unknown }> | undefined, isStatic: boolean): void {
    for (const [text, property] of Object.entries(declared ?? {})) {
      const { name, type } = parseMember(text);
      this.#properties?.set(name.toLowerCase(), {
        name,
        isStatic,
        type: this.#resolve(type, this.variables),
        isReadOnly: property.set === undefined
      });
    }
  }
}
