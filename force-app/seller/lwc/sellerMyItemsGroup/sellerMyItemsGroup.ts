import { LightningElement, api } from 'lwc';
import type { MyItemDto } from 'apex-types';
import { daysUntil, formatDate } from 'c/planDates';
import { formatCount, formatLabel } from 'c/planFormat';
import { labels as planLabels } from 'c/planLabels';
import type { Maybe } from 'c/planModel';
import { labels } from 'c/sellerMyItemsLabels';

interface Row {
  id: string;
  title: string;
  when: string;
  whenClass: string;
  owner: string;
  status: Maybe<string>;
  recordId: Maybe<string>;
  objectApiName: string;
  place: Maybe<string>;
  canComplete: boolean;
  completeLabel: string;
}

/**
 * Items that are due at about the same time, each with its deal.
 * @fires complete `{ itemId }`
 */
export default class SellerMyItemsGroup extends LightningElement {
  planLabels = planLabels;

  @api heading: Maybe<string> = null;
  @api entries: Maybe<readonly MyItemDto[]> = null;
  @api today: Maybe<string> = null;

  /** The item whose button was pressed: when its row goes, the keyboard stays in this list. */
  private completing: string | null = null;

  renderedCallback(): void {
    if (this.completing && !this.rows.some(({ id }) => id === this.completing)) {
      this.completing = null;
      (this.refs?.heading as HTMLElement | undefined)?.focus();
    }
  }

  get rows(): Row[] {
    return (this.entries ?? []).map((entry) => this.rowOf(entry));
  }

  handleComplete(event: Event): void {
    this.completing = (event.currentTarget as HTMLElement).dataset.id ?? '';
    this.dispatchEvent(new CustomEvent('complete', { detail: { itemId: this.completing } }));
  }

  private rowOf({ item, planId, planName, opportunityId, opportunityName }: MyItemDto): Row {
    const id = item?.id ?? '';
    const days = daysUntil(item?.due, this.today);
    const isLate = days !== null && days < 0;
    return {
      id,
      title: item?.title ?? '',
      when: isLate ? formatCount(-days, labels.lateOne, labels.lateMany) : formatDate(item?.due, 'long') || planLabels.dateToBeDecided,
      whenClass: isLate ? 'when late' : 'when',
      owner: item?.ownerName ? '' : planLabels.noOwner,
      status: item?.status,
      recordId: opportunityId ?? planId,
      objectApiName: opportunityId ? 'Opportunity' : 'Mutual_Action_Plan__c',
      place: opportunityName ?? planName,
      canComplete: Boolean(item?.canChangeStatus),
      completeLabel: formatLabel(planLabels.completeItem, item?.title)
    };
  }
}
