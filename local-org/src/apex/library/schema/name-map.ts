import { ApexMap } from '../../runtime/collections.ts';

const lower = (key: unknown): unknown => (typeof key === 'string' ? key.toLowerCase() : key);

/** The maps that Schema hands out: keys are lower-case names and are found in any case. */
export class NameMap extends ApexMap {
  constructor(valueType: string, entries: [string, unknown][]) {
    super(
      'String',
      valueType,
      entries.map(([name, value]) => [name.toLowerCase(), value])
    );
  }
  override get(key: unknown): unknown {
    return super.get(lower(key));
  }
  override has(key: unknown): boolean {
    return super.has(lower(key));
  }
}
