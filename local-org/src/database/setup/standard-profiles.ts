import type { PermissionSetModel, Project } from '../../metadata/model.ts';
import data from './standard-profiles.json' with { type: 'json' };

/** `edit` is to create, read, edit and delete. */
export type StandardObjectLevels = Readonly<Record<string, 'edit' | 'read'>>;

export interface ProfileDefinition {
  name: string;
  license: string;
  userPermissions: string[];
  /** What a profile that comes with the platform allows on standard objects and their standard fields; `*`: on those not named. */
  standardObjects: StandardObjectLevels;
  /** The project's own profile, or its additions to a standard one. */
  model?: PermissionSetModel;
}

export const licenses: readonly { key: string; name: string; userType: string }[] = data.licenses;

// TypeScript sees text in the JSON where only two words stand.
const platformProfiles = data.profiles as unknown as readonly ProfileDefinition[];

/** File names of standard profiles in metadata differ from what users see. */
const fileNames: Record<string, string> = {
  Admin: 'System Administrator',
  Standard: 'Standard User',
  ReadOnly: 'Read Only',
  MinimumAccess: 'Minimum Access - Salesforce'
};

/** The platform's profiles and the project's, by lower-cased name. */
export function profileDefinitions(project: Project): Map<string, ProfileDefinition> {
  const profiles = new Map<string, ProfileDefinition>();
  for (const profile of platformProfiles) profiles.set(profile.name.toLowerCase(), { ...profile });
  for (const model of project.profiles.values()) {
    const name = fileNames[model.name] ?? decodeURIComponent(model.name);
    if (model.userLicense && !licenses.some((license) => license.name === model.userLicense)) {
      throw new Error(`${model.source.file}: the user licence ${model.userLicense} is not known to local org`);
    }
    const known = profiles.get(name.toLowerCase());
    if (known) known.model = model;
    else
      profiles.set(name.toLowerCase(), {
        name,
        license: model.userLicense ?? 'Salesforce',
        userPermissions: [],
        standardObjects: {},
        model
      });
  }
  return profiles;
}
