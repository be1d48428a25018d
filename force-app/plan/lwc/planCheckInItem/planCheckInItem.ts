import { LightningElement, api } from 'lwc';
import type { CheckInItemDto, PlanDto } from 'apex-types';
import { requestAction } from 'c/planActions';
import { labels } from 'c/planCheckInLabels';
import { formatDate } from 'c/planDates';
import { formatCount, formatLabel } from 'c/planFormat';
import { commentsOf, DONE, isFinished, itemsOf } from 'c/planModel';
import type { Item, Maybe, PlanComment } from 'c/planModel';
import { roleWord, sideWord } from 'c/planWords';

/**
 * One step in the meeting: what has to be known about it, and what can be done about it right there.
 * @fires planaction
 * @fires itemmove `{ itemId }` somebody wants another date for it
 * @fires itemopen `{ itemId }`
 */
export default class PlanCheckInItem extends LightningElement {
  labels = labels;
  isActing = false;
  isBusy = false;
  problem: string | null = null;

  @api plan: Maybe<PlanDto> = null;
  @api entry: Maybe<CheckInItemDto> = null;

  /** The item with what one may do to it; the agenda itself says nothing about that. */
  get item(): Item | null {
    return itemsOf(this.plan).find(({ id }) => id === this.entry?.id) ?? null;
  }

  get side(): string {
    return sideWord(this.entry?.side);
  }

  get sideClass(): string {
    return `badge side-${(this.entry?.side ?? '').toLowerCase()}`;
  }

  get who(): string {
    return this.entry?.ownerName || roleWord(this.entry?.role);
  }

  get when(): string {
    const { completedOn, due, status } = this.entry ?? {};
    if (status === DONE) {
      return formatLabel(labels.doneOn, formatDate(completedOn, 'short'));
    }
    return due ? formatLabel(labels.dueOn, formatDate(due, 'short')) : '';
  }

  get facts(): string {
    return [this.who, this.when].filter(Boolean).join(' · ');
  }

  get lost(): string {
    const days = this.entry?.daysLost ?? 0;
    return days > 0 ? formatCount(days, labels.lostOne, labels.lostMany) : '';
  }

  get isCritical(): boolean {
    return Boolean(this.entry?.critical) && this.isOpen;
  }

  get why(): string {
    return this.entry?.reason && this.isOpen ? formatLabel(labels.why, this.entry.reason) : '';
  }

  private get isOpen(): boolean {
    return this.entry?.status !== DONE && !(this.item && isFinished(this.item));
  }

  get canComplete(): boolean {
    return Boolean(this.item?.canChangeStatus) && this.isOpen;
  }

  get canChangeStatus(): boolean {
    return Boolean(this.item?.canChangeStatus);
  }

  get canMove(): boolean {
    return Boolean(this.item?.canMove);
  }

  get canComment(): boolean {
    return Boolean(this.plan?.canComment);
  }

  get comments(): PlanComment[] {
    return commentsOf(this.plan, this.entry?.id ?? '');
  }

  get actLabel(): string {
    return this.isActing ? labels.close : labels.act;
  }

  get actTitle(): string {
    return this.isActing ? labels.close : formatLabel(labels.actItem, this.entry?.title);
  }

  get actExpanded(): string {
    return String(this.isActing);
  }

  get doneTitle(): string {
    return formatLabel(labels.markDoneItem, this.entry?.title);
  }

  get dateTitle(): string {
    return formatLabel(labels.otherDateItem, this.entry?.title);
  }

  get openTitle(): string {
    return formatLabel(labels.openItem, this.entry?.title);
  }

  async handleDone(): Promise<void> {
    this.isBusy = true;
    this.problem = null;
    const result = await requestAction(this, 'changeStatus', { itemId: this.entry?.id ?? '', status: DONE, reason: null });
    this.isBusy = false;
    this.problem = result.saved ? null : result.problem;
  }

  handleAct(): void {
    this.isActing = !this.isActing;
  }

  handleDate(): void {
    this.dispatchEvent(new CustomEvent('itemmove', { detail: { itemId: this.entry?.id } }));
  }

  handleOpen(): void {
    this.dispatchEvent(new CustomEvent('itemopen', { detail: { itemId: this.entry?.id } }));
  }
}
