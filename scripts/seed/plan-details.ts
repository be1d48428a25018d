/** What hangs on a sample plan beside its people and items, as Salesforce records: pure, no org. */
import type { SampleRecord } from './org-session.ts';
import type { SamplePlan } from './sample-data.ts';

/** Record Ids by the key of the sample. */
export type Ids = Map<string, string>;

export function riskRecords({ risks }: SamplePlan, planId: string, people: Ids, items: Ids): SampleRecord[] {
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

export function criterionRecords({ criteria }: SamplePlan, planId: string, people: Ids): SampleRecord[] {
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

export function commentRecords({ comments, stakeholders }: SamplePlan, planId: string, people: Ids, items: Ids): SampleRecord[] {
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

export function snapshotRecords({ snapshots = [] }: SamplePlan, planId: string): SampleRecord[] {
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

export function shareRecords({ plan, stakeholders }: SamplePlan, planId: string, users: Ids): SampleRecord[] {
  const emails = stakeholders.filter(({ key }) => plan.readers.includes(key)).map(({ email = '' }) => email);
  return emails.flatMap((email) => (users.has(email) ? [{ ParentId: planId, UserOrGroupId: users.get(email), AccessLevel: 'Read' }] : []));
}
