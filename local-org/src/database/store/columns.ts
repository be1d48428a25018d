import type { FieldModel, FieldType, ObjectModel, Project } from '../../metadata/model.ts';
import type { Scalar } from '../types.ts';
import type { SqlValue } from './connection.ts';

/** How a field's values compare: as text, number, date and so on. */
export type ValueKind = 'id' | 'text' | 'number' | 'boolean' | 'date' | 'datetime' | 'time';

const kinds: Record<FieldType, ValueKind> = {
  Id: 'id',
  Lookup: 'id',
  MasterDetail: 'id',
  AutoNumber: 'text',
  Checkbox: 'boolean',
  Currency: 'number',
  Date: 'date',
  DateTime: 'datetime',
  Time: 'time',
  Email: 'text',
  Html: 'text',
  LongTextArea: 'text',
  MultiselectPicklist: 'text',
  Number: 'number',
  Percent: 'number',
  Phone: 'text',
  Picklist: 'text',
  Summary: 'number',
  Text: 'text',
  TextArea: 'text',
  Url: 'text',
  Base64: 'text',
  MetadataRelationship: 'text'
};

/** A roll-up of the earliest or latest date is a date; the field alone does not say, so the project is asked once when it is opened. */
const summaryKinds = new WeakMap<FieldModel, ValueKind>();

export function learnSummaryKinds(project: Project): void {
  for (const object of project.objects.values()) {
    for (const field of object.fields.values()) {
      const [child = '', summarized = ''] = field.summary?.summarizedField?.split('.') ?? [];
      const source = project.objects.get(child.toLowerCase())?.fields.get(summarized.toLowerCase());
      if (source) summaryKinds.set(field, kinds[source.type]);
    }
  }
}

export function kindOf(field: FieldModel): ValueKind {
  return summaryKinds.get(field) ?? kinds[field.type];
}

export function isStored(field: FieldModel): boolean {
  return field.formula === undefined;
}

export function storedFields(object: ObjectModel): FieldModel[] {
  return [...object.fields.values()].filter(isStored);
}

export function isReference(field: FieldModel): boolean {
  return (field.type === 'Lookup' || field.type === 'MasterDetail' || isMetadataLookup(field)) && field.referenceTo.length > 0;
}

/** A custom metadata record that points at another one; those that point at objects and fields hold their names. */
export function isMetadataLookup(field: FieldModel): boolean {
  return field.type === 'MetadataRelationship' && field.referenceTo.some((target) => target.endsWith('__mdt'));
}

export function toSql(value: Scalar): SqlValue {
  return typeof value === 'boolean' ? Number(value) : value;
}

export function fromSql(kind: ValueKind, value: SqlValue): Scalar {
  return kind === 'boolean' ? value === 1 : value;
}

/** Text compares without case, as on the platform, except where the field says otherwise and in Ids. */
export function columnType(field: FieldModel): string {
  switch (kindOf(field)) {
    case 'number':
      return 'REAL';
    case 'boolean':
      return 'INTEGER NOT NULL DEFAULT 0';
    case 'text':
      return field.caseSensitive ? 'TEXT' : 'TEXT COLLATE NOCASE';
    default:
      return 'TEXT';
  }
}
