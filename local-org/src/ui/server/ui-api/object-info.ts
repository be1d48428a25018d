import type { FieldModel, ObjectModel } from '../../../metadata/model.ts';
import type { Org } from '../../../org.ts';
import { shownLabel } from '../labels/shown-label.ts';
import type { Reader } from '../reader.ts';
import { dataType, fieldHelp, fieldLabel, MASTER_RECORD_TYPE, objectLabel, objectNamed, picklistOptions, readableFields } from './shape.ts';

/** `GET /ui-api/object-info/{object}`: what this reader may know of an object and its fields. */
export function objectInfo(org: Org, reader: Reader, object: ObjectModel): Record<string, unknown> {
  const { project, database } = org;
  const access = database.access.objectAccess(reader.id, object.name);
  const label = objectLabel(project, reader, object);
  return {
    apiName: object.name,
    label,
    labelPlural: objectLabel(project, reader, object, true),
    keyPrefix: object.keyPrefix,
    custom: object.kind === 'custom',
    nameFields: object.nameField ? [object.nameField] : [],
    fields: Object.fromEntries(readableFields(org, reader, object).map((field) => [field.name, fieldInfo(org, reader, object, field)])),
    createable: access.create,
    updateable: access.edit,
    deletable: access.delete,
    queryable: access.read,
    searchable: access.read,
    layoutable: true,
    defaultRecordTypeId: MASTER_RECORD_TYPE,
    recordTypeInfos: {
      [MASTER_RECORD_TYPE]: {
        available: true,
        defaultRecordTypeMapping: true,
        master: true,
        name: 'Master',
        recordTypeId: MASTER_RECORD_TYPE
      }
    },
    childRelationships: childRelationships(org, reader, object),
    dependentFields: {},
    themeInfo: null
  };
}

function fieldInfo({ project, database }: Org, reader: Reader, object: ObjectModel, field: FieldModel): Record<string, unknown> {
  const { editable } = database.access.fieldAccess(reader.id, object.name, field.name);
  const reference = field.referenceTo.length > 0;
  return {
    apiName: field.name,
    label: fieldLabel(project, reader, object, field),
    // Of local org's own forms; the platform's come with the page layout.
    layoutLabel: shownLabel(project, reader, object, field),
    dataType: dataType(field),
    // A checkbox always has a value, so no form asks for one.
    required: (field.required || field.type === 'MasterDetail') && field.type !== 'Checkbox' && field.defaultValue === undefined,
    createable: field.createable && editable,
    updateable: field.updateable && editable,
    calculated: field.formula !== undefined,
    custom: field.custom,
    unique: field.unique,
    sortable: field.type !== 'LongTextArea' && field.type !== 'Html',
    filterable: field.type !== 'LongTextArea' && field.type !== 'Html',
    length: field.length ?? 0,
    precision: field.precision ?? 0,
    scale: field.scale ?? 0,
    inlineHelpText: fieldHelp(project, reader, object, field),
    extraTypeInfo:
      field.type === 'Html' ? 'RichTextArea' : field.type === 'LongTextArea' || field.type === 'TextArea' ? 'PlainTextArea' : null,
    htmlFormatted: field.type === 'Html',
    reference,
    relationshipName: field.relationshipName ?? null,
    referenceToInfos: field.referenceTo.map((apiName) => ({ apiName, nameFields: [objectNamed(project, apiName)?.nameField ?? 'Id'] })),
    polymorphicForeignKey: field.referenceTo.length > 1,
    compound: false,
    controllerName: null,
    controllingFields: []
  };
}

function childRelationships({ project, database }: Org, reader: Reader, object: ObjectModel): unknown[] {
  return [...project.objects.values()].flatMap((child) =>
    [...child.fields.values()]
      .filter(
        (field) =>
          field.childRelationshipName && field.referenceTo.includes(object.name) && database.access.objectAccess(reader.id, child.name).read
      )
      .map((field) => ({
        childObjectApiName: child.name,
        fieldName: field.name,
        relationshipName: field.childRelationshipName,
        junctionIdListNames: [],
        junctionReferenceTo: []
      }))
  );
}

export interface PicklistValues {
  controllerValues: Record<string, number>;
  defaultValue: PicklistEntry | null;
  values: PicklistEntry[];
  url: string;
}
interface PicklistEntry {
  attributes: null;
  label: string;
  validFor: number[];
  value: string;
}

/** Values of every picklist field of an object, by field. */
export function picklistFieldValues(org: Org, reader: Reader, object: ObjectModel): Record<string, PicklistValues> {
  const fields = readableFields(org, reader, object).filter((field) => field.picklist);
  return Object.fromEntries(fields.map((field) => [field.name, picklistValues(org, reader, object, field)]));
}

function picklistValues({ project }: Org, reader: Reader, object: ObjectModel, field: FieldModel): PicklistValues {
  const options = picklistOptions(project, reader, object, field);
  const entry = ({ value, label }: { value: string; label: string }): PicklistEntry => ({ attributes: null, label, validFor: [], value });
  const standard = options.find(({ isDefault }) => isDefault);
  return {
    controllerValues: {},
    defaultValue: standard ? entry(standard) : null,
    values: options.map(entry),
    url: `/ui-api/object-info/${object.name}/picklist-values/${MASTER_RECORD_TYPE}/${field.name}`
  };
}
