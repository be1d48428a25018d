import acceptItem from '@salesforce/apex/PlanItemController.acceptItem';
import addComment from '@salesforce/apex/PlanItemController.addComment';
import addCriterion from '@salesforce/apex/PlanCriterionController.addCriterion';
import addPerson from '@salesforce/apex/PlanPeopleController.addPerson';
import addRisk from '@salesforce/apex/PlanRiskController.addRisk';
import answerReplan from '@salesforce/apex/PlanAgreementController.answerReplan';
import changeItemStatus from '@salesforce/apex/PlanItemController.changeItemStatus';
import createItem from '@salesforce/apex/PlanItemController.createItem';
import decideProposal from '@salesforce/apex/PlanDateController.decideProposal';
import decideSignOff from '@salesforce/apex/PlanAgreementController.decideSignOff';
import declineItem from '@salesforce/apex/PlanItemController.declineItem';
import getAgenda from '@salesforce/apex/PlanCheckInController.getAgenda';
import getCalendar from '@salesforce/apex/PlanContentController.getCalendar';
import getChangeToken from '@salesforce/apex/PlanItemController.getChangeToken';
import getDates from '@salesforce/apex/PlanDateController.getDates';
import getLinks from '@salesforce/apex/PlanContentController.getLinks';
import getVersion from '@salesforce/apex/PlanAgreementController.getVersion';
import getVersions from '@salesforce/apex/PlanAgreementController.getVersions';
import importRows from '@salesforce/apex/PlanImportController.importRows';
import invitePerson from '@salesforce/apex/PlanPeopleController.invitePerson';
import linkItems from '@salesforce/apex/PlanStructureController.linkItems';
import markSeen from '@salesforce/apex/PlanPeopleController.markSeen';
import moveItem from '@salesforce/apex/PlanDateController.moveItem';
import previewMove from '@salesforce/apex/PlanDateController.previewMove';
import removeCriterion from '@salesforce/apex/PlanCriterionController.removeCriterion';
import removeItem from '@salesforce/apex/PlanItemController.removeItem';
import removePerson from '@salesforce/apex/PlanPeopleController.removePerson';
import removeRisk from '@salesforce/apex/PlanRiskController.removeRisk';
import reorderItems from '@salesforce/apex/PlanStructureController.reorderItems';
import requestReplan from '@salesforce/apex/PlanAgreementController.requestReplan';
import saveCheckIn from '@salesforce/apex/PlanCheckInController.saveCheckIn';
import saveCriterion from '@salesforce/apex/PlanCriterionController.saveCriterion';
import saveFacts from '@salesforce/apex/PlanContentController.saveFacts';
import saveItem from '@salesforce/apex/PlanItemController.saveItem';
import saveItems from '@salesforce/apex/PlanItemController.saveItems';
import savePerson from '@salesforce/apex/PlanPeopleController.savePerson';
import saveRisk from '@salesforce/apex/PlanRiskController.saveRisk';
import setLag from '@salesforce/apex/PlanStructureController.setLag';
import unlinkItems from '@salesforce/apex/PlanStructureController.unlinkItems';
import validateRows from '@salesforce/apex/PlanImportController.validateRows';
import withdrawProposal from '@salesforce/apex/PlanDateController.withdrawProposal';
import withdrawReplan from '@salesforce/apex/PlanAgreementController.withdrawReplan';

// What both sides call alike; the one module that knows these doors.
export {
  acceptItem,
  addComment,
  addCriterion,
  addPerson,
  addRisk,
  answerReplan,
  changeItemStatus,
  createItem,
  decideProposal,
  decideSignOff,
  declineItem,
  getAgenda,
  getCalendar,
  getChangeToken,
  getDates,
  getLinks,
  getVersion,
  getVersions,
  importRows,
  invitePerson,
  linkItems,
  markSeen,
  moveItem,
  previewMove,
  removeCriterion,
  removeItem,
  removePerson,
  removeRisk,
  reorderItems,
  requestReplan,
  saveCheckIn,
  saveCriterion,
  saveFacts,
  saveItem,
  saveItems,
  savePerson,
  saveRisk,
  setLag,
  unlinkItems,
  validateRows,
  withdrawProposal,
  withdrawReplan
};
