import addCriterion from '@salesforce/label/c.Plan_Goal_Add_Criterion';
import buyerObjectives from '@salesforce/label/c.Plan_Buyer_Objectives';
import byDate from '@salesforce/label/c.Plan_By_Date';
import cadence from '@salesforce/label/c.Plan_Goal_Cadence';
import cadenceMonthly from '@salesforce/label/c.Plan_Goal_Cadence_Monthly';
import cadenceNone from '@salesforce/label/c.Plan_Goal_Cadence_None';
import cadenceTwoWeeks from '@salesforce/label/c.Plan_Goal_Cadence_Two_Weeks';
import cadenceWeekly from '@salesforce/label/c.Plan_Goal_Cadence_Weekly';
import changed from '@salesforce/label/c.Plan_Goal_Changed';
import costOfDelay from '@salesforce/label/c.Plan_Cost_Of_Delay';
import criterionChanged from '@salesforce/label/c.Plan_Goal_Criterion_Changed';
import criterionRemoved from '@salesforce/label/c.Plan_Goal_Criterion_Removed';
import criterionTitle from '@salesforce/label/c.Plan_Goal_Criterion_Title';
import decisionDate from '@salesforce/label/c.Field_Decision_Date';
import delayFormula from '@salesforce/label/c.Plan_Goal_Delay_Formula';
import delayHelp from '@salesforce/label/c.Plan_Goal_Delay_Help';
import delayOverride from '@salesforce/label/c.Plan_Goal_Delay_Override';
import delayOwn from '@salesforce/label/c.Plan_Goal_Delay_Own';
import edit from '@salesforce/label/c.Plan_Goal_Edit';
import editAgreed from '@salesforce/label/c.Plan_Goal_Edit_Agreed';
import editCriterion from '@salesforce/label/c.Plan_Goal_Edit_Criterion';
import editShort from '@salesforce/label/c.Plan_Goal_Edit_Short';
import firstResults from '@salesforce/label/c.Plan_First_Results';
import fromValueTo from '@salesforce/label/c.Plan_From_Value_To';
import frozen from '@salesforce/label/c.Plan_Goal_Frozen';
import goLive from '@salesforce/label/c.Plan_Go_Live';
import howMeasured from '@salesforce/label/c.Plan_Goal_How_Measured';
import investment from '@salesforce/label/c.Plan_Investment';
import jointGoal from '@salesforce/label/c.Plan_Joint_Goal';
import markMet from '@salesforce/label/c.Plan_Goal_Mark_Met';
import markMetFor from '@salesforce/label/c.Plan_Goal_Mark_Met_For';
import nextCheckIn from '@salesforce/label/c.Field_Next_Check_In';
import noCriteria from '@salesforce/label/c.Plan_Goal_No_Criteria';
import noWhy from '@salesforce/label/c.Plan_No_Why';
import objectivesTheirs from '@salesforce/label/c.Plan_Goal_Objectives_Theirs';
import owner from '@salesforce/label/c.Plan_Owner';
import planName from '@salesforce/label/c.Plan_Goal_Plan_Name';
import remove from '@salesforce/label/c.Plan_Remove';
import removeCriterionText from '@salesforce/label/c.Plan_Goal_Remove_Criterion_Text';
import removeTitle from '@salesforce/label/c.Plan_Goal_Remove_Title';
import roi from '@salesforce/label/c.Plan_Roi';
import saving from '@salesforce/label/c.Plan_Saving';
import sellerObjectives from '@salesforce/label/c.Plan_Seller_Objectives';
import signedNote from '@salesforce/label/c.Plan_Goal_Signed_Note';
import successCriteria from '@salesforce/label/c.Plan_Success_Criteria';
import why from '@salesforce/label/c.Plan_Why';
import yearlyValue from '@salesforce/label/c.Plan_Yearly_Value';

/** Every text of a plan's goals and success criteria. */
export const labels = {
  addCriterion,
  buyerObjectives,
  byDate,
  cadence,
  cadenceMonthly,
  cadenceNone,
  cadenceTwoWeeks,
  cadenceWeekly,
  changed,
  costOfDelay,
  criterionChanged,
  criterionRemoved,
  criterionTitle,
  decisionDate,
  delayFormula,
  delayHelp,
  delayOverride,
  delayOwn,
  edit,
  editAgreed,
  editCriterion,
  editShort,
  firstResults,
  fromValueTo,
  frozen,
  goLive,
  howMeasured,
  investment,
  jointGoal,
  markMet,
  markMetFor,
  nextCheckIn,
  noCriteria,
  noWhy,
  objectivesTheirs,
  owner,
  planName,
  remove,
  removeCriterionText,
  removeTitle,
  roi,
  saving,
  sellerObjectives,
  signedNote,
  successCriteria,
  why,
  yearlyValue
};
