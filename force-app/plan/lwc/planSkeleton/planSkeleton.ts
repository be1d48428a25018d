import { LightningElement, api } from 'lwc';
import { labels } from 'c/planLabels';

/** The shape of a plan while it loads. */
export default class PlanSkeleton extends LightningElement {
  labels = labels;

  /** All there is on a page of its own for now. */
  @api wholePage = false;
}
