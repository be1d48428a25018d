import accept from '@salesforce/label/c.Dates_Accept';
import acceptItem from '@salesforce/label/c.Dates_Accept_Item';
import acceptNow from '@salesforce/label/c.Dates_Accept_Now';
import alsoMany from '@salesforce/label/c.Dates_Also_Many';
import alsoOne from '@salesforce/label/c.Dates_Also_One';
import byItem from '@salesforce/label/c.Dates_By_Item';
import byPerson from '@salesforce/label/c.Dates_By_Person';
import bySide from '@salesforce/label/c.Dates_By_Side';
import cause from '@salesforce/label/c.Dates_Cause';
import changedMoved from '@salesforce/label/c.Dates_Changed_Moved';
import changedNow from '@salesforce/label/c.Dates_Changed_Now';
import changedStayed from '@salesforce/label/c.Dates_Changed_Stayed';
import commentAccept from '@salesforce/label/c.Dates_Comment_Accept';
import commentDecline from '@salesforce/label/c.Dates_Comment_Decline';
import commentMissing from '@salesforce/label/c.Dates_Comment_Missing';
import cost from '@salesforce/label/c.Dates_Cost';
import costs from '@salesforce/label/c.Dates_Costs';
import decided from '@salesforce/label/c.Dates_Decided';
import decline from '@salesforce/label/c.Dates_Decline';
import declineItem from '@salesforce/label/c.Dates_Decline_Item';
import declineNow from '@salesforce/label/c.Dates_Decline_Now';
import earlierMany from '@salesforce/label/c.Dates_Earlier_Many';
import earlierOne from '@salesforce/label/c.Dates_Earlier_One';
import effect from '@salesforce/label/c.Dates_Effect';
import explain from '@salesforce/label/c.Dates_Explain';
import fromTo from '@salesforce/label/c.Dates_From_To';
import goLiveMoves from '@salesforce/label/c.Dates_Go_Live_Moves';
import goLiveStays from '@salesforce/label/c.Dates_Go_Live_Stays';
import goLiveThen from '@salesforce/label/c.Dates_Go_Live_Then';
import history from '@salesforce/label/c.Dates_History';
import itself from '@salesforce/label/c.Dates_Itself';
import laterMany from '@salesforce/label/c.Dates_Later_Many';
import laterOne from '@salesforce/label/c.Dates_Later_One';
import ledger from '@salesforce/label/c.Dates_Ledger';
import ledgerCost from '@salesforce/label/c.Dates_Ledger_Cost';
import ledgerLate from '@salesforce/label/c.Dates_Ledger_Late';
import ledgerNone from '@salesforce/label/c.Dates_Ledger_None';
import ledgerOnTime from '@salesforce/label/c.Dates_Ledger_On_Time';
import ledgerViews from '@salesforce/label/c.Dates_Ledger_Views';
import moreHistory from '@salesforce/label/c.Dates_More_History';
import moved from '@salesforce/label/c.Dates_Moved';
import newDates from '@salesforce/label/c.Dates_New_Dates';
import noDate from '@salesforce/label/c.Dates_No_Date';
import noHistory from '@salesforce/label/c.Dates_No_History';
import noProposals from '@salesforce/label/c.Dates_No_Proposals';
import nobody from '@salesforce/label/c.Dates_Nobody';
import nothingElse from '@salesforce/label/c.Dates_Nothing_Else';
import oldDates from '@salesforce/label/c.Dates_Old_Dates';
import proposals from '@salesforce/label/c.Dates_Proposals';
import proposes from '@salesforce/label/c.Dates_Proposes';
import refused from '@salesforce/label/c.Dates_Refused';
import sameDay from '@salesforce/label/c.Dates_Same_Day';
import shift from '@salesforce/label/c.Dates_Shift';
import sideProposes from '@salesforce/label/c.Dates_Side_Proposes';
import statusApplied from '@salesforce/label/c.Dates_Status_Applied';
import statusDeclined from '@salesforce/label/c.Dates_Status_Declined';
import statusSuperseded from '@salesforce/label/c.Dates_Status_Superseded';
import statusWithdrawn from '@salesforce/label/c.Dates_Status_Withdrawn';
import step from '@salesforce/label/c.Dates_Step';
import total from '@salesforce/label/c.Dates_Total';
import waiting from '@salesforce/label/c.Dates_Waiting';
import whose from '@salesforce/label/c.Dates_Whose';
import withdraw from '@salesforce/label/c.Dates_Withdraw';
import withdrawAsk from '@salesforce/label/c.Dates_Withdraw_Ask';
import withdrawItem from '@salesforce/label/c.Dates_Withdraw_Item';
import withdrawNow from '@salesforce/label/c.Dates_Withdraw_Now';
import wonBack from '@salesforce/label/c.Dates_Won_Back';
import workingDays from '@salesforce/label/c.Dates_Working_Days';

/** The words of this part of the page; with it loaded on demand. */
export const labels = {
  accept,
  acceptItem,
  acceptNow,
  alsoMany,
  alsoOne,
  byItem,
  byPerson,
  bySide,
  cause,
  changedMoved,
  changedNow,
  changedStayed,
  commentAccept,
  commentDecline,
  commentMissing,
  cost,
  costs,
  decided,
  decline,
  declineItem,
  declineNow,
  earlierMany,
  earlierOne,
  effect,
  explain,
  fromTo,
  goLiveMoves,
  goLiveStays,
  goLiveThen,
  history,
  itself,
  laterMany,
  laterOne,
  ledger,
  ledgerCost,
  ledgerLate,
  ledgerNone,
  ledgerOnTime,
  ledgerViews,
  moreHistory,
  moved,
  newDates,
  noDate,
  noHistory,
  noProposals,
  nobody,
  nothingElse,
  oldDates,
  proposals,
  proposes,
  refused,
  sameDay,
  shift,
  sideProposes,
  statusApplied,
  statusDeclined,
  statusSuperseded,
  statusWithdrawn,
  step,
  total,
  waiting,
  whose,
  withdraw,
  withdrawAsk,
  withdrawItem,
  withdrawNow,
  wonBack,
  workingDays
};
