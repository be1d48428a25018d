import type { OrgSession } from './org-session.ts';
import type { Report } from './report.ts';
import type { SampleOrg } from './sample-data.ts';

const WEEK = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

type Hours = { Id: string } & Record<string, string | null>;

/** A new org works round the clock; anything else was set by someone and stays. */
function isUntouched(hours: Hours): boolean {
  return WEEK.every((day) => hours[`${day}StartTime`]?.startsWith('00:00') && hours[`${day}EndTime`]?.startsWith('00:00'));
}

/** New plans take the seller's name from the organization. A real org has its own name and keeps it. */
async function nameOrganization(org: OrgSession, name: string, report: Report): Promise<void> {
  if (!org.isLocal) return;
  const [current] = await org.find<{ Id: string; Name: string }>('SELECT Id, Name FROM Organization');
  if (!current || current.Name === name) return;
  await org.update('Organization', [{ Id: current.Id, Name: name }]);
  report.done('Organization', 1);
}

async function loadBusinessHours(org: OrgSession, sample: SampleOrg['businessHours'], report: Report): Promise<void> {
  const times = Object.fromEntries(
    WEEK.flatMap((day) => {
      const works = sample.days.includes(day);
      return [
        [`${day}StartTime`, works ? `${sample.start}.000Z` : null],
        [`${day}EndTime`, works ? `${sample.end}.000Z` : null]
      ];
    })
  ) as Record<string, string | null>;
  const fields = WEEK.flatMap((day) => [`${day}StartTime`, `${day}EndTime`]).join(', ');
  const [current] = await org.find<Hours>(`SELECT Id, ${fields} FROM BusinessHours WHERE IsDefault = true AND IsActive = true`);
  if (!current) {
    await org.create('BusinessHours', [{ Name: 'Default', IsDefault: true, IsActive: true, TimeZoneSidKey: 'Europe/Berlin', ...times }]);
    report.done('Business hours', 1);
  } else if (isUntouched(current)) {
    await org.update('BusinessHours', [{ Id: current.Id, ...times }]);
    report.done('Business hours, Monday to Friday', 1);
  } else {
    report.done('Business hours', 0);
  }
}

async function loadHolidays(org: OrgSession, sample: SampleOrg['holidays'], report: Report): Promise<void> {
  const known = new Set(
    (await org.find<{ ActivityDate: string }>('SELECT ActivityDate FROM Holiday')).map(({ ActivityDate }) => ActivityDate)
  );
  const missing = sample.filter(({ date }) => !known.has(date));
  await org.create(
    'Holiday',
    missing.map(({ date, name }) => ({ Name: name, ActivityDate: date, IsAllDay: true }))
  );
  report.done('Holidays', missing.length);
}

/** Parents first, because the list is in that order. */
async function loadRoles(org: OrgSession, sample: SampleOrg['roles'], report: Report): Promise<Map<string, string>> {
  const rows = await org.find<{ Id: string; DeveloperName: string }>('SELECT Id, DeveloperName FROM UserRole');
  const roles = new Map(rows.map(({ Id, DeveloperName }) => [DeveloperName, Id]));
  let created = 0;
  for (const { key, name, parent } of sample) {
    if (roles.has(key)) continue;
    const [id = ''] = await org.create('UserRole', [
      { Name: name, DeveloperName: key, ParentRoleId: parent ? roles.get(parent) : undefined }
    ]);
    roles.set(key, id);
    created += 1;
  }
  report.done('Roles', created);
  return roles;
}

/** Working days and roles. Returns the roles' Ids by developer name. */
export async function loadOrganisation(org: OrgSession, sample: SampleOrg, report: Report): Promise<Map<string, string>> {
  await nameOrganization(org, sample.organization, report);
  await loadBusinessHours(org, sample.businessHours, report);
  await loadHolidays(org, sample.holidays, report);
  return loadRoles(org, sample.roles, report);
}
