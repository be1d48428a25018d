import changed from '@salesforce/label/c.Undo_Changed';
import changedItem from '@salesforce/label/c.Undo_Changed_Item';
import dismiss from '@salesforce/label/c.Undo_Dismiss';
import itemIsNow from '@salesforce/label/c.Undo_Item_Is_Now';
import order from '@salesforce/label/c.Undo_Order';
import removedItem from '@salesforce/label/c.Undo_Removed_Item';
import undo from '@salesforce/label/c.Undo_Undo';

/** Words of the offer to undo. */
export const labels = {
  changed,
  changedItem,
  dismiss,
  itemIsNow,
  order,
  removedItem,
  undo
};
