trigger RiskTrigger on Risk__c(before insert, before update, before delete, after insert, after update, after delete, after undelete) {
    new RiskDomain().run();
}
