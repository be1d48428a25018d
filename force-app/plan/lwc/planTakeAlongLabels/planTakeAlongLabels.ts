import asOf from '@salesforce/label/c.TakeAlong_As_Of';
import calendarAll from '@salesforce/label/c.TakeAlong_Calendar_All';
import calendarEmpty from '@salesforce/label/c.TakeAlong_Calendar_Empty';
import calendarFailed from '@salesforce/label/c.TakeAlong_Calendar_Failed';
import calendarHint from '@salesforce/label/c.TakeAlong_Calendar_Hint';
import calendarMine from '@salesforce/label/c.TakeAlong_Calendar_Mine';
import calendarTitle from '@salesforce/label/c.TakeAlong_Calendar_Title';
import copied from '@salesforce/label/c.TakeAlong_Copied';
import copy from '@salesforce/label/c.TakeAlong_Copy';
import copyByHand from '@salesforce/label/c.TakeAlong_Copy_By_Hand';
import copyLink from '@salesforce/label/c.TakeAlong_Copy_Link';
import linkBuyer from '@salesforce/label/c.TakeAlong_Link_Buyer';
import linkHint from '@salesforce/label/c.TakeAlong_Link_Hint';
import linkNone from '@salesforce/label/c.TakeAlong_Link_None';
import linkSeller from '@salesforce/label/c.TakeAlong_Link_Seller';
import linkTitle from '@salesforce/label/c.TakeAlong_Link_Title';
import milestones from '@salesforce/label/c.TakeAlong_Milestones';
import moreItems from '@salesforce/label/c.TakeAlong_More_Items';
import nextFor from '@salesforce/label/c.TakeAlong_Next_For';
import noDates from '@salesforce/label/c.TakeAlong_No_Dates';
import nothingNext from '@salesforce/label/c.TakeAlong_Nothing_Next';
import preview from '@salesforce/label/c.TakeAlong_Preview';
import print from '@salesforce/label/c.TakeAlong_Print';
import printHint from '@salesforce/label/c.TakeAlong_Print_Hint';
import printSummary from '@salesforce/label/c.TakeAlong_Print_Summary';
import printTimeline from '@salesforce/label/c.TakeAlong_Print_Timeline';
import printTitle from '@salesforce/label/c.TakeAlong_Print_Title';
import title from '@salesforce/label/c.TakeAlong_Title';

export const labels = {
  asOf,
  calendarAll,
  calendarEmpty,
  calendarFailed,
  calendarHint,
  calendarMine,
  calendarTitle,
  copied,
  copy,
  copyByHand,
  copyLink,
  linkBuyer,
  linkHint,
  linkNone,
  linkSeller,
  linkTitle,
  milestones,
  moreItems,
  nextFor,
  noDates,
  nothingNext,
  preview,
  print,
  printHint,
  printSummary,
  printTimeline,
  printTitle,
  title
};
