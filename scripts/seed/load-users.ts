import { quote, RefusedRecord, type OrgSession, type SampleRecord } from './org-session.ts';
import { assignPermissionSets } from './permission-sets.ts';
import type { Report } from './report.ts';
import type { SampleContact, SampleOrg, SampleUser } from './sample-data.ts';

const LOCALES: Record<string, string> = { en_US: 'en_US', de: 'de_DE' };
const BUYER_PERMISSION_SET = 'Plan_Buyer';

/** Salesforce's user names are unique in the world: in a real org the org's Id makes them so. */
function usernameOf(org: OrgSession, email: string): string {
  return org.isLocal ? email : `${email}.${org.organizationId.toLowerCase()}`;
}

async function profileIds(org: OrgSession): Promise<Map<string, string>> {
  const profiles = await org.find<{ Id: string; Name: string }>('SELECT Id, Name FROM Profile');
  return new Map(profiles.map(({ Id, Name }) => [Name, Id]));
}

function personFields(org: OrgSession, person: SampleUser | SampleContact): SampleRecord {
  const language = person.language ?? 'en_US';
  return {
    Username: usernameOf(org, person.email),
    FirstName: person.firstName,
    LastName: person.lastName,
    Email: person.email,
    Title: person.title,
    Alias: person.key.slice(0, 8),
    CommunityNickname: `${person.firstName}.${person.lastName}`.slice(0, 40),
    TimeZoneSidKey: 'timeZone' in person ? person.timeZone : 'Europe/Amsterdam',
    LocaleSidKey: LOCALES[language],
    LanguageLocaleKey: language,
    EmailEncodingKey: 'UTF-8'
  };
}

/**
 * Creates the users one by one, because a missing licence must not stop the rest: whoever runs the seed stands in for them.
 * Adds the Ids to `users`, by e-mail address.
 */
async function createUsers(
  org: OrgSession,
  title: string,
  wanted: SampleRecord[],
  needs: string,
  users: Map<string, string>,
  report: Report
): Promise<void> {
  const refused: string[] = [];
  let reason = '';
  for (const fields of wanted) {
    try {
      const [id = ''] = await org.create('User', [fields]);
      users.set(String(fields.Email), id);
    } catch (error) {
      if (!(error instanceof RefusedRecord)) throw error;
      refused.push(`${fields.FirstName} ${fields.LastName}`);
      reason = error.reason;
    }
  }
  if (refused.length < wanted.length || wanted.length === 0) report.done(title, wanted.length - refused.length);
  if (refused.length) {
    report.missing(`${title}: ${refused.join(', ')} could not be created: ${reason}. Needed: ${needs}. The sample goes on without them.`);
  }
}

async function existingUsers(org: OrgSession, people: { email: string }[]): Promise<Map<string, string>> {
  const names = people.map(({ email }) => quote(usernameOf(org, email))).join(', ');
  const rows = await org.find<{ Id: string; Email: string }>(`SELECT Id, Email FROM User WHERE Username IN (${names})`);
  return new Map(rows.map(({ Id, Email }) => [Email, Id]));
}

/** The seller side's users. Returns the Ids by e-mail address of those that exist now. */
export async function loadUsers(
  org: OrgSession,
  sample: SampleOrg,
  roles: Map<string, string>,
  report: Report
): Promise<Map<string, string>> {
  const users = await existingUsers(org, sample.users);
  const missing = sample.users.filter(({ email }) => !users.has(email));
  const profiles = missing.length ? await profileIds(org) : new Map<string, string>();
  const fields = missing.map((user) => ({
    ...personFields(org, user),
    ProfileId: profiles.get(user.profile),
    UserRoleId: roles.get(user.role)
  }));
  await createUsers(org, 'Users', fields, 'a free Salesforce licence each', users, report);
  const wanted = new Map(sample.users.map(({ email, permissionSets }) => [users.get(email) ?? '', permissionSets]));
  wanted.delete('');
  await assignPermissionSets(org, wanted, report);
  return users;
}

/** Portal users of the buyers. @param contacts contact Ids by key. Returns the Ids by e-mail address. */
export async function loadPortalUsers(
  org: OrgSession,
  sample: SampleOrg,
  contacts: Map<string, string>,
  report: Report
): Promise<Map<string, string>> {
  const buyers = sample.contacts.filter(({ portal }) => portal);
  const users = await existingUsers(org, buyers);
  const missing = buyers.filter(({ email }) => !users.has(email));
  const profiles = missing.length ? await profileIds(org) : new Map<string, string>();
  const profile = sample.portalProfiles.map((name) => profiles.get(name)).find((id) => id !== undefined);
  if (missing.length && !profile) {
    const names = sample.portalProfiles.join(', ');
    report.missing(
      `Portal users: the org has none of the profiles ${names}. Enable Digital Experiences and add Customer Community Plus licences.`
    );
  } else {
    const fields = missing.map((buyer) => ({
      ...personFields(org, buyer),
      ProfileId: profile,
      ContactId: contacts.get(buyer.key)
    }));
    await createUsers(
      org,
      'Portal users',
      fields,
      'a free Customer Community Plus licence each, and an account owner who has a role',
      users,
      report
    );
  }
  await assignPermissionSets(org, new Map([...users.values()].map((id) => [id, [BUYER_PERMISSION_SET]])), report);
  return users;
}
