import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { newField, readField } from './field.ts';
import { addOnce, entries, filesBelow, location, nameWithout, problem, readMetadata, shown } from './loading.ts';
import type { Loading } from './loading.ts';
import type { ObjectModel, PicklistValue, SharingModel } from './model.ts';
import { kindOf, newObject } from './object.ts';
import { childReaders } from './object-children.ts';
import { addFields, auditFields, eventFields, idField, metadataTypeFields, ownerField } from './system-fields.ts';
import { isDetail } from './generated-objects.ts';
import { child, flag, nodes, text } from './xml-values.ts';
import type { XmlNode } from './xml.ts';

/** Reads all `objects/` folders: first the objects themselves, then their fields and other parts, which may stand in another package. */
export function loadObjects(loading: Loading, folders: string[], globalValueSets: Map<string, PicklistValue[]>): void {
  const objectFolders = folders.flatMap((folder) => {
    for (const { name, path, isFolder } of entries(loading, folder))
      if (!isFolder) problem(loading, path, `${name} must stand in a folder of its object`);
    return entries(loading, folder)
      .filter(({ isFolder }) => isFolder)
      .map(({ path }) => path);
  });
  for (const folder of objectFolders) loadObjectFile(loading, folder, globalValueSets);
  for (const folder of objectFolders) loadParts(loading, folder, globalValueSets);
  for (const object of loading.project.objects.values()) addSystemFields(object);
}

function loadObjectFile(loading: Loading, folder: string, globalValueSets: Map<string, PicklistValue[]>): void {
  const name = basename(folder);
  const path = join(folder, `${name}.object-meta.xml`);
  if (!existsSync(path) || loading.ignores(path)) return;
  const file = readMetadata(loading, path, 'CustomObject');
  if (!file) return;
  const { content } = file;
  const kind = kindOf(name, text(content, 'customSettingsType') !== undefined);
  let object = loading.project.objects.get(name.toLowerCase());
  if (kind === undefined) {
    if (!object) return problem(loading, path, `The standard object ${name} is not known to local org`, 1);
  } else {
    object = newObject(name, kind, location(loading, path));
    const before = loading.problems.length;
    addOnce(loading, loading.project.objects, name.toLowerCase(), object, 'Object');
    if (loading.problems.length > before) return;
    addNameField(object, child(content, 'nameField'));
  }
  readProperties(object, content);
  for (const node of nodes(content, 'fields')) addField(loading, object, node, path, file.lineOf(node), globalValueSets);
  for (const reader of childReaders)
    for (const node of nodes(content, reader.element)) reader.add(object, node, location(loading, path, file.lineOf(node)));
}

function readProperties(object: ObjectModel, content: XmlNode): void {
  object.label = text(content, 'label') ?? object.label;
  object.pluralLabel = text(content, 'pluralLabel') ?? (object.kind === 'standard' ? object.pluralLabel : object.label);
  object.sharingModel = (text(content, 'sharingModel') as SharingModel | undefined) ?? object.sharingModel;
  object.externalSharingModel = (text(content, 'externalSharingModel') as SharingModel | undefined) ?? object.externalSharingModel;
  object.enableHistory = flag(content, 'enableHistory', object.enableHistory);
  object.enableActivities = flag(content, 'enableActivities', object.enableActivities);
  const optional = {
    compactLayoutAssignment: text(content, 'compactLayoutAssignment'),
    publishBehavior: text(content, 'publishBehavior') as ObjectModel['publishBehavior'],
    customSettingsType: text(content, 'customSettingsType') as ObjectModel['customSettingsType'],
    visibility: text(content, 'visibility') as ObjectModel['visibility'],
    description: text(content, 'description')
  };
  Object.assign(object, Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined)));
}

function addNameField(object: ObjectModel, node: XmlNode | undefined): void {
  if (object.kind === 'metadata' || object.kind === 'event') return;
  const isNumbered = text(node, 'type') === 'AutoNumber';
  const displayFormat = text(node, 'displayFormat');
  const field = newField({
    name: 'Name',
    label: text(node, 'label') ?? `${object.name.replace(/__c$/, '').replaceAll('_', ' ')} Name`,
    type: isNumbered ? 'AutoNumber' : 'Text',
    length: 80,
    required: false,
    ...(isNumbered ? { displayFormat: displayFormat ?? '{0}', startingNumber: Number(text(node, 'startingNumber') ?? 1) } : {}),
    trackHistory: flag(node, 'trackHistory'),
    source: object.source
  });
  object.nameField = 'Name';
  addFields(object, [idField(object.source), field]);
}

function loadParts(loading: Loading, folder: string, globalValueSets: Map<string, PicklistValue[]>): void {
  const name = basename(folder);
  const object = loading.project.objects.get(name.toLowerCase());
  const files = filesBelow(loading, folder).filter((path) => dirname(path) !== folder);
  if (!object) {
    const first = files[0];
    if (first && kindOf(name, false) === undefined) problem(loading, first, `The standard object ${name} is not known to local org`);
    else if (first && !existsSync(join(folder, `${name}.object-meta.xml`)))
      problem(loading, first, `There is no ${name}.object-meta.xml for the object ${name}`);
    return;
  }
  for (const path of files) loadPart(loading, object, path, globalValueSets);
}

function loadPart(loading: Loading, object: ObjectModel, path: string, globalValueSets: Map<string, PicklistValue[]>): void {
  if (nameWithout(path, 'field')) {
    const file = readMetadata(loading, path, 'CustomField');
    if (file) addField(loading, object, file.content, path, 1, globalValueSets);
    return;
  }
  const reader = childReaders.find(({ suffix }) => nameWithout(path, suffix));
  if (!reader) return problem(loading, path, `Nothing in local org reads the folder ${shown(loading, dirname(path))}`);
  const file = readMetadata(loading, path, reader.type);
  if (file) reader.add(object, file.content, location(loading, path));
}

function addField(
  loading: Loading,
  object: ObjectModel,
  node: XmlNode,
  path: string,
  line: number,
  globalValueSets: Map<string, PicklistValue[]>
): void {
  const key = text(node, 'fullName')?.toLowerCase() ?? '';
  const earlier = object.fields.get(key);
  if (key && !key.endsWith('__c')) {
    if (!earlier)
      return problem(loading, path, `The standard field ${object.name}.${text(node, 'fullName')} is not known to local org`, line);
    earlier.trackHistory = flag(node, 'trackHistory', earlier.trackHistory);
    return;
  }
  try {
    const field = readField(node, location(loading, path, line), globalValueSets);
    addOnce(loading, object.fields, key, field, `Field of ${object.name}`);
  } catch (error) {
    problem(loading, path, (error as Error).message, line);
  }
}

/** System fields come last in custom objects, and details follow their master. */
function addSystemFields(object: ObjectModel): void {
  if (object.kind === 'metadata') return addFields(object, metadataTypeFields(object.source));
  if (object.kind === 'event') return addFields(object, eventFields(object.source));
  if (object.kind === 'setting') {
    const owner = newField({
      name: 'SetupOwnerId',
      label: 'Location',
      type: 'Lookup',
      referenceTo: ['Organization', 'Profile', 'User'],
      relationshipName: 'SetupOwner',
      deleteConstraint: 'Cascade',
      source: object.source
    });
    return addFields(object, [owner, ...auditFields(object.source)]);
  }
  if (object.kind !== 'custom') return;
  if (isDetail(object)) {
    object.sharingModel = 'ControlledByParent';
    object.externalSharingModel = 'ControlledByParent';
  } else {
    addFields(object, [ownerField(object.source)]);
  }
  addFields(object, auditFields(object.source));
  if (object.fields.has('recordtypeid') || object.recordTypes.length === 0) return;
  addFields(object, [
    newField({
      name: 'RecordTypeId',
      label: 'Record Type ID',
      type: 'Lookup',
      referenceTo: ['RecordType'],
      relationshipName: 'RecordType',
      deleteConstraint: 'Restrict',
      source: object.source
    })
  ]);
}
