import { LightningElement, api } from 'lwc';
import { labels } from 'c/buyerLabels';
import { requestAction } from 'c/planActions';
import { daysUntil, formatDate } from 'c/planDates';
import { formatCount, formatLabel } from 'c/planFormat';
import { labels as planLabels } from 'c/planLabels';
import { DONE } from 'c/planModel';
import type { Item, Maybe } from 'c/planModel';

/** Says where an item belongs, in lists across plans. */
type PlacedItem = Item & { place?: string };

interface Entry {
  id: string;
  title: string;
  openLabel: string;
  completeLabel: string;
  when: string;
  whenClass: string;
  consequence: string;
  facts: string;
  status: string;
  canComplete: boolean;
}

const LAST = '9999-12-31';

/**
 * What comes next, soonest first: by when, and what happens if it is late.
 * @fires itemopen `{ itemId }`
 */
export default class BuyerNextItems extends LightningElement {
  labels = labels;
  planLabels = planLabels;
  showsAll = false;

  @api heading: Maybe<string> = null;
  @api emptyText: Maybe<string> = null;
  /** Open items in any order. */
  @api items: Maybe<readonly PlacedItem[]> = null;
  @api today: Maybe<string> = null;
  /** How many are shown until the person asks for all. */
  @api few: number | string = 3;
  @api showOwner = false;
  @api busyItemIds: Maybe<readonly string[]> = null;

  /** The item whose button was pressed: when the button goes, the keyboard stays in this list. */
  private completing: string | null = null;

  renderedCallback(): void {
    if (this.completing && !this.template?.querySelector(`[data-name="complete"][data-id="${this.completing}"]`)) {
      this.completing = null;
      (this.refs?.heading as HTMLElement | undefined)?.focus();
    }
  }

  get sorted(): PlacedItem[] {
    return [...(this.items ?? [])].sort((a, b) => ((a.due ?? LAST) < (b.due ?? LAST) ? -1 : (a.due ?? LAST) > (b.due ?? LAST) ? 1 : 0));
  }

  get entries(): Entry[] {
    return this.sorted.slice(0, this.showsAll ? undefined : Number(this.few)).map((item) => this.entry(item));
  }

  get isEmpty(): boolean {
    return this.sorted.length === 0;
  }

  get hasMore(): boolean {
    return this.sorted.length > Number(this.few);
  }

  get moreLabel(): string {
    return this.showsAll ? labels.showLess : formatLabel(labels.showAll, this.sorted.length);
  }

  get moreExpanded(): string {
    return String(this.showsAll);
  }

  handleMore(): void {
    this.showsAll = !this.showsAll;
  }

  handleOpen(event: Event): void {
    const itemId = (event.currentTarget as HTMLElement).dataset.id;
    this.dispatchEvent(new CustomEvent('itemopen', { detail: { itemId } }));
  }

  handleComplete(event: Event): void {
    const itemId = (event.currentTarget as HTMLElement).dataset.id ?? '';
    this.completing = itemId;
    void requestAction(this, 'changeStatus', { itemId, status: DONE, reason: null });
  }

  private entry(item: PlacedItem): Entry {
    const days = daysUntil(item.due, this.today);
    return {
      id: item.id,
      title: item.title,
      openLabel: formatLabel(planLabels.openItem, item.title),
      completeLabel: formatLabel(planLabels.completeItem, item.title),
      when: whenText(days),
      whenClass: days !== null && days < 0 ? 'when late' : days !== null && days <= 1 ? 'when soon' : 'when',
      consequence: consequenceOf(item),
      facts: [formatDate(item.due, 'long'), this.showOwner ? item.ownerName : '', item.place].filter(Boolean).join(' · '),
      status: item.status,
      canComplete: Boolean(item.canChangeStatus) && !this.busyItemIds?.includes(item.id)
    };
  }
}

function whenText(days: number | null): string {
  if (days === null) {
    return planLabels.dateToBeDecided;
  }
  if (days < 0) {
    return formatCount(-days, labels.lateOne, labels.lateMany);
  }
  return days === 0 ? labels.dueToday : days === 1 ? labels.dueTomorrow : formatLabel(labels.dueIn, days);
}

/** What a delay would mean: go-live moves, or how much room there is. */
function consequenceOf(item: Item): string {
  if (item.critical || item.floatDays === 0) {
    return labels.ifLate;
  }
  return item.floatDays ? formatCount(item.floatDays, labels.floatOne, labels.floatMany) : '';
}
