import type { ObjectPermission, PermissionSetModel, Project } from './model.ts';
import profiles from './standard/profiles.json' with { type: 'json' };

interface StandardProfile {
  license: string;
  userType: string;
  userPermissions: string[];
  /** Letters: create, read, update, delete, view all, modify all; `*` for every object. */
  objects: Record<string, string>;
}

export const standardProfiles = profiles as unknown as Record<string, StandardProfile>;

/**
 * Adds the standard profiles. What the project's own profile files say is added to them. As on the platform, no profile, not even the
 * administrator's, gives access to a custom field by itself.
 */
export function addStandardProfiles(project: Project): void {
  for (const [name, standard] of Object.entries(standardProfiles)) {
    const own = project.profiles.get(name);
    const objectPermissions = permissions(project, standard.objects, new Set(own?.objectPermissions.map(({ object }) => object)));
    const given: PermissionSetModel = {
      name, label: name, kind: 'profile', userLicense: standard.license, hasActivationRequired: false, objectPermissions,
      fieldPermissions: fieldPermissions(project, objectPermissions), classAccesses: [], customPermissions: [],
      userPermissions: standard.userPermissions, tabVisibilities: [], applicationVisibilities: [], customMetadataTypeAccesses: [],
      recordTypeVisibilities: [], source: { file: '(standard)' },
    };
    project.profiles.set(name, own ? merged(given, own) : given);
  }
}

function permissions(project: Project, objects: Record<string, string>, without: Set<string>): ObjectPermission[] {
  const all = [...project.objects.values()].filter(({ kind }) => kind === 'standard' || kind === 'custom');
  return all.flatMap((object) => {
    const letters = objects[object.name] ?? objects['*'];
    if (letters === undefined || without.has(object.name)) return [];
    const has = (letter: string): boolean => letters.includes(letter);
    return [{ object: object.name, create: has('c'), read: has('r'), edit: has('u'), delete: has('d'), viewAll: has('v'), modifyAll: has('m') }];
  });
}

/** Every standard field of the objects a profile can read. */
function fieldPermissions(project: Project, objectPermissions: ObjectPermission[]): PermissionSetModel['fieldPermissions'] {
  return objectPermissions.flatMap(({ object, read, edit }) =>
    [...(project.objects.get(object.toLowerCase())?.fields.values() ?? [])]
      .filter((field) => read && !field.custom)
      .map((field) => ({ field: `${object}.${field.name}`, readable: true, editable: edit && field.updateable })),
  );
}

function merged(given: PermissionSetModel, own: PermissionSetModel): PermissionSetModel {
  return {
    ...own,
    objectPermissions: [...given.objectPermissions, ...own.objectPermissions],
    fieldPermissions: [...given.fieldPermissions, ...own.fieldPermissions],
    userPermissions: [...new Set([...given.userPermissions, ...own.userPermissions])],
  };
}
