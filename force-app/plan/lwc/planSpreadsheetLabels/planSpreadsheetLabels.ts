import buffer from '@salesforce/label/c.Field_Buffer';
import due from '@salesforce/label/c.Plan_Due';
import duration from '@salesforce/label/c.Plan_Duration';
import link from '@salesforce/label/c.Plan_Link';
import milestone from '@salesforce/label/c.Plan_Milestone';
import number from '@salesforce/label/c.Sheet_Number';
import outcome from '@salesforce/label/c.Plan_Outcome';
import owner from '@salesforce/label/c.Plan_Owner';
import predecessors from '@salesforce/label/c.Sheet_Predecessors';
import reason from '@salesforce/label/c.Plan_Reason';
import role from '@salesforce/label/c.Field_Role';
import side from '@salesforce/label/c.Plan_Side';
import start from '@salesforce/label/c.Field_Start';
import status from '@salesforce/label/c.Plan_Status';
import title from '@salesforce/label/c.Field_Title';
import type from '@salesforce/label/c.Field_Type';

/** Names of a spreadsheet's columns; read back, they mean the same. */
export const labels = {
  buffer,
  due,
  duration,
  link,
  milestone,
  number,
  outcome,
  owner,
  predecessors,
  reason,
  role,
  side,
  start,
  status,
  title,
  type
};
