import type { ObjectModel } from '../../metadata/model.ts';
import type { DatabaseCore } from '../core.ts';
import { isoSeconds } from '../dml/coerce.ts';
import { quote } from '../store/connection.ts';
import type { Values } from '../store/row-store.ts';
import { writeCustomMetadata } from './custom-metadata-rows.ts';
import { licenses, type ProfileDefinition } from './standard-profiles.ts';

/** Rows that follow from the metadata: licences, profiles, permission sets, record types, groups of everyone, custom metadata. Safe to repeat. */
export function writeSetupRows(core: DatabaseCore, profiles: ReadonlyMap<string, ProfileDefinition>): void {
  core.connection.transaction(() => {
    const writer = new SetupWriter(core);
    for (const license of licenses)
      writer.ensure(
        'UserLicense',
        { Name: license.name },
        { LicenseDefinitionKey: license.key, MasterLabel: license.name, Status: 'Active', TotalLicenses: 1000 }
      );
    for (const profile of profiles.values()) writer.profile(profile);
    for (const set of core.project.permissionSets.values()) {
      writer.ensure(
        'PermissionSet',
        { Name: set.name },
        {
          Label: set.label,
          IsCustom: true,
          Type: 'Regular',
          HasActivationRequired: set.hasActivationRequired,
          Description: set.description ?? null
        }
      );
    }
    for (const permission of core.project.customPermissions.values())
      writer.ensure('CustomPermission', { DeveloperName: permission.name }, { MasterLabel: permission.label, Language: 'en_US' });
    for (const object of core.project.objects.values()) {
      for (const type of object.recordTypes)
        writer.ensure('RecordType', { DeveloperName: type.name, SobjectType: object.name }, { Name: type.label, IsActive: type.active });
    }
    writer.ensure('Group', { Type: 'Organization' }, { DeveloperName: 'AllInternalUsers', Name: 'All Internal Users' });
    writer.ensure('Group', { Type: 'AllCustomerPortal' }, { DeveloperName: 'AllCustomerPortalUsers', Name: 'All Customer Portal Users' });
    writeCustomMetadata(core, (object, key, values) => writer.ensure(object.name, key, values)!);
  });
}

class SetupWriter {
  private readonly core: DatabaseCore;

  constructor(core: DatabaseCore) {
    this.core = core;
  }

  /** Inserts a row unless one with the key exists; gives its Id. Objects that this platform model lacks are passed over. */
  ensure(sobject: string, key: Values, values: Values): string | null {
    const object = this.core.project.objects.get(sobject.toLowerCase());
    if (!object) return null;
    const names = Object.keys(key);
    const where = names.length === 0 ? '' : ` WHERE ${names.map((name) => `${quote(name)} IS ?`).join(' AND ')}`;
    const existing = this.core.connection.get(
      `SELECT "Id" FROM ${quote(object.name)}${where}`,
      names.map((name) => sqlKey(key[name]!))
    );
    return existing ? String(existing[0]) : this.insert(object, { ...key, ...values });
  }

  private insert(object: ObjectModel, values: Values): string {
    const now = isoSeconds(this.core.clock.now());
    const id = this.core.newId(object.name);
    const system: Values = { Id: id, CreatedDate: now, LastModifiedDate: now, SystemModstamp: now, IsDeleted: false };
    this.core.store.insert(object, [{ ...system, ...values }]);
    return id;
  }

  profile(profile: ProfileDefinition): void {
    const license = licenses.find((candidate) => candidate.name === profile.license);
    const licenseId = this.core.connection.get('SELECT Id FROM UserLicense WHERE Name = ?', [profile.license])?.[0] ?? null;
    this.ensure(
      'Profile',
      { Name: profile.name },
      { UserLicenseId: licenseId, UserType: license?.userType ?? 'Standard', ...profileFlags(profile) }
    );
  }
}

function profileFlags(profile: ProfileDefinition): Values {
  const has = (name: string): boolean => profile.userPermissions.includes(name) || profile.model?.userPermissions.includes(name) === true;
  return Object.fromEntries(
    ['ModifyAllData', 'ViewAllData', 'ViewSetup', 'ApiEnabled', 'ManageUsers', 'AuthorApex'].map((name) => [
      `Permissions${name}`,
      has(name)
    ])
  );
}

function sqlKey(value: Values[string]): string | number | null {
  return typeof value === 'boolean' ? Number(value) : value;
}
