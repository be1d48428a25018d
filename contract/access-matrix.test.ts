/**
 * Every method that a component, a flow or an agent can call, for every kind of person: the exact outcome of each. The methods are read from the
 * source, so one without a row here fails.
 */
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { inProject, projectRoot } from '../scripts/lib/project-root.ts';
import { apexSignatures } from '../scripts/types/apex-signatures.ts';
import { outcomeOf, outcomeOfAction, type Outcome } from './outcome.ts';
import { Cast, PEOPLE, type Person } from './people.ts';

let cast: Cast;
before(async () => {
  cast = await Cast.start();
});
after(() => cast.close());

const NO_CLASS = 'no class access';
const NOT_FOUND = 'Error_NotFound';
const NOT_ALLOWED = 'Error_NotAllowed';
const NOTHING = 'nothing found';
const NO_OPPORTUNITY = 'Error_OpportunityUnknown';
const OTHER_SIDE = 'Error_OtherSideItem';
const NO_TEMPLATES = 'Error_TemplateNotAllowed';

/** Outcomes in the order of PEOPLE. */
type Row = [Outcome, Outcome, Outcome, Outcome, Outcome, Outcome, Outcome, Outcome];

interface Method {
  /** What a page sends. */
  parameters?(): Record<string, unknown>;
  /** Apex that calls an invocable action, as a Flow would. */
  script?(): string;
  outcomes: Row;
}

const PLAN = "SELECT Id FROM Mutual_Action_Plan__c WHERE Name = 'Evaluation and purchase'";
const item = (title: string): string =>
  cast.id(`SELECT Id FROM Action_Item__c WHERE Name LIKE '${title}%' AND Plan__r.Name = 'Evaluation and purchase'`);
const opportunity = (name: string): string => cast.id(`SELECT Id FROM Opportunity WHERE Name LIKE '${name}%'`);
const template = (): string => cast.id("SELECT Id FROM Plan_Template__c WHERE Active__c = true AND Language__c = 'en_US'");

const ROWS = [{ clientKey: 'matrix-1', rowNumber: 2, title: 'Imported step', side: 'Joint' }];

interface Versioned {
  id: string;
  version: string;
}

interface ExamplePlan extends Versioned {
  factsVersion: string;
  items: Versioned[];
  stakeholders: Versioned[];
  risks: Versioned[];
  criteria: Versioned[];
}

/** The example plan as its owner's page gets it: the versions that a page would send back. */
function examplePlan(): ExamplePlan {
  const call = {
    className: 'SellerPlanController',
    methodName: 'getPage',
    params: { opportunityId: opportunity('Meridian Logistics – Operations') }
  };
  return (cast.org.apex.invokeAura({ ...call, userId: cast.users['seller editor'] }) as { plan: ExamplePlan }).plan;
}

const versionOf = (itemId: string): string | undefined => examplePlan().items.find(({ id }) => id === itemId)?.version;

function edit(title: string, fields: Record<string, unknown>): { itemId: string; fields: string; version: string | undefined } {
  const itemId = item(title);
  return { itemId, fields: JSON.stringify(fields), version: versionOf(itemId) };
}

/** An item that the seller side proposed to the buyer side. */
function proposed(): { itemId: string; version: string | undefined } {
  const itemId = cast.insert('Action_Item__c', {
    Plan__c: cast.id(PLAN),
    Name: 'Name a sponsor',
    Side__c: 'Buyer',
    Proposed__c: true,
    Proposed_Side__c: 'Seller',
    Status__c: 'Not Needed',
    Reason__c: 'Proposed'
  });
  return { itemId, version: versionOf(itemId) };
}

/** A dependency of a seller's item, which waits for one of the buyer. */
const dependency = (): string =>
  cast.insert('Item_Dependency__c', {
    Predecessor__c: item('Hold the internal stakeholder'),
    Successor__c: item('Provide three customer references'),
    Lag_Days__c: 0
  });

const itemsInOrder = (): string[] =>
  cast.org.database
    .query("SELECT Id FROM Action_Item__c WHERE Plan__r.Name = 'Evaluation and purchase'", {
      userId: cast.org.adminId,
      mode: 'system',
      sharing: false
    })
    .rows.map(({ values }) => String(values.Id));

function completeByAction(itemId: string): string {
  return `CompleteItemAction.Request request = new CompleteItemAction.Request();
    request.itemId = '${itemId}';
    CompleteItemAction.complete(new List<CompleteItemAction.Request>{ request });`;
}

function change(title: string): Record<string, unknown> {
  const itemId = item(title);
  return {
    itemId,
    status: 'In Progress',
    reason: null,
    earlyStartReason: null,
    version: versionOf(itemId)
  };
}

const person = (name: string): string =>
  cast.id(`SELECT Id FROM Stakeholder__c WHERE Name = '${name}' AND Plan__r.Name = 'Evaluation and purchase'`);

/** A change of one entry, as a page that shows it now would send it. */
function editDetail(kind: 'stakeholders' | 'risks' | 'criteria', idName: string, id: string, fields: object): Record<string, unknown> {
  const version = examplePlan()[kind].find((entry) => entry.id === id)?.version;
  const acknowledged = kind === 'risks' ? {} : { acknowledged: true };
  return { [idName]: id, fields: JSON.stringify(fields), version, ...acknowledged };
}

function removal(kind: 'risks' | 'criteria', idName: string, id: string): Record<string, unknown> {
  return { [idName]: id, version: examplePlan()[kind].find((entry) => entry.id === id)?.version };
}

const risk = (): string => cast.id("SELECT Id FROM Risk__c WHERE Name LIKE 'The CFO travels%'");
const criterion = (): string => cast.id("SELECT Id FROM Success_Criterion__c WHERE Name = 'Empty kilometres'");
/** The version of the notes that a check-in page would send back. */
function agendaVersion(): string {
  const call = { className: 'PlanCheckInController', methodName: 'getAgenda', params: { planId: cast.id(PLAN) } };
  return (cast.org.apex.invokeAura({ ...call, userId: cast.users['seller editor'] }) as { version: string }).version;
}

function askForSummary(recordId: string): string {
  return `
    GetPlanSummaryAction.Request request = new GetPlanSummaryAction.Request();
    request.recordId = '${recordId}';
    if (!GetPlanSummaryAction.getSummaries(new List<GetPlanSummaryAction.Request>{ request })[0].found) {
      throw new IllegalArgumentException('${NOTHING}');
    }`;
}

function createByAction(opportunityId: string, templateId: string): string {
  return `CreatePlanFromTemplateAction.Request request = new CreatePlanFromTemplateAction.Request();
    request.opportunityId = '${opportunityId}';
    request.templateId = '${templateId}';
    request.name = 'Matrix';
    request.goLiveDate = Date.newInstance(2027, 9, 1);
    CreatePlanFromTemplateAction.create(new List<CreatePlanFromTemplateAction.Request>{ request });`;
}

function proposeByAction(itemId: string): string {
  return `ProposeDateAction.Request request = new ProposeDateAction.Request();
    request.itemId = '${itemId}';
    request.due = Date.newInstance(2027, 9, 1);
    request.reason = 'They are on leave';
    request.acknowledgesSignOffs = true;
    ProposeDateAction.propose(new List<ProposeDateAction.Request>{ request });`;
}

/** Methods with several rows have a word after the name that says which case it is. */
const MATRIX: Record<string, Method> = {
  'SellerPlanController.getPage': {
    parameters: () => ({ opportunityId: opportunity('Meridian Logistics – Operations') }),
    outcomes: [NO_CLASS, 'yes', 'yes', 'yes', NO_CLASS, NO_CLASS, NO_CLASS, NO_CLASS]
  },
  'SellerPlanController.previewPlan': {
    parameters: () => ({ templateId: template(), goLiveDate: '2027-09-01' }),
    outcomes: [NO_CLASS, 'yes', 'yes', 'yes', NO_CLASS, NO_CLASS, NO_CLASS, NO_CLASS]
  },
  'SellerPlanController.createPlan': {
    parameters: () => ({ opportunityId: opportunity('Halden'), templateId: template(), name: 'Matrix', goLiveDate: '2027-09-01' }),
    outcomes: [NO_CLASS, NO_OPPORTUNITY, 'yes', NO_OPPORTUNITY, NO_CLASS, NO_CLASS, NO_CLASS, NO_CLASS]
  },
  'SellerPlanController.sharePlan': {
    parameters: () => ({ planId: cast.id(PLAN), version: examplePlan().version }),
    outcomes: [NO_CLASS, NOT_ALLOWED, 'Error_ShareNotDraft', NOT_FOUND, NO_CLASS, NO_CLASS, NO_CLASS, NO_CLASS]
  },
  'PlanItemController.changeItemStatus seller item': {
    parameters: () => change('Provide three customer references'),
    outcomes: [NO_CLASS, NOT_ALLOWED, 'yes', NOT_FOUND, NOT_ALLOWED, NOT_ALLOWED, NOT_FOUND, NOT_FOUND]
  },
  'PlanItemController.changeItemStatus item of the buyer editor': {
    parameters: () => change('Hold the internal stakeholder'),
    outcomes: [NO_CLASS, NOT_ALLOWED, NOT_ALLOWED, NOT_FOUND, 'yes', NOT_ALLOWED, NOT_FOUND, NOT_FOUND]
  },
  'PlanItemController.changeItemStatus item of the buyer participant': {
    parameters: () => change('Schedule the technical deep dive'),
    outcomes: [NO_CLASS, NOT_ALLOWED, NOT_ALLOWED, NOT_FOUND, 'yes', 'yes', NOT_FOUND, NOT_FOUND]
  },
  'PlanItemController.addComment': {
    parameters: () => ({ planId: cast.id(PLAN), itemId: null, body: 'A comment' }),
    outcomes: [NO_CLASS, 'yes', 'yes', NOT_FOUND, 'yes', 'yes', NOT_FOUND, NOT_FOUND]
  },
  'PlanItemController.getChangeToken': {
    parameters: () => ({ planId: cast.id(PLAN) }),
    outcomes: [NO_CLASS, 'yes', 'yes', NOT_FOUND, 'yes', 'yes', NOT_FOUND, NOT_FOUND]
  },
  'PlanPeopleController.addPerson of the buyer': {
    parameters: () => ({ planId: cast.id(PLAN), side: 'Buyer', fields: '{"name":"Added"}', acknowledged: false }),
    outcomes: [NO_CLASS, NOT_ALLOWED, 'yes', NOT_FOUND, 'yes', NOT_ALLOWED, NOT_FOUND, NOT_FOUND]
  },
  'PlanPeopleController.addPerson of the buyer, as an editor': {
    parameters: () => ({ planId: cast.id(PLAN), side: 'Buyer', fields: '{"name":"Added","rights":"Editor"}', acknowledged: false }),
    outcomes: [NO_CLASS, NOT_ALLOWED, 'Error_PersonProposal', NOT_FOUND, 'yes', NOT_ALLOWED, NOT_FOUND, NOT_FOUND]
  },
  'PlanPeopleController.addPerson of the seller': {
    parameters: () => ({ planId: cast.id(PLAN), side: 'Seller', fields: '{"name":"Added"}', acknowledged: false }),
    outcomes: [NO_CLASS, NOT_ALLOWED, 'yes', NOT_FOUND, NOT_ALLOWED, NOT_ALLOWED, NOT_FOUND, NOT_FOUND]
  },
  'PlanPeopleController.savePerson of the buyer': {
    parameters: () => editDetail('stakeholders', 'stakeholderId', person('Paolo Rossi'), { title: 'Head of Procurement' }),
    outcomes: [NO_CLASS, NOT_ALLOWED, 'Error_BuyerPerson', NOT_FOUND, 'yes', NOT_ALLOWED, NOT_FOUND, NOT_FOUND]
  },
  'PlanPeopleController.savePerson of the seller': {
    parameters: () => editDetail('stakeholders', 'stakeholderId', person('Tom Becker'), { title: 'General Counsel' }),
    outcomes: [NO_CLASS, NOT_ALLOWED, 'yes', NOT_FOUND, NOT_ALLOWED, NOT_ALLOWED, NOT_FOUND, NOT_FOUND]
  },
  'PlanPeopleController.savePerson own absence of the buyer participant': {
    parameters: () =>
      editDetail('stakeholders', 'stakeholderId', person('Maja Lindqvist'), {
        unavailableFrom: '2027-05-10',
        unavailableUntil: '2027-05-11'
      }),
    outcomes: [NO_CLASS, NOT_ALLOWED, 'Error_BuyerPerson', NOT_FOUND, 'yes', 'yes', NOT_FOUND, NOT_FOUND]
  },
  'PlanPeopleController.savePerson own rights of the buyer participant': {
    parameters: () => editDetail('stakeholders', 'stakeholderId', person('Maja Lindqvist'), { rights: 'Editor' }),
    outcomes: [NO_CLASS, NOT_ALLOWED, 'Error_BuyerPerson', NOT_FOUND, 'yes', NOT_ALLOWED, NOT_FOUND, NOT_FOUND]
  },
  'PlanPeopleController.savePerson own absence of the seller reader': {
    parameters: () => editDetail('stakeholders', 'stakeholderId', person('Elena Novak'), { phone: '+49 89 555 0199' }),
    outcomes: [NO_CLASS, 'yes', 'yes', NOT_FOUND, NOT_ALLOWED, NOT_ALLOWED, NOT_FOUND, NOT_FOUND]
  },
  'PlanPeopleController.invitePerson who has a user': {
    parameters: () => {
      const former = cast.id("SELECT Id FROM Contact WHERE LastName = 'Former'");
      const planId = cast.id(PLAN);
      return { stakeholderId: cast.insert('Stakeholder__c', { Name: 'Back', Plan__c: planId, Side__c: 'Buyer', Contact__c: former }) };
    },
    outcomes: [NO_CLASS, NOT_ALLOWED, 'Error_InviteByBuyer', NOT_FOUND, 'yes', NOT_ALLOWED, NOT_FOUND, NOT_FOUND]
  },
  'PlanPeopleController.invitePerson who has none': {
    parameters: () => ({ stakeholderId: person('David Okafor') }),
    outcomes: [NO_CLASS, NOT_ALLOWED, 'Error_InviteByBuyer', NOT_FOUND, 'Error_InviteNoUserAsk', NOT_ALLOWED, NOT_FOUND, NOT_FOUND]
  },
  'PlanPeopleController.invitePerson who is invited already': {
    parameters: () => ({ stakeholderId: person('Sarah Chen') }),
    outcomes: [NO_CLASS, NOT_ALLOWED, 'yes', NOT_FOUND, 'yes', NOT_ALLOWED, NOT_FOUND, NOT_FOUND]
  },
  'PlanPeopleController.removePerson of the buyer': {
    parameters: () => ({ stakeholderId: person('Paolo Rossi'), acknowledged: false }),
    outcomes: [NO_CLASS, NOT_ALLOWED, 'yes', NOT_FOUND, 'yes', NOT_ALLOWED, NOT_FOUND, NOT_FOUND]
  },
  'PlanPeopleController.removePerson the last buyer editor': {
    parameters: () => ({ stakeholderId: person('Sarah Chen'), acknowledged: false }),
    outcomes: [NO_CLASS, NOT_ALLOWED, 'yes', NOT_FOUND, 'Error_LastBuyerEditor', NOT_ALLOWED, NOT_FOUND, NOT_FOUND]
  },
  'PlanPeopleController.removePerson of the seller': {
    parameters: () => ({ stakeholderId: person('Tom Becker'), acknowledged: false }),
    outcomes: [NO_CLASS, NOT_ALLOWED, 'yes', NOT_FOUND, NOT_ALLOWED, NOT_ALLOWED, NOT_FOUND, NOT_FOUND]
  },
  'PlanPeopleController.removePerson the owner of the plan': {
    parameters: () => ({ stakeholderId: person('John Martinez'), acknowledged: false }),
    outcomes: [NO_CLASS, NOT_ALLOWED, 'Error_RemoveOwner', NOT_FOUND, NOT_ALLOWED, NOT_ALLOWED, NOT_FOUND, NOT_FOUND]
  },
  'PlanPeopleController.markSeen': {
    parameters: () => ({ planId: cast.id(PLAN) }),
    outcomes: [NO_CLASS, 'yes', 'yes', NOT_FOUND, 'yes', 'yes', NOT_FOUND, NOT_FOUND]
  },
  'PlanRiskController.addRisk': {
    parameters: () => ({ planId: cast.id(PLAN), fields: '{"title":"A strike"}' }),
    outcomes: [NO_CLASS, NOT_ALLOWED, 'yes', NOT_FOUND, 'yes', 'yes', NOT_FOUND, NOT_FOUND]
  },
  'PlanRiskController.saveRisk': {
    parameters: () => editDetail('risks', 'riskId', risk(), { status: 'Closed' }),
    outcomes: [NO_CLASS, NOT_ALLOWED, 'yes', NOT_FOUND, 'yes', NOT_ALLOWED, NOT_FOUND, NOT_FOUND]
  },
  'PlanRiskController.removeRisk': {
    parameters: () => removal('risks', 'riskId', risk()),
    outcomes: [NO_CLASS, NOT_ALLOWED, 'yes', NOT_FOUND, 'yes', NOT_ALLOWED, NOT_FOUND, NOT_FOUND]
  },
  'PlanCriterionController.addCriterion': {
    parameters: () => ({ planId: cast.id(PLAN), fields: '{"name":"Fewer trucks"}', acknowledged: true }),
    outcomes: [NO_CLASS, NOT_ALLOWED, 'yes', NOT_FOUND, 'yes', NOT_ALLOWED, NOT_FOUND, NOT_FOUND]
  },
  'PlanCriterionController.saveCriterion': {
    parameters: () => editDetail('criteria', 'criterionId', criterion(), { targetValue: '16' }),
    outcomes: [NO_CLASS, NOT_ALLOWED, 'yes', NOT_FOUND, 'yes', NOT_ALLOWED, NOT_FOUND, NOT_FOUND]
  },
  'PlanCriterionController.removeCriterion': {
    parameters: () => ({ ...removal('criteria', 'criterionId', criterion()), acknowledged: true }),
    outcomes: [NO_CLASS, NOT_ALLOWED, 'yes', NOT_FOUND, 'yes', NOT_ALLOWED, NOT_FOUND, NOT_FOUND]
  },
  'PlanCheckInController.getAgenda': {
    parameters: () => ({ planId: cast.id(PLAN) }),
    outcomes: [NO_CLASS, 'yes', 'yes', NOT_FOUND, 'yes', 'yes', NOT_FOUND, NOT_FOUND]
  },
  'PlanCheckInController.saveCheckIn': {
    parameters: () => ({ planId: cast.id(PLAN), notes: 'We met', decisions: null, nextCheckIn: null, version: agendaVersion() }),
    outcomes: [NO_CLASS, NOT_ALLOWED, 'yes', NOT_FOUND, 'yes', NOT_ALLOWED, NOT_FOUND, NOT_FOUND]
  },
  'SellerClosingController.completePlan': {
    parameters: () => ({ planId: cast.id(PLAN), version: examplePlan().version }),
    outcomes: [NO_CLASS, NOT_ALLOWED, 'Error_CompleteOpen', NOT_FOUND, NO_CLASS, NO_CLASS, NO_CLASS, NO_CLASS]
  },
  'SellerClosingController.cancelPlan': {
    parameters: () => ({ planId: cast.id(PLAN), reason: 'Over', version: examplePlan().version }),
    outcomes: [NO_CLASS, NOT_ALLOWED, 'yes', NOT_FOUND, NO_CLASS, NO_CLASS, NO_CLASS, NO_CLASS]
  },
  'GetPlanSummaryAction.getSummaries by plan': {
    script: () => askForSummary(cast.id(PLAN)),
    outcomes: [NO_CLASS, 'yes', 'yes', NOTHING, NO_CLASS, NO_CLASS, NO_CLASS, NO_CLASS]
  },
  'GetPlanSummaryAction.getSummaries by Opportunity': {
    script: () => askForSummary(opportunity('Meridian Logistics – Operations')),
    outcomes: [NO_CLASS, 'yes', 'yes', NOTHING, NO_CLASS, NO_CLASS, NO_CLASS, NO_CLASS]
  },
  'SellerBuildController.previewCopy': {
    parameters: () => ({ sourcePlanId: cast.id(PLAN), opportunityId: opportunity('Halden'), goLiveDate: '2027-09-01' }),
    outcomes: [NO_CLASS, NO_OPPORTUNITY, 'yes', NOT_FOUND, NO_CLASS, NO_CLASS, NO_CLASS, NO_CLASS]
  },
  'SellerBuildController.copyPlan': {
    parameters: () => ({ sourcePlanId: cast.id(PLAN), opportunityId: opportunity('Halden'), name: 'Matrix', goLiveDate: '2027-09-01' }),
    outcomes: [NO_CLASS, NO_OPPORTUNITY, 'yes', NOT_FOUND, NO_CLASS, NO_CLASS, NO_CLASS, NO_CLASS]
  },
  'SellerBuildController.saveAsTemplate': {
    parameters: () => ({ planId: cast.id(PLAN), name: 'Matrix', description: null, templateId: null }),
    outcomes: [NO_CLASS, NO_TEMPLATES, NO_TEMPLATES, NOT_FOUND, NO_CLASS, NO_CLASS, NO_CLASS, NO_CLASS]
  },
  'SellerBuildController.createLightPlan': {
    parameters: () => ({
      opportunityId: opportunity('Halden'),
      name: 'Matrix',
      goLiveDate: null,
      steps: [{ title: 'First step', side: 'Buyer', due: null }]
    }),
    outcomes: [NO_CLASS, NO_OPPORTUNITY, 'yes', NO_OPPORTUNITY, NO_CLASS, NO_CLASS, NO_CLASS, NO_CLASS]
  },
  'PlanImportController.validateRows': {
    parameters: () => ({ planId: cast.id(PLAN), rows: ROWS }),
    outcomes: [NO_CLASS, NOT_ALLOWED, 'yes', NOT_FOUND, 'yes', NOT_ALLOWED, NOT_FOUND, NOT_FOUND]
  },
  'PlanImportController.importRows': {
    parameters: () => ({ planId: cast.id(PLAN), rows: ROWS, importGoodRowsOnly: false, acknowledged: true }),
    outcomes: [NO_CLASS, NOT_ALLOWED, 'yes', NOT_FOUND, 'yes', NOT_ALLOWED, NOT_FOUND, NOT_FOUND]
  },
  'CreatePlanFromTemplateAction.create': {
    script: () => createByAction(opportunity('Halden'), template()),
    outcomes: [NO_CLASS, NO_CLASS, 'yes', NO_OPPORTUNITY, NO_CLASS, NO_CLASS, NO_CLASS, NO_CLASS]
  },
  'ProposeDateAction.propose': {
    script: () => proposeByAction(item('Provide three customer references')),
    outcomes: [NO_CLASS, NO_CLASS, 'yes', NOT_FOUND, NO_CLASS, NO_CLASS, NO_CLASS, NO_CLASS]
  },
  'PlanItemController.createItem': {
    parameters: () => ({
      planId: cast.id(PLAN),
      fields: JSON.stringify({ title: 'Sign the contract', side: 'Joint' }),
      clientKey: 'matrix',
      acknowledgeSignOffs: true
    }),
    outcomes: [NO_CLASS, NOT_ALLOWED, 'yes', NOT_FOUND, 'yes', NOT_ALLOWED, NOT_FOUND, NOT_FOUND]
  },
  'PlanItemController.saveItem seller item': {
    parameters: () => ({ ...edit('Provide three customer references', { outcome: 'Named' }), acknowledgeSignOffs: true }),
    outcomes: [NO_CLASS, NOT_ALLOWED, 'yes', NOT_FOUND, OTHER_SIDE, NOT_ALLOWED, NOT_FOUND, NOT_FOUND]
  },
  'PlanItemController.saveItem item of the buyer participant': {
    parameters: () => ({ ...edit('Schedule the technical deep dive', { outcome: 'Held' }), acknowledgeSignOffs: true }),
    outcomes: [NO_CLASS, NOT_ALLOWED, OTHER_SIDE, NOT_FOUND, 'yes', NOT_ALLOWED, NOT_FOUND, NOT_FOUND]
  },
  'PlanItemController.saveItem link of the buyer participant': {
    parameters: () => ({ ...edit('Schedule the technical deep dive', { link: 'https://example.com' }), acknowledgeSignOffs: true }),
    outcomes: [NO_CLASS, NOT_ALLOWED, OTHER_SIDE, NOT_FOUND, 'yes', 'yes', NOT_FOUND, NOT_FOUND]
  },
  'PlanItemController.saveItems': {
    parameters: () => ({
      planId: cast.id(PLAN),
      edits: [edit('Hold the internal stakeholder', { role: 'Champion' })],
      acknowledgeSignOffs: true
    }),
    outcomes: [NO_CLASS, NOT_ALLOWED, OTHER_SIDE, NOT_FOUND, 'yes', NOT_ALLOWED, NOT_FOUND, NOT_FOUND]
  },
  'PlanItemController.removeItem seller item': {
    parameters: () => ({ ...edit('Provide three customer references', {}), acknowledgeSignOffs: true }),
    outcomes: [NO_CLASS, NOT_ALLOWED, 'yes', NOT_FOUND, OTHER_SIDE, NOT_ALLOWED, NOT_FOUND, NOT_FOUND]
  },
  'PlanItemController.removeItem proposal of the seller': {
    parameters: () => ({ ...proposed(), acknowledgeSignOffs: true }),
    outcomes: [NO_CLASS, NOT_ALLOWED, 'yes', NOT_FOUND, 'Error_ItemIsProposed', NOT_ALLOWED, NOT_FOUND, NOT_FOUND]
  },
  'PlanItemController.acceptItem': {
    parameters: () => ({ ...proposed(), acknowledgeSignOffs: true }),
    outcomes: [NO_CLASS, NOT_ALLOWED, NOT_ALLOWED, NOT_FOUND, 'yes', NOT_ALLOWED, NOT_FOUND, NOT_FOUND]
  },
  'PlanItemController.declineItem': {
    parameters: () => ({ ...proposed(), reason: 'We have one' }),
    outcomes: [NO_CLASS, NOT_ALLOWED, NOT_ALLOWED, NOT_FOUND, 'yes', NOT_ALLOWED, NOT_FOUND, NOT_FOUND]
  },
  'PlanStructureController.linkItems seller item waits': {
    parameters: () => ({
      predecessorId: item('Hold the internal stakeholder'),
      successorId: item('Provide three customer references'),
      lagDays: 0,
      acknowledgeSignOffs: true
    }),
    outcomes: [NO_CLASS, NOT_ALLOWED, 'yes', NOT_FOUND, OTHER_SIDE, NOT_ALLOWED, NOT_FOUND, NOT_FOUND]
  },
  'PlanStructureController.unlinkItems seller item waits': {
    parameters: () => ({ dependencyId: dependency(), acknowledgeSignOffs: true }),
    outcomes: [NO_CLASS, NOT_ALLOWED, 'yes', NOT_FOUND, OTHER_SIDE, NOT_ALLOWED, NOT_FOUND, NOT_FOUND]
  },
  'PlanStructureController.setLag seller item waits': {
    parameters: () => ({ dependencyId: dependency(), lagDays: 2, seenLagDays: 0, acknowledgeSignOffs: true }),
    outcomes: [NO_CLASS, NOT_ALLOWED, 'yes', NOT_FOUND, OTHER_SIDE, NOT_ALLOWED, NOT_FOUND, NOT_FOUND]
  },
  'PlanStructureController.reorderItems': {
    parameters: () => ({ planId: cast.id(PLAN), orderedItemIds: itemsInOrder().reverse() }),
    outcomes: [NO_CLASS, NOT_ALLOWED, 'yes', NOT_FOUND, 'yes', NOT_ALLOWED, NOT_FOUND, NOT_FOUND]
  },
  'PlanContentController.saveFacts': {
    parameters: () => ({
      planId: cast.id(PLAN),
      fields: JSON.stringify({ jointGoal: 'Live before the season' }),
      version: examplePlan().factsVersion,
      acknowledgeSignOffs: true
    }),
    outcomes: [NO_CLASS, NOT_ALLOWED, 'yes', NOT_FOUND, 'yes', NOT_ALLOWED, NOT_FOUND, NOT_FOUND]
  },
  'PlanContentController.saveFacts objectives of the buyer': {
    parameters: () => ({
      planId: cast.id(PLAN),
      fields: JSON.stringify({ buyerObjectives: 'Fewer empty miles' }),
      version: examplePlan().factsVersion,
      acknowledgeSignOffs: true
    }),
    outcomes: [NO_CLASS, NOT_ALLOWED, 'Error_OtherSideFacts', NOT_FOUND, 'yes', NOT_ALLOWED, NOT_FOUND, NOT_FOUND]
  },
  'CompleteItemAction.complete seller item': {
    script: () => completeByAction(item('Provide three customer references')),
    outcomes: [NO_CLASS, NOT_ALLOWED, 'yes', NOT_FOUND, NO_CLASS, NO_CLASS, NO_CLASS, NO_CLASS]
  },
  'CompleteItemAction.complete buyer item': {
    script: () => completeByAction(item('Hold the internal stakeholder')),
    outcomes: [NO_CLASS, NOT_ALLOWED, NOT_ALLOWED, NOT_FOUND, NO_CLASS, NO_CLASS, NO_CLASS, NO_CLASS]
  },
  'BuyerPlanController.getMyPlans': {
    parameters: () => ({}),
    outcomes: [NO_CLASS, NO_CLASS, NO_CLASS, NO_CLASS, 'yes', 'yes', 'yes', 'yes']
  },
  'BuyerPlanController.getPlan': {
    parameters: () => ({ planId: cast.id(PLAN) }),
    outcomes: [NO_CLASS, NO_CLASS, NO_CLASS, NO_CLASS, 'yes', 'yes', NOT_FOUND, NOT_FOUND]
  }
};

test('every method that a component, a Flow or an agent can call has a row', () => {
  const files = globSync('force-app/**/classes/**/*.cls', { cwd: projectRoot });
  const methods = files.flatMap((file) => {
    const source = readFileSync(inProject(file), 'utf8');
    if (!/@(AuraEnabled|InvocableMethod)/i.test(source)) return [];
    const { methods, invocables } = apexSignatures(source);
    return [...methods, ...invocables].map(({ className, name }) => `${className}.${name}`);
  });
  const rows = new Set(Object.keys(MATRIX).map((row) => row.split(' ')[0]));
  assert.ok(methods.length > 10);
  assert.deepEqual(
    methods.filter((method) => !rows.has(method)),
    []
  );
  assert.deepEqual(
    [...rows].filter((row) => !methods.includes(row ?? '')),
    []
  );
});

describe('each person, each method', () => {
  for (const [row, { parameters, script, outcomes }] of Object.entries(MATRIX)) {
    test(row, () => {
      const [className = '', methodName = ''] = (row.split(' ')[0] ?? '').split('.');
      const found = PEOPLE.map((person: Person) =>
        cast.undone(() =>
          script
            ? outcomeOfAction(cast.org, cast.users[person], className, script())
            : outcomeOf(cast.org, cast.users[person], className, methodName, parameters?.() ?? {})
        )
      );
      assert.deepEqual(
        Object.fromEntries(PEOPLE.map((person, index) => [person, found[index]])),
        Object.fromEntries(PEOPLE.map((person, index) => [person, outcomes[index]]))
      );
    });
  }
});

test('guests reach no method at all', async () => {
  for (const path of ['/lightning/apex', '/plans/apex']) {
    for (const row of Object.keys(MATRIX)) {
      const [className, methodName] = (row.split(' ')[0] ?? '').split('.');
      const answer = await fetch(`${cast.running.url}${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ className, methodName, params: {} })
      });
      assert.ok([401, 403, 404].includes(answer.status), `${path} ${row}: ${answer.status}`);
    }
  }
});
