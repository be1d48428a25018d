import { LightningElement, api } from 'lwc';
import type { PlanDto } from 'apex-types';
import { labels } from 'c/planAdviceLabels';
import type { Maybe } from 'c/planModel';

/**
 * The plan check over the page.
 * @fires planaction
 * @fires itemopen `{ itemId }`; it makes room for the item
 * @fires close
 */
export default class PlanAdvicePanel extends LightningElement {
  labels = labels;

  @api plan: Maybe<PlanDto> = null;

  handleOpen(event: CustomEvent<{ itemId: string }>): void {
    this.handleClose();
    this.dispatchEvent(new CustomEvent('itemopen', { detail: event.detail }));
  }

  handleClose(): void {
    this.dispatchEvent(new CustomEvent('close'));
  }
}
