import { AGREE, BUYER_SIGNED } from './plans.ts';

/** Something that somebody does to plans. Scripts are Apex; `plans` is how many plans it is done to in one transaction. */
export interface Operation {
  title: string;
  /** Run before, in transactions of their own; as the seller. */
  before?: string[];
  /** What the page saw, in a transaction of its own, so that nothing of it is remembered: a script that prints it. */
  sees?: string;
  /** Finds what is changed; its queries do not count. `seen` is what `sees` printed. */
  prepare(plans: number, seen: string): string;
  /** What is measured. */
  measured: string;
  /** Takes one plan a call: there is nothing to measure for more. */
  isForOne?: boolean;
  /** The name of the user who does it; the seller when none is given. */
  by?: string;
}

const PLAN_IDS = (plans: number): string => `
Set<Id> planIds = new Map<Id, Mutual_Action_Plan__c>([SELECT Id FROM Mutual_Action_Plan__c WHERE Name LIKE 'Cost %' ORDER BY Name LIMIT ${plans}]).keySet();`;
const PLAN = "Mutual_Action_Plan__c plan = [SELECT Id FROM Mutual_Action_Plan__c WHERE Name = 'Cost 0'];";
const ITEMS = (name: string, side: string) => (plans: number) => `${PLAN_IDS(plans)}
List<Action_Item__c> items = [SELECT Id, Due_Date__c FROM Action_Item__c WHERE Plan__c IN :planIds AND Name = '${name}' AND Side__c = '${side}'];`;
const MOVES = (name: string, side: string, days: number) => (plans: number) => `${ITEMS(name, side)(plans)}
List<MoveRequest> moves = new List<MoveRequest>();
for (Action_Item__c item : items) {
  MoveRequest move = new MoveRequest(item.Id, null, item.Due_Date__c.addDays(${days}));
  move.reason = 'Holidays'; move.isUnseen = true; move.acknowledgesSignOffs = true;
  moves.add(move);
}`;
const EDIT = (change: string, items: string): Pick<Operation, 'prepare' | 'measured'> => ({
  prepare: (plans) => `${PLAN_IDS(plans)}
List<Action_Item__c> items = [SELECT Id, Due_Date__c FROM Action_Item__c WHERE Plan__c IN :planIds AND ${items}];
for (Action_Item__c item : items) { ${change} }`,
  measured: 'update items;'
});

/** A line an operation: what is added here is measured and stands in the table. */
export const operations: Operation[] = [
  {
    title: 'create from a template',
    prepare: (plans) => `Id templateId = [SELECT Id FROM Plan_Template__c WHERE Active__c = true AND Language__c = 'en_US' LIMIT 1].Id;
List<PlanRequest> requests = new List<PlanRequest>();
String goLive = String.valueOf(Date.today().addDays(300).toStartOfWeek().addDays(2));
for (Opportunity deal : [SELECT Id FROM Opportunity WHERE Name LIKE 'Cost deal %' LIMIT ${plans}]) { requests.add(new PlanRequest(deal.Id, templateId, 'Created', goLive)); }`,
    measured: 'PlanCreationService.createAll(requests);'
  },
  { title: 'open the page of the plan', isForOne: true, prepare: () => PLAN, measured: 'PlanReadService.plan(plan.Id);' },
  {
    title: 'change the status of an item',
    prepare: (plans) => `${ITEMS('Item 0', 'Seller')(plans)}
List<ItemStatusService.StatusChange> changes = new List<ItemStatusService.StatusChange>();
for (Action_Item__c item : items) { ItemStatusService.StatusChange change = new ItemStatusService.StatusChange(item.Id, 'Done'); change.isUnseen = true; changes.add(change); }`,
    measured: 'ItemStatusService.changeAll(changes);'
  },
  {
    title: 'move an item of one’s own, inside its float',
    prepare: MOVES('Item 3', 'Seller', 1),
    measured: 'DateChangeService.moveAll(moves);'
  },
  { title: 'move an item that pushes three others', prepare: MOVES('Item 0', 'Seller', 28), measured: 'DateChangeService.moveAll(moves);' },
  {
    title: 'propose a date for an item of the other side',
    prepare: MOVES('Item 5', 'Buyer', 7),
    measured: 'DateChangeService.moveAll(moves);'
  },
  {
    title: 'accept a proposal of the other side',
    isForOne: true,
    before: [
      `${PLAN}
Action_Item__c item = [SELECT Id, Start_Date__c, Due_Date__c FROM Action_Item__c WHERE Plan__c = :plan.Id AND Name = 'Item 0'];
Date_Change__c proposal = new Date_Change__c(Item__c = item.Id, From_Start__c = item.Start_Date__c, From_Due__c = item.Due_Date__c, To_Start__c = item.Due_Date__c.addDays(7), To_Due__c = item.Due_Date__c.addDays(7), Reason__c = 'Holidays', Status__c = 'Proposed', Proposed_Side__c = 'Buyer', Cause_Side__c = 'Buyer');
PlanSystemWriter.insertRecords(new List<Date_Change__c>{ proposal });`
    ],
    sees: `${PLAN} System.debug(PlanDatesService.read(plan.Id).proposals[0].effect.effectVersion);`,
    prepare: (_plans, seen) =>
      `Id proposalId = [SELECT Id FROM Date_Change__c WHERE Item__r.Plan__r.Name = 'Cost 0' AND Status__c = 'Proposed'].Id; String effectVersion = '${seen}';`,
    measured: 'DateChangeService.decide(proposalId, true, null, effectVersion, true);'
  },
  {
    title: 'sign off, the last signature',
    isForOne: true,
    before: [BUYER_SIGNED],
    sees: `${PLAN} System.debug(PlanReadService.plan(plan.Id).scopeVersion);`,
    prepare: (_plans, seen) => `${PLAN} String scopeVersion = '${seen}';`,
    measured: "AgreementService.decide(plan.Id, 'Agreed', null, scopeVersion);"
  },
  {
    title: 'ask to open an agreed plan again',
    isForOne: true,
    before: [BUYER_SIGNED, AGREE],
    prepare: () => PLAN,
    measured: "ReplanService.request(plan.Id, 'The scope has grown');"
  },
  {
    title: 'edit the plan’s facts',
    isForOne: true,
    sees: `${PLAN} System.debug(PlanReadService.plan(plan.Id).factsVersion);`,
    prepare: (_plans, seen) => `${PLAN} String version = '${seen}';`,
    measured: `PlanFactsService.save(plan.Id, '{"jointGoal":"Live before the season"}', version, true);`
  },
  {
    title: 'add an item',
    isForOne: true,
    prepare: () => PLAN,
    measured: `ItemCreationService.create(plan.Id, '{"title":"One more","side":"Seller"}', 'cost', true);`
  },
  {
    title: 'keep a check-in',
    isForOne: true,
    sees: `${PLAN} System.debug(CheckInService.agenda(plan.Id).version);`,
    prepare: (_plans, seen) => `${PLAN} String version = '${seen}';`,
    measured: "CheckInService.save(plan.Id, 'We met', null, null, version);"
  },
  { title: 'comment', isForOne: true, prepare: () => PLAN, measured: "CommentService.add(plan.Id, null, 'A comment');" },
  {
    title: 'cancel the plan',
    isForOne: true,
    sees: `${PLAN} System.debug(PlanReadService.plan(plan.Id).version);`,
    prepare: (_plans, seen) => `${PLAN} String version = '${seen}';`,
    measured: "PlanClosingService.cancel(plan.Id, 'The budget is gone', version);"
  },
  {
    title: 'complete items by a flow or an agent',
    prepare: (plans) => `${ITEMS('Item 0', 'Seller')(plans)}
List<CompleteItemAction.Request> requests = new List<CompleteItemAction.Request>();
for (Action_Item__c item : items) { CompleteItemAction.Request request = new CompleteItemAction.Request(); request.itemId = item.Id; requests.add(request); }`,
    measured: 'CompleteItemAction.complete(requests);'
  },
  { title: 'data loader: the status of an item', ...EDIT("item.Status__c = 'Done';", "Name = 'Item 0'") },
  { title: 'data loader: the dates of an item', ...EDIT('item.Due_Date__c = item.Due_Date__c.addDays(1);', "Name = 'Item 3'") },
  {
    title: 'data loader: the go-live of the plan',
    prepare: (plans) => `${PLAN_IDS(plans)}
List<Mutual_Action_Plan__c> plans = [SELECT Id, Go_Live_Date__c FROM Mutual_Action_Plan__c WHERE Id IN :planIds];
for (Mutual_Action_Plan__c plan : plans) { plan.Go_Live_Date__c = plan.Go_Live_Date__c.addDays(7); }`,
    measured: 'update plans;'
  },
  {
    title: 'data loader: delete an item',
    prepare: ITEMS('Item 0', 'Seller'),
    measured: 'delete items;'
  },
  {
    title: 'the night: one chunk of the refresh',
    by: 'admin',
    prepare: (plans) =>
      `List<Mutual_Action_Plan__c> plans = [SELECT Id FROM Mutual_Action_Plan__c WHERE Name LIKE 'Cost %' ORDER BY Name LIMIT ${plans}];`,
    measured: 'new PlanRecalculationBatch().execute(null, plans);'
  },
  {
    title: 'the digest: one chunk of people, of whom one is in all 200 plans',
    by: 'admin',
    prepare: (plans) => `${PLAN_IDS(plans)}
List<Stakeholder__c> people = [SELECT Id, Plan__c, Email__c, Side__c, User__c, User__r.Email FROM Stakeholder__c WHERE Plan__c IN :planIds];`,
    measured: 'DigestService.send(people);'
  }
];
