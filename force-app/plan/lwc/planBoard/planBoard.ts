import { LightningElement, api } from 'lwc';
import type { PlanDto } from 'apex-types';
import { labels } from 'c/planBoardLabels';
import { formatLabel, formatNumber } from 'c/planFormat';
import { labels as listLabels } from 'c/planItemListLabels';
import { loadPart } from 'c/planItemParts';
import { askBefore, requestStatus } from 'c/planItemStatus';
import { filterItems, keepView, sortItems, STATUSES, viewOf } from 'c/planItemView';
import type { ItemFilter, ItemView } from 'c/planItemView';
import { labels as planLabels } from 'c/planLabels';
import { itemsOf, KEY_DATE } from 'c/planModel';
import type { Item, Maybe } from 'c/planModel';
import { classPart, statusWord } from 'c/planWords';

interface Card {
  item: Item;
  milestone: string | null;
  isBusy: boolean;
  isOpen: boolean;
  problem: string | null;
}

interface Column {
  status: string;
  heading: string;
  count: string;
  className: string;
  cards: Card[];
  more: string;
}

const FIRST_CARDS = 40;

/**
 * The plan by status: a column each, and a card is moved by dragging it or from its menu. Key dates have no status to move through.
 * @fires itemopen `{ itemId }`
 * @fires planaction
 */
export default class PlanBoard extends LightningElement {
  labels = labels;
  planLabels = planLabels;
  listLabels = listLabels;
  view: ItemView = viewOf(null);
  announcement = '';
  /** Statuses on their way to the server, by item. */
  moving: Record<string, string> = {};
  problems: Record<string, string> = {};
  grabbedId: string | null = null;
  over: string | null = null;
  limits: Record<string, number> = {};
  question: unknown = null;
  asking: { items: Item[]; status: string } | null = null;

  @api selectedId: Maybe<string> = null;

  private givenPlan: Maybe<PlanDto> = null;

  @api
  get plan(): Maybe<PlanDto> {
    return this.givenPlan;
  }
  set plan(plan: Maybe<PlanDto>) {
    if (plan?.id !== this.givenPlan?.id) {
      this.view = viewOf(plan?.id);
    }
    this.givenPlan = plan;
  }

  get isEmpty(): boolean {
    return this.items.length === 0;
  }

  get found(): string {
    return formatLabel(listLabels.found, formatNumber(this.shown.length), formatNumber(this.items.length));
  }

  get columns(): Column[] {
    const titles = new Map(this.items.map(({ id, title }) => [id, title]));
    const cards = sortItems(this.shown, { key: 'due', descending: false }).map((item): Card => ({
      item: { ...item, status: this.moving[item.id] ?? item.status },
      milestone: titles.get(item.milestoneId ?? '') ?? null,
      isBusy: item.id in this.moving,
      isOpen: item.id === this.selectedId,
      problem: this.problems[item.id] ?? null
    }));
    return STATUSES.map((status) => {
      const all = cards.filter(({ item }) => item.status === status);
      const shown = all.slice(0, this.limits[status] ?? FIRST_CARDS);
      const left = all.length - shown.length;
      return {
        status,
        heading: statusWord(status),
        count: formatNumber(all.length),
        className: ['column', classPart(status), this.over === status && 'over'].filter(Boolean).join(' '),
        cards: shown,
        more: left > 0 ? formatLabel(labels.showMore, formatNumber(left)) : ''
      };
    });
  }

  get questionProperties(): object {
    return { plan: this.plan, ...this.asking };
  }

  handleFilter(event: CustomEvent<{ filter: ItemFilter }>): void {
    this.view = { ...this.view, filter: event.detail.filter };
    keepView(this.plan?.id, this.view);
  }

  handleOpen(event: CustomEvent): void {
    this.dispatchEvent(new CustomEvent('itemopen', { detail: event.detail }));
  }

  handleMore(event: Event): void {
    const { status = '' } = (event.currentTarget as HTMLElement).dataset;
    this.limits = { ...this.limits, [status]: (this.limits[status] ?? FIRST_CARDS) * 3 };
  }

  handleGrab(event: CustomEvent<{ itemId: string }>): void {
    this.grabbedId = event.detail.itemId;
  }

  handleRelease(): void {
    this.grabbedId = null;
    this.over = null;
  }

  handleDragOver(event: DragEvent): void {
    const { status = null } = (event.currentTarget as HTMLElement).dataset;
    if (this.grabbedId) {
      event.preventDefault();
      this.over = status;
    }
  }

  handleDrop(event: DragEvent): void {
    const { status = '' } = (event.currentTarget as HTMLElement).dataset;
    const itemId = this.grabbedId;
    event.preventDefault();
    this.handleRelease();
    if (itemId) {
      this.move(itemId, status);
    }
  }

  handleMove(event: CustomEvent<{ itemId: string; status: string }>): void {
    this.move(event.detail.itemId, event.detail.status);
  }

  handleQuestionClose(): void {
    this.asking = null;
    this.question = null;
  }

  private async move(itemId: string, status: string): Promise<void> {
    const item = this.items.find(({ id }) => id === itemId);
    if (!item || item.status === status || itemId in this.moving) {
      return;
    }
    this.problems = without(this.problems, itemId);
    if (askBefore(this.plan, [item], status)) {
      await this.ask(item, status);
      return;
    }
    this.moving = { ...this.moving, [itemId]: status };
    const result = await requestStatus(this, [item], status, null, null);
    this.moving = without(this.moving, itemId);
    if (result.saved) {
      this.announcement = formatLabel(labels.moved, item.title, statusWord(status));
    } else if (result.problem) {
      this.problems = { ...this.problems, [itemId]: result.problem };
    }
  }

  private async ask(item: Item, status: string): Promise<void> {
    try {
      this.question = await loadPart('status');
      this.asking = { items: [item], status };
    } catch {
      this.problems = { ...this.problems, [item.id]: planLabels.errorHint };
    }
  }

  private get items(): Item[] {
    return itemsOf(this.plan).filter(({ type }) => type !== KEY_DATE);
  }

  private get shown(): Item[] {
    return filterItems(this.items, this.view.filter);
  }
}

function without<T>(values: Record<string, T>, id: string): Record<string, T> {
  return Object.fromEntries(Object.entries(values).filter(([key]) => key !== id));
}
