import { declare } from '../declare.ts';
import { exception } from '../../runtime/exception.ts';
import type { ApexEnumValue } from '../../runtime/class-info.ts';
import { libraryEnumValue } from '../../runtime/library-enum.ts';
import type { ApexType } from '../../runtime/type-token.ts';
import { typed } from './deserialize.ts';
import { JsonNumber, parseTree } from './parse-tree.ts';
import type { JsonTree } from './parse-tree.ts';

declare({
  name: 'System.JSONToken',
  kind: 'enum',
  enumValues: [
    'END_ARRAY',
    'END_OBJECT',
    'FIELD_NAME',
    'NOT_AVAILABLE',
    'START_ARRAY',
    'START_OBJECT',
    'VALUE_EMBEDDED_OBJECT',
    'VALUE_FALSE',
    'VALUE_NULL',
    'VALUE_NUMBER_FLOAT',
    'VALUE_NUMBER_INT',
    'VALUE_STRING',
    'VALUE_TRUE'
  ]
});

interface Token {
  kind: string;
  text: string | null;
  /** The value that starts here, and where it ends. */
  tree?: JsonTree;
  end?: number;
}

/** The document as a list of tokens. */
function tokensOf(tree: JsonTree, into: Token[] = []): Token[] {
  if (tree instanceof Map || Array.isArray(tree)) {
    const kind = Array.isArray(tree) ? 'ARRAY' : 'OBJECT';
    const start: Token = { kind: `START_${kind}`, text: kind === 'ARRAY' ? '[' : '{', tree };
    into.push(start);
    if (Array.isArray(tree)) for (const item of tree) tokensOf(item, into);
    else {
      for (const [name, value] of tree) {
        into.push({ kind: 'FIELD_NAME', text: name });
        tokensOf(value, into);
      }
    }
    start.end = into.push({ kind: `END_${kind}`, text: kind === 'ARRAY' ? ']' : '}' }) - 1;
    return into;
  }
  const end = into.length;
  const number = tree instanceof JsonNumber ? (/[.eE]/.test(tree.text) ? 'VALUE_NUMBER_FLOAT' : 'VALUE_NUMBER_INT') : null;
  const kind =
    number ?? (tree === null ? 'VALUE_NULL' : typeof tree === 'boolean' ? `VALUE_${String(tree).toUpperCase()}` : 'VALUE_STRING');
  into.push({ kind, text: tree instanceof JsonNumber ? tree.text : String(tree), tree, end });
  return into;
}

/** `JSONParser` */
class JsonParser {
  private readonly tokens: Token[];
  private at = -1;
  constructor(text: string) {
    this.tokens = tokensOf(parseTree(text));
  }

  get current(): Token | undefined {
    return this.tokens[this.at];
  }

  next(): ApexEnumValue | null {
    this.at = Math.min(this.at + 1, this.tokens.length);
    return this.token();
  }

  token(): ApexEnumValue | null {
    return this.current ? libraryEnumValue('System.JSONToken', this.current.kind) : null;
  }

  skip(): void {
    if (this.current?.end !== undefined) this.at = this.current.end;
  }

  /** The value at the current token as a type; moves to its end. */
  read(type: string, strict = false): unknown {
    if (this.at < 0) this.next();
    const token = this.current;
    if (token?.tree === undefined) throw exception('JSONException', `Current token is not a value: ${token?.kind ?? 'NOT_AVAILABLE'}`);
    const value = typed(token.tree, type, strict);
    this.skip();
    return value;
  }
}

const reader =
  (type: string) =>
  (self: JsonParser): unknown => {
    const value = self.read(type);
    return type === 'Double' && value !== null ? (value as { value: number }).value : value;
  };
const name = (self: JsonParser): string | null => (self.current?.kind === 'FIELD_NAME' ? self.current.text : null);

/** `JSON.createParser` */
export function createParser(text: string): unknown {
  return new JsonParser(text);
}

declare({
  name: 'JSONParser',
  methods: {
    'System.JSONToken nextToken()': (self: JsonParser) => self.next(),
    'System.JSONToken nextValue()': (self: JsonParser) => {
      const token = self.next();
      return token?.name === 'FIELD_NAME' ? self.next() : token;
    },
    'System.JSONToken getCurrentToken()': (self: JsonParser) => self.token(),
    'Boolean hasCurrentToken()': (self: JsonParser) => self.current !== undefined,
    'String getCurrentName()': name,
    'String getText()': (self: JsonParser) => self.current?.text ?? null,
    'Boolean getBooleanValue()': reader('Boolean'),
    'Integer getIntegerValue()': reader('Integer'),
    'Long getLongValue()': reader('Long'),
    'Decimal getDecimalValue()': reader('Decimal'),
    'Double getDoubleValue()': reader('Double'),
    'Date getDateValue()': reader('Date'),
    'Datetime getDatetimeValue()': reader('Datetime'),
    'Time getTimeValue()': reader('Time'),
    'Id getIdValue()': reader('Id'),
    'Blob getBlobValue()': reader('Blob'),
    'Object readValueAs(Type apexType)': (self: JsonParser, type: ApexType) => self.read(type.text),
    'Object readValueAsStrict(Type apexType)': (self: JsonParser, type: ApexType) => self.read(type.text, true),
    'void skipChildren()': (self: JsonParser) => self.skip()
  }
});
