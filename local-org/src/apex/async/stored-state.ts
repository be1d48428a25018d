/** A job's state as text, so that it outlives the process: like JSON, with the Apex types kept. */
import { classInfoOf, ApexEnumValue } from '../runtime/class-info.ts';
import { ApexBlob } from '../runtime/blob.ts';
import { ApexList, ApexMap, ApexSet } from '../runtime/collections.ts';
import { ApexDecimal, ApexDouble } from '../runtime/decimal.ts';
import { libraryEnumValue } from '../runtime/library-enum.ts';
import { ApexSObject } from '../runtime/sobject.ts';
import { ApexDate, ApexDatetime, ApexTime } from '../runtime/temporal.ts';
import { currentTransaction } from '../runtime/transaction.ts';
import { classNamed } from '../library/objects/classes.ts';

type Stored = null | boolean | number | string | [tag: string, ...parts: unknown[]];

/** Null when the state holds something that cannot be stored: such a job lives as long as the process. */
export function storeState(value: unknown): string | null {
  try {
    return JSON.stringify(new Writer().write(value));
  } catch (error) {
    if (error instanceof NotStorable) return null;
    throw error;
  }
}

export function restoreState(text: string): unknown {
  return new Reader().read(JSON.parse(text) as Stored);
}

class NotStorable extends Error {}

class Writer {
  private readonly seen = new Map<object, number>();

  write(value: unknown): Stored {
    if (value === null || value === undefined) return null;
    if (typeof value === 'bigint') return ['long', String(value)];
    if (typeof value === 'number' && !Number.isFinite(value)) throw new NotStorable();
    if (typeof value !== 'object') return value as string | number | boolean;
    const known = this.seen.get(value);
    if (known !== undefined) return ['again', known];
    return scalar(value) ?? this.container(value);
  }

  private container(value: object): Stored {
    const number = this.seen.size;
    this.seen.set(value, number);
    const all = (items: Iterable<unknown>): Stored[] => [...items].map((item) => this.write(item));
    if (value instanceof ApexList) return ['list', number, value.elementType, all(value.items)];
    if (value instanceof ApexSet) return ['set', number, value.elementType, all(value)];
    if (value instanceof ApexMap) return ['map', number, value.keyType, value.valueType, value.entries().map((entry) => all(entry))];
    if (value instanceof ApexSObject)
      return ['record', number, value.model.name, value.queried, [...value.values].map(([name, item]) => [name, this.write(item)])];
    const info = classInfoOf(value);
    if (!info || value instanceof Error) throw new NotStorable();
    return ['object', number, info.name, Object.entries(value).map(([key, item]) => [key, this.write(item)])];
  }
}

function scalar(value: object): Stored | undefined {
  if (value instanceof ApexDecimal) return ['decimal', value.toString()];
  if (value instanceof ApexDouble) return ['double', value.value];
  if (value instanceof ApexDate) return ['date', value.days];
  if (value instanceof ApexDatetime) return ['datetime', value.ms];
  if (value instanceof ApexTime) return ['time', value.ms];
  if (value instanceof ApexBlob) return ['blob', value.toBase64()];
  if (value instanceof ApexEnumValue) return ['enum', value.type, value.name];
  return undefined;
}

class Reader {
  private readonly made: unknown[] = [];

  read(stored: Stored): unknown {
    if (!Array.isArray(stored)) return stored;
    const [tag, first, second, third, fourth] = stored as [string, never, never, never, never];
    switch (tag) {
      case 'long':
        return BigInt(first);
      case 'decimal':
        return ApexDecimal.of(first as string);
      case 'double':
        return new ApexDouble(first);
      case 'date':
        return new ApexDate(first);
      case 'datetime':
        return new ApexDatetime(first);
      case 'time':
        return new ApexTime(first);
      case 'blob':
        return ApexBlob.fromBase64(first);
      case 'enum':
        return enumValue(first, second);
      case 'again':
        return this.made[first];
      case 'list': {
        const list = this.keep(first, new ApexList(second));
        list.items = this.all(third);
        return list;
      }
      case 'set':
        return this.keep(first, new ApexSet(second, this.all(third)));
      case 'map': {
        const map = this.keep(first, new ApexMap(second, third));
        for (const [key, value] of fourth as [Stored, Stored][]) map.set(this.read(key), this.read(value));
        return map;
      }
      case 'record':
        return this.record(first, second, third, fourth);
      default:
        return this.object(first, second, third);
    }
  }

  private keep<T>(number: number, value: T): T {
    this.made[number] = value;
    return value;
  }

  private all(items: Stored[]): unknown[] {
    return items.map((item) => this.read(item));
  }

  private record(number: number, name: string, queried: boolean, values: [string, Stored][]): ApexSObject {
    const model = currentTransaction().database.project.objects.get(name.toLowerCase());
    if (!model) throw new Error(`Object ${name} is no longer in the project`);
    const record = this.keep(number, new ApexSObject(model));
    record.queried = queried;
    for (const [field, value] of values) record.values.set(field, this.read(value));
    return record;
  }

  private object(number: number, name: string, values: [string, Stored][]): object {
    const info = classNamed(name);
    if (!info) throw new Error(`Class ${name} is no longer in the project`);
    const object = this.keep(number, Object.create(info.jsClass.prototype) as Record<string, unknown>);
    for (const [key, value] of values) object[key] = this.read(value);
    return object;
  }
}

function enumValue(type: string, name: string): unknown {
  return classNamed(type)?.enumValues?.find((value) => value.name === name) ?? libraryEnumValue(type, name);
}
