/** JSON text as a tree that keeps how numbers were written, which decides between Integer, Long and Decimal. */
import { exception } from '../../runtime/exception.ts';

export class JsonNumber {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}
export type JsonTree = string | boolean | null | JsonNumber | JsonTree[] | Map<string, JsonTree>;

/** JSONException with line and column where the text is no JSON. */
export function parseTree(text: string): JsonTree {
  const reader = new Reader(text);
  const tree = reader.value();
  reader.end();
  return tree;
}

class Reader {
  private at = 0;
  private readonly text: string;
  constructor(text: string) {
    this.text = text;
  }

  value(): JsonTree {
    this.space();
    const c = this.text[this.at];
    if (c === '{') return this.object();
    if (c === '[') return this.array();
    if (c === '"') return this.string();
    const word = /^(?:true|false|null)(?![A-Za-z0-9_])/.exec(this.text.slice(this.at, this.at + 6));
    if (word) {
      this.at += word[0].length;
      return word[0] === 'null' ? null : word[0] === 'true';
    }
    const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
    number.lastIndex = this.at;
    const found = number.exec(this.text);
    if (!found)
      this.fail(
        c === undefined
          ? 'Unexpected end-of-input'
          : `Unexpected character ('${c}' (code ${c.charCodeAt(0)})): expected a valid value (number, String, array, object, 'true', 'false' or 'null')`
      );
    this.at += found[0].length;
    return new JsonNumber(found[0]);
  }

  end(): void {
    this.space();
    if (this.at < this.text.length) this.fail(`Unexpected character ('${this.text[this.at]}') after the end of the document`);
  }

  private object(): Map<string, JsonTree> {
    const members = new Map<string, JsonTree>();
    this.at += 1;
    this.space();
    if (this.take('}')) return members;
    do {
      this.space();
      if (this.text[this.at] !== '"') this.fail('Unexpected character: was expecting double-quote to start field name');
      const name = this.string();
      this.space();
      if (!this.take(':')) this.fail('Unexpected character: was expecting a colon to separate field name and value');
      members.set(name, this.value());
      this.space();
    } while (this.take(','));
    if (!this.take('}')) this.fail('Unexpected character: was expecting comma to separate OBJECT entries');
    return members;
  }

  private array(): JsonTree[] {
    const items: JsonTree[] = [];
    this.at += 1;
    this.space();
    if (this.take(']')) return items;
    do {
      items.push(this.value());
      this.space();
    } while (this.take(','));
    if (!this.take(']')) this.fail('Unexpected character: was expecting comma to separate ARRAY entries');
    return items;
  }

  private string(): string {
    const pattern = /"(?:[ !#-[\]-\uffff]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text);
    if (!found) this.fail('Unexpected end-of-input or illegal character in a string');
    this.at += found[0].length;
    return JSON.parse(found[0]) as string;
  }

  private take(c: string): boolean {
    if (this.text[this.at] !== c) return false;
    this.at += 1;
    return true;
  }

  private space(): void {
    while (/[ \t\n\r]/.test(this.text[this.at] ?? '')) this.at += 1;
  }

  private fail(message: string): never {
    const before = this.text.slice(0, this.at).split('\n');
    throw exception('JSONException', `${message} at input location [${before.length},${before.at(-1)!.length + 1}]`);
  }
}
