import type { FieldModel, FieldType, PicklistValue, SourceLocation, SummaryDefinition } from './model.ts';
import { child, flag, nodes, number, text } from './xml-values.ts';
import type { XmlNode } from './xml.ts';

/** Characters a field type holds when its metadata does not say. */
const defaultLengths: Partial<Record<FieldType, number>> = {
  Id: 18,
  AutoNumber: 30,
  Email: 80,
  Html: 32768,
  LongTextArea: 32768,
  Lookup: 18,
  MasterDetail: 18,
  MetadataRelationship: 255,
  MultiselectPicklist: 4099,
  Phone: 40,
  Picklist: 255,
  Text: 255,
  TextArea: 255,
  Url: 255
};

/** A field with every property at its default; what differs is given. */
export function newField(given: Pick<FieldModel, 'name' | 'label' | 'type' | 'source'> & Partial<FieldModel>): FieldModel {
  const computed = given.formula !== undefined || given.type === 'Summary' || given.type === 'AutoNumber';
  const length = defaultLengths[given.type];
  return {
    custom: given.name.endsWith('__c'),
    required: false,
    unique: false,
    externalId: false,
    caseSensitive: false,
    referenceTo: [],
    trackHistory: false,
    createable: !computed,
    updateable: !computed && !(given.type === 'MasterDetail' && !given.reparentable),
    ...(length === undefined ? {} : { length }),
    ...given
  };
}

const supportedTypes = new Set<string>([
  'AutoNumber',
  'Checkbox',
  'Currency',
  'Date',
  'DateTime',
  'Time',
  'Email',
  'Html',
  'LongTextArea',
  'Lookup',
  'MasterDetail',
  'MetadataRelationship',
  'MultiselectPicklist',
  'Number',
  'Percent',
  'Phone',
  'Picklist',
  'Summary',
  'Text',
  'TextArea',
  'Url'
]);

/** A custom field from its `<CustomField>`; throws an Error whose message names what is not supported. */
export function readField(node: XmlNode, source: SourceLocation, globalValueSets: Map<string, PicklistValue[]>): FieldModel {
  const name = text(node, 'fullName');
  if (!name) throw new Error('The field has no <fullName>');
  const type = text(node, 'type') === 'Hierarchy' ? 'Lookup' : text(node, 'type');
  if (!type) throw new Error(`Field ${name} has no <type>`);
  if (!supportedTypes.has(type)) throw new Error(`Field ${name}: type ${type} is not supported`);
  const label = text(node, 'label') ?? name;
  const referenceTo = text(node, 'type') === 'Hierarchy' ? 'User' : text(node, 'referenceTo');
  const isReference = type === 'Lookup' || type === 'MasterDetail' || type === 'MetadataRelationship';
  if (isReference && !referenceTo) throw new Error(`Field ${name} has no <referenceTo>`);
  const filter = child(node, 'lookupFilter');
  if (filter && flag(filter, 'active') && !flag(filter, 'isOptional'))
    throw new Error(`Field ${name}: a required lookup filter is not supported; make it optional or inactive`);
  const children = text(node, 'relationshipName');
  const optional: Partial<FieldModel> = {
    length: number(node, 'length'),
    precision: number(node, 'precision'),
    scale: number(node, 'scale'),
    defaultValue: text(node, 'defaultValue'),
    formula: text(node, 'formula'),
    displayFormat: text(node, 'displayFormat'),
    startingNumber: number(node, 'startingNumber'),
    relationshipOrder: number(node, 'relationshipOrder'),
    description: text(node, 'description'),
    inlineHelpText: text(node, 'inlineHelpText'),
    summary: type === 'Summary' ? readSummary(node, name) : undefined,
    picklist: type === 'Picklist' || type === 'MultiselectPicklist' ? readPicklist(node, name, globalValueSets) : undefined,
    ...(isReference ? referenceOptions(node, type, name, children) : {})
  };
  const given = Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined)) as Partial<FieldModel>;
  if (given.formula !== undefined) {
    given.formulaTreatBlanksAs = text(node, 'formulaTreatBlanksAs') === 'BlankAsZero' ? 'BlankAsZero' : 'BlankAsBlank';
  }
  return newField({
    ...given,
    name,
    label,
    type: type as FieldType,
    source,
    required: flag(node, 'required') || type === 'MasterDetail',
    unique: flag(node, 'unique'),
    externalId: flag(node, 'externalId'),
    caseSensitive: flag(node, 'caseSensitive'),
    referenceTo: referenceTo ? [referenceTo] : [],
    trackHistory: flag(node, 'trackHistory')
  });
}

function referenceOptions(node: XmlNode, type: string, name: string, children: string | undefined): Partial<FieldModel> {
  const constraint = text(node, 'deleteConstraint') as FieldModel['deleteConstraint'] | undefined;
  return {
    relationshipName: name.replace(/__c$/, '__r'),
    childRelationshipName: children && name.endsWith('__c') ? `${children}__r` : children,
    deleteConstraint: type === 'MasterDetail' ? 'Cascade' : (constraint ?? 'SetNull'),
    ...(type === 'MasterDetail'
      ? { reparentable: flag(node, 'reparentableMasterDetail'), writeRequiresMasterRead: flag(node, 'writeRequiresMasterRead') }
      : {})
  };
}

function readSummary(node: XmlNode, name: string): SummaryDefinition {
  const operation = text(node, 'summaryOperation');
  const foreignKey = text(node, 'summaryForeignKey');
  if (operation !== 'count' && operation !== 'sum' && operation !== 'min' && operation !== 'max') {
    throw new Error(`Field ${name}: <summaryOperation> must be count, sum, min or max`);
  }
  if (!foreignKey) throw new Error(`Field ${name} has no <summaryForeignKey>`);
  const summarizedField = text(node, 'summarizedField');
  return {
    operation,
    foreignKey,
    ...(summarizedField ? { summarizedField } : {}),
    filters: nodes(node, 'summaryFilterItems').map((item) => ({
      field: text(item, 'field') ?? '',
      operation: text(item, 'operation') ?? 'equals',
      value: text(item, 'value') ?? ''
    }))
  };
}

function readPicklist(node: XmlNode, name: string, globalValueSets: Map<string, PicklistValue[]>): NonNullable<FieldModel['picklist']> {
  const valueSet = child(node, 'valueSet');
  const globalName = text(valueSet, 'valueSetName');
  const restricted = flag(valueSet, 'restricted');
  if (globalName) {
    const values = globalValueSets.get(globalName);
    if (!values) throw new Error(`Field ${name}: there is no global value set ${globalName}`);
    return { restricted: true, values };
  }
  return { restricted, values: readValues(nodes(child(valueSet, 'valueSetDefinition'), 'value')) };
}

/** Picklist values, as fields and global value sets write them. */
export function readValues(values: XmlNode[]): PicklistValue[] {
  return values.map((value) => ({
    fullName: text(value, 'fullName') ?? '',
    label: text(value, 'label') ?? text(value, 'fullName') ?? '',
    isDefault: flag(value, 'default'),
    isActive: flag(value, 'isActive', true)
  }));
}
