import { addOnce, filesBelow, location, nameWithout, problem, readMetadata } from './loading.ts';
import type { Loading } from './loading.ts';
import type { PermissionSetModel, SourceLocation } from './model.ts';
import { flag, nodes, text } from './xml-values.ts';
import type { XmlNode } from './xml.ts';

/** Full names that the Metadata API gives standard profiles, to their names in the org. */
const standardProfiles = new Map([
  ['Admin', 'System Administrator'],
  ['Standard', 'Standard User']
]);

export function loadPermissionSets(loading: Loading, folder: string): void {
  for (const path of filesBelow(loading, folder)) {
    const name = nameWithout(path, 'permissionset');
    const file = name === undefined ? undefined : readMetadata(loading, path, 'PermissionSet');
    if (name === undefined) problem(loading, path, 'Nothing in local org reads this file');
    if (!name || !file) continue;
    addOnce(
      loading,
      loading.project.permissionSets,
      name,
      readPermissions(name, 'permissionSet', file.content, location(loading, path)),
      'Permission set'
    );
  }
}

/** Profiles are kept under their names in the org. */
export function loadProfiles(loading: Loading, folder: string): void {
  for (const path of filesBelow(loading, folder)) {
    const fullName = nameWithout(path, 'profile');
    const file = fullName === undefined ? undefined : readMetadata(loading, path, 'Profile');
    if (fullName === undefined) problem(loading, path, 'Nothing in local org reads this file');
    if (!fullName || !file) continue;
    const name = standardProfiles.get(fullName) ?? fullName;
    addOnce(loading, loading.project.profiles, name, readPermissions(name, 'profile', file.content, location(loading, path)), 'Profile');
  }
}

export function loadCustomPermissions(loading: Loading, folder: string): void {
  for (const path of filesBelow(loading, folder)) {
    const name = nameWithout(path, 'customPermission');
    const file = name === undefined ? undefined : readMetadata(loading, path, 'CustomPermission');
    if (!name || !file) continue;
    addOnce(
      loading,
      loading.project.customPermissions,
      name,
      { name, label: text(file.content, 'label') ?? name, source: location(loading, path) },
      'Custom permission'
    );
  }
}

function enabledNames(content: XmlNode, element: string, name: string): string[] {
  return nodes(content, element)
    .filter((node) => flag(node, 'enabled'))
    .map((node) => text(node, name) ?? '');
}

function readPermissions(name: string, kind: PermissionSetModel['kind'], content: XmlNode, source: SourceLocation): PermissionSetModel {
  const optional = {
    license: text(content, 'license'),
    userLicense: text(content, 'userLicense'),
    description: text(content, 'description')
  };
  return {
    ...Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined)),
    name,
    kind,
    label: text(content, 'label') ?? name,
    hasActivationRequired: flag(content, 'hasActivationRequired'),
    objectPermissions: nodes(content, 'objectPermissions').map((node) => ({
      object: text(node, 'object') ?? '',
      create: flag(node, 'allowCreate'),
      read: flag(node, 'allowRead'),
      edit: flag(node, 'allowEdit'),
      delete: flag(node, 'allowDelete'),
      viewAll: flag(node, 'viewAllRecords'),
      modifyAll: flag(node, 'modifyAllRecords')
    })),
    fieldPermissions: nodes(content, 'fieldPermissions').map((node) => ({
      field: text(node, 'field') ?? '',
      readable: flag(node, 'readable'),
      editable: flag(node, 'editable')
    })),
    classAccesses: enabledNames(content, 'classAccesses', 'apexClass'),
    customPermissions: enabledNames(content, 'customPermissions', 'name'),
    userPermissions: enabledNames(content, 'userPermissions', 'name'),
    tabVisibilities: [...nodes(content, 'tabSettings'), ...nodes(content, 'tabVisibilities')].map((node) => ({
      tab: text(node, 'tab') ?? '',
      visibility: text(node, 'visibility') ?? ''
    })),
    applicationVisibilities: nodes(content, 'applicationVisibilities').map((node) => ({
      application: text(node, 'application') ?? '',
      visible: flag(node, 'visible'),
      default: flag(node, 'default')
    })),
    customMetadataTypeAccesses: enabledNames(content, 'customMetadataTypeAccesses', 'name'),
    recordTypeVisibilities: nodes(content, 'recordTypeVisibilities').map((node) => ({
      recordType: text(node, 'recordType') ?? '',
      visible: flag(node, 'visible'),
      default: flag(node, 'default')
    })),
    source
  };
}
