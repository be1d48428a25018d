import type { OrgDatabase } from './database/org-database.ts';
import type { Scalar } from './database/types.ts';

const administratorUsername = 'admin@local-org.example';

/**
 * Gives a fresh data file what every new org has: its organization, an administrator and the default business hours, which are around the
 * clock as on the platform. A data file that has them stays as it is. Profiles and licences come with the database.
 */
export function fillNewOrg(database: OrgDatabase): { organizationId: string; adminId: string } {
  const find = (soql: string): string | undefined =>
    database.query(soql, { userId: '', mode: 'system', sharing: false }).rows[0]?.values['Id'] as string | undefined;
  return database.transaction(() => {
    const adminId =
      find(`SELECT Id FROM User WHERE Username = '${administratorUsername}'`) ??
      database.system.insert('User', administrator(find("SELECT Id FROM Profile WHERE Name = 'System Administrator'")));
    const organizationId =
      find('SELECT Id FROM Organization') ?? database.system.insert('Organization', organization(database.project.name), adminId);
    if (!find('SELECT Id FROM BusinessHours WHERE IsDefault = true')) database.system.insert('BusinessHours', businessHours(), adminId);
    return { organizationId, adminId };
  });
}

const zoneAndLanguage = { TimeZoneSidKey: 'Europe/Berlin', LanguageLocaleKey: 'en_US' };

function administrator(ProfileId: string | undefined): Record<string, Scalar> {
  if (!ProfileId) throw new Error('The database has no System Administrator profile');
  return {
    Username: administratorUsername,
    FirstName: 'Local',
    LastName: 'Administrator',
    Email: administratorUsername,
    Alias: 'admin',
    CommunityNickname: 'admin',
    IsActive: true,
    ProfileId,
    UserType: 'Standard',
    LocaleSidKey: 'en_US',
    EmailEncodingKey: 'UTF-8',
    ...zoneAndLanguage
  };
}

function organization(Name: string): Record<string, Scalar> {
  return {
    Name,
    OrganizationType: 'Developer Edition',
    IsSandbox: false,
    InstanceName: 'LOCAL',
    DefaultLocaleSidKey: 'en_US',
    DefaultCurrencyIsoCode: 'EUR',
    FiscalYearStartMonth: 1,
    ...zoneAndLanguage
  };
}

/** Midnight to midnight on every day: what a new org's "Default" business hours are. */
function businessHours(): Record<string, Scalar> {
  const days = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
  const hours = days.flatMap((day): [string, Scalar][] => [
    [`${day}StartTime`, '00:00:00.000Z'],
    [`${day}EndTime`, '00:00:00.000Z']
  ]);
  return { Name: 'Default', IsActive: true, IsDefault: true, TimeZoneSidKey: zoneAndLanguage.TimeZoneSidKey, ...Object.fromEntries(hours) };
}
