import empty from '@salesforce/label/c.PlanCard_Empty';
import next from '@salesforce/label/c.PlanCard_Next';
import nothingOpen from '@salesforce/label/c.PlanCard_Nothing_Open';
import open from '@salesforce/label/c.PlanCard_Open';

export const labels = { empty, next, nothingOpen, open };
