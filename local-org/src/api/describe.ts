import type { ObjectModel } from '../metadata/model.ts';
import type { ApiCall } from './call.ts';
import { describeField } from './describe-field.ts';
import { translationFor } from './translation.ts';

type Json = Record<string, unknown>;

/** What both kinds of describe say about an object, as far as the user may see. */
function summary(call: ApiCall, object: ObjectModel): Json & { name: string } {
  const access = call.org.database.access.objectAccess(call.userId, object.name);
  const translation = translationFor(call, object);
  const base = `/services/data/v${call.version}/sobjects/${object.name}`;
  const stored = object.kind !== 'metadata' && object.kind !== 'event' && object.kind !== 'history';
  return {
    name: object.name,
    label: translation?.label ?? object.label,
    labelPlural: translation?.pluralLabel ?? object.pluralLabel,
    keyPrefix: object.kind === 'share' || object.kind === 'history' ? null : object.keyPrefix,
    custom: /__(c|mdt|e)$/.test(object.name),
    customSetting: object.kind === 'setting',
    createable: stored || object.name.endsWith('__e') ? access.create : false,
    updateable: stored && access.edit,
    deletable: stored && access.delete,
    undeletable: stored && access.delete,
    queryable: object.kind !== 'event',
    retrieveable: object.kind !== 'event',
    searchable: object.kind === 'custom' || object.kind === 'standard',
    mergeable: ['Account', 'Contact', 'Lead'].includes(object.name),
    replicateable: stored,
    triggerable: object.kind === 'custom' || object.kind === 'standard' || object.kind === 'event',
    layoutable: object.kind === 'custom' || object.kind === 'standard',
    activateable: false,
    deprecatedAndHidden: false,
    feedEnabled: false,
    mruEnabled: false,
    hasSubtypes: false,
    isInterface: false,
    isSubtype: false,
    urls: { sobject: base, describe: `${base}/describe`, rowTemplate: `${base}/{ID}` }
  };
}

export function describeGlobal(call: ApiCall): { encoding: string; maxBatchSize: number; sobjects: (Json & { name: string })[] } {
  const visible = [...call.org.project.objects.values()].filter(
    (object) => call.org.database.access.objectAccess(call.userId, object.name).read || object.name.endsWith('__e')
  );
  return {
    encoding: 'UTF-8',
    maxBatchSize: 200,
    sobjects: visible.map((object) => summary(call, object)).sort((a, b) => (a.name < b.name ? -1 : 1))
  };
}

export function describeObject(call: ApiCall, object: ObjectModel): Json {
  const { access } = call.org.database;
  const translation = translationFor(call, object);
  const fields = [...object.fields.values()].filter((field) => access.fieldAccess(call.userId, object.name, field.name).readable);
  return {
    ...summary(call, object),
    fields: fields.map((field) =>
      describeField(object, field, access.fieldAccess(call.userId, object.name, field.name).editable, translation)
    ),
    childRelationships: childRelationships(call, object),
    recordTypeInfos: recordTypeInfos(object),
    actionOverrides: [],
    namedLayoutInfos: [],
    supportedScopes: [
      { label: 'All records', name: 'everything' },
      { label: 'My records', name: 'mine' }
    ],
    compactLayoutable: true,
    searchLayoutable: true,
    listviewable: null,
    lookupLayoutable: null,
    networkScopeFieldName: null,
    sobjectDescribeOption: 'FULL'
  };
}

function childRelationships(call: ApiCall, object: ObjectModel): Json[] {
  return [...call.org.project.objects.values()].flatMap((child) =>
    [...child.fields.values()]
      .filter((field) => field.referenceTo.includes(object.name) && field.type !== 'MetadataRelationship')
      .map((field) => ({
        childSObject: child.name,
        field: field.name,
        relationshipName: field.childRelationshipName ?? null,
        cascadeDelete: field.deleteConstraint === 'Cascade',
        restrictedDelete: field.deleteConstraint === 'Restrict',
        deprecatedAndHidden: false,
        junctionIdListNames: [],
        junctionReferenceTo: []
      }))
  );
}

function recordTypeInfos(object: ObjectModel): Json[] {
  const master = {
    name: 'Master',
    developerName: 'Master',
    active: true,
    available: true,
    defaultRecordTypeMapping: object.recordTypes.length === 0,
    master: true,
    recordTypeId: '012000000000000AAA',
    urls: {}
  };
  const own = object.recordTypes.map(({ name, label, active }) => ({
    name: label,
    developerName: name,
    active,
    available: active,
    defaultRecordTypeMapping: false,
    master: false,
    urls: {}
  }));
  return [...own, master];
}
