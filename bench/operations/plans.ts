/** Apex that makes the plans which the operations are done to: all of one seller, each with people, items and dependencies. */
export const SELLER = 'John Martinez';

const forSeller = (fields: string): string => `User owner = [SELECT Id FROM User WHERE Name = '${SELLER}']; ${fields}`;

/** Opportunities without a plan. */
export const DEALS = (count: number): string =>
  forSeller(`
List<Opportunity> deals = new List<Opportunity>();
for (Integer i = 0; i < ${count}; i++) {
  deals.add(new Opportunity(Name = 'Cost deal ' + i, StageName = 'Prospecting', CloseDate = Date.today().addDays(90), OwnerId = owner.Id));
}
insert deals;`);

/** Shared plans of ten items: four of each side and two joint, of which the seller's depend on one another. */
export const PLANS = (count: number): string =>
  forSeller(`
List<Opportunity> deals = new List<Opportunity>();
for (Integer i = 0; i < ${count}; i++) {
  deals.add(new Opportunity(Name = 'Cost ' + i, StageName = 'Prospecting', CloseDate = Date.today().addDays(90), OwnerId = owner.Id));
}
insert deals;
Date goLive = Date.today().addDays(140).toStartOfWeek().addDays(2);
List<Mutual_Action_Plan__c> plans = new List<Mutual_Action_Plan__c>();
for (Opportunity deal : deals) {
  plans.add(new Mutual_Action_Plan__c(Name = deal.Name, Opportunity__c = deal.Id, Status__c = 'Draft', Go_Live_Date__c = goLive, OwnerId = owner.Id));
}
insert plans;
List<Stakeholder__c> people = new List<Stakeholder__c>();
List<Action_Item__c> items = new List<Action_Item__c>();
for (Mutual_Action_Plan__c plan : plans) {
  people.add(new Stakeholder__c(Plan__c = plan.Id, Name = '${SELLER}', Side__c = 'Seller', Rights__c = 'Editor', User__c = owner.Id, Signatory__c = 'Required', Wants_Digest__c = true));
  people.add(new Stakeholder__c(Plan__c = plan.Id, Name = 'Buyer', Side__c = 'Buyer', Rights__c = 'Editor', Email__c = 'buyer@example.com'));
  for (Integer i = 0; i < 10; i++) {
    Date start = Date.today().addDays(7 * (i + 1)).toStartOfWeek().addDays(2);
    String side = i < 4 ? 'Seller' : i < 8 ? 'Buyer' : 'Joint';
    items.add(new Action_Item__c(Plan__c = plan.Id, Name = 'Item ' + i, Type__c = 'Task', Side__c = side, Start_Date__c = start, Due_Date__c = start, Duration_Days__c = 1));
  }
}
insert people;
insert items;
List<Item_Dependency__c> links = new List<Item_Dependency__c>();
for (Integer i = 0; i < items.size(); i++) {
  if (Math.mod(i, 10) > 0 && Math.mod(i, 10) < 4) {
    links.add(new Item_Dependency__c(Predecessor__c = items[i - 1].Id, Successor__c = items[i].Id));
  }
}
insert links;`);

export const SHARE = `
List<Mutual_Action_Plan__c> plans = [SELECT Id FROM Mutual_Action_Plan__c WHERE Name LIKE 'Cost %'];
for (Mutual_Action_Plan__c plan : plans) { plan.Status__c = 'Shared'; }
update plans;`;

/** The buyer has signed the first plan; the seller's signature is the last. */
export const BUYER_SIGNED = `
Stakeholder__c buyer = [SELECT Id FROM Stakeholder__c WHERE Plan__r.Name = 'Cost 0' AND Side__c = 'Buyer'];
PlanChanges.open();
PlanSystemWriter.updateRecords(new List<Stakeholder__c>{ new Stakeholder__c(Id = buyer.Id, Signatory__c = 'Required', Sign_Off_Status__c = 'Agreed', Signed_Off_On__c = Datetime.now()) });
PlanChanges.finish();`;

export const AGREE = `
Mutual_Action_Plan__c plan = [SELECT Id FROM Mutual_Action_Plan__c WHERE Name = 'Cost 0'];
AgreementService.decide(plan.Id, 'Agreed', null, PlanReadService.plan(plan.Id).scopeVersion);`;
