trigger CommentTrigger on Plan_Comment__c(
    before insert,
    before update,
    before delete,
    after insert,
    after update,
    after delete,
    after undelete
) {
    new CommentDomain().run();
}
