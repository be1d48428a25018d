import addBuyer from '@salesforce/label/c.Import_Add_Buyer';
import addNobody from '@salesforce/label/c.Import_Add_Nobody';
import addSeller from '@salesforce/label/c.Import_Add_Seller';
import agreed from '@salesforce/label/c.Import_Agreed';
import another from '@salesforce/label/c.Import_Another';
import badCount from '@salesforce/label/c.Import_Bad_Count';
import badFile from '@salesforce/label/c.Import_Bad_File';
import checkFailed from '@salesforce/label/c.Import_Check_Failed';
import checking from '@salesforce/label/c.Import_Checking';
import chooseFile from '@salesforce/label/c.Import_Choose_File';
import column from '@salesforce/label/c.Import_Column';
import columns from '@salesforce/label/c.Import_Columns';
import columnsText from '@salesforce/label/c.Import_Columns_Text';
import dateGuessed from '@salesforce/label/c.Import_Date_Guessed';
import dateMixed from '@salesforce/label/c.Import_Date_Mixed';
import dateReadAs from '@salesforce/label/c.Import_Date_Read_As';
import double from '@salesforce/label/c.Import_Double';
import downloadBad from '@salesforce/label/c.Import_Download_Bad';
import dropHint from '@salesforce/label/c.Import_Drop_Hint';
import edit from '@salesforce/label/c.Import_Edit';
import editRow from '@salesforce/label/c.Import_Edit_Row';
import fieldOfRow from '@salesforce/label/c.Import_Field_Of_Row';
import goodCount from '@salesforce/label/c.Import_Good_Count';
import headings from '@salesforce/label/c.Import_Headings';
import headingsIn from '@salesforce/label/c.Import_Headings_In';
import ignored from '@salesforce/label/c.Import_Ignored';
import importAll from '@salesforce/label/c.Import_All';
import importGood from '@salesforce/label/c.Import_Good';
import imported from '@salesforce/label/c.Import_Imported';
import importing from '@salesforce/label/c.Import_Importing';
import isBad from '@salesforce/label/c.Import_Is_Bad';
import isLeft from '@salesforce/label/c.Import_Is_Left';
import isNew from '@salesforce/label/c.Import_Is_New';
import isProposal from '@salesforce/label/c.Import_Is_Proposal';
import isThere from '@salesforce/label/c.Import_Is_There';
import leftCount from '@salesforce/label/c.Import_Left_Count';
import makeMilestones from '@salesforce/label/c.Import_Make_Milestones';
import meaning from '@salesforce/label/c.Import_Meaning';
import meaningOf from '@salesforce/label/c.Import_Meaning_Of';
import noHeadings from '@salesforce/label/c.Import_No_Headings';
import noTitle from '@salesforce/label/c.Import_No_Title';
import noneToCorrect from '@salesforce/label/c.Import_None_To_Correct';
import nothingFound from '@salesforce/label/c.Import_Nothing_Found';
import oldFormat from '@salesforce/label/c.Import_Old_Format';
import paste from '@salesforce/label/c.Import_Paste';
import pasteHint from '@salesforce/label/c.Import_Paste_Hint';
import pasted from '@salesforce/label/c.Import_Pasted';
import peopleText from '@salesforce/label/c.Import_People_Text';
import peopleTitle from '@salesforce/label/c.Import_People';
import problems from '@salesforce/label/c.Import_Problems';
import readDateAs from '@salesforce/label/c.Import_Read_Date_As';
import readFailed from '@salesforce/label/c.Import_Read_Failed';
import readPasted from '@salesforce/label/c.Import_Read_Pasted';
import reading from '@salesforce/label/c.Import_Reading';
import row from '@salesforce/label/c.Import_Row';
import rows from '@salesforce/label/c.Import_Rows';
import samples from '@salesforce/label/c.Import_Samples';
import sheet from '@salesforce/label/c.Import_Sheet';
import showAll from '@salesforce/label/c.Import_Show_All';
import showBad from '@salesforce/label/c.Import_Show_Bad';
import showMore from '@salesforce/label/c.Import_Show_More';
import sourceFacts from '@salesforce/label/c.Import_Source_Facts';
import takeRow from '@salesforce/label/c.Import_Take_Row';
import thereCount from '@salesforce/label/c.Import_There_Count';
import title from '@salesforce/label/c.Import_Title';
import titleMissing from '@salesforce/label/c.Import_Title_Missing';
import tooLarge from '@salesforce/label/c.Import_Too_Large';
import toolsFailed from '@salesforce/label/c.Import_Tools_Failed';
import until from '@salesforce/label/c.Import_Until';
import whichRows from '@salesforce/label/c.Import_Which_Rows';

/** Texts of the import of spreadsheets. */
export const labels = {
  addBuyer,
  addNobody,
  addSeller,
  agreed,
  another,
  badCount,
  badFile,
  checkFailed,
  checking,
  chooseFile,
  column,
  columns,
  columnsText,
  dateGuessed,
  dateMixed,
  dateReadAs,
  double,
  downloadBad,
  dropHint,
  edit,
  editRow,
  fieldOfRow,
  goodCount,
  headings,
  headingsIn,
  ignored,
  importAll,
  importGood,
  imported,
  importing,
  isBad,
  isLeft,
  isNew,
  isProposal,
  isThere,
  leftCount,
  makeMilestones,
  meaning,
  meaningOf,
  noHeadings,
  noTitle,
  noneToCorrect,
  nothingFound,
  oldFormat,
  paste,
  pasteHint,
  pasted,
  peopleText,
  peopleTitle,
  problems,
  readDateAs,
  readFailed,
  readPasted,
  reading,
  row,
  rows,
  samples,
  sheet,
  showAll,
  showBad,
  showMore,
  sourceFacts,
  takeRow,
  thereCount,
  title,
  titleMissing,
  tooLarge,
  toolsFailed,
  until,
  whichRows
};
