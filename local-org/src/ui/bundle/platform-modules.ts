import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { ObjectModel, Project } from '../../metadata/model.ts';
import type { ApexDoor } from './apex-doors.ts';

/** What a generated module knows of its surroundings. */
export interface PlatformContext {
  project: Project;
  doors: Map<string, ApexDoor>;
  /** Folder of the base components' own labels and locale data. */
  scopedImports: string;
  /** Filled as labels are imported: `c.Name` and the base components' `Section.name`. */
  labels: Set<string>;
  customPermissions: Set<string>;
  userPermissions: Set<string>;
}

/** The code of a `@salesforce/…` module; throws an error whose message says what is wrong with the import. */
export function platformModule(specifier: string, context: PlatformContext): string {
  const [, kind, ...rest] = specifier.split('/');
  const name = rest.join('/');
  switch (kind) {
    case 'apex':
      return name ? apexModule(name, context) : `export { refreshApex, getSObjectValue } from '@local-org/apex';`;
    case 'label':
      return labelModule(name, context);
    case 'schema':
      return `export default ${JSON.stringify(schemaReference(name, context.project))};`;
    case 'i18n':
      return i18nModule(name, context);
    case 'customPermission':
      if (!context.project.customPermissions.has(name) && !context.project.customPermissions.has(name.toLowerCase()))
        throw new Error(`there is no custom permission ${name} in the project`);
      context.customPermissions.add(name);
      return value(`p.customPermissions.includes(${JSON.stringify(name)}) || undefined`);
    case 'userPermission':
      context.userPermissions.add(name);
      return value(`p.userPermissions.includes(${JSON.stringify(name)}) || undefined`);
    case 'resourceUrl':
      if (!context.project.staticResources.has(name) && !context.project.staticResources.has(name.toLowerCase()))
        throw new Error(`there is no static resource ${name} in the project`);
      return value(`p.basePath + '/resource/' + p.resourceVersion + '/' + ${JSON.stringify(name)}`);
    case 'messageChannel':
      if (!context.project.documents.get('LightningMessageChannel')?.has(name.replace(/__c$/, '')))
        throw new Error(`there is no Lightning message channel ${name} in the project`);
      return `export default Object.freeze({ channel: ${JSON.stringify(name)} });`;
    case 'contentAssetUrl':
      throw new Error(`${specifier}: content assets are not supported; use a static resource`);
    case 'gate':
      return 'export default { isOpen: () => false };';
    case 'accessCheck':
      return 'export default true;';
    case 'internal':
      return packaged(specifier, context);
  }
  const expression = VALUES[specifier];
  if (expression === undefined) throw new Error(`local org has no module ${specifier}`);
  return value(expression);
}

const VALUES: Record<string, string> = {
  '@salesforce/user/Id': 'p.user.isGuest ? undefined : p.user.id',
  '@salesforce/user/isGuest': 'p.user.isGuest',
  '@salesforce/client/formFactor': "p.formFactor ?? (matchMedia('(max-width: 767px)').matches ? 'Small' : 'Large')",
  '@salesforce/community/Id': 'p.site?.networkId',
  '@salesforce/community/basePath': "p.site?.basePath ?? ''",
  '@salesforce/site/Id': 'p.site?.id',
  '@salesforce/site/activeLanguages': 'p.site?.activeLanguages ?? []'
};

function value(expression: string): string {
  return `import { platform as p } from '@local-org/platform'; export default ${expression};`;
}

function apexModule(name: string, { doors }: PlatformContext): string {
  const door = doors.get(name.toLowerCase());
  if (!door) throw new Error(`there is no @AuraEnabled static Apex method ${name}`);
  return `import { apexMethod } from '@local-org/apex'; export default apexMethod(${JSON.stringify(door)});`;
}

function labelModule(name: string, context: PlatformContext): string {
  const own = name.startsWith('c.');
  const known = own
    ? [...context.project.labels.values()].some((label) => label.name === name.slice(2))
    : existsSync(join(context.scopedImports, `@salesforce-label-${name}.js`));
  if (!known) throw new Error(`there is no custom label ${own ? name.slice(2) : name}`);
  context.labels.add(name);
  return `import { label } from '@local-org/platform'; export default label(${JSON.stringify(name)});`;
}

function schemaReference(name: string, project: Project): unknown {
  const [objectName = '', ...path] = name.split('.');
  let object = objectOrThrow(project, objectName);
  if (path.length === 0) return { objectApiName: object.name };
  for (const step of path.slice(0, -1)) object = parentOrThrow(project, object, step);
  const last = path.at(-1) ?? '';
  if (!object.fields.has(last.toLowerCase())) throw new Error(`${object.name} has no field ${last}`);
  return { fieldApiName: path.join('.'), objectApiName: objectName };
}

function objectOrThrow(project: Project, name: string): ObjectModel {
  const object = project.objects.get(name.toLowerCase());
  if (!object) throw new Error(`there is no object ${name}`);
  return object;
}

function parentOrThrow(project: Project, object: ObjectModel, step: string): ObjectModel {
  const lookup = [...object.fields.values()].find((field) => field.relationshipName?.toLowerCase() === step.toLowerCase());
  if (!lookup) throw new Error(`${object.name} has no relationship ${step}`);
  return objectOrThrow(project, lookup.referenceTo[0] ?? '');
}

function i18nModule(name: string, context: PlatformContext): string {
  // Digits and calendar eras are the same in every locale; all else depends on who looks at the page.
  if (name.startsWith('common.')) return packaged(`@salesforce/i18n/${name}`, context);
  return value(`p.i18n[${JSON.stringify(name)}]`);
}

function packaged(specifier: string, context: PlatformContext): string {
  const file = join(context.scopedImports, `${specifier.replaceAll('/', '-')}.js`);
  if (!existsSync(file)) throw new Error(`local org has no module ${specifier}`);
  return `export { default } from ${JSON.stringify(file)};`;
}
