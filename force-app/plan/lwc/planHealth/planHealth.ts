import { LightningElement, api } from 'lwc';
import { labels } from 'c/planLabels';
import type { Maybe } from 'c/planModel';

/** The plan's health, always with its reasons. */
export default class PlanHealth extends LightningElement {
  labels = labels;

  @api health: Maybe<string> = null;
  @api reasons: Maybe<string[]> = null;

  get reasonList(): { key: string; text: string }[] {
    return (this.reasons ?? []).map((text, index) => ({ key: `${index}${text}`, text }));
  }

  get hasReasons(): boolean {
    return this.reasonList.length > 0;
  }
}
