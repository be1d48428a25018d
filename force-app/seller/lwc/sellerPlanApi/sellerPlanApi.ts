import createPlan from '@salesforce/apex/SellerPlanController.createPlan';
import getPage from '@salesforce/apex/SellerPlanController.getPage';
import inviteStakeholder from '@salesforce/apex/SellerPlanController.inviteStakeholder';
import previewPlan from '@salesforce/apex/SellerPlanController.previewPlan';
import removeStakeholder from '@salesforce/apex/SellerPlanController.removeStakeholder';
import sharePlan from '@salesforce/apex/SellerPlanController.sharePlan';

// The one module that knows the doors of the seller's side only.
export { addComment, changeItemStatus, getChangeToken } from 'c/planApi';
export { createPlan, getPage, inviteStakeholder, previewPlan, removeStakeholder, sharePlan };
