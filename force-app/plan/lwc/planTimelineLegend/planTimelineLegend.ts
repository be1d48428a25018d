import { LightningElement } from 'lwc';
import { labels } from 'c/planLabels';
import { labels as words } from 'c/planTimelineLabels';

/** Says what the drawing's shapes and colours mean. */
export default class PlanTimelineLegend extends LightningElement {
  labels = labels;
  words = words;
}
