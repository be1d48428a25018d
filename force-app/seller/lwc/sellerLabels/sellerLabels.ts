import addPerson from '@salesforce/label/c.Seller_Add_Person';
import addPersonHint from '@salesforce/label/c.Seller_Add_Person_Hint';
import benefitBack from '@salesforce/label/c.Seller_Benefit_Back';
import benefitHonest from '@salesforce/label/c.Seller_Benefit_Honest';
import benefitShared from '@salesforce/label/c.Seller_Benefit_Shared';
import buyersInviteHint from '@salesforce/label/c.Seller_Buyers_Invite_Hint';
import cannotCreate from '@salesforce/label/c.Seller_Cannot_Create';
import chain from '@salesforce/label/c.Seller_Chain';
import commitment from '@salesforce/label/c.Seller_Commitment';
import commitmentPrivate from '@salesforce/label/c.Seller_Commitment_Private';
import commitmentValue from '@salesforce/label/c.Seller_Commitment_Value';
import commitmentWhy from '@salesforce/label/c.Seller_Commitment_Why';
import createFailed from '@salesforce/label/c.Seller_Create_Failed';
import createPlan from '@salesforce/label/c.Seller_Create_Plan';
import createTitle from '@salesforce/label/c.Seller_Create_Title';
import created from '@salesforce/label/c.Seller_Created';
import createdHint from '@salesforce/label/c.Seller_Created_Hint';
import creating from '@salesforce/label/c.Seller_Creating';
import defaultName from '@salesforce/label/c.Seller_Default_Name';
import earliest from '@salesforce/label/c.Seller_Earliest';
import emptyText from '@salesforce/label/c.Seller_Empty_Text';
import emptyTitle from '@salesforce/label/c.Seller_Empty_Title';
import feasible from '@salesforce/label/c.Seller_Feasible';
import goLiveHint from '@salesforce/label/c.Seller_Go_Live_Hint';
import goLiveMissing from '@salesforce/label/c.Seller_Go_Live_Missing';
import goLivePast from '@salesforce/label/c.Seller_Go_Live_Past';
import infeasibleMany from '@salesforce/label/c.Seller_Infeasible_Many';
import infeasibleNote from '@salesforce/label/c.Seller_Infeasible_Note';
import infeasibleOne from '@salesforce/label/c.Seller_Infeasible_One';
import invitedDone from '@salesforce/label/c.Seller_Invited_Done';
import nameMissing from '@salesforce/label/c.Seller_Name_Missing';
import nameTooLong from '@salesforce/label/c.Seller_Name_Too_Long';
import noTemplates from '@salesforce/label/c.Seller_No_Templates';
import overviewTab from '@salesforce/label/c.Seller_Overview_Tab';
import peopleTab from '@salesforce/label/c.Seller_People_Tab';
import planName from '@salesforce/label/c.Seller_Plan_Name';
import planSections from '@salesforce/label/c.Seller_Plan_Sections';
import preview from '@salesforce/label/c.Seller_Preview';
import previewFailed from '@salesforce/label/c.Seller_Preview_Failed';
import previewLoading from '@salesforce/label/c.Seller_Preview_Loading';
import previewWait from '@salesforce/label/c.Seller_Preview_Wait';
import removeText from '@salesforce/label/c.Seller_Remove_Text';
import removeTitle from '@salesforce/label/c.Seller_Remove_Title';
import removedDone from '@salesforce/label/c.Seller_Removed_Done';
import share from '@salesforce/label/c.Seller_Share';
import shareText from '@salesforce/label/c.Seller_Share_Text';
import shareTitle from '@salesforce/label/c.Seller_Share_Title';
import sharedDone from '@salesforce/label/c.Seller_Shared_Done';
import sharedHint from '@salesforce/label/c.Seller_Shared_Hint';
import template from '@salesforce/label/c.Seller_Template';
import templateFacts from '@salesforce/label/c.Seller_Template_Facts';
import templateMissing from '@salesforce/label/c.Seller_Template_Missing';
import useEarliest from '@salesforce/label/c.Seller_Use_Earliest';

/** Every text of the seller's components; no other module imports a label. */
export const labels = {
  addPerson,
  addPersonHint,
  benefitBack,
  benefitHonest,
  benefitShared,
  buyersInviteHint,
  cannotCreate,
  chain,
  commitment,
  commitmentPrivate,
  commitmentValue,
  commitmentWhy,
  createFailed,
  createPlan,
  createTitle,
  created,
  createdHint,
  creating,
  defaultName,
  earliest,
  emptyText,
  emptyTitle,
  feasible,
  goLiveHint,
  goLiveMissing,
  goLivePast,
  infeasibleMany,
  infeasibleNote,
  infeasibleOne,
  invitedDone,
  nameMissing,
  nameTooLong,
  noTemplates,
  overviewTab,
  peopleTab,
  planName,
  planSections,
  preview,
  previewFailed,
  previewLoading,
  previewWait,
  removeText,
  removeTitle,
  removedDone,
  share,
  shareText,
  shareTitle,
  sharedDone,
  sharedHint,
  template,
  templateFacts,
  templateMissing,
  useEarliest
};
