import type { ObjectModel } from '../../metadata/model.ts';
import type { DatabaseCore } from '../core.ts';
import { isoSeconds } from '../dml/coerce.ts';
import { quote } from '../store/connection.ts';
import type { Values } from '../store/row-store.ts';
import { licenses, type ProfileDefinition } from './standard-profiles.ts';

/** Name of the administrator that every new data file begins with. */
export const administratorUsername = 'admin@local-org.example';

/** Rows that the platform itself keeps: organisation, licences, profiles, permission sets, record types, the first user. Safe to repeat. */
export function writeSetupRows(core: DatabaseCore, profiles: ReadonlyMap<string, ProfileDefinition>): void {
  core.connection.transaction(() => {
    const writer = new SetupWriter(core);
    writer.ensure('Organization', {}, { Name: core.project.name, OrganizationType: 'Developer Edition', InstanceName: 'LOCAL', IsSandbox: false, FiscalYearStartMonth: 1, TimeZoneSidKey: 'GMT', LanguageLocaleKey: 'en_US', DefaultLocaleSidKey: 'en_US' });
    for (const license of licenses) writer.ensure('UserLicense', { Name: license.name }, { LicenseDefinitionKey: license.key, MasterLabel: license.name, Status: 'Active', TotalLicenses: 1000 });
    for (const profile of profiles.values()) writer.profile(profile);
    writer.administrator();
    for (const set of core.project.permissionSets.values()) {
      writer.ensure('PermissionSet', { Name: set.name }, { Label: set.label, IsCustom: true, Type: 'Regular', HasActivationRequired: set.hasActivationRequired, Description: set.description ?? null });
    }
    for (const permission of core.project.customPermissions.values()) writer.ensure('CustomPermission', { DeveloperName: permission.name }, { MasterLabel: permission.label, Language: 'en_US' });
    for (const object of core.project.objects.values()) {
      for (const type of object.recordTypes) writer.ensure('RecordType', { DeveloperName: type.name, SobjectType: object.name }, { Name: type.label, IsActive: type.active });
    }
    writer.ensure('Group', { Type: 'Organization' }, { DeveloperName: 'AllInternalUsers', Name: 'All Internal Users' });
    writer.ensure('Group', { Type: 'AllCustomerPortal' }, { DeveloperName: 'AllCustomerPortalUsers', Name: 'All Customer Portal Users' });
    writer.ensure('BusinessHours', { IsDefault: true }, { Name: 'Default', IsActive: true, TimeZoneSidKey: 'GMT', ...allDay() });
    writeCustomMetadata(core, writer);
  });
}

/** From midnight to midnight on all days, as in a new org. */
function allDay(): Values {
  const days = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
  return Object.fromEntries(days.flatMap((day) => [[`${day}StartTime`, '00:00:00.000Z'], [`${day}EndTime`, '00:00:00.000Z']]));
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
    const existing = this.core.connection.get(`SELECT "Id" FROM ${quote(object.name)}${where}`, names.map((name) => sqlKey(key[name]!)));
    return existing ? String(existing[0]) : this.insert(object, { ...key, ...values });
  }

  insert(object: ObjectModel, values: Values): string {
    const now = isoSeconds(this.core.clock.now());
    const id = this.core.newId(object.name);
    const system: Values = { Id: id, CreatedDate: now, LastModifiedDate: now, SystemModstamp: now, IsDeleted: false };
    this.core.store.insert(object, [{ ...system, ...values }]);
    return id;
  }

  profile(profile: ProfileDefinition): void {
    const license = licenses.find((candidate) => candidate.name === profile.license);
    const licenseId = this.core.connection.get('SELECT Id FROM UserLicense WHERE Name = ?', [profile.license])?.[0] ?? null;
    this.ensure('Profile', { Name: profile.name }, { UserLicenseId: licenseId, UserType: license?.userType ?? 'Standard', ...profileFlags(profile) });
  }

  administrator(): void {
    if (this.core.connection.get('SELECT Id FROM User LIMIT 1')) return;
    const profileId = this.core.connection.get(`SELECT Id FROM Profile WHERE Name = 'System Administrator'`)?.[0] ?? null;
    const user = this.core.project.objects.get('user')!;
    const id = this.insert(user, {
      Username: administratorUsername, FirstName: 'Local', LastName: 'Administrator', Email: administratorUsername, Alias: 'admin', CommunityNickname: 'admin', IsActive: true, ProfileId: profileId,
      TimeZoneSidKey: 'GMT', LocaleSidKey: 'en_US', LanguageLocaleKey: 'en_US', EmailEncodingKey: 'UTF-8', UserType: 'Standard',
    });
    for (const sobject of ['User', 'Profile', 'UserLicense', 'Organization']) {
      const object = this.core.project.objects.get(sobject.toLowerCase());
      if (object?.fields.has('createdbyid')) this.core.connection.run(`UPDATE ${quote(sobject)} SET CreatedById = ?1, LastModifiedById = ?1 WHERE CreatedById IS NULL`, [id]);
    }
  }
}

function profileFlags(profile: ProfileDefinition): Values {
  const has = (name: string): boolean => profile.userPermissions.includes(name) || profile.model?.userPermissions.includes(name) === true;
  return Object.fromEntries(['ModifyAllData', 'ViewAllData', 'ViewSetup', 'ApiEnabled', 'ManageUsers', 'AuthorApex'].map((name) => [`Permissions${name}`, has(name)]));
}

function sqlKey(value: Values[string]): string | number | null {
  return typeof value === 'boolean' ? Number(value) : value;
}

/** Custom metadata comes from the files alone: each start writes it anew, keeping the Ids. */
function writeCustomMetadata(core: DatabaseCore, writer: SetupWriter): void {
  const seen = new Map<ObjectModel, Set<string>>();
  for (const record of core.project.customMetadata) {
    const object = core.project.objects.get(record.type.toLowerCase());
    if (!object) continue;
    const values: Values = { DeveloperName: record.developerName, MasterLabel: record.label, Label: record.label, Language: 'en_US', QualifiedApiName: record.developerName };
    for (const [name, value] of record.values) values[object.fields.get(name.toLowerCase())?.name ?? name] = value;
    const id = writer.ensure(object.name, { DeveloperName: record.developerName }, values)!;
    const known = Object.keys(values).filter((name) => object.fields.has(name.toLowerCase()));
    core.store.update(object, [{ ...values, Id: id }], known);
    seen.set(object, (seen.get(object) ?? new Set()).add(id));
  }
  for (const object of core.project.objects.values()) {
    if (object.kind !== 'metadata') continue;
    core.connection.run(`DELETE FROM ${quote(object.name)} WHERE "Id" NOT IN (SELECT value FROM json_each(?))`, [JSON.stringify([...(seen.get(object) ?? [])])]);
  }
}
