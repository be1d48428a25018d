import { LightningElement, api } from 'lwc';
import type { PlanDto, SellerPageDto } from 'apex-types';
import { formatDate } from 'c/planDates';
import { formatLabel } from 'c/planFormat';
import { labels as planLabels } from 'c/planLabels';
import { BLOCKED, isFinished, itemsOf, TASK } from 'c/planModel';
import type { Item, Maybe } from 'c/planModel';
import { roleWord, sideWord } from 'c/planWords';
import { labels } from 'c/sellerHeadlineLabels';
import { labels as sellerLabels } from 'c/sellerLabels';

interface Step {
  id: string;
  title: string;
  openLabel: string;
  facts: string;
  state: string;
}

const FEW = 3;
const LAST = '9999-12-31';

/**
 * What the AE reads in ten seconds: the next three things to do and by whom, and the commitment with its explanation.
 * @fires itemopen `{ itemId }`
 */
export default class SellerHeadline extends LightningElement {
  labels = labels;
  sellerLabels = sellerLabels;
  isExplained = false;

  @api plan: Maybe<PlanDto> = null;
  @api page: Maybe<SellerPageDto> = null;

  get steps(): Step[] {
    const open = itemsOf(this.plan).filter((item) => item.type === TASK && !item.proposed && !isFinished(item));
    return open
      .sort((a, b) => rankOf(a) - rankOf(b) || (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0))
      .slice(0, FEW)
      .map((item) => ({
        id: item.id,
        title: item.title,
        openLabel: formatLabel(planLabels.openItem, item.title),
        facts: formatLabel(labels.whoWhen, whoOf(item), formatDate(item.projectedDue ?? item.due, 'short') || planLabels.dateToBeDecided),
        state: item.status === BLOCKED ? planLabels.statusBlocked : item.overdue ? planLabels.overdue : ''
      }));
  }

  get hasSteps(): boolean {
    return this.steps.length > 0;
  }

  get hasCommitment(): boolean {
    return this.page?.commitment !== null && this.page?.commitment !== undefined;
  }

  get commitment(): string {
    return formatLabel(sellerLabels.commitmentValue, this.page?.commitment);
  }

  get expanded(): string {
    return String(this.isExplained);
  }

  get reasons(): { key: string; text: string }[] {
    return (this.page?.commitmentReasons ?? []).map((text, index) => ({ key: `${index}${text}`, text }));
  }

  handleOpen(event: Event): void {
    const itemId = (event.currentTarget as HTMLElement).dataset.id;
    this.dispatchEvent(new CustomEvent('itemopen', { detail: { itemId } }));
  }

  handleExplain(): void {
    this.isExplained = !this.isExplained;
  }

  handleKey(event: KeyboardEvent): void {
    if (event.key === 'Escape' && this.isExplained) {
      event.stopPropagation();
      this.isExplained = false;
      (this.refs?.why as HTMLElement | undefined)?.focus();
    }
  }
}

/** What holds others up comes first. */
function rankOf(item: Item): number {
  return item.status === BLOCKED ? 0 : item.overdue ? 1 : 2;
}

function dayOf(item: Item): string {
  return item.projectedDue ?? item.due ?? LAST;
}

function whoOf({ ownerName, role, side }: Item): string {
  return ownerName || roleWord(role) || sideWord(side);
}
