import addComment from '@salesforce/apex/PlanItemController.addComment';
import changeItemStatus from '@salesforce/apex/PlanItemController.changeItemStatus';
import getChangeToken from '@salesforce/apex/PlanItemController.getChangeToken';

// What both sides call alike; the one module that knows these doors.
export { addComment, changeItemStatus, getChangeToken };
