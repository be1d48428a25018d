import { declare } from '../declare.ts';
import { ApexList, ApexMap } from '../../runtime/collections.ts';
import { ApexSObject } from '../../runtime/sobject.ts';
import { ApexSObjectType, sobjectField, sobjectType } from '../../runtime/tokens.ts';
import type { ApexSObjectField } from '../../runtime/tokens.ts';
import type { FieldModel, FieldSet, ObjectModel } from '../../../metadata/model.ts';
import { toId } from '../core/boolean-id.ts';
import { recordWithDefaults } from './new-record.ts';
import type { Implementation } from '../declare.ts';
import { childRelationships, fieldLabel, modelNamed, objectAccess, ObjectDescribe, translationOf } from './describe.ts';
import type { ChildRelationship } from './describe.ts';
import { displayType } from './display-type.ts';
import { libraryEnumValue } from '../../runtime/library-enum.ts';
import { NameMap } from './name-map.ts';
import { recordTypeInfos } from './record-types.ts';

/** Field tokens by name; keys answer in lower case and are looked up in any case. */
function fieldMap(model: ObjectModel): ApexMap {
  return new NameMap(
    'Schema.SObjectField',
    [...model.fields.values()].map((field) => [field.name, sobjectField(model, field)])
  );
}

/** `Schema.FieldSet` */
class ApexFieldSet {
  readonly model: ObjectModel;
  readonly set: FieldSet;
  constructor(model: ObjectModel, set: FieldSet) {
    this.model = model;
    this.set = set;
  }
}

/** `Schema.FieldSetMember` */
class ApexFieldSetMember {
  readonly path: string;
  readonly model: ObjectModel;
  readonly field: FieldModel;
  constructor(path: string, model: ObjectModel, field: FieldModel) {
    this.path = path;
    this.model = model;
    this.field = field;
  }
}

function memberOf(start: ObjectModel, path: string): ApexFieldSetMember {
  let model = start;
  const steps = path.split('.');
  for (const step of steps.slice(0, -1)) {
    const lookup = [...model.fields.values()].find((field) => field.relationshipName?.toLowerCase() === step.toLowerCase());
    model = modelNamed(lookup?.referenceTo[0] ?? '') ?? model;
  }
  const field = model.fields.get(steps.at(-1)!.toLowerCase());
  if (!field) throw new Error(`Field set member ${path} of ${start.name} is no field`);
  return new ApexFieldSetMember(path, model, field);
}

const list = (type: string, items: unknown[]): ApexList => new ApexList(type, items);
const always = (answer: boolean) => (): boolean => answer;
const kindIs =
  (...kinds: string[]) =>
  (self: ObjectDescribe): boolean =>
    kinds.includes(self.model.kind);

declare({
  name: 'Schema.SObjectType',
  methods: {
    'Schema.DescribeSObjectResult getDescribe()': (self: ApexSObjectType) => new ObjectDescribe(self.model),
    'Schema.DescribeSObjectResult getDescribe(Schema.SObjectDescribeOptions options)': (self: ApexSObjectType) =>
      new ObjectDescribe(self.model),
    'SObject newSObject()': (self: ApexSObjectType) => new ApexSObject(self.model),
    'SObject newSObject(Id id)': (self: ApexSObjectType, id: string | null) =>
      new ApexSObject(self.model, id === null ? {} : { Id: toId(id) }),
    'SObject newSObject(Id recordTypeId, Boolean loadDefaults)': (
      self: ApexSObjectType,
      recordTypeId: string | null,
      loadDefaults: boolean | null
    ) => {
      const record = loadDefaults ? recordWithDefaults(self.model) : new ApexSObject(self.model);
      if (recordTypeId !== null) record.set(record.field('RecordTypeId').name, recordTypeId);
      return record;
    },
    'String toString()': (self: ApexSObjectType) => self.model.name
  },
  properties: {
    'Schema.SObjectTypeFields fields': { get: (self: ApexSObjectType) => self },
    'Schema.SObjectTypeFieldSets fieldSets': { get: (self: ApexSObjectType) => self }
  }
});
declare({
  name: 'Schema.SObjectTypeFields',
  methods: { 'Map<String, Schema.SObjectField> getMap()': (self: ApexSObjectType) => fieldMap(self.model) }
});
declare({
  name: 'Schema.SObjectTypeFieldSets',
  methods: {
    'Map<String, Schema.FieldSet> getMap()': (self: ApexSObjectType) =>
      new NameMap(
        'Schema.FieldSet',
        self.model.fieldSets.map((set) => [set.name, new ApexFieldSet(self.model, set)])
      )
  }
});

const access: Record<string, Implementation> = {
  'Boolean isAccessible()': (self: ObjectDescribe) => objectAccess(self.model).read,
  'Boolean isCreateable()': (self: ObjectDescribe) => objectAccess(self.model).create,
  'Boolean isUpdateable()': (self: ObjectDescribe) => objectAccess(self.model).edit,
  'Boolean isDeletable()': (self: ObjectDescribe) => objectAccess(self.model).delete,
  'Boolean isUndeletable()': (self: ObjectDescribe) => objectAccess(self.model).delete,
  'Boolean isQueryable()': (self: ObjectDescribe) => self.model.kind !== 'event',
  'Boolean isSearchable()': always(false),
  'Boolean isMergeable()': always(false),
  'Boolean isFeedEnabled()': always(false),
  'Boolean isCustom()': kindIs('custom', 'metadata', 'event', 'setting'),
  'Boolean isCustomSetting()': kindIs('setting')
};

declare({
  name: 'Schema.DescribeSObjectResult',
  methods: {
    ...access,
    'List<Schema.ChildRelationship> getChildRelationships()': (self: ObjectDescribe) =>
      list('Schema.ChildRelationship', childRelationships(self.model)),
    'String getKeyPrefix()': (self: ObjectDescribe) => self.model.keyPrefix,
    'String getLabel()': (self: ObjectDescribe) => translationOf(self.model)?.label ?? self.model.label,
    'String getLabelPlural()': (self: ObjectDescribe) => translationOf(self.model)?.pluralLabel ?? self.model.pluralLabel,
    'String getLocalName()': (self: ObjectDescribe) => self.model.name,
    'String getName()': (self: ObjectDescribe) => self.model.name,
    'Schema.SObjectType getSObjectType()': (self: ObjectDescribe) => sobjectType(self.model),
    'List<Schema.RecordTypeInfo> getRecordTypeInfos()': (self: ObjectDescribe) =>
      list('Schema.RecordTypeInfo', recordTypeInfos(self.model)),
    'Map<String, Schema.RecordTypeInfo> getRecordTypeInfosByName()': (self: ObjectDescribe) =>
      new ApexMap(
        'String',
        'Schema.RecordTypeInfo',
        recordTypeInfos(self.model).map((info) => [info.label, info])
      ),
    'Map<String, Schema.RecordTypeInfo> getRecordTypeInfosByDeveloperName()': (self: ObjectDescribe) =>
      new ApexMap(
        'String',
        'Schema.RecordTypeInfo',
        recordTypeInfos(self.model).map((info) => [info.developerName, info])
      ),
    'Map<Id, Schema.RecordTypeInfo> getRecordTypeInfosById()': (self: ObjectDescribe) =>
      new ApexMap(
        'Id',
        'Schema.RecordTypeInfo',
        recordTypeInfos(self.model).map((info) => [info.id, info])
      )
  },
  properties: {
    'Schema.SObjectTypeFields fields': { get: (self: ObjectDescribe) => sobjectType(self.model) },
    'Schema.SObjectTypeFieldSets fieldSets': { get: (self: ObjectDescribe) => sobjectType(self.model) }
  }
});

declare({
  name: 'Schema.ChildRelationship',
  methods: {
    'Schema.SObjectType getChildSObject()': (self: ChildRelationship) => sobjectType(self.child),
    'Schema.SObjectField getField()': (self: ChildRelationship): ApexSObjectField => sobjectField(self.child, self.field),
    'String getRelationshipName()': (self: ChildRelationship) => self.field.childRelationshipName ?? null,
    'Boolean isCascadeDelete()': (self: ChildRelationship) =>
      self.field.type === 'MasterDetail' || self.field.deleteConstraint === 'Cascade',
    'Boolean isRestrictedDelete()': (self: ChildRelationship) => self.field.deleteConstraint === 'Restrict'
  }
});

declare({
  name: 'Schema.FieldSet',
  methods: {
    'String getName()': (self: ApexFieldSet) => self.set.name,
    'String getLabel()': (self: ApexFieldSet) => self.set.label,
    'Schema.SObjectType getSObjectType()': (self: ApexFieldSet) => sobjectType(self.model),
    'List<Schema.FieldSetMember> getFields()': (self: ApexFieldSet) =>
      list(
        'Schema.FieldSetMember',
        self.set.fields.map((path) => memberOf(self.model, path))
      )
  }
});
declare({
  name: 'Schema.FieldSetMember',
  methods: {
    'String getFieldPath()': (self: ApexFieldSetMember) => self.path,
    'String getLabel()': (self: ApexFieldSetMember) => fieldLabel(self.model, self.field),
    'Boolean getRequired()': (self: ApexFieldSetMember) => self.field.required,
    'Boolean getDbRequired()': (self: ApexFieldSetMember) => self.field.required,
    'Schema.DisplayType getType()': (self: ApexFieldSetMember) => libraryEnumValue('Schema.DisplayType', displayType(self.field)),
    'Schema.SObjectField getSObjectField()': (self: ApexFieldSetMember) => sobjectField(self.model, self.field)
  }
});
