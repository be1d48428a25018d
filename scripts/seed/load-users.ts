import { quote, RefusedRecord, type OrgSession, type SampleRecord } from './org-session.ts';
import type { Report } from './report.ts';
import type { SampleContact, SampleOrg, SampleUser } from './sample-data.ts';

const LOCALES: Record<string, string> = { en_US: 'en_US', de: 'de_DE' };
const BUYER_PERMISSION_SET = 'Plan_Buyer';

/** Salesforce's user names are unique in the world: in a real org the org's Id makes them so. */
function usernameOf(org: OrgSession, email: string): string {
  return org.isLocal ? email : `${email}.${org.organizationId.toLowerCase()}`;
}

async function profileId(org: OrgSession, names: string[]): Promise<string | undefined> {
  const profiles = await org.find<{ Id: string; Name: string }>(
    `SELECT Id, Name FROM Profile WHERE Name IN (${names.map(quote).join(', ')})`
  );
  return names.map((name) => profiles.find(({ Name }) => Name === name)?.Id).find((id) => id !== undefined);
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

/** A missing licence must not stop the rest: the record's place is taken by whoever runs the seed. */
async function createUser(
  org: OrgSession,
  fields: SampleRecord,
  needs: string,
  report: Report
): Promise<string | undefined> {
  try {
    return (await org.create('User', [fields], ({ Username }) => String(Username)))[0];
  } catch (error) {
    if (!(error instanceof RefusedRecord)) throw error;
    report.missing(`${error.message}. Needed: ${needs}. The sample goes on without this user.`);
    return undefined;
  }
}

async function existingUsers(org: OrgSession, emails: string[]): Promise<Map<string, string>> {
  const names = emails.map((email) => quote(usernameOf(org, email))).join(', ');
  const rows = await org.find<{ Id: string; Email: string }>(`SELECT Id, Email FROM User WHERE Username IN (${names})`);
  return new Map(rows.map(({ Id, Email }) => [Email, Id]));
}

/** Assigns what is missing. @param wanted permission set names by user Id */
export async function assignPermissionSets(
  org: OrgSession,
  wanted: Map<string, string[]>,
  report: Report
): Promise<void> {
  const names = [...new Set([...wanted.values()].flat())];
  const sets = await org.find<{ Id: string; Name: string }>(
    `SELECT Id, Name FROM PermissionSet WHERE Name IN (${names.map(quote).join(', ')})`
  );
  const ids = new Map(sets.map(({ Id, Name }) => [Name, Id]));
  const absent = names.filter((name) => !ids.has(name));
  if (absent.length)
    throw new Error(
      `The org has no permission set ${absent.join(', ')}. Deploy the product first: npm run deploy -- --target-org ALIAS`
    );
  const users = [...wanted.keys()].map(quote).join(', ');
  const rows = await org.find<{ AssigneeId: string; PermissionSetId: string }>(
    `SELECT AssigneeId, PermissionSetId FROM PermissionSetAssignment WHERE AssigneeId IN (${users})`
  );
  const assigned = new Set(rows.map(({ AssigneeId, PermissionSetId }) => `${AssigneeId} ${PermissionSetId}`));
  const missing = [...wanted].flatMap(([AssigneeId, setNames]) =>
    setNames
      .map((name) => ({ AssigneeId, PermissionSetId: ids.get(name) ?? '' }))
      .filter((row) => !assigned.has(`${AssigneeId} ${row.PermissionSetId}`))
  );
  for (const row of missing) await org.create('PermissionSetAssignment', [row]);
  report.done('Permission set assignments', missing.length);
}

/** The seller side's users. Returns the Ids by e-mail address of those that exist now. */
export async function loadUsers(
  org: OrgSession,
  sample: SampleOrg,
  roles: Map<string, string>,
  report: Report
): Promise<Map<string, string>> {
  const emails = sample.users.map(({ email }) => email);
  const users = await existingUsers(org, emails);
  let created = 0;
  for (const user of sample.users.filter(({ email }) => !users.has(email))) {
    const fields = {
      ...personFields(org, user),
      ProfileId: await profileId(org, [user.profile]),
      UserRoleId: roles.get(user.role)
    };
    const id = await createUser(org, fields, 'a free Salesforce licence', report);
    if (id) users.set(user.email, id);
    created += id ? 1 : 0;
  }
  report.done('Users', created);
  const wanted = sample.users.flatMap(({ email, permissionSets }): [string, string[]][] =>
    users.has(email) ? [[users.get(email) ?? '', permissionSets]] : []
  );
  if (wanted.length) await assignPermissionSets(org, new Map(wanted), report);
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
  const users = await existingUsers(
    org,
    buyers.map(({ email }) => email)
  );
  const missing = buyers.filter(({ email }) => !users.has(email));
  const profile = missing.length ? await profileId(org, sample.portalProfiles) : undefined;
  let created = 0;
  if (missing.length && !profile) {
    report.missing(
      `Portal users are not loaded: the org has none of the profiles ${sample.portalProfiles.join(', ')}. Enable Digital Experiences and add Customer Community Plus licences.`
    );
  } else {
    for (const buyer of missing) {
      const fields = { ...personFields(org, buyer), ProfileId: profile, ContactId: contacts.get(buyer.key) };
      const id = await createUser(
        org,
        fields,
        'a free Customer Community Plus licence, and an account owner who has a role',
        report
      );
      if (id) users.set(buyer.email, id);
      created += id ? 1 : 0;
    }
    report.done('Portal users', created);
  }
  if (users.size)
    await assignPermissionSets(org, new Map([...users.values()].map((id) => [id, [BUYER_PERMISSION_SET]])), report);
  return users;
}
