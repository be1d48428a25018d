import { libraryTypes } from '../library/declare.ts';
import { ApexEnumValue } from './class-info.ts';

const made = new Map<string, ApexEnumValue[]>();

/** The values of an enum that the library declares, in order; the same objects every time. */
export function libraryEnum(name: string): ApexEnumValue[] {
  const key = name.toLowerCase();
  let values = made.get(key);
  if (!values) {
    const short = key.replace(/^system\./, '');
    const type = libraryTypes().get(key) ?? libraryTypes().get(short) ?? libraryTypes().get(`system.${short}`);
    if (!type?.enumValues) throw new Error(`The library declares no enum ${name}`);
    values = type.enumValues.map((value, i) => new ApexEnumValue(type.name, value, i));
    made.set(key, values);
  }
  return values;
}

/** One value of a library's enum by name. */
export function libraryEnumValue(name: string, value: string): ApexEnumValue {
  const found = libraryEnum(name).find((candidate) => candidate.name.toLowerCase() === value.toLowerCase());
  if (!found) throw new Error(`Enum ${name} has no value ${value}`);
  return found;
}
