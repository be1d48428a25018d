import type { FieldModel, ObjectModel, PicklistValue, Project } from './model.ts';
import { newField } from './field.ts';
import { newObject } from './object.ts';
import { addFields, auditFields, idField } from './system-fields.ts';

/** Adds `X__Share` and `X__History` of the custom objects that have them on the platform. */
export function addGeneratedObjects(project: Project): void {
  for (const object of [...project.objects.values()]) {
    if (object.kind !== 'custom') continue;
    if (hasShareRows(object)) addTo(project, shareObject(object));
    if (object.enableHistory) addTo(project, historyObject(object, object.name.replace(/__c$/, '__History'), 'ParentId', 'Parent'));
  }
}

function addTo(project: Project, object: ObjectModel): void {
  project.objects.set(object.name.toLowerCase(), object);
}

/** Details have no sharing of their own, and what everyone may edit needs none. */
function hasShareRows(object: ObjectModel): boolean {
  return [object.sharingModel, object.externalSharingModel].some((model) => model === 'Private' || model === 'Read') && !isDetail(object);
}

export function isDetail(object: ObjectModel): boolean {
  return [...object.fields.values()].some((field) => field.type === 'MasterDetail');
}

function values(names: [string, string][]): PicklistValue[] {
  return names.map(([fullName, label]) => ({ fullName, label, isDefault: false, isActive: true }));
}

function shareObject(of: ObjectModel): ObjectModel {
  const share = newObject(of.name.replace(/__c$/, '__Share'), 'share', of.source);
  share.label = `Share: ${of.label}`;
  share.pluralLabel = share.label;
  const { source } = of;
  const reasons: [string, string][] = [
    ['Owner', 'Owner'],
    ['Manual', 'Manual Sharing'],
    ['Rule', 'Sharing Rule'],
    ...of.sharingReasons.map(({ name, label }) => [name, label] as [string, string])
  ];
  addFields(share, [
    idField(source),
    newField({
      name: 'ParentId',
      label: 'Parent ID',
      type: 'Lookup',
      referenceTo: [of.name],
      relationshipName: 'Parent',
      childRelationshipName: 'Shares',
      deleteConstraint: 'Cascade',
      required: true,
      updateable: false,
      source
    }),
    newField({
      name: 'AccessLevel',
      label: 'Access Level',
      type: 'Picklist',
      required: true,
      source,
      picklist: {
        restricted: true,
        values: values([
          ['Read', 'Read Only'],
          ['Edit', 'Read/Write'],
          ['All', 'Owner']
        ])
      }
    }),
    newField({
      name: 'UserOrGroupId',
      label: 'User/Group ID',
      type: 'Lookup',
      referenceTo: ['Group', 'User'],
      relationshipName: 'UserOrGroup',
      deleteConstraint: 'Cascade',
      required: true,
      updateable: false,
      source
    }),
    newField({
      name: 'RowCause',
      label: 'Row Cause',
      type: 'Picklist',
      updateable: false,
      source,
      picklist: { restricted: true, values: values(reasons) }
    }),
    ...auditFields(source).filter((field) => ['LastModifiedDate', 'LastModifiedById', 'IsDeleted'].includes(field.name))
  ]);
  return share;
}

/** A field history object; `parentField` is `ParentId` for custom objects, `AccountId` and the like for standard ones. */
export function historyObject(of: ObjectModel, name: string, parentField: string, relationshipName: string): ObjectModel {
  const history = newObject(name, 'history', of.source);
  history.label = `History: ${of.label}`;
  history.pluralLabel = history.label;
  const { source } = of;
  const text = (field: string, label: string): FieldModel =>
    newField({ name: field, label, type: 'Text', length: 255, createable: false, updateable: false, source });
  addFields(history, [
    idField(source),
    newField({
      name: parentField,
      label: 'Parent ID',
      type: 'Lookup',
      referenceTo: [of.name],
      relationshipName,
      childRelationshipName: 'Histories',
      deleteConstraint: 'Cascade',
      createable: false,
      updateable: false,
      source
    }),
    text('Field', 'Changed Field'),
    text('DataType', 'Datatype'),
    text('OldValue', 'Old Value'),
    text('NewValue', 'New Value'),
    ...auditFields(source).filter((field) => ['CreatedDate', 'CreatedById', 'IsDeleted'].includes(field.name))
  ]);
  return history;
}
