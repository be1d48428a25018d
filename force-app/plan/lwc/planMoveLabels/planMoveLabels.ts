import applies from '@salesforce/label/c.Plan_Move_Applies';
import appliesDraft from '@salesforce/label/c.Plan_Move_Applies_Draft';
import appliesHint from '@salesforce/label/c.Plan_Move_Applies_Hint';
import cannot from '@salesforce/label/c.Plan_Move_Cannot';
import cause from '@salesforce/label/c.Plan_Move_Cause';
import causeNone from '@salesforce/label/c.Plan_Move_Cause_None';
import cost from '@salesforce/label/c.Plan_Move_Cost';
import date from '@salesforce/label/c.Plan_Move_Date';
import dateMissing from '@salesforce/label/c.Plan_Move_Date_Missing';
import earlierMany from '@salesforce/label/c.Plan_Move_Earlier_Many';
import earlierOne from '@salesforce/label/c.Plan_Move_Earlier_One';
import failed from '@salesforce/label/c.Plan_Move_Failed';
import fixedDate from '@salesforce/label/c.Plan_Move_Fixed_Date';
import goLiveEarlierMany from '@salesforce/label/c.Plan_Move_Go_Live_Earlier_Many';
import goLiveEarlierOne from '@salesforce/label/c.Plan_Move_Go_Live_Earlier_One';
import goLiveLaterMany from '@salesforce/label/c.Plan_Move_Go_Live_Later_Many';
import goLiveLaterOne from '@salesforce/label/c.Plan_Move_Go_Live_Later_One';
import goLiveOpen from '@salesforce/label/c.Plan_Move_Go_Live_Open';
import goLiveStays from '@salesforce/label/c.Plan_Move_Go_Live_Stays';
import keys from '@salesforce/label/c.Plan_Move_Keys';
import laterMany from '@salesforce/label/c.Plan_Move_Later_Many';
import laterOne from '@salesforce/label/c.Plan_Move_Later_One';
import linkAgreed from '@salesforce/label/c.Plan_Link_Agreed';
import linkChoose from '@salesforce/label/c.Plan_Link_Choose';
import linkChosen from '@salesforce/label/c.Plan_Link_Chosen';
import linkCircle from '@salesforce/label/c.Plan_Link_Circle';
import linkExists from '@salesforce/label/c.Plan_Link_Exists';
import linkItself from '@salesforce/label/c.Plan_Link_Itself';
import linkRemove from '@salesforce/label/c.Plan_Link_Remove';
import linkRights from '@salesforce/label/c.Plan_Link_Rights';
import linkWaits from '@salesforce/label/c.Plan_Link_Waits';
import more from '@salesforce/label/c.Plan_Move_More';
import moveNamed from '@salesforce/label/c.Plan_Move_Named';
import order from '@salesforce/label/c.Plan_Move_Order';
import otherSide from '@salesforce/label/c.Plan_Move_Other_Side';
import othersMany from '@salesforce/label/c.Plan_Move_Others_Many';
import othersNone from '@salesforce/label/c.Plan_Move_Others_None';
import othersOne from '@salesforce/label/c.Plan_Move_Others_One';
import propose from '@salesforce/label/c.Plan_Move_Propose';
import proposes from '@salesforce/label/c.Plan_Move_Proposes';
import proposesHint from '@salesforce/label/c.Plan_Move_Proposes_Hint';
import putBack from '@salesforce/label/c.Plan_Move_Put_Back';
import reasonMissing from '@salesforce/label/c.Plan_Move_Reason_Missing';
import reasonOptional from '@salesforce/label/c.Plan_Move_Reason_Optional';
import save from '@salesforce/label/c.Plan_Move_Save';
import start from '@salesforce/label/c.Plan_Move_Start';
import tooEarlyMany from '@salesforce/label/c.Plan_Move_Too_Early_Many';
import tooEarlyOne from '@salesforce/label/c.Plan_Move_Too_Early_One';
import unchanged from '@salesforce/label/c.Plan_Move_Unchanged';
import undated from '@salesforce/label/c.Plan_Move_Undated';
import whatMoves from '@salesforce/label/c.Plan_Move_What_Moves';
import workingOut from '@salesforce/label/c.Plan_Move_Working_Out';

/** Texts of what is there only while something moves. */
export const labels = {
  applies,
  appliesDraft,
  appliesHint,
  cannot,
  cause,
  causeNone,
  cost,
  date,
  dateMissing,
  earlierMany,
  earlierOne,
  failed,
  fixedDate,
  goLiveEarlierMany,
  goLiveEarlierOne,
  goLiveLaterMany,
  goLiveLaterOne,
  goLiveOpen,
  goLiveStays,
  keys,
  laterMany,
  laterOne,
  linkAgreed,
  linkChoose,
  linkChosen,
  linkCircle,
  linkExists,
  linkItself,
  linkRemove,
  linkRights,
  linkWaits,
  more,
  moveNamed,
  order,
  otherSide,
  othersMany,
  othersNone,
  othersOne,
  propose,
  proposes,
  proposesHint,
  putBack,
  reasonMissing,
  reasonOptional,
  save,
  start,
  tooEarlyMany,
  tooEarlyOne,
  unchanged,
  undated,
  whatMoves,
  workingOut
};
