import { declare } from '../declare.ts';
import { exception } from '../../runtime/exception.ts';
import { ApexDouble } from '../../runtime/decimal.ts';
import { serialize } from './serialize.ts';
import type { Implementation } from '../declare.ts';

interface Level {
  kind: 'object' | 'array' | 'root';
  parts: string[];
  field: string | null;
}

/** `JSONGenerator`: writes piece by piece. */
export class JsonGenerator {
  private readonly pretty: boolean;
  private readonly levels: Level[] = [{ kind: 'root', parts: [], field: null }];
  closed = false;
  constructor(pretty: boolean) {
    this.pretty = pretty;
  }

  private get level(): Level {
    return this.levels.at(-1)!;
  }

  start(kind: 'object' | 'array'): void {
    this.levels.push({ kind, parts: [], field: null });
  }

  end(kind: 'object' | 'array'): void {
    const { kind: open, parts } = this.level;
    if (open !== kind) throw exception('JSONException', `Current context not an ${kind} but ${open}`);
    this.levels.pop();
    const [left, right] = kind === 'object' ? ['{', '}'] : ['[', ']'];
    const indent = '  '.repeat(this.levels.length);
    if (kind === 'object' && this.pretty && parts.length) this.raw(`{\n${indent}${parts.join(`,\n${indent}`)}\n${indent.slice(2)}}`);
    else this.raw(this.pretty ? `${left} ${parts.join(', ')}${parts.length ? ' ' : ''}${right}` : `${left}${parts.join(',')}${right}`);
  }

  name(field: string): void {
    if (this.level.kind !== 'object') throw exception('JSONException', 'Can not write a field name, expecting a value');
    this.level.field = field;
  }

  write(value: unknown): void {
    this.raw(serialize(value, { pretty: this.pretty, suppressNulls: false }));
  }

  private raw(text: string): void {
    const { level } = this;
    if (level.kind === 'object' && level.field === null) throw exception('JSONException', 'Can not write value, expecting field name');
    level.parts.push(level.kind === 'object' ? `${JSON.stringify(level.field)}${this.pretty ? ' : ' : ':'}${text}` : text);
    level.field = null;
  }

  text(): string {
    while (this.levels.length > 1) this.end(this.level.kind as 'object' | 'array');
    return this.levels[0].parts.join(' ');
  }
}

const TYPES: [suffix: string, types: string[]][] = [
  ['Boolean', ['Boolean']],
  ['Number', ['Integer', 'Long', 'Decimal', 'Double']],
  ['String', ['String']],
  ['Date', ['Date']],
  ['DateTime', ['Datetime']],
  ['Time', ['Time']],
  ['Id', ['Id']],
  ['Blob', ['Blob']],
  ['Object', ['Object']]
];

/** `writeX(value)` and `writeXField(name, value)`. */
function writers(): Record<string, Implementation> {
  const all: Record<string, Implementation> = {};
  for (const [suffix, types] of TYPES) {
    for (const type of types) {
      const boxed = (value: unknown): unknown => (type === 'Double' && typeof value === 'number' ? new ApexDouble(value) : value);
      all[`void write${suffix}(${type} value)`] = (self: JsonGenerator, value: unknown) => self.write(boxed(value));
      all[`void write${suffix}Field(String fieldName, ${type} value)`] = (self: JsonGenerator, name: string, value: unknown) => {
        self.name(name);
        self.write(boxed(value));
      };
    }
  }
  return all;
}

declare({
  name: 'JSONGenerator',
  methods: {
    ...writers(),
    'void close()': (self: JsonGenerator) => void (self.closed = true),
    'Boolean isClosed()': (self: JsonGenerator) => self.closed,
    'String getAsString()': (self: JsonGenerator) => self.text(),
    'void writeStartObject()': (self: JsonGenerator) => self.start('object'),
    'void writeEndObject()': (self: JsonGenerator) => self.end('object'),
    'void writeStartArray()': (self: JsonGenerator) => self.start('array'),
    'void writeEndArray()': (self: JsonGenerator) => self.end('array'),
    'void writeFieldName(String fieldName)': (self: JsonGenerator, name: string) => self.name(name),
    'void writeNull()': (self: JsonGenerator) => self.write(null),
    'void writeNullField(String fieldName)': (self: JsonGenerator, name: string) => {
      self.name(name);
      self.write(null);
    }
  }
});
