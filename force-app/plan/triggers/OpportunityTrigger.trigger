trigger OpportunityTrigger on Opportunity(before insert, before update, after update) {
    new OpportunityDomain().run();
}
