trigger PlanTrigger on Mutual_Action_Plan__c(
    before insert,
    before update,
    before delete,
    after insert,
    after update,
    after delete,
    after undelete
) {
    new PlanDomain().run();
}
