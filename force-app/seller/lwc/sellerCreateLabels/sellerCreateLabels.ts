import addStep from '@salesforce/label/c.Create_Add_Step';
import benefitBack from '@salesforce/label/c.Seller_Benefit_Back';
import benefitHonest from '@salesforce/label/c.Seller_Benefit_Honest';
import benefitShared from '@salesforce/label/c.Seller_Benefit_Shared';
import chain from '@salesforce/label/c.Seller_Chain';
import changes from '@salesforce/label/c.Create_Changes';
import copyNote from '@salesforce/label/c.Create_Copy_Note';
import createFailed from '@salesforce/label/c.Seller_Create_Failed';
import createPlan from '@salesforce/label/c.Seller_Create_Plan';
import createTitle from '@salesforce/label/c.Seller_Create_Title';
import createWithGood from '@salesforce/label/c.Create_With_Good';
import createWithRows from '@salesforce/label/c.Create_With_Rows';
import creating from '@salesforce/label/c.Seller_Creating';
import days from '@salesforce/label/c.Create_Days';
import daysOf from '@salesforce/label/c.Create_Days_Of';
import defaultName from '@salesforce/label/c.Seller_Default_Name';
import earliest from '@salesforce/label/c.Seller_Earliest';
import emptyText from '@salesforce/label/c.Seller_Empty_Text';
import emptyTitle from '@salesforce/label/c.Seller_Empty_Title';
import feasible from '@salesforce/label/c.Seller_Feasible';
import find from '@salesforce/label/c.Create_Find';
import findHint from '@salesforce/label/c.Create_Find_Hint';
import goLiveHint from '@salesforce/label/c.Seller_Go_Live_Hint';
import goLiveLater from '@salesforce/label/c.Create_Go_Live_Later';
import goLiveMissing from '@salesforce/label/c.Seller_Go_Live_Missing';
import goLiveOptional from '@salesforce/label/c.Create_Go_Live_Optional';
import goLivePast from '@salesforce/label/c.Seller_Go_Live_Past';
import infeasibleMany from '@salesforce/label/c.Seller_Infeasible_Many';
import infeasibleNote from '@salesforce/label/c.Seller_Infeasible_Note';
import infeasibleOne from '@salesforce/label/c.Seller_Infeasible_One';
import keepStep from '@salesforce/label/c.Create_Keep_Step';
import later from '@salesforce/label/c.Create_Later';
import leftOut from '@salesforce/label/c.Create_Left_Out';
import lighter from '@salesforce/label/c.Create_Lighter';
import lighterText from '@salesforce/label/c.Create_Lighter_Text';
import nameMissing from '@salesforce/label/c.Seller_Name_Missing';
import nameTooLong from '@salesforce/label/c.Seller_Name_Too_Long';
import noPlans from '@salesforce/label/c.Create_No_Plans';
import noTemplates from '@salesforce/label/c.Seller_No_Templates';
import planFacts from '@salesforce/label/c.Create_Plan_Facts';
import planFactsOpen from '@salesforce/label/c.Create_Plan_Facts_Open';
import planMissing from '@salesforce/label/c.Create_Plan_Missing';
import planName from '@salesforce/label/c.Seller_Plan_Name';
import plans from '@salesforce/label/c.Create_Plans';
import preview from '@salesforce/label/c.Seller_Preview';
import previewFailed from '@salesforce/label/c.Seller_Preview_Failed';
import previewLoading from '@salesforce/label/c.Seller_Preview_Loading';
import previewWait from '@salesforce/label/c.Create_Preview_Wait';
import removeStep from '@salesforce/label/c.Create_Remove_Step';
import shortened from '@salesforce/label/c.Create_Shortened';
import stepDue from '@salesforce/label/c.Create_Step_Due';
import stepExample from '@salesforce/label/c.Create_Step_Example';
import stepSide from '@salesforce/label/c.Create_Step_Side';
import stepTitle from '@salesforce/label/c.Create_Step_Title';
import steps from '@salesforce/label/c.Create_Steps';
import takeBack from '@salesforce/label/c.Create_Take_Back';
import takeBackOf from '@salesforce/label/c.Create_Take_Back_Of';
import template from '@salesforce/label/c.Seller_Template';
import templateFacts from '@salesforce/label/c.Seller_Template_Facts';
import templateMissing from '@salesforce/label/c.Seller_Template_Missing';
import useEarliest from '@salesforce/label/c.Seller_Use_Earliest';
import wayCopy from '@salesforce/label/c.Create_Way_Copy';
import wayCopyText from '@salesforce/label/c.Create_Way_Copy_Text';
import wayLight from '@salesforce/label/c.Create_Way_Light';
import wayLightText from '@salesforce/label/c.Create_Way_Light_Text';
import waySheet from '@salesforce/label/c.Create_Way_Sheet';
import waySheetText from '@salesforce/label/c.Create_Way_Sheet_Text';
import wayTemplate from '@salesforce/label/c.Create_Way_Template';
import wayTemplateText from '@salesforce/label/c.Create_Way_Template_Text';
import ways from '@salesforce/label/c.Create_Ways';

/** Texts of the ways to create a plan. */
export const labels = {
  addStep,
  benefitBack,
  benefitHonest,
  benefitShared,
  chain,
  changes,
  copyNote,
  createFailed,
  createPlan,
  createTitle,
  createWithGood,
  createWithRows,
  creating,
  days,
  daysOf,
  defaultName,
  earliest,
  emptyText,
  emptyTitle,
  feasible,
  find,
  findHint,
  goLiveHint,
  goLiveLater,
  goLiveMissing,
  goLiveOptional,
  goLivePast,
  infeasibleMany,
  infeasibleNote,
  infeasibleOne,
  keepStep,
  later,
  leftOut,
  lighter,
  lighterText,
  nameMissing,
  nameTooLong,
  noPlans,
  noTemplates,
  planFacts,
  planFactsOpen,
  planMissing,
  planName,
  plans,
  preview,
  previewFailed,
  previewLoading,
  previewWait,
  removeStep,
  shortened,
  stepDue,
  stepExample,
  stepSide,
  stepTitle,
  steps,
  takeBack,
  takeBackOf,
  template,
  templateFacts,
  templateMissing,
  useEarliest,
  wayCopy,
  wayCopyText,
  wayLight,
  wayLightText,
  waySheet,
  waySheetText,
  wayTemplate,
  wayTemplateText,
  ways
};
