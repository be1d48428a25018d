import advice from '@salesforce/label/c.Seller_Advice';
import agreementTab from '@salesforce/label/c.Seller_Agreement_Tab';
import checkIn from '@salesforce/label/c.Seller_Check_In';
import closing from '@salesforce/label/c.Seller_Closing';
import datesTab from '@salesforce/label/c.Seller_Dates_Tab';
import exporting from '@salesforce/label/c.Seller_Export';
import goalsTab from '@salesforce/label/c.Seller_Goals_Tab';
import importing from '@salesforce/label/c.Seller_Import';
import internalTasks from '@salesforce/label/c.Seller_Internal_Tasks';
import more from '@salesforce/label/c.Seller_More';
import peopleTab from '@salesforce/label/c.Seller_People_Tab';
import planSections from '@salesforce/label/c.Seller_Plan_Sections';
import planTab from '@salesforce/label/c.Seller_Plan_Tab';
import saveAsTemplate from '@salesforce/label/c.Seller_Save_As_Template';
import session from '@salesforce/label/c.Seller_Session';
import share from '@salesforce/label/c.Seller_Share';
import takeAlong from '@salesforce/label/c.Seller_Take_Along';

/** Words of the AE's view of a plan. */
export const labels = {
  advice,
  agreementTab,
  checkIn,
  closing,
  datesTab,
  exporting,
  goalsTab,
  importing,
  internalTasks,
  more,
  peopleTab,
  planSections,
  planTab,
  saveAsTemplate,
  session,
  share,
  takeAlong
};
