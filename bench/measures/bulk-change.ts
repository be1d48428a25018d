import { figures } from '../measure.ts';
import { BenchOrg, type Used } from '../org.ts';

const PLANS = 200;
const CREATE = `
List<Opportunity> deals = new List<Opportunity>();
for (Integer i = 0; i < ${PLANS}; i++) deals.add(new Opportunity(Name = 'Bulk ' + i, StageName = 'Prospecting', CloseDate = Date.today().addDays(90)));
insert deals;
List<Mutual_Action_Plan__c> plans = new List<Mutual_Action_Plan__c>();
for (Opportunity deal : deals) plans.add(new Mutual_Action_Plan__c(Name = deal.Name, Opportunity__c = deal.Id, Status__c = 'Draft', Go_Live_Date__c = Date.today().addDays(60)));
insert plans;
List<Action_Item__c> items = new List<Action_Item__c>();
for (Mutual_Action_Plan__c plan : plans) for (Integer i = 0; i < 5; i++)
  items.add(new Action_Item__c(Plan__c = plan.Id, Name = 'Item ' + i, Type__c = 'Task', Side__c = 'Seller', Start_Date__c = Date.today().addDays(i), Due_Date__c = Date.today().addDays(i + 2), Duration_Days__c = 3));
insert items;`;
const SELECT = {
  plans: (
    count: number
  ) => `List<Mutual_Action_Plan__c> changed = [SELECT Id, Go_Live_Date__c FROM Mutual_Action_Plan__c WHERE Name LIKE 'Bulk %' LIMIT ${count}];
    for (Mutual_Action_Plan__c plan : changed) plan.Go_Live_Date__c = plan.Go_Live_Date__c.addDays(7);`,
  items: (
    count: number
  ) => `List<Action_Item__c> changed = [SELECT Id, Due_Date__c FROM Action_Item__c WHERE Plan__r.Name LIKE 'Bulk %' AND Name = 'Item 4' LIMIT ${count}];
    for (Action_Item__c item : changed) item.Due_Date__c = item.Due_Date__c.addDays(7);`
};

/** The queries of 200 plans changed in one transaction, against those of one: a data load must not cost more. */
export const bulkChange = figures('bulk-change', `${PLANS} plans changed in one transaction`, async ({ progress }) => {
  const org = await BenchOrg.open();
  try {
    org.execute(CREATE);
    return (['plans', 'items'] as const).map((what) => {
      const measure = (count: number): Used =>
        org.use(
          SELECT[what](count),
          `if (changed.size() != ${count}) { throw new IllegalArgumentException('found ' + changed.size()); } update changed;`
        );
      const [one, many] = [measure(1), measure(PLANS)];
      progress(`${what}: one ${JSON.stringify(one)}, ${PLANS} ${JSON.stringify(many)}`);
      const title = what === 'plans' ? `queries when ${PLANS} plans change` : `queries when an item of each of ${PLANS} plans changes`;
      return {
        title,
        values: [many.queries],
        unit: '',
        goal: one.queries,
        note: `the goal is what one takes; DML statements ${one.dmlStatements} for one, ${many.dmlStatements} for ${PLANS}`
      };
    });
  } finally {
    await org.close();
  }
});
