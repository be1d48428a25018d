trigger ItemTrigger on Action_Item__c(
    before insert,
    before update,
    before delete,
    after insert,
    after update,
    after delete,
    after undelete
) {
    new ItemDomain().run();
}
