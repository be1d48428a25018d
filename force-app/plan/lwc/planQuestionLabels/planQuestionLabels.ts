import conflictTitle from '@salesforce/label/c.Question_Conflict_Title';
import keepMine from '@salesforce/label/c.Question_Keep_Mine';
import mine from '@salesforce/label/c.Question_Mine';
import saveAnyway from '@salesforce/label/c.Question_Save_Anyway';
import signOffsTitle from '@salesforce/label/c.Question_Sign_Offs_Title';
import takeTheirs from '@salesforce/label/c.Question_Take_Theirs';
import theirs from '@salesforce/label/c.Question_Theirs';

/** Words of the questions that a change may raise. */
export const labels = {
  conflictTitle,
  keepMine,
  mine,
  saveAnyway,
  signOffsTitle,
  takeTheirs,
  theirs
};
