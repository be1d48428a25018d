import type { FieldModel, FieldType, ObjectModel, ObjectTranslation } from '../metadata/model.ts';

type Json = Record<string, unknown>;

/** Type names of the REST API and their XML types. */
const types: Record<FieldType, [string, string]> = {
  Id: ['id', 'tns:ID'],
  AutoNumber: ['string', 'xsd:string'],
  Checkbox: ['boolean', 'xsd:boolean'],
  Currency: ['currency', 'xsd:double'],
  Date: ['date', 'xsd:date'],
  DateTime: ['datetime', 'xsd:dateTime'],
  Time: ['time', 'xsd:time'],
  Email: ['email', 'xsd:string'],
  Html: ['textarea', 'xsd:string'],
  LongTextArea: ['textarea', 'xsd:string'],
  Lookup: ['reference', 'tns:ID'],
  MasterDetail: ['reference', 'tns:ID'],
  MultiselectPicklist: ['multipicklist', 'xsd:string'],
  Number: ['double', 'xsd:double'],
  Percent: ['percent', 'xsd:double'],
  Phone: ['phone', 'xsd:string'],
  Picklist: ['picklist', 'xsd:string'],
  Summary: ['double', 'xsd:double'],
  Text: ['string', 'xsd:string'],
  TextArea: ['textarea', 'xsd:string'],
  Url: ['url', 'xsd:string'],
  Base64: ['base64', 'xsd:base64Binary'],
  MetadataRelationship: ['reference', 'tns:ID']
};
const notSortable: FieldType[] = ['LongTextArea', 'Html', 'Base64', 'MultiselectPicklist'];

export function describeField(object: ObjectModel, field: FieldModel, editable: boolean, translation?: ObjectTranslation): Json {
  const [type, soapType] = typeOf(object, field);
  const translated = translation?.fields.get(field.name.toLowerCase());
  const isLongText = notSortable.includes(field.type);
  return {
    name: field.name,
    label: labelOf(object, field, translation),
    type,
    soapType,
    custom: field.custom,
    length: field.length ?? 0,
    byteLength: (field.length ?? 0) * 3,
    precision: type === 'int' ? 0 : (field.precision ?? 0),
    digits: type === 'int' ? (field.precision ?? 9) : 0,
    scale: field.scale ?? 0,
    nillable: !field.required && field.type !== 'Checkbox',
    createable: field.createable && editable,
    updateable: field.updateable && editable,
    defaultedOnCreate: field.defaultValue !== undefined || field.name === 'OwnerId' || field.type === 'Checkbox',
    defaultValue: field.type === 'Checkbox' ? field.defaultValue === 'true' : null,
    defaultValueFormula: field.custom ? (field.defaultValue ?? null) : null,
    calculated: field.formula !== undefined || field.type === 'Summary',
    calculatedFormula: field.formula ?? null,
    autoNumber: field.type === 'AutoNumber',
    unique: field.unique,
    externalId: field.externalId,
    idLookup: field.externalId || field.name === 'Id' || field.name === object.nameField,
    caseSensitive: field.caseSensitive,
    nameField: field.name === object.nameField,
    filterable: !isLongText,
    sortable: !isLongText,
    groupable: !isLongText && !['Currency', 'Number', 'Percent', 'DateTime'].includes(field.type) && field.formula === undefined,
    aggregatable: !isLongText,
    permissionable: field.custom && !field.required && field.type !== 'MasterDetail',
    inlineHelpText: translated?.help ?? field.inlineHelpText ?? null,
    restrictedPicklist: field.picklist?.restricted ?? false,
    picklistValues: (field.picklist?.values ?? []).map((value) => ({
      active: value.isActive,
      defaultValue: value.isDefault,
      label: translated?.picklistValues.get(value.fullName) ?? value.label,
      validFor: null,
      value: value.fullName
    })),
    referenceTo: field.type === 'MetadataRelationship' ? [] : field.referenceTo,
    relationshipName: field.relationshipName ?? null,
    relationshipOrder: field.type === 'MasterDetail' ? (field.relationshipOrder ?? 0) : null,
    cascadeDelete: field.deleteConstraint === 'Cascade',
    restrictedDelete: field.deleteConstraint === 'Restrict',
    writeRequiresMasterRead: field.writeRequiresMasterRead ?? false,
    polymorphicForeignKey: field.referenceTo.length > 1,
    htmlFormatted: field.type === 'Html',
    extraTypeInfo: field.type === 'Html' ? 'richtextarea' : null,
    deprecatedAndHidden: false,
    dependentPicklist: false,
    displayLocationInDecimal: false,
    encrypted: false,
    compoundFieldName: null,
    controllerName: null,
    filteredLookupInfo: null,
    formulaTreatNullNumberAsZero: field.formulaTreatBlanksAs === 'BlankAsZero',
    highScaleNumber: false,
    mask: null,
    maskType: null,
    namePointing: field.referenceTo.length > 1,
    queryByDistance: false,
    referenceTargetField: null,
    searchPrefilterable: field.referenceTo.length > 0,
    aiPredictionField: false
  };
}

/** Standard whole numbers are `int`; a roll-up has the type of what it rolls up. */
function typeOf(object: ObjectModel, field: FieldModel): [string, string] {
  if (field.type === 'Number' && !field.custom && field.scale === 0 && object.kind === 'standard') return ['int', 'xsd:int'];
  return types[field.type];
}

function labelOf(object: ObjectModel, field: FieldModel, translation: ObjectTranslation | undefined): string {
  const own = translation?.fields.get(field.name.toLowerCase())?.label;
  return own ?? (field.name === object.nameField ? translation?.nameFieldLabel : undefined) ?? field.label;
}
