import { LightningElement } from 'lwc';
import { labels as planLabels } from 'c/planLabels';
import { labels } from 'c/sellerCreateLabels';

/**
 * No plan yet: says what one is good for.
 * @fires start
 */
export default class SellerPlanPitch extends LightningElement {
  labels = labels;
  planLabels = planLabels;

  handleStart(): void {
    this.dispatchEvent(new CustomEvent('start'));
  }
}
