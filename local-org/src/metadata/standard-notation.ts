import type { FieldModel, FieldType, PicklistValue } from './model.ts';
import { newField } from './field.ts';

/** A value of a standard picklist: its name, or its name with what the platform attaches to it. */
export type StandardValue =
  | string
  | { value: string; de?: string; isDefault?: boolean; closed?: boolean; won?: boolean; probability?: number; forecastCategory?: string };

/** One object as the JSON files of `standard/` write it. */
export interface StandardObject {
  label: [string, string];
  de?: [string, string];
  prefix: string;
  kind?: 'share' | 'history' | 'event';
  sharing?: string;
  external?: string;
  /** Has an OwnerId. */
  owner?: boolean;
  /** Which audit fields it has; all of them unless said. */
  system?: 'share' | 'created' | 'none';
  /** Name field; `Name` unless said, null for none. */
  name?: string | null;
  /** Its history object, where it has one. */
  history?: string;
  fields: Record<string, string>;
}

export interface StandardFile {
  valueSets: Record<string, StandardValue[]>;
  objects: Record<string, StandardObject>;
}

export interface StandardField {
  field: FieldModel;
  germanLabel: string | undefined;
}

export function standardValues(values: StandardValue[]): PicklistValue[] {
  return values.map((given) => {
    if (typeof given === 'string') return { fullName: given, label: given, isDefault: false, isActive: true };
    const { value, isDefault = false, closed, won, probability, forecastCategory } = given;
    const attached = Object.entries({ closed, won, probability, forecastCategory }).filter(([, one]) => one !== undefined);
    return { fullName: value, label: value, isDefault, isActive: true, ...Object.fromEntries(attached) };
  });
}

/**
 * Reads one field in the notation of the data files: `TYPE(length or precision,scale)! words | English label | German label`.
 * `!` means required. Picklists: `Picklist(A,B)` or `Picklist{ValueSet}`. References: `Lookup Account,Contact as Parent of Children`.
 * Words: cascade, restrict, readonly, createonly, unique, default=…, format=…, and last formula=….
 */
export function standardField(name: string, notation: string, valueSets: Map<string, PicklistValue[]>): StandardField {
  const [spec = '', label = name, germanLabel] = notation.split(' | ');
  const match = /^(\w+)(?:\(([^)]*)\))?(?:\{(\w+)\})?(!)?\s*(.*)$/.exec(spec);
  if (!match) throw new Error(`The standard field ${name} is written wrongly: ${notation}`);
  const [, type = '', list, setName, marked, rest = ''] = match;
  const [words = '', formula] = rest.split('formula=');
  const given: Partial<FieldModel> = { ...sizes(type, list), ...reference(words), ...options(words) };
  if (formula !== undefined) Object.assign(given, { formula, formulaTreatBlanksAs: 'BlankAsBlank' });
  if (type === 'Picklist') given.picklist = picklist(name, list, setName, valueSets);
  if (type === 'MasterDetail') given.reparentable = false;
  if (type === 'Checkbox' && given.defaultValue === undefined && formula === undefined) given.defaultValue = 'false';
  return {
    germanLabel,
    field: newField({
      ...given,
      name,
      label,
      type: type as FieldType,
      custom: false,
      required: marked === '!' || /!(\s|$)/.test(words),
      source: { file: '(standard)' }
    })
  };
}

function sizes(type: string, list: string | undefined): Partial<FieldModel> {
  if (list === undefined || type === 'Picklist') return {};
  const [first, second] = list.split(',').map(Number);
  return second === undefined ? { length: first } : { precision: first, scale: second };
}

function reference(words: string): Partial<FieldModel> {
  const match = /^(\S+) as (\w+)!?(?: of (\w+))?/.exec(words);
  if (!match) return {};
  const [, targets = '', relationshipName, childRelationshipName] = match;
  return {
    referenceTo: targets.split(','),
    relationshipName,
    ...(childRelationshipName ? { childRelationshipName } : {}),
    deleteConstraint: /\bcascade\b/.test(words) ? 'Cascade' : /\brestrict\b/.test(words) ? 'Restrict' : 'SetNull'
  };
}

function options(words: string): Partial<FieldModel> {
  const written = /default=(\S+)/.exec(words)?.[1];
  const format = /format=(\S+)/.exec(words)?.[1];
  return {
    ...(written ? { defaultValue: written } : {}),
    ...(format ? { displayFormat: format, startingNumber: 1 } : {}),
    ...(/\bunique\b/.test(words) ? { unique: true } : {}),
    ...(/\breadonly\b/.test(words) ? { createable: false, updateable: false } : {}),
    ...(/\bcreateonly\b/.test(words) ? { updateable: false } : {})
  };
}

function picklist(
  name: string,
  list: string | undefined,
  setName: string | undefined,
  valueSets: Map<string, PicklistValue[]>
): NonNullable<FieldModel['picklist']> {
  if (list !== undefined) return { restricted: true, values: standardValues(list.split(',')) };
  const values = valueSets.get(setName ?? '');
  if (!values) throw new Error(`The standard field ${name} names the unknown value set ${setName}`);
  return { restricted: false, values };
}
