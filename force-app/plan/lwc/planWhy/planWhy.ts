import { LightningElement, api } from 'lwc';
import type { PlanDto } from 'apex-types';
import { formatDate } from 'c/planDates';
import { formatLabel, formatMoney, formatNumber } from 'c/planFormat';
import { labels } from 'c/planLabels';
import type { Maybe } from 'c/planModel';
import { criterionWord } from 'c/planWords';

interface Entry {
  label: string;
  value: string;
}

/** Why both sides do this: goal, objectives, value, and how they will know that it worked. */
export default class PlanWhy extends LightningElement {
  labels = labels;

  @api plan: Maybe<PlanDto> = null;

  get goals(): Entry[] {
    const { jointGoal, buyerObjectives, sellerObjectives } = this.plan ?? {};
    return [
      { label: labels.jointGoal, value: jointGoal ?? '' },
      { label: labels.buyerObjectives, value: buyerObjectives ?? '' },
      { label: labels.sellerObjectives, value: sellerObjectives ?? '' }
    ].filter((entry) => entry.value !== '');
  }

  get values(): Entry[] {
    const plan = this.plan ?? {};
    const money = (value: Maybe<number>): string => formatMoney(value, plan.currencyIsoCode);
    return [
      { label: labels.yearlyValue, value: money(plan.expectedYearlyValue) },
      { label: labels.investment, value: money(plan.investment) },
      { label: labels.roi, value: plan.roi === null || plan.roi === undefined ? '' : `${formatNumber(Math.round(plan.roi))} %` },
      { label: labels.costOfDelay, value: money(plan.costOfDelayPerDay) },
      { label: labels.firstResults, value: formatDate(plan.firstResultsDate) }
    ].filter((entry) => entry.value !== '');
  }

  get criteria(): { id: string; name: string; measure: string; change: string; by: string; met: string }[] {
    return (this.plan?.criteria ?? []).map((criterion) => ({
      id: criterion.id ?? '',
      name: criterion.name ?? '',
      measure: criterion.measure ?? '',
      change: criterion.targetValue ? formatLabel(labels.fromValueTo, criterion.todayValue, criterion.targetValue, criterion.unit) : '',
      by: criterion.byWhen ? formatLabel(labels.byDate, formatDate(criterion.byWhen)) : '',
      met: criterionWord(criterion.met)
    }));
  }

  get hasValues(): boolean {
    return this.values.length > 0;
  }

  get hasCriteria(): boolean {
    return this.criteria.length > 0;
  }

  get isEmpty(): boolean {
    return this.goals.length === 0 && !this.hasValues && !this.hasCriteria;
  }
}
