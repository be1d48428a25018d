import type { ObjectTranslation, PicklistValue, Project, SharingModel, Translation } from './model.ts';
import { addFields, auditFields, eventFields, idField, ownerField } from './system-fields.ts';
import { standardField, standardValues } from './standard-notation.ts';
import type { StandardFile, StandardObject, StandardValue } from './standard-notation.ts';
import apex from './standard/apex.json' with { type: 'json' };
import content from './standard/content.json' with { type: 'json' };
import sales from './standard/sales.json' with { type: 'json' };
import service from './standard/service-and-activities.json' with { type: 'json' };
import setup from './standard/setup.json' with { type: 'json' };
import { newObject } from './object.ts';
import { historyObject } from './generated-objects.ts';
import { emptyObjectTranslation, emptyTranslation } from './translation-model.ts';

const files = [sales, service, content, setup, apex] as unknown as StandardFile[];
const source = { file: '(standard)' };

/** Names of all standard objects, in the order of the data files. */
export const standardObjectNames: readonly string[] = files.flatMap((file) => Object.keys(file.objects));

/** Adds the standard objects with their German labels. `valueSets` are the project's standard value sets, which win over the platform's. */
export function addStandardObjects(project: Project, valueSets: Map<string, PicklistValue[]>): void {
  const written = new Map(files.flatMap((file) => Object.entries(file.valueSets)));
  const values = new Map([...written].map(([name, list]) => [name, valueSets.get(name) ?? standardValues(list)]));
  const german = project.translations.get('de') ?? emptyTranslation('de');
  project.translations.set('de', german);
  for (const file of files) {
    for (const [name, standard] of Object.entries(file.objects)) addStandardObject(project, name, standard, values, written, german);
  }
}

function addStandardObject(
  project: Project,
  name: string,
  standard: StandardObject,
  values: Map<string, PicklistValue[]>,
  written: Map<string, StandardValue[]>,
  german: Translation
): void {
  const object = newObject(name, standard.kind ?? 'standard', source);
  [object.label, object.pluralLabel] = standard.label;
  object.keyPrefix = standard.prefix;
  object.sharingModel = (standard.sharing ?? 'Private') as SharingModel;
  object.externalSharingModel = (standard.external ?? 'Private') as SharingModel;
  object.enableActivities = !standard.kind;
  const translation = emptyObjectTranslation();
  addFields(object, [idField(source), ...(standard.owner ? [ownerOf(name)] : [])]);
  for (const [fieldName, notation] of Object.entries(standard.fields)) {
    const { field, germanLabel } = standardField(fieldName, notation, values);
    addFields(object, [field]);
    translateField(translation, fieldName, germanLabel, germanValues(notation, written));
  }
  if (standard.kind === 'event') {
    object.publishBehavior = 'PublishImmediately';
    addFields(object, eventFields(source));
  }
  addFields(
    object,
    auditFields(source).filter((field) => hasAuditField(standard.system, field.name))
  );
  const nameField = standard.name === undefined ? 'Name' : standard.name;
  if (nameField) object.nameField = nameField;
  if (standard.de) [translation.label, translation.pluralLabel] = standard.de;
  german.objects.set(name.toLowerCase(), translation);
  project.objects.set(name.toLowerCase(), object);
  if (standard.history) project.objects.set(standard.history.toLowerCase(), historyObject(object, standard.history, `${name}Id`, name));
}

function ownerOf(name: string): ReturnType<typeof ownerField> {
  const field = ownerField(source);
  return name === 'Lead' || name === 'Case' ? field : { ...field, referenceTo: ['User'] };
}

function hasAuditField(system: StandardObject['system'], name: string): boolean {
  if (system === 'none') return false;
  if (system === 'share') return ['IsDeleted', 'LastModifiedDate', 'LastModifiedById'].includes(name);
  if (system === 'created') return ['IsDeleted', 'CreatedDate', 'CreatedById'].includes(name);
  return true;
}

function germanValues(notation: string, written: Map<string, StandardValue[]>): [string, string][] {
  const setName = /\{(\w+)\}/.exec(notation)?.[1] ?? '';
  return (written.get(setName) ?? []).flatMap((value) =>
    typeof value === 'object' && value.de ? [[value.value, value.de] as [string, string]] : []
  );
}

function translateField(translation: ObjectTranslation, field: string, label: string | undefined, values: [string, string][]): void {
  if (!label && values.length === 0) return;
  translation.fields.set(field.toLowerCase(), { ...(label ? { label } : {}), picklistValues: new Map(values) });
}
