import addTask from '@salesforce/apex/SellerTaskController.addTask';
import cancelPlan from '@salesforce/apex/SellerClosingController.cancelPlan';
import completePlan from '@salesforce/apex/SellerClosingController.completePlan';
import completeTask from '@salesforce/apex/SellerTaskController.completeTask';
import copyPlan from '@salesforce/apex/SellerBuildController.copyPlan';
import createLightPlan from '@salesforce/apex/SellerBuildController.createLightPlan';
import createPlan from '@salesforce/apex/SellerPlanController.createPlan';
import createPlanFromRows from '@salesforce/apex/SellerBuildController.createPlanFromRows';
import findCopyablePlans from '@salesforce/apex/SellerBuildController.findCopyablePlans';
import getMyItems from '@salesforce/apex/SellerOverviewController.getMyItems';
import getPage from '@salesforce/apex/SellerPlanController.getPage';
import getPlanCard from '@salesforce/apex/SellerOverviewController.getPlanCard';
import getPlansThatNeedMe from '@salesforce/apex/SellerOverviewController.getPlansThatNeedMe';
import getTemplates from '@salesforce/apex/SellerBuildController.getTemplates';
import previewCopy from '@salesforce/apex/SellerBuildController.previewCopy';
import previewPlan from '@salesforce/apex/SellerPlanController.previewPlan';
import saveAsTemplate from '@salesforce/apex/SellerBuildController.saveAsTemplate';
import sharePlan from '@salesforce/apex/SellerPlanController.sharePlan';
import validateNewPlanRows from '@salesforce/apex/SellerBuildController.validateNewPlanRows';

// The one module that knows the doors of the seller's side only.
export {
  addTask,
  cancelPlan,
  completePlan,
  completeTask,
  copyPlan,
  createLightPlan,
  createPlan,
  createPlanFromRows,
  findCopyablePlans,
  getMyItems,
  getPage,
  getPlanCard,
  getPlansThatNeedMe,
  getTemplates,
  previewCopy,
  previewPlan,
  saveAsTemplate,
  sharePlan,
  validateNewPlanRows
};
export { changeItemStatus, getAgenda, getChangeToken, markSeen, saveCheckIn } from 'c/planApi';
