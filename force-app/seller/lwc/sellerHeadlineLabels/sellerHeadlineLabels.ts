import next from '@salesforce/label/c.Headline_Next';
import nothingNext from '@salesforce/label/c.Headline_Nothing_Next';
import whoWhen from '@salesforce/label/c.Headline_Who_When';

export const labels = { next, nothingNext, whoWhen };
