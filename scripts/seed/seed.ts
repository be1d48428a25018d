import { loadAccounts, loadOpportunities, type OwnerOf } from './load-deals.ts';
import { loadOrganisation } from './load-organisation.ts';
import { loadPlan } from './load-plan.ts';
import { loadTemplates } from './load-templates.ts';
import { loadPortalUsers, loadUsers } from './load-users.ts';
import type { OrgSession } from './org-session.ts';
import { assignPermissionSets } from './permission-sets.ts';
import type { Report } from './report.ts';
import { readData, type SampleOrg, type SamplePlan, type SampleTemplate } from './sample-data.ts';
import { withDates } from './working-days.ts';

/** Loads the sample organisation. What is there already stays as it is, so a second run changes nothing. */
export async function seed(org: OrgSession, report: Report, now: Date = new Date()): Promise<void> {
  const raw = readData<SampleOrg>('sample-org.json');
  const calendar = { today: now.toISOString().slice(0, 10), holidays: new Set(raw.holidays.map(({ date }) => date)) };
  const sample = withDates(raw, calendar);

  // Without it not even an administrator may write the fields that the engine keeps.
  await assignPermissionSets(org, new Map([[org.userId, ['Plan_Admin', 'Plan_Seller']]]), report);
  const roles = await loadOrganisation(org, sample, report);
  const sellers = await loadUsers(org, sample, roles, report);
  const emailOf = new Map(sample.users.map(({ key, email }) => [key, email]));
  const ownerOf: OwnerOf = (key) => sellers.get(emailOf.get(key) ?? '') ?? org.userId;

  const { accounts, contacts } = await loadAccounts(org, sample, ownerOf, report);
  const buyers = await loadPortalUsers(org, sample, contacts, report);
  const opportunities = await loadOpportunities(org, sample, accounts, ownerOf, report);
  const templates = await loadTemplates(
    org,
    sample.templateFiles.map((file) => readData<SampleTemplate>(file)),
    report
  );

  const contactsByEmail = new Map(sample.contacts.map(({ key, email }) => [email, contacts.get(key) ?? '']));
  for (const file of sample.planFiles) {
    const plan = withDates(readData<SamplePlan>(file), calendar);
    const deal = opportunities.get(plan.plan.opportunity);
    if (!deal) throw new Error(`data/${file} names the Opportunity "${plan.plan.opportunity}", which data/sample-org.json does not have.`);
    const owner = sample.opportunities.find(({ name }) => name === plan.plan.opportunity)?.owner ?? '';
    await loadPlan(
      org,
      plan,
      {
        opportunityId: deal.id,
        accountId: deal.accountId,
        ownerId: ownerOf(owner),
        templateId: templates.get(plan.plan.template ?? ''),
        contacts: contactsByEmail,
        users: new Map([...sellers, ...buyers]),
        holidays: calendar.holidays,
        now: now.toISOString()
      },
      report
    );
  }
}
