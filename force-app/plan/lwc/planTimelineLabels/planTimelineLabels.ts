import awayLegend from '@salesforce/label/c.Plan_Timeline_Away_Legend';
import checkIn from '@salesforce/label/c.Plan_Timeline_Check_In';
import filter from '@salesforce/label/c.Plan_Timeline_Filter';
import filterActive from '@salesforce/label/c.Plan_Timeline_Filter_Active';
import internal from '@salesforce/label/c.Plan_Internal';
import internalLane from '@salesforce/label/c.Plan_Internal_Lane';
import keys from '@salesforce/label/c.Plan_Timeline_Keys';
import keysMove from '@salesforce/label/c.Plan_Timeline_Keys_Move';
import moveNamed from '@salesforce/label/c.Plan_Move_Named';
import nextCheckIn from '@salesforce/label/c.Plan_Timeline_Next_Check_In';
import nothingShown from '@salesforce/label/c.Plan_Timeline_Nothing_Shown';

/** The timeline's own texts, of what is there from the first moment. */
export const labels = {
  awayLegend,
  checkIn,
  filter,
  filterActive,
  internal,
  internalLane,
  keys,
  keysMove,
  moveNamed,
  nextCheckIn,
  nothingShown
};
