import { chromium, type Page, type Request } from 'playwright-core';
import { exampleOpportunityId } from '../../scripts/lib/addresses.ts';
import { BROWSER_FLAGS, findBrowser } from '../../scripts/lib/browser.ts';
import { figures } from '../measure.ts';
import { BenchOrg } from '../org.ts';
import { openAs, paintedAt, watchForPlan } from '../seller-page.ts';

const SELLER = 'John Martinez';
const ITEMS = 20;
const VISITS_A_RUN = 5;

/** Fills the example plan up to twenty items. */
function fillUp(org: BenchOrg, opportunityId: string): void {
  org.execute(`
    Id planId = [SELECT Id FROM Mutual_Action_Plan__c WHERE Opportunity__c = '${opportunityId}'].Id;
    List<Action_Item__c> more = new List<Action_Item__c>();
    for (Integer i = [SELECT COUNT() FROM Action_Item__c WHERE Plan__c = :planId]; i < ${ITEMS}; i++)
      more.add(new Action_Item__c(Plan__c = planId, Name = 'Step ' + i, Type__c = 'Task', Side__c = 'Seller', Start_Date__c = Date.today(), Due_Date__c = Date.today().addDays(2), Duration_Days__c = 3));
    insert more;`);
}

/** Apex methods that the page calls until it is painted. */
async function callsOf(page: Page, visit: () => Promise<number>): Promise<string[]> {
  const calls: string[] = [];
  const note = (request: Request): void => {
    const { className, methodName } = (/"methodName"/.test(request.postData() ?? '') ? request.postDataJSON() : {}) as Record<
      string,
      string
    >;
    if (className) calls.push(`${className}.${methodName}`);
  };
  page.on('request', note);
  await visit();
  page.off('request', note);
  return calls;
}

/** From navigation to a painted plan of twenty items, warm: the page was open before, so its files are in the browser's cache. */
export const sellerPage = figures('seller-page', 'The AE’s page', async ({ runs, progress }) => {
  const org = await BenchOrg.open();
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: BROWSER_FLAGS });
  try {
    const opportunityId = exampleOpportunityId(org.running);
    fillUp(org, opportunityId);
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await watchForPlan(page);
    const address = `${org.running.url}/lightning/r/Opportunity/${opportunityId}/view`;
    await openAs(page, address, SELLER);
    const visit = async (): Promise<number> => {
      await page.goto(address);
      return paintedAt(page);
    };
    const calls = await callsOf(page, visit);
    const values: number[] = [];
    for (let run = 1; run <= runs; run += 1) {
      for (let at = 0; at < VISITS_A_RUN; at += 1) values.push(await visit());
      progress(
        `run ${run}: ${values
          .slice(-VISITS_A_RUN)
          .map((value) => value.toFixed(0))
          .join(', ')} ms`
      );
    }
    const { queries } = org.use('', `SellerPlanController.getPage('${opportunityId}');`, SELLER);
    return [
      {
        title: `navigation to painted plan of ${ITEMS} items, warm`,
        values,
        unit: 'ms',
        goal: 400,
        note: `${values.length} visits in one browser`
      },
      { title: 'Apex calls', values: [calls.length], unit: '', goal: 1, note: calls.join(', ') },
      { title: 'SOQL queries in it', values: [queries], unit: '', goal: 3 }
    ];
  } finally {
    await browser.close();
    await org.close();
  }
});
