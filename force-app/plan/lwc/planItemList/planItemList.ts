import { LightningElement, api } from 'lwc';
import type { PlanDto } from 'apex-types';
import { requestAction } from 'c/planActions';
import { formatLabel, formatNumber } from 'c/planFormat';
import type { UnsavedEdit } from 'c/planItemEdits';
import { labels } from 'c/planItemListLabels';
import { orderWith } from 'c/planItemOrder';
import type { Place } from 'c/planItemOrder';
import { loadEdits, loadPart } from 'c/planItemParts';
import type { Part } from 'c/planItemParts';
import { isSelectable } from 'c/planItemRules';
import type { Column } from 'c/planItemRules';
import { picked } from 'c/planItemSelection';
import { UnsavedEdits } from 'c/planItemUnsaved';
import { askBefore, requestStatus } from 'c/planItemStatus';
import { filterItems, groupItems, keepView, viewOf } from 'c/planItemView';
import type { ItemFilter, ItemGroup, ItemView, SortKey } from 'c/planItemView';
import { labels as planLabels } from 'c/planLabels';
import { DONE, itemsOf } from 'c/planModel';
import type { Item, Maybe } from 'c/planModel';

type Grid = HTMLElement & { focusCell(itemId: string, column: string): void };
type ItemEvent = CustomEvent<{ itemId: string }>;

/**
 * The plan as a list to work in: a grid on wide screens, cards on phones. What is typed shows at once; a change that is refused
 * stays in its row, with the reason, until it is sent again or given up.
 * @fires itemopen `{ itemId }`
 * @fires planaction
 */
export default class PlanItemList extends LightningElement {
  labels = labels;
  planLabels = planLabels;
  view: ItemView = viewOf(null);
  announcement = '';
  problem = '';
  unsaved: Record<string, UnsavedEdit> = {};
  selected: ReadonlySet<string> = new Set();
  bulk: unknown = null;
  dialog: unknown = null;
  dialogProperties: object | null = null;

  @api selectedId: Maybe<string> = null;

  private givenPlan: Maybe<PlanDto> = null;
  private readonly edits = new UnsavedEdits((unsaved) => {
    this.unsaved = unsaved;
  });
  private lastPicked: string | null = null;
  private back: { itemId: string; column: string } | null = null;

  @api
  get plan(): Maybe<PlanDto> {
    return this.givenPlan;
  }
  set plan(plan: Maybe<PlanDto>) {
    if (plan?.id !== this.givenPlan?.id) {
      this.view = viewOf(plan?.id);
    }
    this.givenPlan = plan;
    if (this.dialogProperties) {
      this.dialogProperties = { ...this.dialogProperties, plan };
    }
  }

  get items(): Item[] {
    return itemsOf(this.plan);
  }

  get shown(): Item[] {
    return filterItems(this.items, this.view.filter);
  }

  get groups(): ItemGroup[] {
    return groupItems(this.items, this.shown, this.view);
  }

  get isEmpty(): boolean {
    return this.items.length === 0;
  }

  get isNothingFound(): boolean {
    return this.shown.length === 0;
  }

  get found(): string {
    return formatLabel(labels.found, formatNumber(this.shown.length), formatNumber(this.items.length));
  }

  get canAdd(): boolean {
    return Boolean(this.plan?.canEdit);
  }

  get isGrouped(): string {
    return String(this.view.grouped);
  }

  get bulkProperties(): object | null {
    const items = this.items.filter(({ id }) => this.selected.has(id));
    return items.length > 0 && this.bulk ? { plan: this.plan, items } : null;
  }

  get isAllPicked(): boolean {
    const ids = this.pickable;
    return ids.length > 0 && ids.every((id) => this.selected.has(id));
  }

  handleFilter(event: CustomEvent<{ filter: ItemFilter }>): void {
    this.look({ filter: event.detail.filter });
  }

  handleGrouping(): void {
    this.look({ grouped: !this.view.grouped });
  }

  handleSortChoose(event: CustomEvent<{ key: SortKey }>): void {
    this.look({ sort: { key: event.detail.key, descending: false } });
  }

  /** Up, down, and back to the plan's own order. */
  handleSort(event: CustomEvent<{ key: SortKey }>): void {
    const { key } = event.detail;
    const { sort } = this.view;
    const isThis = sort.key === key;
    this.look({ sort: isThis && sort.descending ? { key: 'order', descending: false } : { key, descending: isThis } });
  }

  handleOpen(event: ItemEvent): void {
    this.dispatchEvent(new CustomEvent('itemopen', { detail: event.detail }));
  }

  handleMove(event: CustomEvent<{ itemId: string; column: string }>): void {
    this.back = event.detail;
    this.show('move', { itemId: event.detail.itemId });
  }

  async handleTyped(event: CustomEvent<{ itemId: string; column: Column; typed: string }>): Promise<void> {
    const { itemId, column, typed } = event.detail;
    const item = this.itemById(itemId);
    const { fieldsFor, shownWith } = await loadEdits();
    // What stands in the row may be something typed before that is not saved yet.
    const fields = item && fieldsFor({ ...item, ...this.unsaved[itemId]?.shown }, column, typed);
    if (!item || !fields) {
      return;
    }
    if (column === 'status') {
      this.changeStatus(item, typed);
    } else {
      this.edits.save(item, {
        column,
        shown: shownWith(this.plan, fields),
        problem: null,
        send: ({ id, version }) => requestAction(this, 'saveItem', { itemId: id, fields, version: version ?? null })
      });
    }
  }

  handleComplete(event: ItemEvent): void {
    const item = this.itemById(event.detail.itemId);
    if (item) {
      this.changeStatus(item, DONE);
    }
  }

  handleRetry(event: ItemEvent): void {
    const item = this.itemById(event.detail.itemId);
    if (item) {
      this.edits.retry(item);
    }
  }

  handleDiscard(event: ItemEvent): void {
    this.edits.forget(event.detail.itemId);
    this.grid?.focusCell(event.detail.itemId, 'title');
  }

  handlePick(event: CustomEvent<{ itemId: string; range: boolean }>): void {
    const { itemId, range } = event.detail;
    if (this.pickable.includes(itemId)) {
      this.pick(picked(this.pickable, this.selected, itemId, range ? this.lastPicked : null));
      this.lastPicked = itemId;
    }
  }

  handlePickAll(): void {
    this.pick(this.isAllPicked ? new Set() : new Set(this.pickable));
  }

  handlePickNone(): void {
    this.pick(new Set());
  }

  handleKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Escape' && this.selected.size > 0) {
      this.pick(new Set());
    }
  }

  async handlePlace(event: CustomEvent<{ itemId: string; place: Place }>): Promise<void> {
    const { itemId, place } = event.detail;
    const orderedItemIds = orderWith(this.items, itemId, place);
    if (!orderedItemIds) {
      return;
    }
    const [title, beside] = [itemId, place.itemId].map((id) => this.itemById(id)?.title);
    this.problem = '';
    this.announcement = formatLabel(place.after ? labels.movedAfter : labels.movedBefore, title, beside);
    const result = await requestAction(this, 'reorderItems', { orderedItemIds });
    this.problem = result.saved ? '' : (result.problem ?? '');
  }

  handleCreate(): void {
    this.show('create', {});
  }

  handleFormOpen(event: CustomEvent<object>): void {
    this.show('create', { start: event.detail });
  }

  handleDialogClose(): void {
    this.dialog = null;
    this.dialogProperties = null;
    if (this.back) {
      this.grid?.focusCell(this.back.itemId, this.back.column);
      this.back = null;
    }
  }

  handlePartMissing(): void {
    this.problem = planLabels.errorHint;
  }

  private async show(part: Part, properties: object): Promise<void> {
    this.problem = '';
    try {
      this.dialog = await loadPart(part);
      this.dialogProperties = { ...properties, plan: this.plan };
    } catch {
      this.handlePartMissing();
    }
  }

  private changeStatus(item: Item, status: string): void {
    if (askBefore(this.plan, [item], status)) {
      this.back = { itemId: item.id, column: 'status' };
      this.show('status', { items: [item], status });
      return;
    }
    this.edits.save(item, {
      column: 'status',
      shown: { status },
      problem: null,
      send: (latest) => requestStatus(this, [latest], status, null, null)
    });
  }

  private look(changes: Partial<ItemView>): void {
    this.view = { ...this.view, ...changes };
    keepView(this.plan?.id, this.view);
  }

  private async pick(selected: ReadonlySet<string>): Promise<void> {
    this.selected = selected;
    if (selected.size > 0 && !this.bulk) {
      this.bulk = await loadPart('bulk').catch(() => null);
    }
  }

  /** In the order in which they stand. */
  private get pickable(): string[] {
    const inOrder = this.groups.flatMap(({ milestone, items }) => (milestone ? [milestone, ...items] : items));
    return inOrder.filter(isSelectable).map(({ id }) => id);
  }

  private itemById(itemId: string): Item | undefined {
    return this.items.find(({ id }) => id === itemId);
  }

  private get grid(): Grid | null | undefined {
    return this.template?.querySelector<Grid>('c-plan-item-grid');
  }
}
