import type { FieldModel, ObjectModel, Project } from '../../../metadata/model.ts';
import type { Org } from '../../../org.ts';
import standardGerman from '../labels/standard-fields-de.json' with { type: 'json' };
import type { Reader } from '../reader.ts';

/** No record type: the platform's master record type, the same in every org. */
export const MASTER_RECORD_TYPE = '012000000000000AAA';

export function objectNamed(project: Project, name: string): ObjectModel | undefined {
  return project.objects.get(name.toLowerCase());
}

export function translationOf(project: Project, reader: Reader, object: ObjectModel) {
  const translation = project.translations.get(reader.language) ?? project.translations.get(reader.language.split('_')[0] ?? '');
  return translation?.objects.get(object.name.toLowerCase());
}

export function objectLabel(project: Project, reader: Reader, object: ObjectModel, plural = false): string {
  const translated = translationOf(project, reader, object);
  return (plural ? translated?.pluralLabel : translated?.label) ?? (plural ? object.pluralLabel : object.label);
}

export function fieldLabel(project: Project, reader: Reader, object: ObjectModel, field: FieldModel): string {
  const translated = translationOf(project, reader, object);
  if (field.name === object.nameField && translated?.nameFieldLabel) return translated.nameFieldLabel;
  const label = translated?.fields.get(field.name.toLowerCase())?.label;
  return label ?? standardLabel(reader, object, field) ?? field.label;
}

/** The platform translates its own fields; a project only its own and what it renames. */
function standardLabel(reader: Reader, object: ObjectModel, field: FieldModel): string | undefined {
  const isOwn = field.custom || (object.kind === 'custom' && field.name === object.nameField);
  if (isOwn || !reader.language.startsWith('de')) return undefined;
  return (standardGerman as Record<string, string>)[field.name];
}

export function fieldHelp(project: Project, reader: Reader, object: ObjectModel, field: FieldModel): string | null {
  return translationOf(project, reader, object)?.fields.get(field.name.toLowerCase())?.help ?? field.inlineHelpText ?? null;
}

export function sectionLabel(project: Project, reader: Reader, object: ObjectModel, label: string): string {
  return translationOf(project, reader, object)?.layoutSections.get(label) ?? label;
}

/** Active picklist values in the reader's language, in the picklist's order. */
export function picklistOptions(
  project: Project,
  reader: Reader,
  object: ObjectModel,
  field: FieldModel
): { value: string; label: string; isDefault: boolean }[] {
  const translated = translationOf(project, reader, object)?.fields.get(field.name.toLowerCase())?.picklistValues;
  return (field.picklist?.values ?? [])
    .filter(({ isActive }) => isActive)
    .map(({ fullName, label, isDefault }) => ({
      value: fullName,
      label: translated?.get(label) ?? translated?.get(fullName) ?? label,
      isDefault
    }));
}

/** Fields of an object this reader may read, in declared order. */
export function readableFields(org: Org, reader: Reader, object: ObjectModel): FieldModel[] {
  return [...object.fields.values()].filter((field) => org.database.access.fieldAccess(reader.id, object.name, field.name).readable);
}

const DATA_TYPES: Partial<Record<FieldModel['type'], string>> = {
  AutoNumber: 'String',
  Checkbox: 'Boolean',
  Html: 'TextArea',
  Id: 'String',
  LongTextArea: 'TextArea',
  Lookup: 'Reference',
  MasterDetail: 'Reference',
  MetadataRelationship: 'Reference',
  MultiselectPicklist: 'MultiPicklist',
  Number: 'Double',
  Summary: 'Double',
  Text: 'String'
};

/** The UI API's name of a field's type. */
export function dataType(field: FieldModel): string {
  return DATA_TYPES[field.type] ?? field.type;
}
