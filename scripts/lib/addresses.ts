import type { RunningOrg } from '../../local-org/src/serve.ts';
import { readData, type SamplePlan } from '../seed/sample-data.ts';

/** The Opportunity that the guides and tests begin with: the example plan's. */
export function exampleOpportunityId({ org }: RunningOrg): string {
  const { plan } = readData<SamplePlan>('example-plan.json');
  const access = { userId: org.adminId, mode: 'system', sharing: false } as const;
  const found = org.database.query('SELECT Id FROM Opportunity WHERE Name = :name', { ...access, binds: { name: plan.opportunity } });
  const id = found.rows[0]?.values.Id;
  if (typeof id !== 'string') throw new Error(`The sample data has no Opportunity "${plan.opportunity}": run "npm start -- --fresh".`);
  return id;
}

/** Where to go, and as whom. */
export function addressesOf(running: RunningOrg): string {
  const site = running.org.project.sites[0]?.urlPathPrefix ?? '';
  return [
    '',
    'Mutual Action Plans is running. Open, and choose who you are:',
    '',
    `  Account executive  ${running.url}/lightning/r/Opportunity/${exampleOpportunityId(running)}/view   (John Martinez)`,
    `  Buyer              ${running.url}/${site}   (Sarah Chen)`,
    `  E-mails sent       ${running.url}/outbox`,
    '',
    'Both can be open in one browser. Stop with Ctrl+C; what you change is kept.'
  ].join('\n');
}
