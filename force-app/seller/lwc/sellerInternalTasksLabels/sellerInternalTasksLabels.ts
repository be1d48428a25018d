import add from '@salesforce/label/c.InternalTasks_Add';
import complete from '@salesforce/label/c.InternalTasks_Complete';
import doneLately from '@salesforce/label/c.InternalTasks_Done_Lately';
import empty from '@salesforce/label/c.InternalTasks_Empty';
import onlySellers from '@salesforce/label/c.InternalTasks_Only_Sellers';
import reopen from '@salesforce/label/c.InternalTasks_Reopen';
import subject from '@salesforce/label/c.InternalTasks_Subject';
import title from '@salesforce/label/c.InternalTasks_Title';

export const labels = { add, complete, doneLately, empty, onlySellers, reopen, subject, title };
