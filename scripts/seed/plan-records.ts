/** The sample plan's files as Salesforce records: pure, no org. */
import type { SampleRecord } from './org-session.ts';
import type { SampleItem, SamplePlan, SampleStakeholder } from './sample-data.ts';
import { workingDaysBetween } from './working-days.ts';

/** What of the org a plan refers to. */
export interface PlanContext {
  opportunityId: string;
  accountId: string;
  ownerId: string;
  templateId?: string;
  /** By e-mail address. */
  contacts: Map<string, string>;
  users: Map<string, string>;
  holidays: ReadonlySet<string>;
  /** ISO date-time of the load. */
  now: string;
}

/** Stands in the plan while its records are loaded: a plan that still has it was broken off. */
export const LOADING = 'This sample plan is being loaded.';

export function planRecord({ plan }: SamplePlan, context: PlanContext): SampleRecord {
  return {
    Name: plan.name,
    OwnerId: context.ownerId,
    Opportunity__c: context.opportunityId,
    Account__c: context.accountId,
    Template__c: context.templateId,
    Template_Version__c: context.templateId ? 1 : undefined,
    Buyer_Company__c: plan.buyerCompany,
    Seller_Company__c: plan.sellerCompany,
    Joint_Goal__c: plan.jointGoal,
    Buyer_Objectives__c: plan.buyerObjectives,
    Seller_Objectives__c: plan.sellerObjectives,
    Expected_Yearly_Value__c: plan.expectedYearlyValue,
    Investment__c: plan.investment,
    First_Results_Date__c: plan.firstResultsDate,
    Go_Live_Date__c: plan.goLive,
    Decision_Date__c: plan.decisionDate,
    Check_In_Cadence__c: plan.checkInCadence ?? 'Weekly',
    Next_Check_In__c: plan.nextCheckIn,
    Language__c: plan.language,
    Internal_Notes__c: LOADING
  };
}

/** A date on which something was done, as a time of that day. */
function noon(date: string | undefined): string | undefined {
  return date && `${date}T12:00:00.000Z`;
}

export function stakeholderRecord(planId: string, { plan }: SamplePlan, person: SampleStakeholder, context: PlanContext): SampleRecord {
  const [from, until] = person.unavailable ?? [];
  return {
    Plan__c: planId,
    Name: person.name,
    Side__c: person.side,
    Title__c: person.title,
    Decision_Role__c: person.decisionRole,
    Email__c: person.email,
    Phone__c: person.phone,
    Contact__c: context.contacts.get(person.email ?? ''),
    User__c: context.users.get(person.email ?? ''),
    Language__c: person.language ?? plan.language,
    Rights__c: person.rights ?? 'Participant',
    Signatory__c: person.signatory ?? 'No',
    Sign_Off_Status__c: person.signOff ?? 'Pending',
    Signed_Off_On__c: person.signOff ? noon(plan.agreedOn) : undefined,
    Unavailable_From__c: from,
    Unavailable_Until__c: until,
    Unavailable_Reason__c: person.unavailableReason,
    Invited_On__c: plan.invited.includes(person.key) ? (noon(plan.agreedOn) ?? context.now) : undefined
  };
}

/** Where an item stands in its plan, and whom and what it refers to. */
export interface ItemPlace {
  planId: string;
  type: 'Milestone' | 'Task' | 'Key Date';
  sequence: number;
  milestoneId?: string;
  ownerId?: string;
  isAgreed: boolean;
  holidays: ReadonlySet<string>;
}

export function itemRecord(item: SampleItem, place: ItemPlace): SampleRecord {
  const start = item.start ?? item.due;
  const duration = place.type === 'Task' && start && item.due ? workingDaysBetween(start, item.due, place.holidays) : 0;
  return {
    Plan__c: place.planId,
    Name: item.title,
    Type__c: place.type,
    Milestone__c: place.milestoneId,
    Side__c: item.side ?? 'Joint',
    Role__c: item.role,
    Owner__c: place.ownerId,
    Status__c: item.status ?? 'Not Started',
    Outcome__c: item.outcome,
    Reason__c: item.reason,
    Start_Date__c: start,
    Due_Date__c: item.due,
    Duration_Days__c: duration,
    Buffer_Days__c: item.buffer ?? 0,
    Fixed_Date__c: place.type === 'Key Date',
    Completed_On__c: item.completedOn,
    Baseline_Start__c: place.isAgreed ? (item.baselineStart ?? item.baselineDue ?? start) : undefined,
    Baseline_Due__c: place.isAgreed ? (item.baselineDue ?? item.due) : undefined,
    Sequence__c: place.sequence,
    Client_Key__c: item.key
  };
}
