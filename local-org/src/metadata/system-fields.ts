import type { FieldModel, ObjectModel, SourceLocation } from './model.ts';
import { newField } from './field.ts';

const readOnly = { createable: false, updateable: false };

/** A reference to User that the platform fills. */
function userReference(name: string, label: string, relationshipName: string, source: SourceLocation): FieldModel {
  return newField({
    name,
    label,
    type: 'Lookup',
    referenceTo: ['User'],
    relationshipName,
    deleteConstraint: 'Restrict',
    source,
    ...readOnly
  });
}

export function idField(source: SourceLocation): FieldModel {
  return newField({ name: 'Id', label: 'Record ID', type: 'Id', required: true, source, ...readOnly });
}

/** The audit fields every stored object has, without Id, Name and OwnerId. */
export function auditFields(source: SourceLocation): FieldModel[] {
  return [
    newField({ name: 'IsDeleted', label: 'Deleted', type: 'Checkbox', required: true, defaultValue: 'false', source, ...readOnly }),
    newField({ name: 'CreatedDate', label: 'Created Date', type: 'DateTime', source, ...readOnly }),
    userReference('CreatedById', 'Created By ID', 'CreatedBy', source),
    newField({ name: 'LastModifiedDate', label: 'Last Modified Date', type: 'DateTime', source, ...readOnly }),
    userReference('LastModifiedById', 'Last Modified By ID', 'LastModifiedBy', source),
    newField({ name: 'SystemModstamp', label: 'System Modstamp', type: 'DateTime', source, ...readOnly })
  ];
}

export function ownerField(source: SourceLocation): FieldModel {
  return newField({
    name: 'OwnerId',
    label: 'Owner ID',
    type: 'Lookup',
    referenceTo: ['Group', 'User'],
    relationshipName: 'Owner',
    deleteConstraint: 'Restrict',
    required: false,
    source
  });
}

/** Fields of a custom metadata type that come with the type. */
export function metadataTypeFields(source: SourceLocation): FieldModel[] {
  const text = (name: string, label: string, length: number): FieldModel =>
    newField({ name, label, type: 'Text', length, source, ...readOnly });
  return [
    idField(source),
    text('DeveloperName', 'Custom Metadata Record Name', 40),
    text('MasterLabel', 'Label', 40),
    text('Label', 'Label', 40),
    text('Language', 'Master Language', 10),
    text('NamespacePrefix', 'Namespace Prefix', 15),
    text('QualifiedApiName', 'Qualified API Name', 70),
    newField({ name: 'SystemModstamp', label: 'System Modstamp', type: 'DateTime', source, ...readOnly })
  ];
}

/** Fields of a platform event that come with the event. */
export function eventFields(source: SourceLocation): FieldModel[] {
  return [
    idField(source),
    newField({ name: 'ReplayId', label: 'Replay ID', type: 'Text', length: 1000, source, ...readOnly }),
    newField({ name: 'EventUuid', label: 'Event UUID', type: 'Text', length: 36, source, ...readOnly }),
    newField({ name: 'CreatedDate', label: 'Created Date', type: 'DateTime', source, ...readOnly }),
    userReference('CreatedById', 'Created By ID', 'CreatedBy', source)
  ];
}

/** Puts fields into an object by lower-cased name; a field that is there already stays. */
export function addFields(object: ObjectModel, fields: FieldModel[]): void {
  for (const field of fields) if (!object.fields.has(field.name.toLowerCase())) object.fields.set(field.name.toLowerCase(), field);
}
