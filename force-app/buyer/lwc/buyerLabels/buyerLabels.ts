import allItems from '@salesforce/label/c.Buyer_All_Items';
import dueIn from '@salesforce/label/c.Buyer_Due_In';
import dueToday from '@salesforce/label/c.Buyer_Due_Today';
import dueTomorrow from '@salesforce/label/c.Buyer_Due_Tomorrow';
import floatMany from '@salesforce/label/c.Buyer_Float_Many';
import floatOne from '@salesforce/label/c.Buyer_Float_One';
import homeSellers from '@salesforce/label/c.Buyer_Home_Sellers';
import homeSummaryLateMany from '@salesforce/label/c.Buyer_Home_Summary_Late_Many';
import homeSummaryLateOne from '@salesforce/label/c.Buyer_Home_Summary_Late_One';
import homeSummaryMany from '@salesforce/label/c.Buyer_Home_Summary_Many';
import homeSummaryOne from '@salesforce/label/c.Buyer_Home_Summary_One';
import ifLate from '@salesforce/label/c.Buyer_If_Late';
import lateMany from '@salesforce/label/c.Buyer_Late_Many';
import lateOne from '@salesforce/label/c.Buyer_Late_One';
import myItems from '@salesforce/label/c.Buyer_My_Items';
import myItemsDone from '@salesforce/label/c.Buyer_My_Items_Done';
import myOpenMany from '@salesforce/label/c.Buyer_My_Open_Many';
import myOpenOne from '@salesforce/label/c.Buyer_My_Open_One';
import myPlans from '@salesforce/label/c.Buyer_My_Plans';
import nextDue from '@salesforce/label/c.Buyer_Next_Due';
import noPlansHint from '@salesforce/label/c.Buyer_No_Plans_Hint';
import noPlansTitle from '@salesforce/label/c.Buyer_No_Plans_Title';
import nothingOpen from '@salesforce/label/c.Buyer_Nothing_Open';
import nothingOwed from '@salesforce/label/c.Buyer_Nothing_Owed';
import openPlan from '@salesforce/label/c.Buyer_Open_Plan';
import peopleAndRisks from '@salesforce/label/c.Buyer_People_And_Risks';
import sellerOwes from '@salesforce/label/c.Buyer_Seller_Owes';
import sellerSide from '@salesforce/label/c.Buyer_Seller_Side';
import showAll from '@salesforce/label/c.Buyer_Show_All';
import showLess from '@salesforce/label/c.Buyer_Show_Less';
import stepOfPlan from '@salesforce/label/c.Buyer_Step_Of_Plan';
import whereWeStand from '@salesforce/label/c.Buyer_Where_We_Stand';
import withCompany from '@salesforce/label/c.Buyer_With_Company';

/** Every text of the buyer's components; no other module imports a label. */
export const labels = {
  allItems,
  dueIn,
  dueToday,
  dueTomorrow,
  floatMany,
  floatOne,
  homeSellers,
  homeSummaryLateMany,
  homeSummaryLateOne,
  homeSummaryMany,
  homeSummaryOne,
  ifLate,
  lateMany,
  lateOne,
  myItems,
  myItemsDone,
  myOpenMany,
  myOpenOne,
  myPlans,
  nextDue,
  noPlansHint,
  noPlansTitle,
  nothingOpen,
  nothingOwed,
  openPlan,
  peopleAndRisks,
  sellerOwes,
  sellerSide,
  showAll,
  showLess,
  stepOfPlan,
  whereWeStand,
  withCompany
};
