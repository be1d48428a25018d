import cannotCheckIn from '@salesforce/label/c.PlanAction_Cannot_Check_In';
import cannotShare from '@salesforce/label/c.PlanAction_Cannot_Share';
import checkIn from '@salesforce/label/c.PlanAction_Check_In';
import checkInSaved from '@salesforce/label/c.PlanAction_Check_In_Saved';
import decisions from '@salesforce/label/c.PlanAction_Decisions';
import nextCheckIn from '@salesforce/label/c.PlanAction_Next_Check_In';
import notes from '@salesforce/label/c.PlanAction_Notes';
import saveCheckIn from '@salesforce/label/c.PlanAction_Save_Check_In';
import share from '@salesforce/label/c.PlanAction_Share';
import shareText from '@salesforce/label/c.PlanAction_Share_Text';

export const labels = { cannotCheckIn, cannotShare, checkIn, checkInSaved, decisions, nextCheckIn, notes, saveCheckIn, share, shareText };
