import { LightningElement, api } from 'lwc';
import type { PlanDto } from 'apex-types';
import { formatDate } from 'c/planDates';
import { formatCount, formatLabel, formatMoney } from 'c/planFormat';
import { labels } from 'c/planLabels';
import type { Maybe } from 'c/planModel';

/** Where the plan stands: progress by side, projected go-live, slip with its cost, health. */
export default class PlanFacts extends LightningElement {
  labels = labels;

  @api plan: Maybe<PlanDto> = null;

  get buyerName(): string {
    return this.plan?.buyerCompany || labels.sideBuyer;
  }

  get sellerName(): string {
    return this.plan?.sellerCompany || labels.sideSeller;
  }

  get projectedGoLive(): string {
    return formatDate(this.plan?.projectedGoLive ?? this.plan?.goLiveDate, 'medium') || labels.dateToBeDecided;
  }

  get reference(): string {
    const { baselineGoLive, goLiveDate } = this.plan ?? {};
    if (baselineGoLive) {
      return formatLabel(labels.agreedGoLive, formatDate(baselineGoLive));
    }
    return goLiveDate ? formatLabel(labels.plannedGoLive, formatDate(goLiveDate)) : '';
  }

  get slip(): string {
    const days = this.plan?.slipDays ?? 0;
    if (days === 0) {
      return labels.slipOnTime;
    }
    return days > 0
      ? formatCount(days, labels.slipLateOne, labels.slipLateMany)
      : formatCount(-days, labels.slipEarlyOne, labels.slipEarlyMany);
  }

  get slipClass(): string {
    return (this.plan?.slipDays ?? 0) > 0 ? 'value late' : 'value';
  }

  /** What the slip costs at the cost of one day's delay. */
  get slipCost(): string | null {
    const { slipDays, costOfDelayPerDay, currencyIsoCode } = this.plan ?? {};
    if (!slipDays || slipDays < 0 || !costOfDelayPerDay) {
      return null;
    }
    const total = formatMoney(slipDays * costOfDelayPerDay, currencyIsoCode);
    return formatLabel(labels.slipCost, total, formatMoney(costOfDelayPerDay, currencyIsoCode));
  }
}
