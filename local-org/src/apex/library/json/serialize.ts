/** JSON.serialize: Apex values as JSON text, as the platform writes them. */
import { ApexEnumValue, classInfoOf } from '../../runtime/class-info.ts';
import { ApexBlob } from '../../runtime/blob.ts';
import { ApexList, ApexMap, ApexSet } from '../../runtime/collections.ts';
import { ApexDecimal, ApexDouble, doubleText } from '../../runtime/decimal.ts';
import { exception } from '../../runtime/exception.ts';
import { ApexSObject } from '../../runtime/sobject.ts';
import { ApexDate, ApexDatetime, ApexTime } from '../../runtime/temporal.ts';
import { ApexType } from '../../runtime/type-token.ts';
import { textOf } from '../../runtime/text.ts';

export interface JsonStyle {
  pretty: boolean;
  suppressNulls: boolean;
}

/** A JSON document; JSONException for what cannot be written. */
export function serialize(value: unknown, style: JsonStyle): string {
  return new Writer(style).write(value, '');
}

class Writer {
  private readonly style: JsonStyle;
  private readonly open = new Set<object>();
  constructor(style: JsonStyle) {
    this.style = style;
  }

  write(value: unknown, indent: string): string {
    if (value === null || value === undefined) return 'null';
    if (typeof value === 'string') return JSON.stringify(value);
    if (typeof value !== 'object') return String(value);
    const scalar = scalarText(value);
    if (scalar !== null) return scalar;
    if (this.open.has(value)) throw exception('JSONException', 'Apex Type unsupported in JSON: circular reference');
    this.open.add(value);
    const text = this.container(value, indent);
    this.open.delete(value);
    return text;
  }

  private container(value: object, indent: string): string {
    if (value instanceof ApexList || value instanceof ApexSet) return this.array([...value], indent);
    if (value instanceof ApexMap)
      return this.object(
        value.entries().map(([key, item]) => [keyText(key), item]),
        indent
      );
    if (value instanceof ApexSObject) return this.record(value, indent);
    const info = classInfoOf(value);
    if (!info || value instanceof Error) throw exception('JSONException', `Apex Type unsupported in JSON: ${textOf(value)}`);
    const fields = info.fields.filter((field) => !field.isStatic && !field.isTransient);
    return this.object(
      fields.map((field) => [field.name, field.get(value)]),
      indent
    );
  }

  /** A record names its type and address before its fields; child lists are query results. */
  private record(record: ApexSObject, indent: string): string {
    const attributes = new ApexMap('String', 'Object', [['type', record.model.name]]);
    if (record.id) attributes.set('url', `/services/data/v67.0/sobjects/${record.model.name}/${record.id}`);
    const values: [string, unknown][] = [...record.values].map(([name, value]) => [
      name,
      value instanceof ApexList ? childResult(value) : value
    ]);
    return this.object([['attributes', attributes], ...values], indent);
  }

  private array(items: unknown[], indent: string): string {
    const inner = items.map((item) => this.write(item, `${indent}  `));
    return this.style.pretty ? `[ ${inner.join(', ')} ]` : `[${inner.join(',')}]`;
  }

  private object(entries: [string, unknown][], indent: string): string {
    const kept = this.style.suppressNulls ? entries.filter(([, value]) => value !== null) : entries;
    const deeper = `${indent}  `;
    const parts = kept.map(([name, value]) => `${JSON.stringify(name)}${this.style.pretty ? ' : ' : ':'}${this.write(value, deeper)}`);
    if (!this.style.pretty) return `{${parts.join(',')}}`;
    return parts.length ? `{\n${deeper}${parts.join(`,\n${deeper}`)}\n${indent}}` : '{ }';
  }
}

function childResult(list: ApexList): ApexMap {
  return new ApexMap('String', 'Object', [
    ['totalSize', list.size],
    ['done', true],
    ['records', list]
  ]);
}

function keyText(key: unknown): string {
  if (key === null) throw exception('JSONException', 'Null key for a Map not allowed in JSON (use a converting NullKeySerializer?)');
  return typeof key === 'object' ? (scalarText(key)?.replace(/^"|"$/g, '') ?? textOf(key)) : String(key);
}

function scalarText(value: object): string | null {
  if (value instanceof ApexDecimal) return value.toString();
  if (value instanceof ApexDouble) return doubleText(value.value);
  if (value instanceof ApexDate) return `"${value.toIso()}"`;
  // Datetimes are UTC with milliseconds and four digits of offset.
  if (value instanceof ApexDatetime) return `"${value.toIso().replace('Z', '+0000')}"`;
  if (value instanceof ApexTime) return `"${value.toIso()}"`;
  if (value instanceof ApexBlob) return `"${value.toBase64()}"`;
  if (value instanceof ApexEnumValue) return `"${value.name}"`;
  return value instanceof ApexType ? JSON.stringify(value.text) : null;
}
