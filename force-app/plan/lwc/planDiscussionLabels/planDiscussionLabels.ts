import comments from '@salesforce/label/c.Plan_Comments';
import hint from '@salesforce/label/c.Plan_Discussion_Hint';
import onItem from '@salesforce/label/c.Plan_Discussion_On_Item';
import onItems from '@salesforce/label/c.Plan_Discussion_On_Items';
import openItem from '@salesforce/label/c.Plan_Open_Item';
import planComments from '@salesforce/label/c.Plan_Plan_Comments';

/** Every text of what is said about a plan. */
export const labels = { comments, hint, onItem, onItems, openItem, planComments };
