import addComment from '@salesforce/apex/BuyerPlanController.addComment';
import changeItemStatus from '@salesforce/apex/BuyerPlanController.changeItemStatus';
import getChangeToken from '@salesforce/apex/BuyerPlanController.getChangeToken';
import getMyPlans from '@salesforce/apex/BuyerPlanController.getMyPlans';
import getPlan from '@salesforce/apex/BuyerPlanController.getPlan';

// The one module of the buyer's side that knows the server.
export { addComment, changeItemStatus, getChangeToken, getMyPlans, getPlan };
