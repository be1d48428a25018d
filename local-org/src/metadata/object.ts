import type { ObjectKind, ObjectModel, SourceLocation } from './model.ts';

/** An object with everything at its default; the key prefix follows when all objects are known. */
export function newObject(name: string, kind: ObjectKind, source: SourceLocation): ObjectModel {
  return {
    name,
    kind,
    label: name,
    pluralLabel: name,
    keyPrefix: '',
    fields: new Map(),
    sharingModel: 'ReadWrite',
    externalSharingModel: 'Private',
    validationRules: [],
    listViews: [],
    fieldSets: [],
    recordTypes: [],
    compactLayouts: [],
    sharingReasons: [],
    enableHistory: false,
    enableActivities: false,
    source
  };
}

/** The kind an API name stands for, undefined for the name of a standard object. */
export function kindOf(name: string, isSetting: boolean): ObjectKind | undefined {
  if (name.endsWith('__mdt')) return 'metadata';
  if (name.endsWith('__e')) return 'event';
  if (name.endsWith('__c')) return isSetting ? 'setting' : 'custom';
  return undefined;
}
