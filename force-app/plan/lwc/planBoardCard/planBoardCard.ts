import { LightningElement, api } from 'lwc';
import { labels } from 'c/planBoardLabels';
import { formatDate } from 'c/planDates';
import { formatLabel } from 'c/planFormat';
import type { Choice } from 'c/planItemRules';
import { STATUSES } from 'c/planItemView';
import { labels as planLabels } from 'c/planLabels';
import { isFinished, MILESTONE } from 'c/planModel';
import type { Item, Maybe } from 'c/planModel';
import { classPart, roleWord, sideWord, statusWord } from 'c/planWords';

/**
 * One item on the board.
 * @fires itemopen `{ itemId }`
 * @fires cardmove `{ itemId, status }` chosen from its menu
 * @fires cardgrab, carddrop `{ itemId }` when it is dragged, and not any more
 */
export default class PlanBoardCard extends LightningElement {
  labels = labels;
  planLabels = planLabels;

  @api item: Maybe<Item> = null;
  @api milestone: Maybe<string> = null;
  @api busy = false;
  @api isOpen = false;
  /** Why it could not be moved. */
  @api problem: Maybe<string> = null;

  get cardClass(): string {
    return ['item', this.isOpen && 'open-now', this.busy && 'saving', isFinished(this.given) && 'finished'].filter(Boolean).join(' ');
  }

  get canMove(): boolean {
    return Boolean(this.given.canChangeStatus) && !this.given.proposed;
  }

  get canDrag(): string {
    return String(this.canMove && !this.busy);
  }

  get sideClass(): string {
    return `badge side-${classPart(this.given.side)}`;
  }

  get side(): string {
    return sideWord(this.given.side);
  }

  get owner(): string {
    return this.given.ownerName || roleWord(this.given.role) || planLabels.noOwner;
  }

  get due(): string {
    return formatDate(this.given.due, 'short') || planLabels.dateToBeDecided;
  }

  get reason(): string {
    return this.given.status === 'Blocked' ? (this.given.reason ?? '') : '';
  }

  get isMilestone(): boolean {
    return this.given.type === MILESTONE;
  }

  get isCritical(): boolean {
    return Boolean(this.given.critical) && !isFinished(this.given);
  }

  get moveLabel(): string {
    return formatLabel(labels.moveItem, this.given.title);
  }

  get moves(): Choice[] {
    return STATUSES.filter((status) => status !== this.given.status).map((value) => ({ value, label: statusWord(value) }));
  }

  handleOpen(): void {
    this.tell('itemopen');
  }

  handleMove(event: CustomEvent<{ value: string }>): void {
    this.tell('cardmove', { status: event.detail.value });
  }

  handleDragStart(event: DragEvent): void {
    event.dataTransfer?.setData('text/plain', this.given.title);
    if (event.dataTransfer) {
      event.dataTransfer.effectAllowed = 'move';
    }
    this.tell('cardgrab');
  }

  handleDragEnd(): void {
    this.tell('carddrop');
  }

  private get given(): Item {
    return this.item ?? ({} as Item);
  }

  private tell(name: string, more: object = {}): void {
    this.dispatchEvent(new CustomEvent(name, { detail: { itemId: this.given.id, ...more } }));
  }
}
