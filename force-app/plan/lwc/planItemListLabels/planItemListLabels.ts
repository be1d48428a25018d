import addItem from '@salesforce/label/c.Plan_Item_Add';
import addTo from '@salesforce/label/c.Plan_Item_Add_To';
import anyPerson from '@salesforce/label/c.Plan_Item_Any_Person';
import anySide from '@salesforce/label/c.Plan_Item_Any_Side';
import anyState from '@salesforce/label/c.Plan_Item_Any_State';
import buffer from '@salesforce/label/c.Plan_Item_Buffer';
import clearFilter from '@salesforce/label/c.Plan_Item_Clear_Filter';
import daysShort from '@salesforce/label/c.Plan_Item_Days_Short';
import discard from '@salesforce/label/c.Plan_Item_Discard';
import drag from '@salesforce/label/c.Plan_Item_Drag';
import editTitle from '@salesforce/label/c.Plan_Item_Edit_Title';
import filter from '@salesforce/label/c.Plan_Item_Filter';
import found from '@salesforce/label/c.Plan_Item_Found';
import group from '@salesforce/label/c.Plan_Item_Group';
import keys from '@salesforce/label/c.Plan_Item_Keys';
import movedAfter from '@salesforce/label/c.Plan_Item_Moved_After';
import movedBefore from '@salesforce/label/c.Plan_Item_Moved_Before';
import nothingFound from '@salesforce/label/c.Plan_Item_Nothing_Found';
import details from '@salesforce/label/c.Plan_Item_Open_Details';
import pick from '@salesforce/label/c.Plan_Item_Pick';
import pickAll from '@salesforce/label/c.Plan_Item_Pick_All';
import planOrder from '@salesforce/label/c.Plan_Item_Plan_Order';
import proposed from '@salesforce/label/c.Plan_Item_Proposed';
import search from '@salesforce/label/c.Plan_Item_Search';
import sortBy from '@salesforce/label/c.Plan_Item_Sort_By';
import start from '@salesforce/label/c.Plan_Item_Start';
import stateOpen from '@salesforce/label/c.Plan_Item_State_Open';

/** Every text of the list of items that is not a word of the whole plan. */
export const labels = {
  addItem,
  addTo,
  anyPerson,
  anySide,
  anyState,
  buffer,
  clearFilter,
  daysShort,
  details,
  discard,
  drag,
  editTitle,
  filter,
  found,
  group,
  keys,
  movedAfter,
  movedBefore,
  nothingFound,
  pick,
  pickAll,
  planOrder,
  proposed,
  search,
  sortBy,
  start,
  stateOpen
};
