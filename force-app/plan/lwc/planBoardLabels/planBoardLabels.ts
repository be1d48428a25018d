import moveItem from '@salesforce/label/c.Plan_Board_Move_Item';
import moveTo from '@salesforce/label/c.Plan_Board_Move_To';
import moved from '@salesforce/label/c.Plan_Board_Moved';
import showMore from '@salesforce/label/c.Plan_Board_Show_More';
import proposed from '@salesforce/label/c.Plan_Item_Proposed';

/** Every text of the board that is not a word of the whole plan. */
export const labels = {
  moveItem,
  moveTo,
  moved,
  proposed,
  showMore
};
