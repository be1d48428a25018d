import { basename, dirname } from 'node:path';
import { entries, filesBelow, nameWithout, problem, readMetadata } from './loading.ts';
import type { Loading } from './loading.ts';
import type { ObjectTranslation, Translation } from './model.ts';
import { emptyObjectTranslation, emptyTranslation } from './translation-model.ts';
import { flag, nodes, text } from './xml-values.ts';
import type { XmlNode } from './xml.ts';

function translationFor(loading: Loading, language: string): Translation {
  const known = loading.project.translations.get(language);
  if (known) return known;
  const fresh = emptyTranslation(language);
  loading.project.translations.set(language, fresh);
  return fresh;
}

/** Elements of a translation file with what their names are prefixed with in `others`. */
const others: [string, string][] = [
  ['customTabs', 'CustomTab'],
  ['customApplications', 'CustomApplication'],
  ['quickActions', 'QuickAction'],
  ['reportTypes', 'ReportType']
];

export function loadTranslations(loading: Loading, folder: string): void {
  for (const path of filesBelow(loading, folder)) {
    const language = nameWithout(path, 'translation');
    if (!language) {
      problem(loading, path, 'Nothing in local org reads this file');
      continue;
    }
    const file = readMetadata(loading, path, 'Translations');
    const translation = translationFor(loading, language);
    const seen = new Set<string>();
    for (const node of nodes(file?.content, 'customLabels')) {
      const name = text(node, 'name') ?? '';
      if (seen.has(name)) problem(loading, path, `The label ${name} is translated twice`, file?.lineOf(node));
      seen.add(name);
      translation.customLabels.set(name, text(node, 'label') ?? '');
    }
    for (const [element, prefix] of others) {
      for (const node of nodes(file?.content, element))
        translation.others.set(`${prefix}:${text(node, 'name')}`, text(node, 'label') ?? '');
    }
  }
}

/** `objectTranslations/Invoice__c-de/…`: the object's file and one file per field. */
export function loadObjectTranslations(loading: Loading, folder: string): void {
  for (const { name, path, isFolder } of entries(loading, folder)) {
    const match = /^(.+)-([a-z]{2}(?:_[A-Z]{2})?)$/.exec(name);
    if (!isFolder || !match) {
      problem(loading, path, `Expected a folder named Object-language, such as Account-de`);
      continue;
    }
    const [, objectName = '', language = ''] = match;
    const objects = translationFor(loading, language).objects;
    const translation = objects.get(objectName.toLowerCase()) ?? emptyObjectTranslation();
    objects.set(objectName.toLowerCase(), translation);
    if (!loading.project.objects.has(objectName.toLowerCase())) problem(loading, path, `There is no object ${objectName} to translate`);
    for (const file of filesBelow(loading, path)) loadObjectTranslationFile(loading, file, translation);
  }
}

function loadObjectTranslationFile(loading: Loading, path: string, translation: ObjectTranslation): void {
  if (nameWithout(path, 'fieldTranslation')) {
    const file = readMetadata(loading, path, 'CustomFieldTranslation');
    if (file) addField(loading, path, file.content, translation);
  } else if (nameWithout(path, 'objectTranslation')) {
    const file = readMetadata(loading, path, 'CustomObjectTranslation');
    if (file) addObject(loading, path, file.content, translation);
  } else {
    problem(loading, path, `Nothing in local org reads this file of ${basename(dirname(path))}`);
  }
}

function addField(loading: Loading, path: string, node: XmlNode, translation: ObjectTranslation): void {
  const name = text(node, 'name');
  if (!name) return problem(loading, path, 'The translated field has no <name>');
  const earlier = translation.fields.get(name.toLowerCase());
  const found = { label: text(node, 'label'), help: text(node, 'help'), relationshipLabel: text(node, 'relationshipLabel') };
  const values = nodes(node, 'picklistValues').filter((value) => text(value, 'translation'));
  translation.fields.set(name.toLowerCase(), {
    ...earlier,
    ...Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined)),
    picklistValues: new Map([
      ...(earlier?.picklistValues ?? []),
      ...values.map((value) => [text(value, 'masterLabel') ?? '', text(value, 'translation') ?? ''] as const)
    ])
  });
}

function addObject(loading: Loading, path: string, content: XmlNode, translation: ObjectTranslation): void {
  const nominative = nodes(content, 'caseValues').filter((node) => (text(node, 'caseType') ?? 'Nominative') === 'Nominative');
  for (const node of nominative) {
    const value = text(node, 'value');
    if (value) translation[flag(node, 'plural') ? 'pluralLabel' : 'label'] = value;
  }
  const nameFieldLabel = text(content, 'nameFieldLabel');
  if (nameFieldLabel) translation.nameFieldLabel = nameFieldLabel;
  for (const node of [...nodes(content, 'fields'), ...nodes(content, 'standardFields')]) addField(loading, path, node, translation);
  const put = (map: Map<string, string>, node: XmlNode, name: string, label: string): void => {
    const value = text(node, label);
    if (value) map.set(text(node, name) ?? '', value);
  };
  for (const node of nodes(content, 'validationRules')) put(translation.validationRules, node, 'name', 'errorMessage');
  for (const node of nodes(content, 'sharingReasons')) put(translation.sharingReasons, node, 'name', 'label');
  for (const node of nodes(content, 'quickActions')) put(translation.quickActions, node, 'name', 'label');
  for (const layout of nodes(content, 'layouts'))
    for (const node of nodes(layout, 'sections')) put(translation.layoutSections, node, 'section', 'label');
}
