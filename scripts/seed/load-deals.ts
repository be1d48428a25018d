import { quote, type OrgSession, type SampleRecord } from './org-session.ts';
import type { Report } from './report.ts';
import type { SampleOrg } from './sample-data.ts';

/** Ids by name (accounts, opportunities) or key (contacts). */
export interface Deals {
  accounts: Map<string, string>;
  contacts: Map<string, string>;
  opportunities: Map<string, { id: string; accountId: string }>;
}

/** The user's Id by the key of the sample; whoever runs the seed stands in for users that could not be created. */
export type OwnerOf = (key: string) => string;

async function idsBy(org: OrgSession, sobject: string, field: string, values: string[]): Promise<Map<string, string>> {
  const rows = await org.find<SampleRecord>(
    `SELECT Id, ${field} FROM ${sobject} WHERE ${field} IN (${values.map(quote).join(', ')}) ORDER BY CreatedDate DESC`
  );
  return new Map(rows.map((row) => [String(row[field]), String(row.Id)]));
}

/** Creates the records whose key the org does not have yet, and returns all Ids by key. */
async function ensure(
  org: OrgSession,
  sobject: string,
  keyField: string,
  records: SampleRecord[],
  title: string,
  report: Report
): Promise<Map<string, string>> {
  const keys = records.map((record) => String(record[keyField]));
  const ids = await idsBy(org, sobject, keyField, keys);
  const missing = records.filter((record) => !ids.has(String(record[keyField])));
  const created = await org.create(sobject, missing, (record) => String(record[keyField]));
  missing.forEach((record, index) => ids.set(String(record[keyField]), created[index] ?? ''));
  report.done(title, missing.length);
  return ids;
}

/** Accounts and contacts come before the portal users, whose contacts they are. */
export async function loadAccounts(
  org: OrgSession,
  sample: SampleOrg,
  ownerOf: OwnerOf,
  report: Report
): Promise<Pick<Deals, 'accounts' | 'contacts'>> {
  const accounts = await ensure(
    org,
    'Account',
    'Name',
    sample.accounts.map(({ name, owner, industry, city, country, employees }) => ({
      Name: name,
      OwnerId: ownerOf(owner),
      Industry: industry,
      BillingCity: city,
      BillingCountry: country,
      NumberOfEmployees: employees
    })),
    'Accounts',
    report
  );
  const ownerOfAccount = new Map(sample.accounts.map(({ name, owner }) => [name, ownerOf(owner)]));
  const byEmail = await ensure(
    org,
    'Contact',
    'Email',
    sample.contacts.map(({ account, firstName, lastName, email, title, phone }) => ({
      AccountId: accounts.get(account),
      OwnerId: ownerOfAccount.get(account),
      FirstName: firstName,
      LastName: lastName,
      Email: email,
      Title: title,
      Phone: phone
    })),
    'Contacts',
    report
  );
  return { accounts, contacts: new Map(sample.contacts.map(({ key, email }) => [key, byEmail.get(email) ?? ''])) };
}

export async function loadOpportunities(
  org: OrgSession,
  sample: SampleOrg,
  accounts: Map<string, string>,
  ownerOf: OwnerOf,
  report: Report
): Promise<Deals['opportunities']> {
  const ids = await ensure(
    org,
    'Opportunity',
    'Name',
    sample.opportunities.map(({ name, account, owner, stage, amount, closeDate, nextStep }) => ({
      Name: name,
      AccountId: accounts.get(account),
      OwnerId: ownerOf(owner),
      StageName: stage,
      Amount: amount,
      CloseDate: closeDate,
      NextStep: nextStep
    })),
    'Opportunities',
    report
  );
  return new Map(
    sample.opportunities.map(({ name, account }) => [name, { id: ids.get(name) ?? '', accountId: accounts.get(account) ?? '' }])
  );
}
