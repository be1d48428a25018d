import cancel from '@salesforce/label/c.Plan_Cancel';
import dateWrong from '@salesforce/label/c.Plan_Form_Date_Wrong';
import discard from '@salesforce/label/c.Plan_Form_Discard';
import draft from '@salesforce/label/c.Plan_Form_Draft';
import emailWrong from '@salesforce/label/c.Plan_Form_Email_Wrong';
import missing from '@salesforce/label/c.Plan_Form_Missing';
import notChosen from '@salesforce/label/c.Plan_Form_Not_Chosen';
import numberWrong from '@salesforce/label/c.Plan_Form_Number_Wrong';
import save from '@salesforce/label/c.Plan_Save';
import saving from '@salesforce/label/c.Plan_Saving';
import tooHigh from '@salesforce/label/c.Plan_Form_Too_High';
import tooLong from '@salesforce/label/c.Plan_Form_Too_Long';
import tooLow from '@salesforce/label/c.Plan_Form_Too_Low';
import urlWrong from '@salesforce/label/c.Plan_Form_Url_Wrong';

/** Every text of the forms themselves; their questions come from who uses them. */
export const labels = {
  cancel,
  dateWrong,
  discard,
  draft,
  emailWrong,
  missing,
  notChosen,
  numberWrong,
  save,
  saving,
  tooHigh,
  tooLong,
  tooLow,
  urlWrong
};
