import createPlan from '@salesforce/apex/SellerPlanController.createPlan';
import getPage from '@salesforce/apex/SellerPlanController.getPage';
import previewPlan from '@salesforce/apex/SellerPlanController.previewPlan';
import sharePlan from '@salesforce/apex/SellerPlanController.sharePlan';

// The one module that knows the doors of the seller's side only.
export { addComment, changeItemStatus, getChangeToken, invitePerson, removePerson } from 'c/planApi';
export { createPlan, getPage, previewPlan, sharePlan };
