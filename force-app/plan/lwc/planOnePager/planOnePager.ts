import { LightningElement, api } from 'lwc';
import type { PlanDto } from 'apex-types';
import { formatDate } from 'c/planDates';
import { formatCount, formatLabel, formatMoney } from 'c/planFormat';
import { labels as planLabels } from 'c/planLabels';
import { isFinished, itemsOf, MILESTONE, risksOf, TASK } from 'c/planModel';
import type { Item, Maybe } from 'c/planModel';
import { levelWord, planStatusWord, roleWord, statusWord } from 'c/planWords';
import { labels } from 'c/planTakeAlongLabels';

interface Line {
  key: string;
  title: string;
  facts: string;
}

const MOST_STEPS = 5;
const MOST_MILESTONES = 10;
const MOST_RISKS = 4;
const LAST = '9999-12-31';

/** The plan on one page to show around: what both sides see, and nothing else. */
export default class PlanOnePager extends LightningElement {
  labels = labels;
  planLabels = planLabels;

  @api plan: Maybe<PlanDto> = null;

  get companies(): string {
    return [this.plan?.sellerCompany, this.plan?.buyerCompany].filter(Boolean).join(' · ');
  }

  get asOf(): string {
    return formatLabel(labels.asOf, formatDate(this.plan?.today, 'long'));
  }

  get status(): string {
    return planStatusWord(this.plan?.status);
  }

  get goLive(): string {
    return formatDate(this.plan?.projectedGoLive ?? this.plan?.goLiveDate) || planLabels.dateToBeDecided;
  }

  get reference(): string {
    const { baselineGoLive } = this.plan ?? {};
    return baselineGoLive ? formatLabel(planLabels.agreedGoLive, formatDate(baselineGoLive)) : '';
  }

  get slip(): string {
    const { slipDays, costOfDelayPerDay, currencyIsoCode } = this.plan ?? {};
    const days = slipDays ?? 0;
    if (days === 0) {
      return planLabels.slipOnTime;
    }
    if (days < 0) {
      return formatCount(-days, planLabels.slipEarlyOne, planLabels.slipEarlyMany);
    }
    const late = formatCount(days, planLabels.slipLateOne, planLabels.slipLateMany);
    return costOfDelayPerDay ? `${late} (${formatMoney(days * costOfDelayPerDay, currencyIsoCode)})` : late;
  }

  get sides(): { key: string; heading: string; lines: Line[]; isEmpty: boolean; more: string }[] {
    return [
      { key: 'Seller', name: this.plan?.sellerCompany || planLabels.sideSeller },
      { key: 'Buyer', name: this.plan?.buyerCompany || planLabels.sideBuyer }
    ].map(({ key, name }) => {
      const open = this.openTasks.filter(({ side }) => side === key || side === 'Joint');
      return {
        key,
        heading: formatLabel(labels.nextFor, name),
        lines: open.slice(0, MOST_STEPS).map((item) => lineOf(item, item.ownerName || roleWord(item.role), dueOf(item))),
        isEmpty: open.length === 0,
        more: moreOf(open.length, MOST_STEPS)
      };
    });
  }

  get milestones(): Line[] {
    return this.allMilestones
      .slice(0, MOST_MILESTONES)
      .map((item) => lineOf(item, formatDate(item.projectedDue ?? item.due) || planLabels.dateToBeDecided, statusWord(item.status)));
  }

  get hasMilestones(): boolean {
    return this.milestones.length > 0;
  }

  get moreMilestones(): string {
    return moreOf(this.allMilestones.length, MOST_MILESTONES);
  }

  get risks(): Line[] {
    return this.openRisks.slice(0, MOST_RISKS).map(({ id, title, probability, impact, mitigation }) => ({
      key: id,
      title,
      facts: [formatLabel(planLabels.riskRating, levelWord(probability), levelWord(impact)), mitigation].filter(Boolean).join('. ')
    }));
  }

  get hasRisks(): boolean {
    return this.risks.length > 0;
  }

  get moreRisks(): string {
    return moreOf(this.openRisks.length, MOST_RISKS);
  }

  private get openTasks(): Item[] {
    const open = itemsOf(this.plan).filter((item) => item.type === TASK && !item.proposed && !isFinished(item));
    return open.sort((a, b) => ((a.due ?? LAST) < (b.due ?? LAST) ? -1 : (a.due ?? LAST) > (b.due ?? LAST) ? 1 : 0));
  }

  private get allMilestones(): Item[] {
    return itemsOf(this.plan).filter((item) => item.type === MILESTONE && !item.proposed);
  }

  private get openRisks() {
    return risksOf(this.plan)
      .filter(({ status }) => status === 'Open')
      .sort((a, b) => (b.score ?? 0) - (a.score ?? 0));
  }
}

function dueOf(item: Item): string {
  const due = formatDate(item.due, 'short') || planLabels.dateToBeDecided;
  return item.overdue ? `${due}, ${planLabels.overdue}` : due;
}

function lineOf({ id, title }: Item, ...facts: string[]): Line {
  return { key: id, title, facts: facts.filter(Boolean).join(' · ') };
}

function moreOf(all: number, shown: number): string {
  return all > shown ? formatLabel(labels.moreItems, all - shown) : '';
}
