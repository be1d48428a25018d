import action from '@salesforce/label/c.Plan_Action';
import agreedGoLive from '@salesforce/label/c.Plan_Agreed_Go_Live';
import away from '@salesforce/label/c.Plan_Away';
import baseline from '@salesforce/label/c.Plan_Baseline';
import baselineLegend from '@salesforce/label/c.Plan_Baseline_Legend';
import blockedReason from '@salesforce/label/c.Plan_Blocked_Reason';
import board from '@salesforce/label/c.Plan_Board';
import buyerObjectives from '@salesforce/label/c.Plan_Buyer_Objectives';
import byDate from '@salesforce/label/c.Plan_By_Date';
import callPerson from '@salesforce/label/c.Plan_Call_Person';
import cancel from '@salesforce/label/c.Plan_Cancel';
import cannotChange from '@salesforce/label/c.Plan_Cannot_Change';
import changeStatus from '@salesforce/label/c.Plan_Change_Status';
import close from '@salesforce/label/c.Plan_Close';
import collapse from '@salesforce/label/c.Plan_Collapse';
import comment from '@salesforce/label/c.Plan_Comment';
import commentEmpty from '@salesforce/label/c.Plan_Comment_Empty';
import commentPlaceholder from '@salesforce/label/c.Plan_Comment_Placeholder';
import commentSend from '@salesforce/label/c.Plan_Comment_Send';
import comments from '@salesforce/label/c.Plan_Comments';
import commentsMany from '@salesforce/label/c.Plan_Comments_Many';
import commentsOne from '@salesforce/label/c.Plan_Comments_One';
import complete from '@salesforce/label/c.Plan_Complete';
import completeItem from '@salesforce/label/c.Plan_Complete_Item';
import completedOn from '@salesforce/label/c.Plan_Completed_On';
import costOfDelay from '@salesforce/label/c.Plan_Cost_Of_Delay';
import criterionMet from '@salesforce/label/c.Plan_Criterion_Met';
import criterionNotMet from '@salesforce/label/c.Plan_Criterion_Not_Met';
import criterionOpen from '@salesforce/label/c.Plan_Criterion_Open';
import critical from '@salesforce/label/c.Plan_Critical';
import criticalLegend from '@salesforce/label/c.Plan_Critical_Legend';
import dateToBeDecided from '@salesforce/label/c.Plan_Date_To_Be_Decided';
import dates from '@salesforce/label/c.Plan_Dates';
import daysMany from '@salesforce/label/c.Plan_Days_Many';
import daysOffLegend from '@salesforce/label/c.Plan_Days_Off_Legend';
import daysOne from '@salesforce/label/c.Plan_Days_One';
import doneOfTotal from '@salesforce/label/c.Plan_Done_Of_Total';
import due from '@salesforce/label/c.Plan_Due';
import duration from '@salesforce/label/c.Plan_Duration';
import emailPerson from '@salesforce/label/c.Plan_Email_Person';
import errorHint from '@salesforce/label/c.Plan_Error_Hint';
import errorTitle from '@salesforce/label/c.Plan_Error_Title';
import expand from '@salesforce/label/c.Plan_Expand';
import firstResults from '@salesforce/label/c.Plan_First_Results';
import float from '@salesforce/label/c.Plan_Float';
import floatNone from '@salesforce/label/c.Plan_Float_None';
import fromTo from '@salesforce/label/c.Plan_From_To';
import fromValueTo from '@salesforce/label/c.Plan_From_Value_To';
import goLive from '@salesforce/label/c.Plan_Go_Live';
import health from '@salesforce/label/c.Plan_Health';
import healthAtRisk from '@salesforce/label/c.Plan_Health_At_Risk';
import healthFine from '@salesforce/label/c.Plan_Health_Fine';
import healthOffTrack from '@salesforce/label/c.Plan_Health_Off_Track';
import healthOnTrack from '@salesforce/label/c.Plan_Health_On_Track';
import healthWhy from '@salesforce/label/c.Plan_Health_Why';
import holdsUp from '@salesforce/label/c.Plan_Holds_Up';
import investment from '@salesforce/label/c.Plan_Investment';
import invite from '@salesforce/label/c.Plan_Invite';
import invitePerson from '@salesforce/label/c.Plan_Invite_Person';
import invited from '@salesforce/label/c.Plan_Invited';
import item from '@salesforce/label/c.Plan_Item';
import itemDetails from '@salesforce/label/c.Plan_Item_Details';
import itemStatus from '@salesforce/label/c.Plan_Item_Status';
import items from '@salesforce/label/c.Plan_Items';
import jointGoal from '@salesforce/label/c.Plan_Joint_Goal';
import keyDates from '@salesforce/label/c.Plan_Key_Dates';
import lastSeen from '@salesforce/label/c.Plan_Last_Seen';
import legend from '@salesforce/label/c.Plan_Legend';
import levelHigh from '@salesforce/label/c.Plan_Level_High';
import levelLow from '@salesforce/label/c.Plan_Level_Low';
import levelMedium from '@salesforce/label/c.Plan_Level_Medium';
import link from '@salesforce/label/c.Plan_Link';
import list from '@salesforce/label/c.Plan_List';
import loading from '@salesforce/label/c.Plan_Loading';
import markBlocked from '@salesforce/label/c.Plan_Mark_Blocked';
import markDone from '@salesforce/label/c.Plan_Mark_Done';
import markNotNeeded from '@salesforce/label/c.Plan_Mark_Not_Needed';
import milestone from '@salesforce/label/c.Plan_Milestone';
import mine from '@salesforce/label/c.Plan_Mine';
import mitigation from '@salesforce/label/c.Plan_Mitigation';
import mutualActionPlan from '@salesforce/label/c.Plan_Mutual_Action_Plan';
import neverSeen from '@salesforce/label/c.Plan_Never_Seen';
import noAccessHint from '@salesforce/label/c.Plan_No_Access_Hint';
import noAccessTitle from '@salesforce/label/c.Plan_No_Access_Title';
import noComments from '@salesforce/label/c.Plan_No_Comments';
import noItems from '@salesforce/label/c.Plan_No_Items';
import noMilestone from '@salesforce/label/c.Plan_No_Milestone';
import noMitigation from '@salesforce/label/c.Plan_No_Mitigation';
import noOwner from '@salesforce/label/c.Plan_No_Owner';
import noPeople from '@salesforce/label/c.Plan_No_People';
import noRisks from '@salesforce/label/c.Plan_No_Risks';
import noWhy from '@salesforce/label/c.Plan_No_Why';
import notInvited from '@salesforce/label/c.Plan_Not_Invited';
import notNeededReason from '@salesforce/label/c.Plan_Not_Needed_Reason';
import notSaved from '@salesforce/label/c.Plan_Not_Saved';
import notSavedHint from '@salesforce/label/c.Plan_Not_Saved_Hint';
import openItem from '@salesforce/label/c.Plan_Open_Item';
import outcome from '@salesforce/label/c.Plan_Outcome';
import overdue from '@salesforce/label/c.Plan_Overdue';
import owner from '@salesforce/label/c.Plan_Owner';
import people from '@salesforce/label/c.Plan_People';
import planAgreed from '@salesforce/label/c.Plan_Plan_Agreed';
import planCancelled from '@salesforce/label/c.Plan_Plan_Cancelled';
import planComments from '@salesforce/label/c.Plan_Plan_Comments';
import planCompleted from '@salesforce/label/c.Plan_Plan_Completed';
import planDraft from '@salesforce/label/c.Plan_Plan_Draft';
import planShared from '@salesforce/label/c.Plan_Plan_Shared';
import planStatus from '@salesforce/label/c.Plan_Plan_Status';
import plannedGoLive from '@salesforce/label/c.Plan_Planned_Go_Live';
import progress from '@salesforce/label/c.Plan_Progress';
import progressEmpty from '@salesforce/label/c.Plan_Progress_Empty';
import progressOf from '@salesforce/label/c.Plan_Progress_Of';
import progressText from '@salesforce/label/c.Plan_Progress_Text';
import projectedFor from '@salesforce/label/c.Plan_Projected_For';
import projectedGoLive from '@salesforce/label/c.Plan_Projected_Go_Live';
import projection from '@salesforce/label/c.Plan_Projection';
import projectionLegend from '@salesforce/label/c.Plan_Projection_Legend';
import readOnly from '@salesforce/label/c.Plan_Read_Only';
import reason from '@salesforce/label/c.Plan_Reason';
import reasonHint from '@salesforce/label/c.Plan_Reason_Hint';
import reasonMissing from '@salesforce/label/c.Plan_Reason_Missing';
import remove from '@salesforce/label/c.Plan_Remove';
import removePerson from '@salesforce/label/c.Plan_Remove_Person';
import reopen from '@salesforce/label/c.Plan_Reopen';
import riskClosed from '@salesforce/label/c.Plan_Risk_Closed';
import riskMitigated from '@salesforce/label/c.Plan_Risk_Mitigated';
import riskOccurred from '@salesforce/label/c.Plan_Risk_Occurred';
import riskOpen from '@salesforce/label/c.Plan_Risk_Open';
import riskRating from '@salesforce/label/c.Plan_Risk_Rating';
import riskScore from '@salesforce/label/c.Plan_Risk_Score';
import risks from '@salesforce/label/c.Plan_Risks';
import roi from '@salesforce/label/c.Plan_Roi';
import roleAccountExecutive from '@salesforce/label/c.Plan_Role_Account_Executive';
import roleChampion from '@salesforce/label/c.Plan_Role_Champion';
import roleEconomicBuyer from '@salesforce/label/c.Plan_Role_Economic_Buyer';
import roleEndUser from '@salesforce/label/c.Plan_Role_End_User';
import roleExecutiveSponsor from '@salesforce/label/c.Plan_Role_Executive_Sponsor';
import roleImplementation from '@salesforce/label/c.Plan_Role_Implementation';
import roleLegal from '@salesforce/label/c.Plan_Role_Legal';
import roleProcurement from '@salesforce/label/c.Plan_Role_Procurement';
import roleSecurity from '@salesforce/label/c.Plan_Role_Security';
import roleSolutionEngineer from '@salesforce/label/c.Plan_Role_Solution_Engineer';
import roleTechnicalEvaluator from '@salesforce/label/c.Plan_Role_Technical_Evaluator';
import save from '@salesforce/label/c.Plan_Save';
import savedDone from '@salesforce/label/c.Plan_Saved_Done';
import savedStatus from '@salesforce/label/c.Plan_Saved_Status';
import saving from '@salesforce/label/c.Plan_Saving';
import schedule from '@salesforce/label/c.Plan_Schedule';
import sellerObjectives from '@salesforce/label/c.Plan_Seller_Objectives';
import side from '@salesforce/label/c.Plan_Side';
import sideBuyer from '@salesforce/label/c.Plan_Side_Buyer';
import sideJoint from '@salesforce/label/c.Plan_Side_Joint';
import sideSeller from '@salesforce/label/c.Plan_Side_Seller';
import signOffAgreed from '@salesforce/label/c.Plan_Sign_Off_Agreed';
import signOffObjected from '@salesforce/label/c.Plan_Sign_Off_Objected';
import signOffPending from '@salesforce/label/c.Plan_Sign_Off_Pending';
import slip from '@salesforce/label/c.Plan_Slip';
import slipCost from '@salesforce/label/c.Plan_Slip_Cost';
import slipEarlyMany from '@salesforce/label/c.Plan_Slip_Early_Many';
import slipEarlyOne from '@salesforce/label/c.Plan_Slip_Early_One';
import slipLateMany from '@salesforce/label/c.Plan_Slip_Late_Many';
import slipLateOne from '@salesforce/label/c.Plan_Slip_Late_One';
import slipOnTime from '@salesforce/label/c.Plan_Slip_On_Time';
import startWork from '@salesforce/label/c.Plan_Start_Work';
import status from '@salesforce/label/c.Plan_Status';
import statusBlocked from '@salesforce/label/c.Plan_Status_Blocked';
import statusDone from '@salesforce/label/c.Plan_Status_Done';
import statusInProgress from '@salesforce/label/c.Plan_Status_In_Progress';
import statusNotNeeded from '@salesforce/label/c.Plan_Status_Not_Needed';
import statusNotStarted from '@salesforce/label/c.Plan_Status_Not_Started';
import successCriteria from '@salesforce/label/c.Plan_Success_Criteria';
import timeline from '@salesforce/label/c.Plan_Timeline';
import timelineKeys from '@salesforce/label/c.Plan_Timeline_Keys';
import today from '@salesforce/label/c.Plan_Today';
import tryAgain from '@salesforce/label/c.Plan_Try_Again';
import typeKeyDate from '@salesforce/label/c.Plan_Type_Key_Date';
import typeMilestone from '@salesforce/label/c.Plan_Type_Milestone';
import typeTask from '@salesforce/label/c.Plan_Type_Task';
import unblock from '@salesforce/label/c.Plan_Unblock';
import value from '@salesforce/label/c.Plan_Value';
import view from '@salesforce/label/c.Plan_View';
import waitsFor from '@salesforce/label/c.Plan_Waits_For';
import why from '@salesforce/label/c.Plan_Why';
import yearlyValue from '@salesforce/label/c.Plan_Yearly_Value';
import you from '@salesforce/label/c.Plan_You';
import zoom from '@salesforce/label/c.Plan_Zoom';
import zoomDay from '@salesforce/label/c.Plan_Zoom_Day';
import zoomFit from '@salesforce/label/c.Plan_Zoom_Fit';
import zoomMonth from '@salesforce/label/c.Plan_Zoom_Month';
import zoomQuarter from '@salesforce/label/c.Plan_Zoom_Quarter';
import zoomWeek from '@salesforce/label/c.Plan_Zoom_Week';

/** Every text of the shared components; no other module imports a label. */
export const labels = {
  action,
  agreedGoLive,
  away,
  baseline,
  baselineLegend,
  blockedReason,
  board,
  buyerObjectives,
  byDate,
  callPerson,
  cancel,
  cannotChange,
  changeStatus,
  close,
  collapse,
  comment,
  commentEmpty,
  commentPlaceholder,
  commentSend,
  comments,
  commentsMany,
  commentsOne,
  complete,
  completeItem,
  completedOn,
  costOfDelay,
  criterionMet,
  criterionNotMet,
  criterionOpen,
  critical,
  criticalLegend,
  dateToBeDecided,
  dates,
  daysMany,
  daysOffLegend,
  daysOne,
  doneOfTotal,
  due,
  duration,
  emailPerson,
  errorHint,
  errorTitle,
  expand,
  firstResults,
  float,
  floatNone,
  fromTo,
  fromValueTo,
  goLive,
  health,
  healthAtRisk,
  healthFine,
  healthOffTrack,
  healthOnTrack,
  healthWhy,
  holdsUp,
  investment,
  invite,
  invitePerson,
  invited,
  item,
  itemDetails,
  itemStatus,
  items,
  jointGoal,
  keyDates,
  lastSeen,
  legend,
  levelHigh,
  levelLow,
  levelMedium,
  link,
  list,
  loading,
  markBlocked,
  markDone,
  markNotNeeded,
  milestone,
  mine,
  mitigation,
  mutualActionPlan,
  neverSeen,
  noAccessHint,
  noAccessTitle,
  noComments,
  noItems,
  noMilestone,
  noMitigation,
  noOwner,
  noPeople,
  noRisks,
  noWhy,
  notInvited,
  notNeededReason,
  notSaved,
  notSavedHint,
  openItem,
  outcome,
  overdue,
  owner,
  people,
  planAgreed,
  planCancelled,
  planComments,
  planCompleted,
  planDraft,
  planShared,
  planStatus,
  plannedGoLive,
  progress,
  progressEmpty,
  progressOf,
  progressText,
  projectedFor,
  projectedGoLive,
  projection,
  projectionLegend,
  readOnly,
  reason,
  reasonHint,
  reasonMissing,
  remove,
  removePerson,
  reopen,
  riskClosed,
  riskMitigated,
  riskOccurred,
  riskOpen,
  riskRating,
  riskScore,
  risks,
  roi,
  roleAccountExecutive,
  roleChampion,
  roleEconomicBuyer,
  roleEndUser,
  roleExecutiveSponsor,
  roleImplementation,
  roleLegal,
  roleProcurement,
  roleSecurity,
  roleSolutionEngineer,
  roleTechnicalEvaluator,
  save,
  savedDone,
  savedStatus,
  saving,
  schedule,
  sellerObjectives,
  side,
  sideBuyer,
  sideJoint,
  sideSeller,
  signOffAgreed,
  signOffObjected,
  signOffPending,
  slip,
  slipCost,
  slipEarlyMany,
  slipEarlyOne,
  slipLateMany,
  slipLateOne,
  slipOnTime,
  startWork,
  status,
  statusBlocked,
  statusDone,
  statusInProgress,
  statusNotNeeded,
  statusNotStarted,
  successCriteria,
  timeline,
  timelineKeys,
  today,
  tryAgain,
  typeKeyDate,
  typeMilestone,
  typeTask,
  unblock,
  value,
  view,
  waitsFor,
  why,
  yearlyValue,
  you,
  zoom,
  zoomDay,
  zoomFit,
  zoomMonth,
  zoomQuarter,
  zoomWeek
};
