import allWellMany from '@salesforce/label/c.PlansNeedMe_All_Well_Many';
import allWellOne from '@salesforce/label/c.PlansNeedMe_All_Well_One';
import noPlans from '@salesforce/label/c.PlansNeedMe_No_Plans';
import reasonsOf from '@salesforce/label/c.PlansNeedMe_Reasons_Of';
import showAll from '@salesforce/label/c.PlansNeedMe_Show_All';
import title from '@salesforce/label/c.PlansNeedMe_Title';

export const labels = { allWellMany, allWellOne, noPlans, reasonsOf, showAll, title };
