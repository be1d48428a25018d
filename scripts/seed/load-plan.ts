import { quote, type OrgSession, type SampleRecord } from './org-session.ts';
import {
  itemRecord,
  LOADING,
  planRecord,
  stakeholderRecord,
  type ItemPlace,
  type PlanContext
} from './plan-records.ts';
import type { Report } from './report.ts';
import type { SampleItem, SamplePlan } from './sample-data.ts';

type Ids = Map<string, string>;

function byKey(keys: string[], ids: string[]): Ids {
  return new Map(keys.map((key, index) => [key, ids[index] ?? '']));
}

async function loadItems(
  org: OrgSession,
  sample: SamplePlan,
  planId: string,
  people: Ids,
  context: PlanContext
): Promise<Ids> {
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

function riskRecords({ risks }: SamplePlan, planId: string, people: Ids, items: Ids): SampleRecord[] {
  return risks.map((risk) => ({
    Plan__c: planId,
    Name: risk.title,
    Category__c: risk.category,
    Probability__c: risk.probability,
    Impact__c: risk.impact,
    Mitigation__c: risk.mitigation,
    Owner__c: people.get(risk.owner ?? ''),
    Item__c: items.get(risk.item ?? ''),
    Status__c: risk.status ?? 'Open'
  }));
}

function criterionRecords({ criteria }: SamplePlan, planId: string, people: Ids): SampleRecord[] {
  return criteria.map((criterion) => ({
    Plan__c: planId,
    Name: criterion.name,
    Measure__c: criterion.measure,
    Today_Value__c: criterion.today,
    Target_Value__c: criterion.target,
    Unit__c: criterion.unit,
    By_When__c: criterion.byWhen,
    Owner__c: people.get(criterion.owner ?? '')
  }));
}

function commentRecords(
  { comments, stakeholders }: SamplePlan,
  planId: string,
  people: Ids,
  items: Ids
): SampleRecord[] {
  return comments.map(({ author, item, body }) => {
    const person = stakeholders.find(({ key }) => key === author);
    return {
      Plan__c: planId,
      Item__c: items.get(item ?? ''),
      Body__c: body,
      Author__c: people.get(author),
      Author_Name__c: person?.name,
      Side__c: person?.side
    };
  });
}

function snapshotRecords({ snapshots = [] }: SamplePlan, planId: string): SampleRecord[] {
  return snapshots.map((snapshot) => ({
    Plan__c: planId,
    Kind__c: snapshot.kind,
    Number__c: snapshot.number,
    Date__c: snapshot.date,
    Item_Count__c: snapshot.items,
    Done_Count__c: snapshot.done,
    Slip_Days__c: snapshot.slip,
    Health__c: snapshot.health,
    Projected_Go_Live__c: snapshot.projectedGoLive,
    Notes__c: snapshot.notes,
    Decisions__c: snapshot.decisions
  }));
}

function shareRecords({ plan, stakeholders }: SamplePlan, planId: string, users: Ids): SampleRecord[] {
  const emails = stakeholders.filter(({ key }) => plan.readers.includes(key)).map(({ email = '' }) => email);
  return emails.flatMap((email) =>
    users.has(email) ? [{ ParentId: planId, UserOrGroupId: users.get(email), AccessLevel: 'Read' }] : []
  );
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
export async function loadPlan(
  org: OrgSession,
  sample: SamplePlan,
  context: PlanContext,
  report: Report
): Promise<void> {
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
