import description from '@salesforce/label/c.Template_Description';
import descriptionHelp from '@salesforce/label/c.Template_Description_Help';
import loadFailed from '@salesforce/label/c.Template_Load_Failed';
import name from '@salesforce/label/c.Field_Name';
import nextHelp from '@salesforce/label/c.Template_Next_Help';
import nextOf from '@salesforce/label/c.Template_Next_Of';
import ofItsOwn from '@salesforce/label/c.Template_Of_Its_Own';
import saveAs from '@salesforce/label/c.Template_Save_As';
import saved from '@salesforce/label/c.Template_Saved';
import savedHint from '@salesforce/label/c.Template_Saved_Hint';
import text from '@salesforce/label/c.Template_Save_Text';
import title from '@salesforce/label/c.Template_Save_Title';

/** Texts of saving a plan as a template. */
export const labels = {
  description,
  descriptionHelp,
  loadFailed,
  name,
  nextHelp,
  nextOf,
  ofItsOwn,
  saveAs,
  saved,
  savedHint,
  text,
  title
};
