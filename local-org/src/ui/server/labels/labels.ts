import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Project } from '../../../metadata/model.ts';
import { basePackage } from '../../bundle/module-folders.ts';
import baseGerman from './base-de.json' with { type: 'json' };
import frame from './frame.json' with { type: 'json' };

const frameLabels = frame as Record<string, { en: string; de: string }>;
const german = baseGerman as Record<string, string>;

/** A label of local org's own frame. */
export function frameLabel(name: string, language: string): string {
  const texts = frameLabels[name];
  if (!texts) throw new Error(`Local org's frame has no label ${name}`);
  return language.startsWith('de') ? texts.de : texts.en;
}

/** Every label a page can ask for, in one language: the project's, the base components', the frame's. */
export function pageLabels(project: Project, names: Iterable<string>, language: string): Record<string, string> {
  const texts: Record<string, string> = {};
  for (const name of names) texts[name] = name.startsWith('c.') ? customLabel(project, name.slice(2), language) : baseLabel(name, language);
  for (const name of Object.keys(frameLabels)) texts[`org.${name}`] = frameLabel(name, language);
  return texts;
}

/** A custom label's translation, or its text as written when there is none. */
export function customLabel(project: Project, name: string, language: string): string {
  const translation = project.translations.get(language) ?? project.translations.get(language.split('_')[0] ?? '');
  const label = [...project.labels.values()].find((one) => one.name === name);
  return translation?.customLabels.get(name) ?? label?.value ?? `[${name}]`;
}

/** The package brings English; German is local org's own. */
function baseLabel(name: string, language: string): string {
  const translated = language.startsWith('de') ? german[name] : undefined;
  if (translated !== undefined) return translated;
  const source = readFileSync(join(basePackage, `scopedImports/@salesforce-label-${name}.js`), 'utf8');
  const literal = /export default\s+("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')/.exec(source)?.[1] ?? '""';
  return literal.startsWith("'") ? literal.slice(1, -1).replace(/\\(.)/g, '$1') : (JSON.parse(literal) as string);
}
