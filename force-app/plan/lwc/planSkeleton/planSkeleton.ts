import { LightningElement } from 'lwc';
import { labels } from 'c/planLabels';

/** The shape of a plan while it loads. */
export default class PlanSkeleton extends LightningElement {
  labels = labels;
}
