import { Cast, type Person } from '../people.ts';

/** The org that the rows are about; there once `raise` has run. */
export let cast: Cast;

export async function raise(): Promise<Cast> {
  cast = await Cast.start();
  return cast;
}

const NAME = 'Evaluation and purchase';
export const PLAN = `SELECT Id FROM Mutual_Action_Plan__c WHERE Name = '${NAME}'`;
export const item = (title: string): string =>
  cast.id(`SELECT Id FROM Action_Item__c WHERE Name LIKE '${title}%' AND Plan__r.Name = '${NAME}'`);
export const person = (name: string): string =>
  cast.id(`SELECT Id FROM Stakeholder__c WHERE Name = '${name}' AND Plan__r.Name = '${NAME}'`);
export const opportunity = (name: string): string => cast.id(`SELECT Id FROM Opportunity WHERE Name LIKE '${name}%'`);
export const milestone = (): string => item('Technical validation complete');
export const template = (): string => cast.id("SELECT Id FROM Plan_Template__c WHERE Active__c = true AND Language__c = 'en_US'");

/** One item of each side, and of both; the buyer's belong to the editor and to the participant. */
export const SELLER_ITEM = 'Provide three customer references';
export const EDITOR_ITEM = 'Hold the internal stakeholder';
export const PARTICIPANT_ITEM = 'Schedule the technical deep dive';
export const JOINT_ITEM = 'Plan the implementation';

export interface Versioned {
  id: string;
  version: string;
}

export interface ExamplePlan extends Versioned {
  scopeVersion: string;
  factsVersion: string;
  items: Versioned[];
  stakeholders: Versioned[];
  risks: Versioned[];
  criteria: Versioned[];
}

/** What a method answers when this person's page calls it. */
export function called<T>(by: Person, className: string, methodName: string, params: Record<string, unknown>): T {
  return cast.org.apex.invokeAura({ className, methodName, params, userId: cast.users[by] }) as T;
}

/** The example plan as its owner's page gets it: the versions that a page would send back. */
export function examplePlan(): ExamplePlan {
  const opportunityId = opportunity('Meridian Logistics – Operations');
  return called<{ plan: ExamplePlan }>('seller editor', 'SellerPlanController', 'getPage', { recordId: opportunityId }).plan;
}

export function versionOf(itemId: string): string | undefined {
  return examplePlan().items.find(({ id }) => id === itemId)?.version;
}

/** A change of an item's status, as a page that shows it now would send it. */
export function change(title: string, status = 'In Progress'): Record<string, unknown> {
  const itemId = item(title);
  return { itemId, status, reason: null, earlyStartReason: null, version: versionOf(itemId) };
}

/** An edit of an item, as a page that shows it now would send it. */
export function edit(title: string, fields: Record<string, unknown>): { itemId: string; fields: string; version: string | undefined } {
  const itemId = item(title);
  return { itemId, fields: JSON.stringify(fields), version: versionOf(itemId) };
}

/** A change of one entry, as a page that shows it now would send it. */
export function editDetail(
  kind: 'stakeholders' | 'risks' | 'criteria',
  idName: string,
  id: string,
  fields: object
): Record<string, unknown> {
  const version = examplePlan()[kind].find((entry) => entry.id === id)?.version;
  const acknowledged = kind === 'risks' ? {} : { acknowledged: true };
  return { [idName]: id, fields: JSON.stringify(fields), version, ...acknowledged };
}

export function removal(kind: 'risks' | 'criteria', idName: string, id: string): Record<string, unknown> {
  const parameters = editDetail(kind, idName, id, {});
  delete parameters.fields;
  return parameters;
}

/** A move of an item, as a page that shows it now would ask for it. */
export function move(title: string, due: string): Record<string, unknown> {
  const itemId = item(title);
  return { itemId, start: null, due, reason: 'They are on leave', version: versionOf(itemId), acknowledgesSignOffs: true };
}

/** This person signs what their page shows now. */
export function sign(by: Person): void {
  const { scopeVersion } = examplePlan();
  called(by, 'PlanAgreementController', 'decideSignOff', { planId: cast.id(PLAN), decision: 'Agreed', comment: null, scopeVersion });
}

/** A draft of the seller editor on an Opportunity of theirs. */
export function draft(): string {
  return called<string>('seller editor', 'SellerPlanController', 'createPlan', {
    opportunityId: opportunity('Halden'),
    templateId: template(),
    name: 'Draft',
    goLiveDate: '2027-09-01'
  });
}

/** As an administrator who may correct records of both sides. */
export function correct(sobject: string, changes: Record<string, string | null>[]): void {
  const { database, adminId } = cast.org;
  const rows = changes.map((values) => ({ sobject, values }));
  database.dml('update', rows, { userId: adminId, mode: 'system', sharing: false, allOrNone: true });
}

/** These people work in sales operations as well: they keep templates and see every plan. */
export function workInSalesOperations(...people: Person[]): void {
  const PermissionSetId = cast.id("SELECT Id FROM PermissionSet WHERE Name = 'Plan_Sales_Ops'");
  for (const one of people) cast.insert('PermissionSetAssignment', { AssigneeId: cast.users[one], PermissionSetId });
}

/** The parameters with a property more in each of their texts of JSON, in lists and objects too. */
export function withProperty(value: unknown, property: string, one: unknown): unknown {
  if (Array.isArray(value)) return value.map((entry) => withProperty(entry, property, one));
  if (typeof value === 'string' && /^\s*\{.*\}\s*$/s.test(value))
    return JSON.stringify({ ...(JSON.parse(value) as object), [property]: one });
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, withProperty(entry, property, one)]));
}

/** Ids of what a query finds, whoever may see it. */
export function ids(soql: string): string[] {
  const { database, adminId } = cast.org;
  return database.query(soql, { userId: adminId, mode: 'system', sharing: false }).rows.map(({ values }) => String(values['Id']));
}

/** Every item of the example plan settled: nothing is left to do. */
export function settleAll(): void {
  const open = ids(`SELECT Id FROM Action_Item__c WHERE Plan__r.Name = '${NAME}' ORDER BY Type__c DESC, Due_Date__c`);
  correct(
    'Action_Item__c',
    open.map((Id) => ({ Id, Status__c: 'Not Needed', Reason__c: 'Over' }))
  );
}

/** Both sides sign, so that the example plan is Agreed. Those who have no user cannot, and are spared it. */
export function agree(): void {
  correct('Stakeholder__c', [{ Id: person('David Okafor'), Signatory__c: 'Optional' }]);
  sign('buyer editor');
  sign('seller editor');
}

/** This side's editor asks the other side to open the agreed plan again. */
export function askToReplan(by: Person): void {
  called(by, 'PlanAgreementController', 'requestReplan', { planId: cast.id(PLAN), reason: 'The scope has grown' });
}

interface Proposal {
  id: string;
  effect: { effectVersion: string } | null;
}

/** This person proposes a date for an item of the other side, and what the one who decides sends back. */
export function proposed(by: Person, title: string, due: string): { planId: string; changeId: string; effectVersion: string | undefined } {
  const planId = cast.id(PLAN);
  called(by, 'PlanDateController', 'moveItem', { move: move(title, due) });
  const { proposals } = called<{ proposals: Proposal[] }>(by, 'PlanDateController', 'getDates', { planId });
  const [proposal] = proposals;
  if (!proposal) throw new Error(`The move of "${title}" was applied, not proposed: the row would prove nothing`);
  return { planId, changeId: proposal.id, effectVersion: proposal.effect?.effectVersion };
}
