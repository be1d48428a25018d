import addComment from '@salesforce/apex/PlanItemController.addComment';
import addCriterion from '@salesforce/apex/PlanCriterionController.addCriterion';
import addPerson from '@salesforce/apex/PlanPeopleController.addPerson';
import addRisk from '@salesforce/apex/PlanRiskController.addRisk';
import changeItemStatus from '@salesforce/apex/PlanItemController.changeItemStatus';
import getChangeToken from '@salesforce/apex/PlanItemController.getChangeToken';
import invitePerson from '@salesforce/apex/PlanPeopleController.invitePerson';
import markSeen from '@salesforce/apex/PlanPeopleController.markSeen';
import previewMove from '@salesforce/apex/PlanDateController.previewMove';
import removeCriterion from '@salesforce/apex/PlanCriterionController.removeCriterion';
import removePerson from '@salesforce/apex/PlanPeopleController.removePerson';
import removeRisk from '@salesforce/apex/PlanRiskController.removeRisk';
import saveCriterion from '@salesforce/apex/PlanCriterionController.saveCriterion';
import savePerson from '@salesforce/apex/PlanPeopleController.savePerson';
import saveRisk from '@salesforce/apex/PlanRiskController.saveRisk';

// What both sides call alike; the one module that knows these doors.
export {
  addComment,
  addCriterion,
  addPerson,
  addRisk,
  changeItemStatus,
  getChangeToken,
  invitePerson,
  markSeen,
  previewMove,
  removeCriterion,
  removePerson,
  removeRisk,
  saveCriterion,
  savePerson,
  saveRisk
};
