import { declare } from '../declare.ts';
import { ApexList } from '../../runtime/collections.ts';
import { libraryEnumValue } from '../../runtime/library-enum.ts';
import { sobjectField, sobjectType } from '../../runtime/tokens.ts';
import type { ApexSObjectField } from '../../runtime/tokens.ts';
import type { FieldModel, FieldType, PicklistValue } from '../../../metadata/model.ts';
import type { Implementation } from '../declare.ts';
import { fieldAccess, FieldDescribe, fieldLabel, fieldTranslationOf, modelNamed, objectAccess, picklistLabel } from './describe.ts';
import { displayType, soapType } from './display-type.ts';

/** `Schema.PicklistEntry` */
class PicklistEntry {
  readonly describe: FieldDescribe;
  readonly value: PicklistValue;
  constructor(describe: FieldDescribe, value: PicklistValue) {
    this.describe = describe;
    this.value = value;
  }
}

const is =
  (...types: FieldType[]) =>
  (self: FieldDescribe): boolean =>
    types.includes(self.field.type);
const has =
  (flag: keyof FieldModel) =>
  (self: FieldDescribe): boolean =>
    Boolean(self.field[flag]);
const parents = (self: FieldDescribe): ApexList =>
  new ApexList(
    'Schema.SObjectType',
    self.field.referenceTo
      .map(modelNamed)
      .filter((model) => model !== undefined)
      .map(sobjectType)
  );
const TEXT_LENGTHS: Partial<Record<FieldType, number>> = {
  Id: 18,
  Lookup: 18,
  MasterDetail: 18,
  Email: 80,
  Phone: 40,
  Url: 255,
  TextArea: 255,
  Picklist: 255,
  AutoNumber: 30,
  MultiselectPicklist: 4099
};

declare({
  name: 'Schema.SObjectField',
  methods: {
    'Schema.DescribeFieldResult getDescribe()': (self: ApexSObjectField) => new FieldDescribe(self.model, self.field),
    'Schema.DescribeFieldResult getDescribe(Schema.FieldDescribeOptions options)': (self: ApexSObjectField) =>
      new FieldDescribe(self.model, self.field),
    'String toString()': (self: ApexSObjectField) => self.field.name
  }
});

const access: Record<string, Implementation> = {
  'Boolean isAccessible()': (self: FieldDescribe) => objectAccess(self.model).read && fieldAccess(self.model, self.field).readable,
  'Boolean isCreateable()': (self: FieldDescribe) =>
    self.field.createable && objectAccess(self.model).create && fieldAccess(self.model, self.field).editable,
  'Boolean isUpdateable()': (self: FieldDescribe) =>
    self.field.updateable && objectAccess(self.model).edit && fieldAccess(self.model, self.field).editable,
  'Boolean isPermissionable()': (self: FieldDescribe) => self.field.custom && !self.field.required && self.field.type !== 'MasterDetail'
};

const flags: Record<string, Implementation> = {
  'Boolean isAutoNumber()': is('AutoNumber'),
  'Boolean isCalculated()': (self: FieldDescribe) => self.field.formula !== undefined || self.field.summary !== undefined,
  'Boolean isCascadeDelete()': (self: FieldDescribe) => self.field.type === 'MasterDetail' || self.field.deleteConstraint === 'Cascade',
  'Boolean isCaseSensitive()': has('caseSensitive'),
  'Boolean isCustom()': has('custom'),
  'Boolean isDefaultedOnCreate()': (self: FieldDescribe) => self.field.defaultValue !== undefined || self.field.type === 'Checkbox',
  'Boolean isDependentPicklist()': () => false,
  'Boolean isExternalId()': has('externalId'),
  'Boolean isFilterable()': (self: FieldDescribe) => !['LongTextArea', 'Html', 'Base64'].includes(self.field.type),
  'Boolean isGroupable()': (self: FieldDescribe) =>
    !['LongTextArea', 'Html', 'Base64', 'Number', 'Currency', 'Percent', 'DateTime', 'MultiselectPicklist'].includes(self.field.type),
  'Boolean isSortable()': (self: FieldDescribe) => !['LongTextArea', 'Html', 'Base64', 'MultiselectPicklist'].includes(self.field.type),
  'Boolean isHtmlFormatted()': is('Html'),
  'Boolean isIdLookup()': (self: FieldDescribe) => self.field.name === 'Id' || self.field.externalId,
  'Boolean isNameField()': (self: FieldDescribe) => self.field.name === self.model.nameField,
  'Boolean isNillable()': (self: FieldDescribe) => !self.field.required && self.field.type !== 'Checkbox' && self.field.name !== 'Id',
  'Boolean isRestrictedPicklist()': (self: FieldDescribe) => self.field.picklist?.restricted ?? false,
  'Boolean isUnique()': has('unique'),
  'Boolean isWriteRequiresMasterRead()': has('writeRequiresMasterRead')
};

declare({
  name: 'Schema.DescribeFieldResult',
  methods: {
    ...access,
    ...flags,
    'Integer getByteLength()': (self: FieldDescribe) => 3 * (self.field.length ?? TEXT_LENGTHS[self.field.type] ?? 0),
    'String getCalculatedFormula()': (self: FieldDescribe) => self.field.formula ?? null,
    'Object getDefaultValue()': (self: FieldDescribe) => (self.field.type === 'Checkbox' ? self.field.defaultValue === 'true' : null),
    'String getDefaultValueFormula()': (self: FieldDescribe) => self.field.defaultValue ?? null,
    'Integer getDigits()': (self: FieldDescribe) => (displayType(self.field) === 'INTEGER' ? (self.field.precision ?? 0) : 0),
    'String getInlineHelpText()': (self: FieldDescribe) =>
      fieldTranslationOf(self.model, self.field)?.help ?? self.field.inlineHelpText ?? null,
    'String getLabel()': (self: FieldDescribe) => fieldLabel(self.model, self.field),
    'Integer getLength()': (self: FieldDescribe) => self.field.length ?? TEXT_LENGTHS[self.field.type] ?? 0,
    'String getLocalName()': (self: FieldDescribe) => self.field.name,
    'String getName()': (self: FieldDescribe) => self.field.name,
    'List<Schema.PicklistEntry> getPicklistValues()': (self: FieldDescribe) =>
      new ApexList(
        'Schema.PicklistEntry',
        (self.field.picklist?.values ?? []).filter((value) => value.isActive).map((value) => new PicklistEntry(self, value))
      ),
    'Integer getPrecision()': (self: FieldDescribe) => self.field.precision ?? 0,
    'Integer getScale()': (self: FieldDescribe) => self.field.scale ?? 0,
    'List<Schema.SObjectType> getReferenceTo()': parents,
    'String getRelationshipName()': (self: FieldDescribe) => self.field.relationshipName ?? null,
    'Integer getRelationshipOrder()': (self: FieldDescribe) => self.field.relationshipOrder ?? null,
    'Schema.SOAPType getSoapType()': (self: FieldDescribe) => libraryEnumValue('Schema.SOAPType', soapType(self.field)),
    'Schema.SObjectField getSObjectField()': (self: FieldDescribe) => sobjectField(self.model, self.field),
    'Schema.SObjectType getSObjectType()': (self: FieldDescribe) => sobjectType(self.model),
    'Schema.DisplayType getType()': (self: FieldDescribe) => libraryEnumValue('Schema.DisplayType', displayType(self.field))
  }
});

declare({
  name: 'Schema.PicklistEntry',
  methods: {
    'String getLabel()': (self: PicklistEntry) => picklistLabel(self.describe.model, self.describe.field, self.value),
    'String getValue()': (self: PicklistEntry) => self.value.fullName,
    'Boolean isActive()': (self: PicklistEntry) => self.value.isActive,
    'Boolean isDefaultValue()': (self: PicklistEntry) => self.value.isDefault
  }
});
