import { LightningElement, api } from 'lwc';
import { formatCount, formatLabel } from 'c/planFormat';
import { cellsOf } from 'c/planItemCells';
import type { Cell } from 'c/planItemCells';
import { labels } from 'c/planItemListLabels';
import type { Access, Column } from 'c/planItemRules';
import { labels as planLabels } from 'c/planLabels';
import { isFinished, TASK } from 'c/planModel';
import type { Item, Maybe } from 'c/planModel';
import type { Progress } from 'c/planProgress';

/** What the list knows of one line; the same object as long as nothing about it changed. */
export interface ItemRow {
  /** As it is, with what was typed and not saved yet. */
  item: Item;
  access: Record<Column, Access>;
  isMilestone: boolean;
  isSelectable: boolean;
  isSelected: boolean;
  isMovable: boolean;
  /** Its panel is open. */
  isOpen: boolean;
  isSaving: boolean;
  /** The column that is being edited. */
  editing: Column | null;
  /** Why the last change was not saved; what was typed is still shown. */
  problem: string | null;
  unsaved: Column | null;
}

/** Below this width a row is a card, which is read; its panel is where it is edited. */
const CARD_WIDTH = 640;
const MOVES: Record<string, string> = { ArrowUp: 'up', ArrowDown: 'down', ArrowLeft: 'left', ArrowRight: 'right' };

/**
 * One line of the list: cells that can be walked through and edited.
 * @fires itemopen `{ itemId }`
 * @fires rowcomplete `{ itemId }`
 * @fires rowpick `{ itemId, range }` to select or not
 * @fires celledit `{ itemId, column }`
 * @fires cellfocus `{ itemId, column }`
 * @fires cellmove `{ itemId, column, key }`
 * @fires rowshift `{ itemId, down }` to another place in the order
 * @fires rowgrab `{ itemId, y }`
 * @fires rowretry, rowdiscard `{ itemId }` after a change that was not saved
 */
export default class PlanItemRow extends LightningElement {
  labels = labels;
  planLabels = planLabels;

  @api row: Maybe<ItemRow> = null;
  /** The component that edits a value, and what it needs. */
  @api editor: unknown = null;
  @api editorProperties: Maybe<object> = null;
  /** Of a milestone's tasks. */
  @api progress: Maybe<Progress> = null;

  /** Puts the focus on a cell; false where the width leaves no room for it. */
  @api
  focusCell(column: string): boolean {
    const cell = this.template?.querySelector<HTMLElement>(`[data-column="${column}"]`);
    if (!cell || (this.isDrawn && cell.getClientRects().length === 0)) {
      return false;
    }
    cell.focus();
    return true;
  }

  get item(): Item {
    return this.row?.item ?? ({} as Item);
  }

  get lineClass(): string {
    const { row, item } = this;
    return [
      'line',
      row?.isMilestone && 'milestone',
      isFinished(item) && 'finished',
      item.proposed && 'proposed',
      row?.isOpen && 'open-now',
      row?.isSelected && 'picked',
      row?.isSaving && 'saving'
    ]
      .filter(Boolean)
      .join(' ');
  }

  get canComplete(): boolean {
    return Boolean(this.item.canChangeStatus) && !isFinished(this.item) && this.item.type === TASK;
  }

  get isCritical(): boolean {
    return Boolean(this.item.critical) && !isFinished(this.item);
  }

  get pickLabel(): string {
    return formatLabel(labels.pick, this.item.title);
  }

  get completeLabel(): string {
    return formatLabel(planLabels.completeItem, this.item.title);
  }

  get openLabel(): string {
    return formatLabel(planLabels.openItem, this.item.title);
  }

  get comments(): string {
    return this.item.commentCount ? String(this.item.commentCount) : '';
  }

  get commentsLabel(): string {
    return formatCount(this.item.commentCount ?? 0, planLabels.commentsOne, planLabels.commentsMany);
  }

  get isEditingTitle(): boolean {
    return this.row?.editing === 'title';
  }

  get canEditTitle(): boolean {
    return this.row?.access.title === 'edit';
  }

  get titleReadonly(): string {
    return String(!this.canEditTitle);
  }

  get isUnsavedTitle(): string {
    return this.row?.unsaved === 'title' ? 'cell cell-title unsaved' : 'cell cell-title';
  }

  get cells(): Cell[] {
    return this.row ? cellsOf(this.row) : [];
  }

  handleOpen(event: Event): void {
    event.stopPropagation();
    this.tell('itemopen');
  }

  handleComplete(event: Event): void {
    event.stopPropagation();
    this.tell('rowcomplete');
  }

  handlePick(event: Event): void {
    event.stopPropagation();
    this.tell('rowpick', { range: (event as MouseEvent).shiftKey });
  }

  handleGrab(event: PointerEvent): void {
    event.preventDefault();
    this.tell('rowgrab', { y: event.clientY });
  }

  handleEditTitle(event: Event): void {
    event.stopPropagation();
    this.tell('celledit', { column: 'title' });
  }

  /** A click on a value edits it; on a card it opens the whole item. */
  handleCellClick(event: Event): void {
    const { column } = (event.currentTarget as HTMLElement).dataset;
    if (this.row?.editing === column) {
      return;
    }
    if (this.isCard) {
      this.tell('itemopen');
    } else if (this.row?.access[column as Column]) {
      this.tell('celledit', { column });
    }
  }

  handleFocus(event: FocusEvent): void {
    const column = (event.target as HTMLElement).closest<HTMLElement>('[data-column]')?.dataset.column;
    if (column) {
      this.tell('cellfocus', { column });
    }
  }

  handleKeyDown(event: KeyboardEvent): void {
    const cell = (event.target as HTMLElement).closest<HTMLElement>('[data-column]');
    const column = cell?.dataset.column;
    // In an editor the keys are the editor's, and a button's are the button's.
    if (!column || event.target !== cell || this.row?.editing === column) {
      return;
    }
    if (this.isDone(event, column)) {
      event.preventDefault();
      event.stopPropagation();
    }
  }

  handleRetry(): void {
    this.tell('rowretry');
  }

  handleDiscard(): void {
    this.tell('rowdiscard');
  }

  private isDone(event: KeyboardEvent, column: string): boolean {
    const { key } = event;
    if (event.altKey && (key === 'ArrowUp' || key === 'ArrowDown')) {
      this.tell('rowshift', { down: key === 'ArrowDown' });
    } else if (key === 'Enter' || key === 'F2') {
      this.enter(column);
    } else if (key === ' ') {
      this.tell('rowpick', { range: event.shiftKey });
    } else if (MOVES[key] || ['Home', 'End', 'PageUp', 'PageDown'].includes(key)) {
      this.tell('cellmove', { column, key: event.ctrlKey && (key === 'Home' || key === 'End') ? `Ctrl${key}` : key });
    } else {
      return false;
    }
    return true;
  }

  private enter(column: string): void {
    if (column === 'pick') {
      this.tell('rowpick', { range: false });
    } else if (column !== 'open' && this.row?.access[column as Column]) {
      this.tell('celledit', { column });
    } else {
      this.tell('itemopen');
    }
  }

  private get isDrawn(): boolean {
    return (this.template?.host.getClientRects().length ?? 0) > 0;
  }

  private get isCard(): boolean {
    const width = this.template?.host.getBoundingClientRect().width ?? 0;
    return width > 0 && width < CARD_WIDTH;
  }

  private tell(name: string, more: object = {}): void {
    this.dispatchEvent(new CustomEvent(name, { detail: { itemId: this.item.id, ...more } }));
  }
}
