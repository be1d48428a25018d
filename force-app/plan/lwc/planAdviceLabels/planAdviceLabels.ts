import absentDate from '@salesforce/label/c.Advice_Absent_Date';
import allHidden from '@salesforce/label/c.Advice_All_Hidden';
import countMany from '@salesforce/label/c.Advice_Count_Many';
import countOne from '@salesforce/label/c.Advice_Count_One';
import day from '@salesforce/label/c.Advice_Day';
import dayOff from '@salesforce/label/c.Advice_Day_Off';
import days from '@salesforce/label/c.Advice_Days';
import fine from '@salesforce/label/c.Advice_Fine';
import fixAssign from '@salesforce/label/c.Advice_Fix_Assign';
import fixBuffer from '@salesforce/label/c.Advice_Fix_Buffer';
import fixDate from '@salesforce/label/c.Advice_Fix_Date';
import fixEarlier from '@salesforce/label/c.Advice_Fix_Earlier';
import fixEarlierMany from '@salesforce/label/c.Advice_Fix_Earlier_Many';
import fixMilestone from '@salesforce/label/c.Advice_Fix_Milestone';
import fixMove from '@salesforce/label/c.Advice_Fix_Move';
import heading from '@salesforce/label/c.Advice_Heading';
import hide from '@salesforce/label/c.Advice_Hide';
import hideItem from '@salesforce/label/c.Advice_Hide_Item';
import hint from '@salesforce/label/c.Advice_Hint';
import less from '@salesforce/label/c.Advice_Less';
import more from '@salesforce/label/c.Advice_More';
import noBuffer from '@salesforce/label/c.Advice_No_Buffer';
import noCriterion from '@salesforce/label/c.Advice_No_Criterion';
import noDate from '@salesforce/label/c.Advice_No_Date';
import noEconomicBuyer from '@salesforce/label/c.Advice_No_Economic_Buyer';
import noMilestone from '@salesforce/label/c.Advice_No_Milestone';
import noMilestones from '@salesforce/label/c.Advice_No_Milestones';
import noOutcome from '@salesforce/label/c.Advice_No_Outcome';
import noOwner from '@salesforce/label/c.Advice_No_Owner';
import noRisk from '@salesforce/label/c.Advice_No_Risk';
import oneSided from '@salesforce/label/c.Advice_One_Sided';
import open from '@salesforce/label/c.Advice_Open';
import openItem from '@salesforce/label/c.Advice_Open_Item';
import roleOnly from '@salesforce/label/c.Advice_Role_Only';
import showHidden from '@salesforce/label/c.Advice_Show_Hidden';
import strong from '@salesforce/label/c.Advice_Strong';
import teamOwner from '@salesforce/label/c.Advice_Team_Owner';
import tooLong from '@salesforce/label/c.Advice_Too_Long';
import vagueTitle from '@salesforce/label/c.Advice_Vague_Title';
import warning from '@salesforce/label/c.Advice_Warning';

/** The words of this part of the page; with it loaded on demand. */
export const labels = {
  absentDate,
  allHidden,
  countMany,
  countOne,
  day,
  dayOff,
  days,
  fine,
  fixAssign,
  fixBuffer,
  fixDate,
  fixEarlier,
  fixEarlierMany,
  fixMilestone,
  fixMove,
  heading,
  hide,
  hideItem,
  hint,
  less,
  more,
  noBuffer,
  noCriterion,
  noDate,
  noEconomicBuyer,
  noMilestone,
  noMilestones,
  noOutcome,
  noOwner,
  noRisk,
  oneSided,
  open,
  openItem,
  roleOnly,
  showHidden,
  strong,
  teamOwner,
  tooLong,
  vagueTitle,
  warning
};
