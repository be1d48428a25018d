import { LightningElement, api } from 'lwc';
import { formatDate, formatSpan } from 'c/planDates';
import { formatCount, safeUrl } from 'c/planFormat';
import { labels } from 'c/planItemPanelLabels';
import { labels as planLabels } from 'c/planLabels';
import { isFinished, TASK } from 'c/planModel';
import type { Item, Maybe } from 'c/planModel';
import { roleWord } from 'c/planWords';

interface Fact {
  label: string;
  value: string;
}

/** What is known of an item. */
export default class PlanItemFacts extends LightningElement {
  planLabels = planLabels;

  @api item: Maybe<Item> = null;

  get facts(): Fact[] {
    const { item } = this;
    if (!item) {
      return [];
    }
    const isLate = item.projectedDue && item.projectedDue !== item.due && !isFinished(item);
    return [
      { label: planLabels.owner, value: item.ownerName || roleWord(item.role) || planLabels.noOwner },
      { label: labels.role, value: item.ownerName ? roleWord(item.role) : '' },
      { label: planLabels.dates, value: formatSpan(item.start, item.due) || planLabels.dateToBeDecided },
      { label: labels.fixed, value: item.fixedDate ? labels.fixedYes : '' },
      { label: planLabels.projection, value: isLate ? formatDate(item.projectedDue, 'short') : '' },
      { label: planLabels.baseline, value: item.baselineDue !== item.due ? formatSpan(item.baselineStart, item.baselineDue) : '' },
      { label: planLabels.duration, value: days(item.type === TASK ? item.durationDays : null) },
      { label: labels.buffer, value: days(item.bufferDays) },
      { label: planLabels.float, value: floatText(item) },
      { label: planLabels.completedOn, value: formatDate(item.completedOn, 'medium') },
      { label: planLabels.outcome, value: item.outcome ?? '' },
      { label: planLabels.reason, value: item.proposed ? '' : (item.reason ?? '') }
    ].filter((fact) => fact.value !== '');
  }

  get link(): string | null {
    return safeUrl(this.item?.link);
  }
}

function days(count: Maybe<number>): string {
  return count ? formatCount(count, planLabels.daysOne, planLabels.daysMany) : '';
}

function floatText(item: Item): string {
  if (isFinished(item) || item.floatDays === null || item.floatDays === undefined) {
    return '';
  }
  return item.floatDays > 0 ? days(item.floatDays) : planLabels.floatNone;
}
