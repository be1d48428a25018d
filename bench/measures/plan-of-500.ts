import { figures } from '../measure.ts';
import { BenchOrg } from '../org.ts';

const SELLER = 'John Martinez';
const ITEMS = 500;
/** Ten milestones, each with a chain of tasks below it; every tenth item is a milestone. */
const TEMPLATE = `
Plan_Template__c template = new Plan_Template__c(Name = 'Bench', Active__c = false, Version__c = 1, Language__c = 'en_US', Template_Key__c = 'bench-' + Crypto.getRandomInteger());
insert template;
List<Template_Item__c> items = new List<Template_Item__c>();
for (Integer i = 0; i < ${ITEMS}; i++) {
  Boolean isMilestone = Math.mod(i, 10) == 0;
  items.add(new Template_Item__c(
    Template__c = template.Id, Name = 'Item ' + i, Key__c = 'k' + i, Sequence__c = i, Side__c = Math.mod(i, 2) == 0 ? 'Buyer' : 'Seller',
    Type__c = isMilestone ? 'Milestone' : 'Task', Duration_Days__c = isMilestone ? 0 : 2, Milestone_Key__c = isMilestone ? null : 'k' + (i - Math.mod(i, 10)),
    Predecessor_Keys__c = isMilestone || Math.mod(i, 10) == 1 ? null : 'k' + (i - 1)));
}
insert items;
template.Active__c = true;
update template;
System.debug(template.Id);`;

/** A plan of 500 items from a template in one transaction: what it takes of the governor limits. */
export const planOf500 = figures('plan-of-500', `A plan of ${ITEMS} items from a template, one transaction`, async ({ runs, progress }) => {
  const org = await BenchOrg.open();
  const cpu: number[] = [];
  try {
    const templateId = org.execute(TEMPLATE).at(-1);
    let used;
    for (let run = 1; run <= runs; run += 1) {
      const opportunity = `User owner = [SELECT Id FROM User WHERE Name = '${SELLER}']; Opportunity deal = new Opportunity(Name = 'Bench ${run}', StageName = 'Prospecting', CloseDate = Date.today().addDays(90), OwnerId = owner.Id); insert deal; System.debug(deal.Id);`;
      const opportunityId = org.execute(opportunity).at(-1);
      // A Tuesday or Wednesday, since a plan cannot go live when nobody works.
      const goLive = 'Date goLive = Date.today().addDays(700).toStartOfWeek().addDays(2);';
      used = org.use(
        goLive,
        `SellerPlanController.createPlan('${opportunityId}', '${templateId}', 'Bench ${run}', String.valueOf(goLive).left(10), null);`,
        SELLER
      );
      const created = org
        .execute(`System.debug([SELECT COUNT() FROM Action_Item__c WHERE Plan__r.Opportunity__c = '${opportunityId}']);`)
        .at(-1);
      if (created !== String(ITEMS)) throw new Error(`The plan has ${created} items, not ${ITEMS}.`);
      cpu.push(used.cpuTime);
      progress(`run ${run}: ${JSON.stringify(used)}`);
    }
    const counted = (title: string, value: number | undefined, goal: number, limit: string) => ({
      title,
      values: value === undefined ? [] : [value],
      unit: '',
      goal,
      note: `limit ${limit}`
    });
    return [
      counted('SOQL queries', used?.queries, 10, '100'),
      counted('query rows', used?.queryRows, 15_000, '50,000'),
      counted('DML statements', used?.dmlStatements, 10, '150'),
      counted('DML rows', used?.dmlRows, 3_000, '10,000'),
      { title: 'CPU time on this machine', values: cpu, unit: 'ms', note: 'limit 10,000 on the platform, whose milliseconds are others' }
    ];
  } finally {
    await org.close();
  }
});
