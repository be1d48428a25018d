import addComment from '@salesforce/apex/SellerPlanController.addComment';
import changeItemStatus from '@salesforce/apex/SellerPlanController.changeItemStatus';
import createPlan from '@salesforce/apex/SellerPlanController.createPlan';
import getChangeToken from '@salesforce/apex/SellerPlanController.getChangeToken';
import getPage from '@salesforce/apex/SellerPlanController.getPage';
import inviteStakeholder from '@salesforce/apex/SellerPlanController.inviteStakeholder';
import previewPlan from '@salesforce/apex/SellerPlanController.previewPlan';
import removeStakeholder from '@salesforce/apex/SellerPlanController.removeStakeholder';
import sharePlan from '@salesforce/apex/SellerPlanController.sharePlan';

// The one module of the seller's side that knows the server.
export { addComment, changeItemStatus, createPlan, getChangeToken, getPage, inviteStakeholder, previewPlan, removeStakeholder, sharePlan };
