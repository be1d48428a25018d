import getMyPlans from '@salesforce/apex/BuyerPlanController.getMyPlans';
import getPlan from '@salesforce/apex/BuyerPlanController.getPlan';

// The one module that knows the doors of the buyer's side only.
export { addComment, changeItemStatus, getChangeToken, markSeen } from 'c/planApi';
export { getMyPlans, getPlan };
