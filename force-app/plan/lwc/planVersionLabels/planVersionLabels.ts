import added from '@salesforce/label/c.Plan_Version_Added';
import after from '@salesforce/label/c.Plan_Version_After';
import buffer from '@salesforce/label/c.Plan_Version_Buffer';
import buyerObjectives from '@salesforce/label/c.Plan_Buyer_Objectives';
import byWhen from '@salesforce/label/c.Field_By_When';
import changedMany from '@salesforce/label/c.Plan_Version_Changed_Many';
import changedOne from '@salesforce/label/c.Plan_Version_Changed_One';
import compare from '@salesforce/label/c.Plan_Version_Compare';
import criteria from '@salesforce/label/c.Plan_Version_Criteria';
import days from '@salesforce/label/c.Plan_Version_Days';
import decision from '@salesforce/label/c.Field_Decision_Date';
import due from '@salesforce/label/c.Plan_Due';
import duration from '@salesforce/label/c.Plan_Duration';
import empty from '@salesforce/label/c.Field_Empty';
import failed from '@salesforce/label/c.Plan_Version_Failed';
import goLive from '@salesforce/label/c.Plan_Go_Live';
import goals from '@salesforce/label/c.Plan_Version_Goals';
import investment from '@salesforce/label/c.Plan_Investment';
import items from '@salesforce/label/c.Plan_Version_Items';
import jointGoal from '@salesforce/label/c.Plan_Joint_Goal';
import measure from '@salesforce/label/c.Field_Measure';
import milestone from '@salesforce/label/c.Plan_Milestone';
import name from '@salesforce/label/c.Field_Name';
import newer from '@salesforce/label/c.Plan_Version_Newer';
import none from '@salesforce/label/c.Plan_Version_None';
import notNeeded from '@salesforce/label/c.Plan_Version_Not_Needed';
import older from '@salesforce/label/c.Plan_Version_Older';
import outcome from '@salesforce/label/c.Plan_Outcome';
import outcomesLeftOut from '@salesforce/label/c.Plan_Version_Outcomes_Left_Out';
import owner from '@salesforce/label/c.Plan_Owner';
import removed from '@salesforce/label/c.Plan_Version_Removed';
import role from '@salesforce/label/c.Field_Role';
import same from '@salesforce/label/c.Plan_Version_Same';
import sellerObjectives from '@salesforce/label/c.Plan_Seller_Objectives';
import side from '@salesforce/label/c.Plan_Side';
import start from '@salesforce/label/c.Field_Start';
import target from '@salesforce/label/c.Field_Target_Value';
import title from '@salesforce/label/c.Field_Title';
import today from '@salesforce/label/c.Plan_Version_Today';
import type from '@salesforce/label/c.Field_Type';
import unit from '@salesforce/label/c.Field_Unit';
import unkept from '@salesforce/label/c.Plan_Version_Unkept';
import version from '@salesforce/label/c.Plan_Version_Version';
import versionFacts from '@salesforce/label/c.Plan_Version_Version_Facts';
import versions from '@salesforce/label/c.Plan_Version_Versions';
import what from '@salesforce/label/c.Plan_Version_What';
import yearlyValue from '@salesforce/label/c.Plan_Yearly_Value';

/** Every text of the comparison of two versions. */
export const labels = {
  added,
  after,
  buffer,
  buyerObjectives,
  byWhen,
  changedMany,
  changedOne,
  compare,
  criteria,
  days,
  decision,
  due,
  duration,
  empty,
  failed,
  goLive,
  goals,
  investment,
  items,
  jointGoal,
  measure,
  milestone,
  name,
  newer,
  none,
  notNeeded,
  older,
  outcome,
  outcomesLeftOut,
  owner,
  removed,
  role,
  same,
  sellerObjectives,
  side,
  start,
  target,
  title,
  today,
  type,
  unit,
  unkept,
  version,
  versionFacts,
  versions,
  what,
  yearlyValue
};
