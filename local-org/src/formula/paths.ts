import type { FieldModel, Project } from '../metadata/model.ts';
import { FormulaError } from './formula-error.ts';
import { typeOfField } from './formula-types.ts';
import type { FormulaType } from './formula-types.ts';

export interface ResolvedPath {
  /** In declared case. */
  path: string;
  type: FormulaType;
  percent: boolean;
}

/** Finds what a path in a formula of `sobject` names. Throws FormulaError for what is not there. */
export function resolvePath(project: Project, sobject: string, path: string): ResolvedPath {
  const [first = '', ...rest] = path.split('.');
  if (first.startsWith('$')) return global(project, sobject, first, rest, path);
  return field(project, sobject, [first, ...rest], '', path);
}

const recordGlobals: Record<string, string> = {
  $user: 'User',
  $profile: 'Profile',
  $userrole: 'UserRole',
  $organization: 'Organization',
  $recordtype: 'RecordType'
};
const declaredGlobals: Record<string, string> = {
  $user: '$User',
  $profile: '$Profile',
  $userrole: '$UserRole',
  $organization: '$Organization',
  $recordtype: '$RecordType'
};

function global(project: Project, sobject: string, first: string, rest: string[], path: string): ResolvedPath {
  const key = first.toLowerCase();
  const object = recordGlobals[key];
  if (object) return field(project, object, rest, `${declaredGlobals[key]}.`, path);
  const [name = '', second = '', third = ''] = rest;
  if (key === '$objecttype') throw new FormulaError('$ObjectType is not supported');
  if (key === '$permission' && rest.length === 1) {
    const found = [...project.customPermissions.keys()].find((permission) => permission.toLowerCase() === name.toLowerCase());
    if (!found) throw new FormulaError(`There is no custom permission ${name}`);
    return { path: `$Permission.${found}`, type: 'boolean', percent: false };
  }
  if (key === '$label' && rest.length === 1) {
    const found = [...project.labels.keys()].find((label) => label.toLowerCase() === name.toLowerCase());
    if (!found) throw new FormulaError(`There is no label ${name}`);
    return { path: `$Label.${found}`, type: 'text', percent: false };
  }
  if (key === '$custommetadata' && rest.length === 3) return customMetadata(project, name, second, third);
  if (key === '$setup' && rest.length === 2) return field(project, name, [second], `$Setup.${name}.`, path);
  if (key === '$system' && name.toLowerCase() === 'origindatetime')
    return { path: '$System.OriginDateTime', type: 'datetime', percent: false };
  throw new FormulaError(`${path} is not supported in a formula of ${sobject}`);
}

function customMetadata(project: Project, type: string, record: string, fieldName: string): ResolvedPath {
  const object = project.objects.get(type.toLowerCase());
  const found = object?.fields.get(fieldName.toLowerCase());
  if (!object || object.kind !== 'metadata') throw new FormulaError(`There is no custom metadata type ${type}`);
  if (!found) throw new FormulaError(`${object.name} has no field ${fieldName}`);
  const known = project.customMetadata.find((one) => one.type === object.name && one.developerName.toLowerCase() === record.toLowerCase());
  if (!known) throw new FormulaError(`There is no record ${record} of ${object.name}`);
  return { path: `$CustomMetadata.${object.name}.${known.developerName}.${found.name}`, ...described(project, found) };
}

/** Follows relationships to a field; `Owner:User` chooses one object of several. */
function field(project: Project, sobject: string, steps: string[], prefix: string, written: string): ResolvedPath {
  let object = project.objects.get(sobject.toLowerCase());
  let path = prefix;
  for (const [index, step] of steps.entries()) {
    if (!object) break;
    if (index === steps.length - 1) {
      const found = object.fields.get(step.toLowerCase());
      if (!found) throw new FormulaError(`${object.name} has no field ${step}${written === step ? '' : ` (in ${written})`}`);
      return { path: path + found.name, ...described(project, found) };
    }
    const [name = '', chosen] = step.split(':');
    const reference: FieldModel | undefined = [...object.fields.values()].find(
      (one) => one.relationshipName?.toLowerCase() === name.toLowerCase()
    );
    if (!reference) throw new FormulaError(`${object.name} has no relationship ${name} (in ${written})`);
    path += `${reference.relationshipName}${chosen ? `:${chosen}` : ''}.`;
    object = project.objects.get((chosen === 'Queue' ? 'Group' : (chosen ?? target(reference, written))).toLowerCase());
  }
  throw new FormulaError(`${written} names no field`);
}

function target(reference: FieldModel, written: string): string {
  const only = reference.referenceTo[0];
  if (reference.referenceTo.length === 1 && only) return only;
  throw new FormulaError(
    `${reference.relationshipName} may be one of ${reference.referenceTo.join(', ')}: write ${reference.relationshipName}:${reference.referenceTo.at(-1)} (in ${written})`
  );
}

function described(project: Project, found: FieldModel): { type: FormulaType; percent: boolean } {
  const [object = '', name = ''] = found.summary?.summarizedField?.split('.') ?? [];
  const summarized = project.objects.get(object.toLowerCase())?.fields.get(name.toLowerCase());
  return { type: typeOfField(found, summarized), percent: (summarized ?? found).type === 'Percent' };
}
