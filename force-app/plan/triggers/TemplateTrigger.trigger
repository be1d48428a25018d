trigger TemplateTrigger on Plan_Template__c(
    before insert,
    before update,
    before delete,
    after insert,
    after update,
    after delete,
    after undelete
) {
    new TemplateDomain().run();
}
