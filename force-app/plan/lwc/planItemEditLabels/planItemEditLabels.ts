import add from '@salesforce/label/c.Plan_Item_Add_One';
import added from '@salesforce/label/c.Plan_Item_Added';
import allFields from '@salesforce/label/c.Plan_Item_All_Fields';
import bufferDays from '@salesforce/label/c.Plan_Item_Buffer_Days';
import bufferHelp from '@salesforce/label/c.Plan_Item_Buffer_Help';
import dueBeforeStart from '@salesforce/label/c.Plan_Item_Due_Before_Start';
import durationDays from '@salesforce/label/c.Plan_Item_Duration_Days';
import fixedDate from '@salesforce/label/c.Plan_Item_Fixed_Date';
import fixedHelp from '@salesforce/label/c.Plan_Item_Fixed_Help';
import newItem from '@salesforce/label/c.Plan_Item_New';
import newItemIn from '@salesforce/label/c.Plan_Item_New_In';
import newItemPlaceholder from '@salesforce/label/c.Plan_Item_New_Placeholder';
import ownerHelp from '@salesforce/label/c.Plan_Item_Owner_Help';
import ownerOrRole from '@salesforce/label/c.Plan_Item_Owner_Or_Role';
import pickNone from '@salesforce/label/c.Plan_Item_Pick_None';
import pickedActions from '@salesforce/label/c.Plan_Item_Picked_Actions';
import pickedMany from '@salesforce/label/c.Plan_Item_Picked_Many';
import pickedOne from '@salesforce/label/c.Plan_Item_Picked_One';
import proposalAgreed from '@salesforce/label/c.Plan_Item_Proposal_Agreed';
import proposalOther from '@salesforce/label/c.Plan_Item_Proposal_Other';
import proposedTitle from '@salesforce/label/c.Plan_Item_Proposed_Title';
import removeManyTitle from '@salesforce/label/c.Plan_Item_Remove_Many_Title';
import removeText from '@salesforce/label/c.Plan_Item_Remove_Text';
import removeTitle from '@salesforce/label/c.Plan_Item_Remove_Title';
import roles from '@salesforce/label/c.Plan_Item_Roles';
import savedMany from '@salesforce/label/c.Plan_Item_Saved_Many';
import setMilestone from '@salesforce/label/c.Plan_Item_Set_Milestone';
import setOwner from '@salesforce/label/c.Plan_Item_Set_Owner';
import setSide from '@salesforce/label/c.Plan_Item_Set_Side';
import setStatus from '@salesforce/label/c.Plan_Item_Set_Status';
import start from '@salesforce/label/c.Plan_Item_Start';
import title from '@salesforce/label/c.Plan_Item_Title';
import titleMissing from '@salesforce/label/c.Plan_Item_Title_Missing';
import type from '@salesforce/label/c.Plan_Item_Type';
import understood from '@salesforce/label/c.Plan_Item_Understood';
import valueOf from '@salesforce/label/c.Plan_Item_Value_Of';

/** Every text of adding and editing items that is not a word of the whole plan. */
export const labels = {
  add,
  added,
  allFields,
  bufferDays,
  bufferHelp,
  dueBeforeStart,
  durationDays,
  fixedDate,
  fixedHelp,
  newItem,
  newItemIn,
  newItemPlaceholder,
  ownerHelp,
  ownerOrRole,
  pickNone,
  pickedActions,
  pickedMany,
  pickedOne,
  proposalAgreed,
  proposalOther,
  proposedTitle,
  removeManyTitle,
  removeText,
  removeTitle,
  roles,
  savedMany,
  setMilestone,
  setOwner,
  setSide,
  setStatus,
  start,
  title,
  titleMissing,
  type,
  understood,
  valueOf
};
