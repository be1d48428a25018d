import add from '@salesforce/label/c.Session_Add';
import agreed from '@salesforce/label/c.Session_Agreed';
import approvalsAsk from '@salesforce/label/c.Session_Approvals_Ask';
import approvalsHelp from '@salesforce/label/c.Session_Approvals_Help';
import approvalsNav from '@salesforce/label/c.Session_Approvals_Nav';
import checkAdd from '@salesforce/label/c.Session_Check_Add';
import checkAddItem from '@salesforce/label/c.Session_Check_Add_Item';
import checkDays from '@salesforce/label/c.Session_Check_Days';
import checkIn from '@salesforce/label/c.Session_Check_In';
import checkLegal from '@salesforce/label/c.Session_Check_Legal';
import checkProcurement from '@salesforce/label/c.Session_Check_Procurement';
import checkSecurity from '@salesforce/label/c.Session_Check_Security';
import checkTitle from '@salesforce/label/c.Session_Check_Title';
import checkUndated from '@salesforce/label/c.Session_Check_Undated';
import checksAsk from '@salesforce/label/c.Session_Checks_Ask';
import checksHelp from '@salesforce/label/c.Session_Checks_Help';
import checksNav from '@salesforce/label/c.Session_Checks_Nav';
import criterionBy from '@salesforce/label/c.Session_Criterion_By';
import criterionName from '@salesforce/label/c.Session_Criterion_Name';
import criterionTarget from '@salesforce/label/c.Session_Criterion_Target';
import criterionToday from '@salesforce/label/c.Session_Criterion_Today';
import criterionUnit from '@salesforce/label/c.Session_Criterion_Unit';
import dateDay from '@salesforce/label/c.Session_Date_Day';
import dateTitle from '@salesforce/label/c.Session_Date_Title';
import datesAsk from '@salesforce/label/c.Session_Dates_Ask';
import datesHelp from '@salesforce/label/c.Session_Dates_Help';
import datesNav from '@salesforce/label/c.Session_Dates_Nav';
import decisionAsk from '@salesforce/label/c.Session_Decision_Ask';
import decisionDate from '@salesforce/label/c.Session_Decision_Date';
import decisionHelp from '@salesforce/label/c.Session_Decision_Help';
import decisionNav from '@salesforce/label/c.Session_Decision_Nav';
import discussed from '@salesforce/label/c.Session_Discussed';
import emptyPlan from '@salesforce/label/c.Session_Empty_Plan';
import everyOwner from '@salesforce/label/c.Session_Every_Owner';
import everyRole from '@salesforce/label/c.Session_Every_Role';
import finish from '@salesforce/label/c.Session_Finish';
import finished from '@salesforce/label/c.Session_Finished';
import heading from '@salesforce/label/c.Session_Heading';
import inPlan from '@salesforce/label/c.Session_In_Plan';
import intro from '@salesforce/label/c.Session_Intro';
import isNew from '@salesforce/label/c.Session_Is_New';
import isProposed from '@salesforce/label/c.Session_Is_Proposed';
import keyDates from '@salesforce/label/c.Session_Key_Dates';
import linkMissing from '@salesforce/label/c.Session_Link_Missing';
import next from '@salesforce/label/c.Session_Next';
import objectivesAsk from '@salesforce/label/c.Session_Objectives_Ask';
import objectivesHelp from '@salesforce/label/c.Session_Objectives_Help';
import objectivesNav from '@salesforce/label/c.Session_Objectives_Nav';
import ownerOf from '@salesforce/label/c.Session_Owner_Of';
import ownersHeading from '@salesforce/label/c.Session_Owners_Heading';
import peopleAsk from '@salesforce/label/c.Session_People_Ask';
import peopleHelp from '@salesforce/label/c.Session_People_Help';
import peopleNav from '@salesforce/label/c.Session_People_Nav';
import plan from '@salesforce/label/c.Session_Plan';
import position from '@salesforce/label/c.Session_Position';
import previous from '@salesforce/label/c.Session_Previous';
import questions from '@salesforce/label/c.Session_Questions';
import removeEntry from '@salesforce/label/c.Session_Remove_Entry';
import riskImpact from '@salesforce/label/c.Session_Risk_Impact';
import riskMitigation from '@salesforce/label/c.Session_Risk_Mitigation';
import riskProbability from '@salesforce/label/c.Session_Risk_Probability';
import riskTitle from '@salesforce/label/c.Session_Risk_Title';
import risksAsk from '@salesforce/label/c.Session_Risks_Ask';
import risksHelp from '@salesforce/label/c.Session_Risks_Help';
import risksNav from '@salesforce/label/c.Session_Risks_Nav';
import roleAdd from '@salesforce/label/c.Session_Role_Add';
import roleName from '@salesforce/label/c.Session_Role_Name';
import roleNobody from '@salesforce/label/c.Session_Role_Nobody';
import roleStep from '@salesforce/label/c.Session_Role_Step';
import roleSteps from '@salesforce/label/c.Session_Role_Steps';
import saved from '@salesforce/label/c.Session_Saved';
import stepDays from '@salesforce/label/c.Session_Step_Days';
import stepDue from '@salesforce/label/c.Session_Step_Due';
import stepRole from '@salesforce/label/c.Session_Step_Role';
import stepTitle from '@salesforce/label/c.Session_Step_Title';
import stepWaits from '@salesforce/label/c.Session_Step_Waits';
import stepsMany from '@salesforce/label/c.Session_Steps_Many';
import stepsOne from '@salesforce/label/c.Session_Steps_One';
import successAsk from '@salesforce/label/c.Session_Success_Ask';
import successHelp from '@salesforce/label/c.Session_Success_Help';
import successNav from '@salesforce/label/c.Session_Success_Nav';
import theirs from '@salesforce/label/c.Session_Theirs';
import withoutMilestone from '@salesforce/label/c.Session_Without_Milestone';
import yearlyValue from '@salesforce/label/c.Session_Yearly_Value';

/** The words of this part of the page; with it loaded on demand. */
export const labels = {
  add,
  agreed,
  approvalsAsk,
  approvalsHelp,
  approvalsNav,
  checkAdd,
  checkAddItem,
  checkDays,
  checkIn,
  checkLegal,
  checkProcurement,
  checkSecurity,
  checkTitle,
  checkUndated,
  checksAsk,
  checksHelp,
  checksNav,
  criterionBy,
  criterionName,
  criterionTarget,
  criterionToday,
  criterionUnit,
  dateDay,
  dateTitle,
  datesAsk,
  datesHelp,
  datesNav,
  decisionAsk,
  decisionDate,
  decisionHelp,
  decisionNav,
  discussed,
  emptyPlan,
  everyOwner,
  everyRole,
  finish,
  finished,
  heading,
  inPlan,
  intro,
  isNew,
  isProposed,
  keyDates,
  linkMissing,
  next,
  objectivesAsk,
  objectivesHelp,
  objectivesNav,
  ownerOf,
  ownersHeading,
  peopleAsk,
  peopleHelp,
  peopleNav,
  plan,
  position,
  previous,
  questions,
  removeEntry,
  riskImpact,
  riskMitigation,
  riskProbability,
  riskTitle,
  risksAsk,
  risksHelp,
  risksNav,
  roleAdd,
  roleName,
  roleNobody,
  roleStep,
  roleSteps,
  saved,
  stepDays,
  stepDue,
  stepRole,
  stepTitle,
  stepWaits,
  stepsMany,
  stepsOne,
  successAsk,
  successHelp,
  successNav,
  theirs,
  withoutMilestone,
  yearlyValue
};
