import { LightningElement, api } from 'lwc';
import type { PlanDto } from 'apex-types';
import { requestAction } from 'c/planActions';
import { formatCount, formatLabel } from 'c/planFormat';
import { labels } from 'c/planItemPanelLabels';
import { labels as planLabels } from 'c/planLabels';
import { dependenciesOf, itemsOf, MILESTONE } from 'c/planModel';
import type { Item, Maybe } from 'c/planModel';

/**
 * Takes an item out of the plan, or a proposal back, after saying what goes with it.
 * @fires removed
 * @fires planaction
 */
export default class PlanItemRemoval extends LightningElement {
  planLabels = planLabels;
  busy = false;
  problem = '';
  isAsking = false;

  @api plan: Maybe<PlanDto> = null;
  @api item: Maybe<Item> = null;

  get openLabel(): string {
    return this.item?.canWithdraw ? labels.withdraw : labels.removeItem;
  }

  get question(): string {
    return formatLabel(this.item?.canWithdraw ? labels.withdrawQuestion : labels.removeQuestion, this.item?.title);
  }

  get consequences(): string[] {
    const id = this.item?.id;
    const links = dependenciesOf(this.plan).filter(({ predecessorId, successorId }) => predecessorId === id || successorId === id).length;
    const tasks = this.item?.type === MILESTONE ? itemsOf(this.plan).filter(({ milestoneId }) => milestoneId === id).length : 0;
    return [
      links > 0 && formatCount(links, labels.removeLinksOne, labels.removeLinksMany),
      tasks > 0 && formatCount(tasks, labels.removeTasksOne, labels.removeTasksMany)
    ].filter((text): text is string => text !== false);
  }

  get confirmLabel(): string {
    return this.busy ? planLabels.saving : this.openLabel;
  }

  handleOpen(): void {
    this.problem = '';
    this.isAsking = true;
  }

  handleClose(): void {
    this.isAsking = false;
  }

  async handleRemove(): Promise<void> {
    if (this.busy) {
      return;
    }
    this.busy = true;
    this.problem = '';
    const result = await requestAction(this, 'removeItem', { itemId: this.item?.id ?? '', version: this.item?.version ?? null });
    this.busy = false;
    if (result.saved) {
      this.dispatchEvent(new CustomEvent('removed'));
    } else {
      this.problem = result.problem ?? '';
    }
  }
}
