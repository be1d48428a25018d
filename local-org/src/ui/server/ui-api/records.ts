import type { FieldModel, ObjectModel } from '../../../metadata/model.ts';
import { OrgError, type FieldValue, type QueryResult, type Row } from '../../../database/types.ts';
import type { Org } from '../../../org.ts';
import type { Reader } from '../reader.ts';
import { MASTER_RECORD_TYPE, objectNamed, picklistOptions } from './shape.ts';

export interface RecordRepresentation {
  apiName: string;
  id: string;
  fields: Record<string, { value: unknown; displayValue: string | null }>;
  lastModifiedById: string | null;
  lastModifiedDate: string | null;
  systemModstamp: string | null;
  recordTypeId: string | null;
  recordTypeInfo: null;
  childRelationships: Record<string, never>;
}

/**
 * The SELECT list of field paths that this reader may read, relative to the object: a lookup brings its parent's name
 * along. Paths the reader may not read are left out.
 */
export function selectable(org: Org, reader: Reader, object: ObjectModel, paths: string[]): string[] {
  const selected = new Set<string>(['Id']);
  for (const system of ['LastModifiedDate', 'LastModifiedById', 'SystemModstamp', 'RecordTypeId']) {
    if (object.fields.has(system.toLowerCase())) selected.add(system);
  }
  for (const path of paths) for (const found of expand(org, reader, object, path.split('.'))) selected.add(found);
  return [...selected];
}

function expand(org: Org, reader: Reader, object: ObjectModel, [step = '', ...rest]: string[]): string[] {
  const readable = (field: FieldModel): boolean => org.database.access.fieldAccess(reader.id, object.name, field.name).readable;
  if (rest.length === 0) {
    const field = object.fields.get(step.toLowerCase());
    if (!field || !readable(field)) return [];
    const parent = parentOf(org, reader, field);
    const nameField = parent?.nameField;
    return parent && nameField && field.relationshipName
      ? [field.name, `${field.relationshipName}.Id`, `${field.relationshipName}.${nameField}`]
      : [field.name];
  }
  const lookup = [...object.fields.values()].find((field) => field.relationshipName?.toLowerCase() === step.toLowerCase());
  const parent = lookup && readable(lookup) ? parentOf(org, reader, lookup) : undefined;
  if (!lookup || !parent) return [];
  return [
    lookup.name,
    `${lookup.relationshipName}.Id`,
    ...expand(org, reader, parent, rest).map((path) => `${lookup.relationshipName}.${path}`)
  ];
}

function parentOf(org: Org, reader: Reader, field: FieldModel): ObjectModel | undefined {
  const parent = objectNamed(org.project, field.referenceTo[0] ?? '');
  return parent && org.database.access.objectAccess(reader.id, parent.name).read ? parent : undefined;
}

/** Reads records as this reader; what sharing hides is not there. `condition` is local org's own text, values come as binds. */
export function readRecords(
  org: Org,
  reader: Reader,
  object: ObjectModel,
  paths: string[],
  condition: string,
  binds: Record<string, string | string[]> = {}
): RecordRepresentation[] {
  const soql = `SELECT ${selectable(org, reader, object, paths).join(', ')} FROM ${object.name} ${condition}`;
  const { rows } = org.database.query(soql, { userId: reader.id, mode: 'user', sharing: true, binds });
  return rows.map((row) => toRepresentation(org, reader, row));
}

/** One record; throws NOT_FOUND alike for what does not exist and what the reader may not see. */
export function readRecord(org: Org, reader: Reader, object: ObjectModel, id: string, paths: string[]): RecordRepresentation {
  const [record] = readRecords(org, reader, object, paths, 'WHERE Id = :id', { id });
  if (!record) throw notFound();
  return record;
}

export function notFound(): OrgError {
  return new OrgError('NOT_FOUND', 'The requested resource does not exist');
}

/** The object an Id belongs to, by its first three characters. */
export function objectOfId(org: Org, id: string): ObjectModel {
  const prefix = id.slice(0, 3);
  const found = /^[a-zA-Z0-9]{15}(?:[a-zA-Z0-9]{3})?$/.test(id)
    ? [...org.project.objects.values()].find(({ keyPrefix }) => keyPrefix === prefix)
    : undefined;
  if (!found) throw notFound();
  return found;
}

export function toRepresentation(org: Org, reader: Reader, row: Row): RecordRepresentation {
  const object = objectNamed(org.project, row.sobject);
  const text = (name: string): string | null => (typeof row.values[name] === 'string' ? (row.values[name] as string) : null);
  return {
    apiName: row.sobject,
    id: text('Id') ?? '',
    fields: Object.fromEntries(Object.entries(row.values).map(([name, value]) => [name, fieldValue(org, reader, object, name, value)])),
    lastModifiedById: text('LastModifiedById'),
    lastModifiedDate: text('LastModifiedDate'),
    systemModstamp: text('SystemModstamp'),
    recordTypeId: text('RecordTypeId') ?? MASTER_RECORD_TYPE,
    recordTypeInfo: null,
    childRelationships: {}
  };
}

function fieldValue(
  org: Org,
  reader: Reader,
  object: ObjectModel | undefined,
  name: string,
  value: FieldValue
): { value: unknown; displayValue: string | null } {
  if (isRow(value)) {
    const parent = toRepresentation(org, reader, value);
    const nameField = objectNamed(org.project, value.sobject)?.nameField ?? 'Id';
    return { value: parent, displayValue: (value.values[nameField] as string | null | undefined) ?? null };
  }
  const field = object?.fields.get(name.toLowerCase());
  return { value: value ?? null, displayValue: field && object ? display(org, reader, object, field, value) : null };
}

function isRow(value: FieldValue): value is Row {
  return value !== null && typeof value === 'object' && !('rows' in (value as QueryResult | Row));
}

/** The value as the reader's locale writes it; null where the value is its own text. */
function display(org: Org, reader: Reader, object: ObjectModel, field: FieldModel, value: FieldValue): string | null {
  if (value === null || value === undefined) return null;
  const locale = reader.locale.replaceAll('_', '-');
  if (typeof value === 'number') {
    const digits = field.scale ?? (field.type === 'Summary' ? 0 : 2);
    const fixed = { minimumFractionDigits: digits, maximumFractionDigits: digits };
    if (field.type === 'Currency')
      return new Intl.NumberFormat(locale, { style: 'currency', currency: reader.currency, ...fixed }).format(value);
    if (field.type === 'Percent') return `${new Intl.NumberFormat(locale, fixed).format(value)}${locale.startsWith('en') ? '' : ' '}%`;
    return new Intl.NumberFormat(locale, fixed).format(value);
  }
  if (field.picklist && typeof value === 'string') {
    const options = new Map(picklistOptions(org.project, reader, object, field).map((option) => [option.value, option.label]));
    return value
      .split(';')
      .map((one) => options.get(one) ?? one)
      .join(';');
  }
  return null;
}
