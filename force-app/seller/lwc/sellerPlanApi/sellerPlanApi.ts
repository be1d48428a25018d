import cancelPlan from '@salesforce/apex/SellerClosingController.cancelPlan';
import completePlan from '@salesforce/apex/SellerClosingController.completePlan';
import copyPlan from '@salesforce/apex/SellerBuildController.copyPlan';
import createLightPlan from '@salesforce/apex/SellerBuildController.createLightPlan';
import createPlan from '@salesforce/apex/SellerPlanController.createPlan';
import createPlanFromRows from '@salesforce/apex/SellerBuildController.createPlanFromRows';
import findCopyablePlans from '@salesforce/apex/SellerBuildController.findCopyablePlans';
import getPage from '@salesforce/apex/SellerPlanController.getPage';
import getTemplates from '@salesforce/apex/SellerBuildController.getTemplates';
import previewCopy from '@salesforce/apex/SellerBuildController.previewCopy';
import previewPlan from '@salesforce/apex/SellerPlanController.previewPlan';
import saveAsTemplate from '@salesforce/apex/SellerBuildController.saveAsTemplate';
import sharePlan from '@salesforce/apex/SellerPlanController.sharePlan';
import validateNewPlanRows from '@salesforce/apex/SellerBuildController.validateNewPlanRows';

// The one module that knows the doors of the seller's side only.
export {
  cancelPlan,
  completePlan,
  copyPlan,
  createLightPlan,
  createPlan,
  createPlanFromRows,
  findCopyablePlans,
  getPage,
  getTemplates,
  previewCopy,
  previewPlan,
  saveAsTemplate,
  sharePlan,
  validateNewPlanRows
};
export { getChangeToken, markSeen } from 'c/planApi';
