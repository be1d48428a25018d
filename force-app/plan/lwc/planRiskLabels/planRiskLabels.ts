import add from '@salesforce/label/c.Plan_Risk_Form_Add';
import addTitle from '@salesforce/label/c.Plan_Risk_Form_Add_Title';
import category from '@salesforce/label/c.Field_Category';
import categoryCommercial from '@salesforce/label/c.Plan_Risk_Form_Category_Commercial';
import categoryDecision from '@salesforce/label/c.Plan_Risk_Form_Category_Decision';
import categoryLegal from '@salesforce/label/c.Plan_Risk_Form_Category_Legal';
import categoryOther from '@salesforce/label/c.Plan_Risk_Form_Category_Other';
import categoryResources from '@salesforce/label/c.Plan_Risk_Form_Category_Resources';
import categorySchedule from '@salesforce/label/c.Plan_Risk_Form_Category_Schedule';
import categorySecurity from '@salesforce/label/c.Plan_Risk_Form_Category_Security';
import categoryTechnical from '@salesforce/label/c.Plan_Risk_Form_Category_Technical';
import changed from '@salesforce/label/c.Plan_Risk_Form_Changed';
import close from '@salesforce/label/c.Plan_Risk_Form_Close';
import closeFor from '@salesforce/label/c.Plan_Risk_Form_Close_For';
import closed from '@salesforce/label/c.Plan_Risk_Form_Closed';
import edit from '@salesforce/label/c.Plan_Risk_Form_Edit';
import editFor from '@salesforce/label/c.Plan_Risk_Form_Edit_For';
import impact from '@salesforce/label/c.Field_Impact';
import item from '@salesforce/label/c.Plan_Risk_Form_Item';
import levelHigh from '@salesforce/label/c.Plan_Level_High';
import levelLow from '@salesforce/label/c.Plan_Level_Low';
import levelMedium from '@salesforce/label/c.Plan_Level_Medium';
import matrix from '@salesforce/label/c.Plan_Risk_Form_Matrix';
import mitigation from '@salesforce/label/c.Plan_Risk_Form_Mitigation';
import noMitigation from '@salesforce/label/c.Plan_No_Mitigation';
import noRisks from '@salesforce/label/c.Plan_No_Risks';
import openItem from '@salesforce/label/c.Plan_Risk_Form_Open_Item';
import probability from '@salesforce/label/c.Field_Probability';
import remove from '@salesforce/label/c.Plan_Remove';
import removeFor from '@salesforce/label/c.Plan_Risk_Form_Remove_For';
import removeText from '@salesforce/label/c.Plan_Risk_Form_Remove_Text';
import removeTitle from '@salesforce/label/c.Plan_Risk_Form_Remove_Title';
import removed from '@salesforce/label/c.Plan_Risk_Form_Removed';
import reopen from '@salesforce/label/c.Plan_Risk_Form_Reopen';
import reopenFor from '@salesforce/label/c.Plan_Risk_Form_Reopen_For';
import riskRating from '@salesforce/label/c.Plan_Risk_Rating';
import riskScore from '@salesforce/label/c.Plan_Risk_Score';
import risks from '@salesforce/label/c.Plan_Risks';
import saving from '@salesforce/label/c.Plan_Saving';
import status from '@salesforce/label/c.Plan_Status';
import title from '@salesforce/label/c.Plan_Risk_Form_Title';
import watchedBy from '@salesforce/label/c.Plan_Risk_Form_Watched_By';
import watches from '@salesforce/label/c.Plan_Risk_Form_Watches';

/** Every text of a plan's risks. */
export const labels = {
  add,
  addTitle,
  category,
  categoryCommercial,
  categoryDecision,
  categoryLegal,
  categoryOther,
  categoryResources,
  categorySchedule,
  categorySecurity,
  categoryTechnical,
  changed,
  close,
  closeFor,
  closed,
  edit,
  editFor,
  impact,
  item,
  levelHigh,
  levelLow,
  levelMedium,
  matrix,
  mitigation,
  noMitigation,
  noRisks,
  openItem,
  probability,
  remove,
  removeFor,
  removeText,
  removeTitle,
  removed,
  reopen,
  reopenFor,
  riskRating,
  riskScore,
  risks,
  saving,
  status,
  title,
  watchedBy,
  watches
};
