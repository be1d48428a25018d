import allDeals from '@salesforce/label/c.MyItems_All_Deals';
import deal from '@salesforce/label/c.MyItems_Deal';
import dealCount from '@salesforce/label/c.MyItems_Deal_Count';
import empty from '@salesforce/label/c.MyItems_Empty';
import lateMany from '@salesforce/label/c.MyItems_Late_Many';
import lateOne from '@salesforce/label/c.MyItems_Late_One';
import later from '@salesforce/label/c.MyItems_Later';
import openDeal from '@salesforce/label/c.MyItems_Open_Deal';
import showMore from '@salesforce/label/c.MyItems_Show_More';
import thisWeek from '@salesforce/label/c.MyItems_This_Week';
import title from '@salesforce/label/c.MyItems_Title';

export const labels = { allDeals, deal, dealCount, empty, lateMany, lateOne, later, openDeal, showMore, thisWeek, title };
