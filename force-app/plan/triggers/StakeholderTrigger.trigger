trigger StakeholderTrigger on Stakeholder__c(
    before insert,
    before update,
    before delete,
    after insert,
    after update,
    after delete,
    after undelete
) {
    new StakeholderDomain().run();
}
