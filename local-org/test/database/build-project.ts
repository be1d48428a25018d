import { newField } from '../../src/metadata/field.ts';
import { finishStandardObjects } from '../../src/metadata/finish-standard.ts';
import { addGeneratedObjects } from '../../src/metadata/generated-objects.ts';
import { assignKeyPrefixes } from '../../src/metadata/key-prefixes.ts';
import { emptyProject } from '../../src/metadata/empty-project.ts';
import type { FieldModel, ObjectModel, PermissionSetModel, PicklistValue, Project, SharingModel } from '../../src/metadata/model.ts';
import { newObject } from '../../src/metadata/object.ts';
import { addStandardObjects } from '../../src/metadata/standard-objects.ts';
import { addFields, auditFields, idField, ownerField } from '../../src/metadata/system-fields.ts';

const source = { file: 'test' };

export function field(name: string, type: FieldModel['type'], more: Partial<FieldModel> = {}): FieldModel {
  const picklist = more.picklist;
  return newField({ name, label: name.replace(/__c$/, '').replaceAll('_', ' '), type, source, ...more, ...(picklist ? { picklist } : {}) });
}

export function choices(...names: string[]): PicklistValue[] {
  return names.map((fullName) => ({ fullName, label: fullName, isDefault: false, isActive: true }));
}

export interface ObjectOptions extends Partial<Omit<ObjectModel, 'fields'>> {
  name: string;
  sharing?: SharingModel;
  fields: FieldModel[];
  nameType?: 'Text' | 'AutoNumber';
}

export function customObject(options: ObjectOptions): ObjectModel {
  const { fields, sharing, nameType = 'Text', ...rest } = options;
  const object = Object.assign(newObject(options.name, 'custom', source), rest);
  object.label = options.name.replace(/__c$/, '');
  object.pluralLabel = `${object.label}s`;
  object.nameField = 'Name';
  if (sharing) object.sharingModel = object.externalSharingModel = sharing;
  const isDetail = fields.some((each) => each.type === 'MasterDetail');
  const name = field('Name', nameType, {
    label: `${object.label} Name`,
    custom: false,
    length: 80,
    displayFormat: nameType === 'AutoNumber' ? 'N-{0000}' : undefined
  });
  addFields(object, [idField(source), ...(isDetail ? [] : [ownerField(source)]), name, ...auditFields(source), ...fields]);
  if (isDetail) object.sharingModel = object.externalSharingModel = 'ControlledByParent';
  return object;
}

export function permissionSet(name: string, more: Partial<PermissionSetModel> = {}): PermissionSetModel {
  return {
    name,
    label: name,
    kind: 'permissionSet',
    hasActivationRequired: false,
    objectPermissions: [],
    fieldPermissions: [],
    classAccesses: [],
    customPermissions: [],
    userPermissions: [],
    tabVisibilities: [],
    applicationVisibilities: [],
    customMetadataTypeAccesses: [],
    recordTypeVisibilities: [],
    source,
    ...more
  };
}

/** `crud`: create, read, edit, delete; `v` view all, `m` modify all. */
export function objectPermission(object: string, letters: string): PermissionSetModel['objectPermissions'][number] {
  return {
    object,
    create: letters.includes('c'),
    read: letters.includes('r'),
    edit: letters.includes('e'),
    delete: letters.includes('d'),
    viewAll: letters.includes('v'),
    modifyAll: letters.includes('m')
  };
}

/** A project of standard objects and the given ones. */
export function buildProject(objects: ObjectModel[], permissionSets: PermissionSetModel[] = []): Project {
  const project = emptyProject('/test', 'test');
  for (const set of permissionSets) project.permissionSets.set(set.name, set);
  addStandardObjects(project, new Map());
  for (const object of objects) project.objects.set(object.name.toLowerCase(), object);
  addGeneratedObjects(project);
  finishStandardObjects(project);
  assignKeyPrefixes(project.objects.values());
  return project;
}
