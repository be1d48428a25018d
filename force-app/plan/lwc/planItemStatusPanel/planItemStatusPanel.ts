import { LightningElement, api } from 'lwc';
import type { PlanDto } from 'apex-types';
import { formatLabel, formatNumber } from 'c/planFormat';
import { labels } from 'c/planItemStatusLabels';
import { askBefore, earlyStarts, requestStatus } from 'c/planItemStatus';
import type { StatusAsk } from 'c/planItemStatus';
import type { Item, Maybe } from 'c/planModel';
import { statusWord } from 'c/planWords';

/**
 * The question before a status that needs a reason, of one item or of many, as a dialog.
 * @fires close
 * @fires planaction
 */
export default class PlanItemStatusPanel extends LightningElement {
  busy = false;
  problem = '';

  @api plan: Maybe<PlanDto> = null;
  @api items: Maybe<readonly Item[]> = null;
  @api status: Maybe<string> = null;

  get heading(): string {
    const items = this.items ?? [];
    const what = items.length === 1 ? items[0].title : formatLabel(labels.itemsCount, formatNumber(items.length));
    return formatLabel(labels.statusHeading, what, statusWord(this.status));
  }

  get ask(): StatusAsk {
    return askBefore(this.plan, this.items ?? [], this.status ?? '');
  }

  get openNames(): string {
    return earlyStarts(this.plan, this.items ?? [], this.status ?? '')
      .map(({ title }) => title)
      .join(', ');
  }

  async handleReason(event: CustomEvent<{ reason: string }>): Promise<void> {
    this.busy = true;
    this.problem = '';
    const result = await requestStatus(this, this.items ?? [], this.status ?? '', this.ask, event.detail.reason);
    this.busy = false;
    if (result.saved) {
      this.handleClose();
    } else {
      this.problem = result.problem ?? '';
    }
  }

  handleClose(): void {
    if (!this.busy) {
      this.dispatchEvent(new CustomEvent('close'));
    }
  }
}
