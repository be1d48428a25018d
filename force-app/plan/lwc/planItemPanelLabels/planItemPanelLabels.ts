import accept from '@salesforce/label/c.Plan_Item_Accept';
import addAfter from '@salesforce/label/c.Plan_Item_Add_After';
import addBefore from '@salesforce/label/c.Plan_Item_Add_Before';
import agreedHint from '@salesforce/label/c.Plan_Item_Agreed_Hint';
import buffer from '@salesforce/label/c.Plan_Item_Buffer';
import changeDates from '@salesforce/label/c.Plan_Item_Change_Dates';
import circle from '@salesforce/label/c.Plan_Item_Circle';
import daysUnit from '@salesforce/label/c.Plan_Item_Days_Unit';
import decline from '@salesforce/label/c.Plan_Item_Decline';
import edit from '@salesforce/label/c.Plan_Item_Edit';
import fixed from '@salesforce/label/c.Plan_Item_Fixed_Date';
import fixedYes from '@salesforce/label/c.Plan_Item_Fixed_Yes';
import foundMany from '@salesforce/label/c.Plan_Item_Found_Many';
import foundOne from '@salesforce/label/c.Plan_Item_Found_One';
import lagHelp from '@salesforce/label/c.Plan_Item_Lag_Help';
import lagLabel from '@salesforce/label/c.Plan_Item_Lag_Label';
import lagText from '@salesforce/label/c.Plan_Item_Lag_Text';
import proposal from '@salesforce/label/c.Plan_Item_Proposal';
import proposeDates from '@salesforce/label/c.Plan_Item_Propose_Dates';
import proposedToYou from '@salesforce/label/c.Plan_Item_Proposed_To_You';
import proposedWaiting from '@salesforce/label/c.Plan_Item_Proposed_Waiting';
import removeItem from '@salesforce/label/c.Plan_Item_Remove';
import removeLinksMany from '@salesforce/label/c.Plan_Item_Remove_Links_Many';
import removeLinksOne from '@salesforce/label/c.Plan_Item_Remove_Links_One';
import removeQuestion from '@salesforce/label/c.Plan_Item_Remove_Question';
import removeTasksMany from '@salesforce/label/c.Plan_Item_Remove_Tasks_Many';
import removeTasksOne from '@salesforce/label/c.Plan_Item_Remove_Tasks_One';
import role from '@salesforce/label/c.Plan_Item_Role';
import unlink from '@salesforce/label/c.Plan_Item_Unlink';
import withdraw from '@salesforce/label/c.Plan_Item_Withdraw';
import withdrawQuestion from '@salesforce/label/c.Plan_Item_Withdraw_Question';

/** Every text of an item's panel that is not a word of the whole plan. */
export const labels = {
  accept,
  addAfter,
  addBefore,
  agreedHint,
  buffer,
  changeDates,
  circle,
  daysUnit,
  decline,
  edit,
  fixed,
  fixedYes,
  foundMany,
  foundOne,
  lagHelp,
  lagLabel,
  lagText,
  proposal,
  proposeDates,
  proposedToYou,
  proposedWaiting,
  removeItem,
  removeLinksMany,
  removeLinksOne,
  removeQuestion,
  removeTasksMany,
  removeTasksOne,
  role,
  unlink,
  withdraw,
  withdrawQuestion
};
