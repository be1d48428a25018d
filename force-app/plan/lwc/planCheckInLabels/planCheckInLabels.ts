import accept from '@salesforce/label/c.Check_In_Accept';
import acceptItem from '@salesforce/label/c.Check_In_Accept_Item';
import act from '@salesforce/label/c.Check_In_Act';
import actItem from '@salesforce/label/c.Check_In_Act_Item';
import agenda from '@salesforce/label/c.Check_In_Agenda';
import blocked from '@salesforce/label/c.Check_In_Blocked';
import cannotSave from '@salesforce/label/c.Check_In_Cannot_Save';
import close from '@salesforce/label/c.Check_In_Close';
import critical from '@salesforce/label/c.Check_In_Critical';
import decisionsField from '@salesforce/label/c.Check_In_Decisions_Field';
import decisionsHint from '@salesforce/label/c.Check_In_Decisions_Hint';
import decline from '@salesforce/label/c.Check_In_Decline';
import declineItem from '@salesforce/label/c.Check_In_Decline_Item';
import declineWhy from '@salesforce/label/c.Check_In_Decline_Why';
import done from '@salesforce/label/c.Check_In_Done';
import doneOn from '@salesforce/label/c.Check_In_Done_On';
import draftKept from '@salesforce/label/c.Check_In_Draft_Kept';
import dueOn from '@salesforce/label/c.Check_In_Due_On';
import dueSoon from '@salesforce/label/c.Check_In_Due_Soon';
import firstTime from '@salesforce/label/c.Check_In_First_Time';
import goLive from '@salesforce/label/c.Check_In_Go_Live';
import heading from '@salesforce/label/c.Check_In_Heading';
import health from '@salesforce/label/c.Check_In_Health';
import inFlight from '@salesforce/label/c.Check_In_In_Flight';
import lostMany from '@salesforce/label/c.Check_In_Lost_Many';
import lostOne from '@salesforce/label/c.Check_In_Lost_One';
import markDone from '@salesforce/label/c.Check_In_Mark_Done';
import markDoneItem from '@salesforce/label/c.Check_In_Mark_Done_Item';
import next from '@salesforce/label/c.Check_In_Next';
import nextField from '@salesforce/label/c.Check_In_Next_Field';
import noneBlocked from '@salesforce/label/c.Check_In_None_Blocked';
import noneDone from '@salesforce/label/c.Check_In_None_Done';
import noneDueSoon from '@salesforce/label/c.Check_In_None_Due_Soon';
import noneInFlight from '@salesforce/label/c.Check_In_None_In_Flight';
import noneOverdue from '@salesforce/label/c.Check_In_None_Overdue';
import noneRisks from '@salesforce/label/c.Check_In_None_Risks';
import notes from '@salesforce/label/c.Check_In_Notes';
import notesField from '@salesforce/label/c.Check_In_Notes_Field';
import notesHint from '@salesforce/label/c.Check_In_Notes_Hint';
import now from '@salesforce/label/c.Check_In_Now';
import numbers from '@salesforce/label/c.Check_In_Numbers';
import open from '@salesforce/label/c.Check_In_Open';
import openItem from '@salesforce/label/c.Check_In_Open_Item';
import otherDate from '@salesforce/label/c.Check_In_Other_Date';
import otherDateItem from '@salesforce/label/c.Check_In_Other_Date_Item';
import overdue from '@salesforce/label/c.Check_In_Overdue';
import position from '@salesforce/label/c.Check_In_Position';
import previous from '@salesforce/label/c.Check_In_Previous';
import print from '@salesforce/label/c.Check_In_Print';
import progress from '@salesforce/label/c.Check_In_Progress';
import proposals from '@salesforce/label/c.Check_In_Proposals';
import proposedBy from '@salesforce/label/c.Check_In_Proposed_By';
import proposedItems from '@salesforce/label/c.Check_In_Proposed_Items';
import riskStatus from '@salesforce/label/c.Check_In_Risk_Status';
import risks from '@salesforce/label/c.Check_In_Risks';
import save from '@salesforce/label/c.Check_In_Save';
import saved from '@salesforce/label/c.Check_In_Saved';
import saving from '@salesforce/label/c.Check_In_Saving';
import sinceDay from '@salesforce/label/c.Check_In_Since_Day';
import slip from '@salesforce/label/c.Check_In_Slip';
import subtitle from '@salesforce/label/c.Check_In_Subtitle';
import suggested from '@salesforce/label/c.Check_In_Suggested';
import takeSuggestion from '@salesforce/label/c.Check_In_Take_Suggestion';
import then from '@salesforce/label/c.Check_In_Then';
import unknown from '@salesforce/label/c.Check_In_Unknown';
import why from '@salesforce/label/c.Check_In_Why';

/** The words of this part of the page; with it loaded on demand. */
export const labels = {
  accept,
  acceptItem,
  act,
  actItem,
  agenda,
  blocked,
  cannotSave,
  close,
  critical,
  decisionsField,
  decisionsHint,
  decline,
  declineItem,
  declineWhy,
  done,
  doneOn,
  draftKept,
  dueOn,
  dueSoon,
  firstTime,
  goLive,
  heading,
  health,
  inFlight,
  lostMany,
  lostOne,
  markDone,
  markDoneItem,
  next,
  nextField,
  noneBlocked,
  noneDone,
  noneDueSoon,
  noneInFlight,
  noneOverdue,
  noneRisks,
  notes,
  notesField,
  notesHint,
  now,
  numbers,
  open,
  openItem,
  otherDate,
  otherDateItem,
  overdue,
  position,
  previous,
  print,
  progress,
  proposals,
  proposedBy,
  proposedItems,
  riskStatus,
  risks,
  save,
  saved,
  saving,
  sinceDay,
  slip,
  subtitle,
  suggested,
  takeSuggestion,
  then,
  unknown,
  why
};
