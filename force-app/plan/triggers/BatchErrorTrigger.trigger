trigger BatchErrorTrigger on BatchApexErrorEvent(after insert) {
    PlanJobFailures.takeOver(Trigger.new);
}
