import cancel from '@salesforce/label/c.Seller_Closing_Cancel';
import cancelReason from '@salesforce/label/c.Seller_Closing_Cancel_Reason';
import cancelText from '@salesforce/label/c.Seller_Closing_Cancel_Text';
import cancelTitle from '@salesforce/label/c.Seller_Closing_Cancel_Title';
import cancelled from '@salesforce/label/c.Seller_Closing_Cancelled';
import complete from '@salesforce/label/c.Seller_Closing_Complete';
import completeText from '@salesforce/label/c.Seller_Closing_Complete_Text';
import completeTitle from '@salesforce/label/c.Seller_Closing_Complete_Title';
import completed from '@salesforce/label/c.Seller_Closing_Completed';
import end from '@salesforce/label/c.Seller_Closing_End';
import endHint from '@salesforce/label/c.Seller_Closing_End_Hint';

/** Every text of how a plan ends. */
export const labels = {
  cancel,
  cancelReason,
  cancelText,
  cancelTitle,
  cancelled,
  complete,
  completeText,
  completeTitle,
  completed,
  end,
  endHint
};
