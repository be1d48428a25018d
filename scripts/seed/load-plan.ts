import { quote, type OrgSession } from './org-session.ts';
import { commentRecords, criterionRecords, riskRecords, shareRecords, snapshotRecords, type Ids } from './plan-details.ts';
import { itemRecord, LOADING, planRecord, stakeholderRecord, type ItemPlace, type PlanContext } from './plan-records.ts';
import type { Report } from './report.ts';
import type { SampleItem, SamplePlan } from './sample-data.ts';

function byKey(keys: string[], ids: string[]): Ids {
  return new Map(keys.map((key, index) => [key, ids[index] ?? '']));
}

async function loadItems(org: OrgSession, sample: SamplePlan, planId: string, people: Ids, context: PlanContext): Promise<Ids> {
  let sequence = 0;
  const load = async (items: SampleItem[], type: ItemPlace['type'], milestones: Ids): Promise<Ids> => {
    const records = items.map((item) =>
      itemRecord(item, {
        planId,
        type,
        sequence: (sequence += 10),
        milestoneId: milestones.get(item.milestone ?? ''),
        ownerId: people.get(item.owner ?? ''),
        isAgreed: sample.plan.status === 'Agreed',
        holidays: context.holidays
      })
    );
    return byKey(
      items.map(({ key }) => key),
      await org.create('Action_Item__c', records)
    );
  };
  const milestones = await load(sample.milestones, 'Milestone', new Map());
  const tasks = await load(sample.tasks, 'Task', milestones);
  const keyDates = await load(sample.keyDates ?? [], 'Key Date', new Map());
  return new Map([...milestones, ...tasks, ...keyDates]);
}

/** A plan takes the way that people take it: from Draft over Shared to Agreed, one step at a time. */
async function finish(org: OrgSession, { plan }: SamplePlan, planId: string): Promise<void> {
  if (plan.status !== 'Draft') await org.update('Mutual_Action_Plan__c', [{ Id: planId, Status__c: 'Shared' }]);
  if (plan.status === 'Agreed') {
    const agreement = {
      Status__c: 'Agreed',
      Agreed_On__c: `${plan.agreedOn}T12:00:00.000Z`,
      Version__c: 1,
      Baseline_Go_Live__c: plan.goLive
    };
    await org.update('Mutual_Action_Plan__c', [{ Id: planId, ...agreement }]);
  }
  await org.update('Mutual_Action_Plan__c', [{ Id: planId, Internal_Notes__c: plan.internalNotes ?? null }]);
}

/** Loads one plan with all it holds, unless it is there. What a broken-off run left behind is removed first. */
export async function loadPlan(org: OrgSession, sample: SamplePlan, context: PlanContext, report: Report): Promise<void> {
  const title = `Plan "${sample.plan.name}"`;
  const found = await org.find<{ Id: string; Internal_Notes__c: string | null }>(
    `SELECT Id, Internal_Notes__c FROM Mutual_Action_Plan__c WHERE Opportunity__c = ${quote(context.opportunityId)} AND Name = ${quote(sample.plan.name)}`
  );
  const halfLoaded = found.filter(({ Internal_Notes__c }) => Internal_Notes__c === LOADING);
  if (found.length > halfLoaded.length) return report.done(title, 0);
  for (const { Id } of halfLoaded) await org.remove('Mutual_Action_Plan__c', Id);

  const [planId = ''] = await org.create('Mutual_Action_Plan__c', [planRecord(sample, context)]);
  const people = byKey(
    sample.stakeholders.map(({ key }) => key),
    await org.create(
      'Stakeholder__c',
      sample.stakeholders.map((person) => stakeholderRecord(planId, sample, person, context))
    )
  );
  const items = await loadItems(org, sample, planId, people, context);
  const dependencies = sample.dependencies.map(({ predecessor, successor, lag = 0 }) => ({
    Predecessor__c: items.get(predecessor),
    Successor__c: items.get(successor),
    Lag_Days__c: lag
  }));
  await org.create('Item_Dependency__c', dependencies);
  await org.create('Risk__c', riskRecords(sample, planId, people, items));
  await org.create('Success_Criterion__c', criterionRecords(sample, planId, people));
  await org.create('Plan_Comment__c', commentRecords(sample, planId, people, items));
  await org.create('Plan_Snapshot__c', snapshotRecords(sample, planId));
  await org.create('Mutual_Action_Plan__Share', shareRecords(sample, planId, context.users), () => sample.plan.name);
  await finish(org, sample, planId);
  report.done(title, 1);
}
