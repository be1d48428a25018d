/** English and German are complete: labels, objects, fields with their help, picklist values, validation messages. */
import { globSync, readFileSync } from 'node:fs';
import { inProject, projectRoot } from '../lib/project-root.ts';
import { ownObjects, projectModel } from '../lib/project-model.ts';
import { packageDirectories } from '../lib/sfdx-project.ts';
import type { ObjectModel, Project, Translation } from '../../local-org/src/metadata/model.ts';
import type { Check } from './check.ts';

const LANGUAGE = 'de';

function placeholders(text: string): string {
  return [...new Set(text.match(/\{\d+\}/g) ?? [])].sort().join(' ');
}

function labelProblems(project: Project, translation: Translation): string[] {
  const problems: string[] = [];
  for (const [name, label] of project.labels) {
    const translated = translation.customLabels.get(name) ?? translation.customLabels.get(label.name);
    if (!translated) problems.push(`${label.name}: no German text`);
    else if (placeholders(translated) !== placeholders(label.value))
      problems.push(`${label.name}: the placeholders differ between English and German`);
  }
  const known = new Set([...project.labels.values()].map(({ name }) => name));
  for (const name of translation.customLabels.keys()) if (!known.has(name)) problems.push(`${name}: translated, but no such label`);
  return problems;
}

function unusedLabels(project: Project): string[] {
  const patterns = packageDirectories().map((directory) => `${directory}/**/*.{ts,cls,trigger,xml,json}`);
  const sources = globSync(patterns, { cwd: projectRoot })
    .filter((file) => !/\/(labels|translations)\//.test(file))
    .map((file) => readFileSync(inProject(file), 'utf8'))
    .join('\n');
  const words = new Set(sources.match(/\w+/g));
  return [...project.labels.values()].filter(({ name }) => !words.has(name)).map(({ name }) => `${name}: no source uses this label`);
}

function objectProblems(object: ObjectModel, translation: Translation): string[] {
  const translated = translation.objects.get(object.name.toLowerCase());
  const fields = [...object.fields.values()].filter(({ custom }) => custom);
  const problems: string[] = [];
  if (object.kind === 'custom' && !translated?.label) problems.push(`${object.name}: no German label`);
  for (const field of fields) {
    const text = translated?.fields.get(field.name) ?? translated?.fields.get(field.name.toLowerCase());
    if (!text?.label) problems.push(`${object.name}.${field.name}: no German label`);
    if (field.inlineHelpText && !text?.help) problems.push(`${object.name}.${field.name}: no German help text`);
    for (const value of field.picklist?.values ?? []) {
      if (!text?.picklistValues.has(value.fullName) && !text?.picklistValues.has(value.label))
        problems.push(`${object.name}.${field.name}: no German for "${value.label}"`);
    }
  }
  for (const rule of object.validationRules) {
    if (!translated?.validationRules.has(rule.name)) problems.push(`${object.name}.${rule.name}: no German message`);
  }
  return problems;
}

export const labels: Check = {
  name: 'Labels complete in English and German',
  async run() {
    const project = projectModel();
    const translation = project.translations.get(LANGUAGE);
    if (!translation) return ['No German translation found'];
    const translatable = [...ownObjects(project), ...[...project.objects.values()].filter(({ kind }) => kind === 'standard')];
    return [
      ...labelProblems(project, translation),
      ...unusedLabels(project),
      ...translatable.flatMap((object) => objectProblems(object, translation))
    ];
  }
};
