/** Every metadata file against the Metadata API's schema as jsforce carries it: unknown elements and wrong types. */
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { ApiSchemas } from 'jsforce/lib/api/metadata/schema.js';
import { projectRoot, inProject } from '../lib/project-root.ts';
import { packageDirectories } from '../lib/sfdx-project.ts';
import type { Check } from './check.ts';
import additions from './metadata-schema-additions.json' with { type: 'json' };

type PropertyType = string | PropertyType[] | { [name: string]: PropertyType };
interface Schema {
  props: Record<string, PropertyType>;
  extends?: string;
}
const schemas = { ...(ApiSchemas as unknown as Record<string, Schema>) };
for (const [type, props] of Object.entries(additions)) {
  if (typeof props === 'object')
    schemas[type] = { ...schemas[type], props: { ...schemas[type]?.props, ...(props as Record<string, PropertyType>) } };
}

/** Root elements that the schema has under another name or, being newer than it, not at all. */
const NOT_IN_SCHEMA = new Set(['DigitalExperienceBundle', 'DigitalExperienceConfig']);
/** Attributes and elements that every component may carry. */
const EVERYWHERE = new Set(['fullName', '@_xmlns', '@_xmlns:xsi', '@_xmlns:xsd', '@_xsi:type', '@_xsi:nil', '?xml', '#text']);

const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '@_', parseTagValue: false, trimValues: true });

function propertiesOf(name: string): Record<string, PropertyType> {
  const schema = schemas[name];
  return schema ? { ...(schema.extends ? propertiesOf(schema.extends) : {}), ...schema.props } : {};
}

function scalarProblem(type: string, value: string): string | undefined {
  if (type === 'boolean' && !/^(true|false)$/.test(value)) return `"${value}" is not true or false`;
  if (type === 'number' && Number.isNaN(Number(value))) return `"${value}" is not a number`;
  return undefined;
}

function check(value: unknown, declared: PropertyType, path: string, problems: string[]): void {
  if (Array.isArray(declared)) {
    for (const one of Array.isArray(value) ? value : [value]) check(one, declared[0] ?? 'any', path, problems);
    return;
  }
  if (Array.isArray(value)) {
    problems.push(`${path} stands more than once`);
    return;
  }
  if (typeof declared !== 'string') return;
  const type = declared.replace('?', '');
  if (!schemas[type]) {
    const problem = typeof value === 'string' ? scalarProblem(type, value) : undefined;
    if (problem) problems.push(`${path}: ${problem}`);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  const properties = propertiesOf(type);
  for (const [name, inner] of Object.entries(value)) {
    if (EVERYWHERE.has(name)) continue;
    if (name in properties) check(inner, properties[name] as PropertyType, `${path}/${name}`, problems);
    else problems.push(`${path}/${name} is not an element of ${type}`);
  }
}

/** Problems of one metadata file's text, without the file's name. */
export function metadataProblems(xml: string): string[] {
  const valid = XMLValidator.validate(xml);
  if (valid !== true) return [`line ${valid.err.line}: ${valid.err.msg}`];
  const document = parser.parse(xml) as Record<string, unknown>;
  const root = Object.keys(document).find((name) => name !== '?xml') ?? '';
  if (NOT_IN_SCHEMA.has(root)) return [];
  if (!schemas[root]) return [`unknown metadata type ${root}`];
  const problems: string[] = [];
  check(document[root], root, root, problems);
  return problems;
}

export const metadataSchema: Check = {
  name: 'Metadata files against the Metadata API schema',
  async run() {
    const patterns = packageDirectories().map((directory) => `${directory}/**/*-meta.xml`);
    return globSync(patterns, { cwd: projectRoot })
      .filter((file) => !basename(file).endsWith('.js-meta.xml'))
      .sort()
      .flatMap((file) => metadataProblems(readFileSync(inProject(file), 'utf8')).map((problem) => `${file}: ${problem}`));
  }
};
