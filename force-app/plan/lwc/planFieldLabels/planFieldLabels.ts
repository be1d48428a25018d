import bufferDays from '@salesforce/label/c.Field_Buffer';
import buyerObjectives from '@salesforce/label/c.Plan_Buyer_Objectives';
import byWhen from '@salesforce/label/c.Field_By_When';
import category from '@salesforce/label/c.Field_Category';
import checkInCadence from '@salesforce/label/c.Field_Cadence';
import costOfDelayOverride from '@salesforce/label/c.Plan_Cost_Of_Delay';
import decisionDate from '@salesforce/label/c.Field_Decision_Date';
import decisionRole from '@salesforce/label/c.Field_Decision_Role';
import due from '@salesforce/label/c.Plan_Due';
import durationDays from '@salesforce/label/c.Plan_Duration';
import email from '@salesforce/label/c.Field_Email';
import empty from '@salesforce/label/c.Field_Empty';
import expectedYearlyValue from '@salesforce/label/c.Plan_Yearly_Value';
import firstResultsDate from '@salesforce/label/c.Plan_First_Results';
import fixedDate from '@salesforce/label/c.Field_Fixed_Date';
import goLiveDate from '@salesforce/label/c.Plan_Go_Live';
import impact from '@salesforce/label/c.Field_Impact';
import investment from '@salesforce/label/c.Plan_Investment';
import itemId from '@salesforce/label/c.Plan_Item';
import jointGoal from '@salesforce/label/c.Plan_Joint_Goal';
import language from '@salesforce/label/c.Field_Language';
import link from '@salesforce/label/c.Plan_Link';
import measure from '@salesforce/label/c.Field_Measure';
import met from '@salesforce/label/c.Field_Met';
import milestoneId from '@salesforce/label/c.Plan_Milestone';
import mitigation from '@salesforce/label/c.Plan_Mitigation';
import name from '@salesforce/label/c.Field_Name';
import nextCheckIn from '@salesforce/label/c.Field_Next_Check_In';
import no from '@salesforce/label/c.Field_No';
import outcome from '@salesforce/label/c.Plan_Outcome';
import ownerId from '@salesforce/label/c.Plan_Owner';
import phone from '@salesforce/label/c.Field_Phone';
import probability from '@salesforce/label/c.Field_Probability';
import rights from '@salesforce/label/c.Field_Rights';
import role from '@salesforce/label/c.Field_Role';
import sellerObjectives from '@salesforce/label/c.Plan_Seller_Objectives';
import side from '@salesforce/label/c.Plan_Side';
import signatory from '@salesforce/label/c.Field_Signatory';
import start from '@salesforce/label/c.Field_Start';
import status from '@salesforce/label/c.Plan_Status';
import targetValue from '@salesforce/label/c.Field_Target_Value';
import title from '@salesforce/label/c.Field_Title';
import todayValue from '@salesforce/label/c.Field_Today_Value';
import type from '@salesforce/label/c.Field_Type';
import unavailableFrom from '@salesforce/label/c.Field_Away_From';
import unavailableReason from '@salesforce/label/c.Field_Away_Reason';
import unavailableUntil from '@salesforce/label/c.Field_Away_Until';
import unit from '@salesforce/label/c.Field_Unit';
import wantsDigest from '@salesforce/label/c.Field_Digest';
import yes from '@salesforce/label/c.Field_Yes';

/** Names of the fields, by the names of the DTOs. */
export const labels = {
  bufferDays,
  buyerObjectives,
  byWhen,
  category,
  checkInCadence,
  costOfDelayOverride,
  decisionDate,
  decisionRole,
  due,
  durationDays,
  email,
  empty,
  expectedYearlyValue,
  firstResultsDate,
  fixedDate,
  goLiveDate,
  impact,
  investment,
  itemId,
  jointGoal,
  language,
  link,
  measure,
  met,
  milestoneId,
  mitigation,
  name,
  nextCheckIn,
  no,
  outcome,
  ownerId,
  phone,
  probability,
  rights,
  role,
  sellerObjectives,
  side,
  signatory,
  start,
  status,
  targetValue,
  title,
  todayValue,
  type,
  unavailableFrom,
  unavailableReason,
  unavailableUntil,
  unit,
  wantsDigest,
  yes
};
