import { LightningElement, api } from 'lwc';
import type { PlanSummaryDto } from 'apex-types';
import { labels } from 'c/buyerLabels';
import { formatDate } from 'c/planDates';
import { formatCount, formatLabel } from 'c/planFormat';
import { labels as planLabels } from 'c/planLabels';
import type { Maybe } from 'c/planModel';

/**
 * One of a buyer's plans, with what waits for them.
 * @fires planopen `{ planId }`
 */
export default class BuyerPlanCard extends LightningElement {
  labels = labels;
  planLabels = planLabels;

  @api plan: Maybe<PlanSummaryDto> = null;

  get company(): string {
    return this.plan?.sellerCompany ? formatLabel(labels.withCompany, this.plan.sellerCompany) : '';
  }

  get goLive(): string {
    return formatDate(this.plan?.projectedGoLive ?? this.plan?.goLiveDate) || planLabels.dateToBeDecided;
  }

  get waiting(): string {
    const open = this.plan?.myOpenItems ?? 0;
    return open > 0 ? formatCount(open, labels.myOpenOne, labels.myOpenMany) : labels.nothingOpen;
  }

  get nextDue(): string {
    return this.plan?.nextDue ? formatLabel(labels.nextDue, formatDate(this.plan.nextDue, 'short')) : '';
  }

  handleOpen(): void {
    this.dispatchEvent(new CustomEvent('planopen', { detail: { planId: this.plan?.id } }));
  }
}
