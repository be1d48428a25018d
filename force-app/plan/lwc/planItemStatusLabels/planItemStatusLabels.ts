import declineReason from '@salesforce/label/c.Plan_Item_Decline_Reason';
import earlyReason from '@salesforce/label/c.Plan_Item_Early_Reason';
import earlyText from '@salesforce/label/c.Plan_Item_Early_Text';
import itemsCount from '@salesforce/label/c.Plan_Item_Items_Count';
import statusHeading from '@salesforce/label/c.Plan_Item_Status_Heading';

/** Every text of the questions before a status that is not a word of the whole plan. */
export const labels = {
  declineReason,
  earlyReason,
  earlyText,
  itemsCount,
  statusHeading
};
