import type { TypeNode } from '../parse/ast.ts';

/** Reads the signatures that library declarations are written in: `List<E> subList(Integer from, Integer to)`. */
class SignatureReader {
  #tokens: string[];
  #at = 0;
  #text: string;

  constructor(text: string) {
    this.#text = text;
    this.#tokens = text.match(/[A-Za-z_][\w]*|[<>(),.[\]]/g) ?? [];
  }

  next(): string {
    return this.#tokens[this.#at++] ?? this.#fail('something more');
  }

  peek(ahead = 0): string | undefined {
    return this.#tokens[this.#at + ahead];
  }

  skip(token: string): boolean {
    if (this.peek() !== token) return false;
    this.#at++;
    return true;
  }

  type(): TypeNode {
    const parts: TypeNode['parts'] = [];
    do {
      const name = this.next();
      const args: TypeNode[] = [];
      if (this.skip('<')) {
        do args.push(this.type());
        while (this.skip(','));
        if (!this.skip('>')) this.#fail('>');
      }
      parts.push({ name, args });
    } while (this.skip('.'));
    let arrays = 0;
    while (this.skip('[')) {
      this.skip(']');
      arrays++;
    }
    return { parts, arrays, line: 0 };
  }

  /** After `(`: types with optional names, up to `)`. */
  parameters(): TypeNode[] {
    const types: TypeNode[] = [];
    while (!this.skip(')')) {
      types.push(this.type());
      if (this.peek() !== ',' && this.peek() !== ')') this.next();
      this.skip(',');
    }
    return types;
  }

  #fail(expected: string): never {
    throw new Error(`The library's signature "${this.#text}" lacks ${expected}`);
  }
}

export function parseTypeText(text: string): TypeNode {
  return new SignatureReader(text).type();
}

export function parseParameters(text: string): TypeNode[] {
  const reader = new SignatureReader(text);
  reader.skip('(');
  return reader.parameters();
}

/** A method (`T pop<T>()` style variables are not part of Apex) or a property (`Type name`). */
export function parseMember(text: string): {
  name: string;
  type: TypeNode;
  parameters: TypeNode[];
  variables: string[];
} {
  const reader = new SignatureReader(text.replace(/^static\s+/, ''));
  const type = reader.type();
  const name = reader.next();
  return { name, type, parameters: reader.skip('(') ? reader.parameters() : [], variables: [] };
}
