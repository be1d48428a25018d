trigger DependencyTrigger on Item_Dependency__c(
    before insert,
    before update,
    before delete,
    after insert,
    after update,
    after delete,
    after undelete
) {
    new DependencyDomain().run();
}
