import { LightningElement, api } from 'lwc';
import { labels } from 'c/planLabels';
import type { Maybe } from 'c/planModel';

/** The plan of an Opportunity as a quick action: what there is to do first is to create it. */
export default class SellerNewPlanAction extends LightningElement {
  labels = labels;

  /** Comes after the component itself. */
  @api recordId: Maybe<string> = undefined;
}
