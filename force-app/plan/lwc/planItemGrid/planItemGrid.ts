import { LightningElement, api } from 'lwc';
import type { PlanDto } from 'apex-types';
import type { UnsavedEdit } from 'c/planItemEdits';
import { moveInGrid } from 'c/planItemGridKeys';
import type { GridLine } from 'c/planItemGridKeys';
import { linesOf } from 'c/planItemGroups';
import type { GroupLines } from 'c/planItemGroups';
import { labels } from 'c/planItemListLabels';
import { neighbourOf, RowDrag } from 'c/planItemOrder';
import { loadEdits, loadPart } from 'c/planItemParts';
import type { ItemRow } from 'c/planItemRow';
import { RowCache } from 'c/planItemRows';
import type { Column } from 'c/planItemRules';
import type { ItemGroup, ItemSort } from 'c/planItemView';
import { labels as planLabels } from 'c/planLabels';
import { itemsOf, MILESTONE } from 'c/planModel';
import type { Item, Maybe } from 'c/planModel';

type Line = HTMLElement & GridLine;

/** More lines than these are drawn bit by bit, so that the first are there at once. */
const FIRST_LINES = 60;
const MORE_LINES = 120;
/**
 * Items in a grid that is walked through and edited cell by cell.
 * @fires itemopen, rowcomplete, rowretry, rowdiscard `{ itemId }`
 * @fires itemmove `{ itemId }` to give it other dates by a move
 * @fires celltyped `{ itemId, column, typed }`
 * @fires rowpick `{ itemId, range }`, pickall
 * @fires sortpick `{ key }`
 * @fires itemplace `{ itemId, place }` to another place in the order
 * @fires formopen `{ milestoneId, title }` for all fields of a new item
 * @fires partmissing when something could not be fetched
 */
export default class PlanItemGrid extends LightningElement {
  labels = labels;
  planLabels = planLabels;
  limit = FIRST_LINES;
  gridTab = '0';
  editing: { itemId: string; column: Column } | null = null;
  editor: unknown = null;
  editorProperties: object | null = null;
  quickAdd: unknown = null;
  addingTo: string | null = null;
  dropStyle: string | null = null;

  @api plan: Maybe<PlanDto> = null;
  @api groups: Maybe<readonly ItemGroup[]> = null;
  @api sort: Maybe<ItemSort> = null;
  @api unsaved: Maybe<Readonly<Record<string, UnsavedEdit>>> = null;
  @api selected: Maybe<ReadonlySet<string>> = null;
  @api openId: Maybe<string> = null;
  @api allPicked = false;

  private readonly cache = new RowCache();
  private active = { itemId: '', column: 'title' };
  private focusNext: { itemId: string; column: string } | null = null;
  private drag: RowDrag | null = null;
  private growing: ReturnType<typeof setTimeout> | undefined;

  /** Puts the focus on a cell once it is drawn. */
  @api
  focusCell(itemId: string, column: string): void {
    this.focusNext = { itemId, column };
    this.settleFocus();
  }

  renderedCallback(): void {
    if (this.limit < this.lineCount && this.growing === undefined) {
      this.growing = setTimeout(() => {
        this.growing = undefined;
        this.limit += MORE_LINES;
      }, 0);
    }
    this.settleFocus();
  }

  disconnectedCallback(): void {
    clearTimeout(this.growing);
    this.drag?.end();
  }

  get lineCount(): number {
    return (this.groups ?? []).reduce((count, { items }) => count + items.length + 1, 1);
  }

  get hasPickable(): boolean {
    return Boolean(this.plan?.canEdit);
  }

  get shown(): GroupLines[] {
    return linesOf(this.groups ?? [], {
      plan: this.plan,
      limit: this.limit,
      addingTo: this.quickAdd === null ? null : this.addingTo,
      rowOf: (item) => this.rowOf(item)
    });
  }

  handleGridFocus(event: FocusEvent): void {
    if (event.target === event.currentTarget) {
      (this.lineOf(this.active.itemId) ?? this.lines[0])?.focusCell(this.active.column);
    }
    this.gridTab = '-1';
  }

  handleGridBlur(event: FocusEvent): void {
    if (!(event.currentTarget as HTMLElement).contains(event.relatedTarget as Node | null)) {
      this.gridTab = '0';
    }
  }

  handleCellFocus(event: CustomEvent<{ itemId: string; column: string }>): void {
    this.active = event.detail;
  }

  handleCellMove(event: CustomEvent<{ itemId: string; column: string; key: string }>): void {
    const { itemId, column, key } = event.detail;
    moveInGrid(this.lines, this.lineOf(itemId), column, key);
  }

  handleDown(event: CustomEvent<{ column: string }>): void {
    moveInGrid(this.lines, undefined, event.detail.column, 'ArrowDown');
  }

  handleGridKey(event: KeyboardEvent): void {
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'a' && !this.editing) {
      event.preventDefault();
      this.tell('pickall');
    }
  }

  handleForward(event: CustomEvent): void {
    this.tell(event.type, event.detail);
  }

  async handleCellEdit(event: CustomEvent<{ itemId: string; column: Column }>): Promise<void> {
    const { itemId, column } = event.detail;
    const item = this.itemById(itemId);
    const row = item && this.rowOf(item);
    if (row?.access[column] === 'move') {
      this.tell('itemmove', { itemId, column });
    } else if (row?.access[column] === 'edit') {
      try {
        const [editor, { editorFor }] = await Promise.all([loadPart('editor'), loadEdits()]);
        this.editor = editor;
        this.editorProperties = editorFor(this.plan, row.item, column);
        this.editing = { itemId, column };
      } catch {
        this.tell('partmissing');
      }
    }
  }

  handleCellCancel(): void {
    this.focusNext = this.editing;
    this.editing = null;
  }

  handleCellCommit(event: CustomEvent<{ value: string; next: string | null }>): void {
    const { editing } = this;
    if (!editing) {
      return;
    }
    const { value, next } = event.detail;
    this.editing = null;
    this.focusNext = next ? editing : null;
    if (next === 'left' || next === 'right') {
      moveInGrid(this.lines, this.lineOf(editing.itemId), editing.column, next === 'left' ? 'ArrowLeft' : 'ArrowRight');
      this.focusNext = { ...this.active };
    }
    this.tell('celltyped', { ...editing, typed: value });
  }

  handleShift(event: CustomEvent<{ itemId: string; down: boolean }>): void {
    const { itemId, down } = event.detail;
    const place = this.isOrdered ? neighbourOf(this.neighboursOf(itemId), itemId, down) : null;
    if (place) {
      this.focusNext = { ...this.active };
      this.tell('itemplace', { itemId, place });
    }
  }

  handleGrab(event: CustomEvent<{ itemId: string }>): void {
    const { itemId } = event.detail;
    const spans = this.neighboursOf(itemId).flatMap(({ id }) => {
      const box = this.lineOf(id)?.getBoundingClientRect();
      return box ? [{ id, top: box.top, bottom: box.bottom }] : [];
    });
    const top = (this.refs?.frame as HTMLElement | undefined)?.getBoundingClientRect().top ?? 0;
    this.drag?.end();
    this.drag = new RowDrag(itemId, spans, {
      onLine: (y) => {
        this.dropStyle = y === null ? null : `top: ${y - top}px`;
      },
      onDrop: (place) => this.tell('itemplace', { itemId, place })
    });
  }

  async handleAdd(event: Event): Promise<void> {
    const { key = null } = (event.currentTarget as HTMLElement).dataset;
    try {
      this.quickAdd = await loadPart('quickAdd');
      this.addingTo = key;
    } catch {
      this.tell('partmissing');
    }
  }

  handleAddClose(): void {
    this.addingTo = null;
  }

  handleFormOpen(event: CustomEvent): void {
    this.addingTo = null;
    this.tell('formopen', event.detail);
  }

  private settleFocus(): void {
    const line = this.focusNext && !this.editing && this.lineOf(this.focusNext.itemId);
    if (line && this.focusNext) {
      const { column } = this.focusNext;
      this.focusNext = null;
      line.focusCell(column);
    }
  }

  private rowOf(item: Item): ItemRow {
    return this.cache.row(item, {
      plan: this.plan,
      unsaved: this.unsaved ?? {},
      selected: this.selected ?? new Set(),
      openId: this.openId,
      editing: this.editing,
      isOrdered: this.isOrdered
    });
  }

  private get isOrdered(): boolean {
    return this.sort?.key === 'order';
  }

  /** Those among which an item has its place: of its group, or the milestones. */
  private neighboursOf(itemId: string): Item[] {
    const groups = this.groups ?? [];
    const heads = groups.flatMap(({ milestone }) => (milestone ? [milestone] : []));
    const isHead = this.itemById(itemId)?.type === MILESTONE && heads.some(({ id }) => id === itemId);
    return isHead ? heads : (groups.find(({ items }) => items.some(({ id }) => id === itemId))?.items ?? []);
  }

  private itemById(itemId: string): Item | undefined {
    return itemsOf(this.plan).find(({ id }) => id === itemId);
  }

  private get lines(): Line[] {
    return [...(this.template?.querySelectorAll<Line>('c-plan-item-row') ?? [])];
  }

  private lineOf(itemId: string): Line | undefined {
    return this.template?.querySelector<Line>(`c-plan-item-row[data-id="${itemId}"]`) ?? undefined;
  }

  private tell(name: string, detail: object = {}): void {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }
}
