import { LightningElement, api } from 'lwc';
import type { PlanDto } from 'apex-types';
import { formatLabel } from 'c/planFormat';
import { labels } from 'c/planItemPanelLabels';
import { labels as planLabels } from 'c/planLabels';
import { commentsOf, isFinished, itemsOf, KEY_DATE } from 'c/planModel';
import type { Item, Maybe, PlanComment } from 'c/planModel';
import { sideWord, typeWord } from 'c/planWords';

/**
 * Everything about one item, and what can be done with it.
 * @fires close
 * @fires itemopen `{ itemId }` for a linked item
 * @fires planaction
 */
export default class PlanItemPanel extends LightningElement {
  labels = labels;
  planLabels = planLabels;
  isEditing = false;
  movePanel: unknown = null;
  problem = '';

  @api plan: Maybe<PlanDto> = null;

  private givenId: string | null = null;
  private wasEditing = false;

  @api
  get itemId(): string | null {
    return this.givenId;
  }
  set itemId(itemId: Maybe<string>) {
    if (itemId !== this.givenId) {
      this.isEditing = false;
      this.movePanel = null;
    }
    this.givenId = itemId ?? null;
  }

  renderedCallback(): void {
    if (this.wasEditing && !this.isEditing) {
      (this.refs?.edit as HTMLElement | undefined)?.focus();
    }
    this.wasEditing = this.isEditing;
  }

  get item(): Item | null {
    return itemsOf(this.plan).find((item) => item.id === this.givenId) ?? null;
  }

  get kicker(): string {
    const milestone = itemsOf(this.plan).find((item) => item.id === this.item?.milestoneId)?.title;
    return [typeWord(this.item?.type), milestone].filter(Boolean).join(' · ');
  }

  get sideClass(): string {
    return `badge side-${(this.item?.side ?? '').toLowerCase()}`;
  }

  get side(): string {
    return sideWord(this.item?.side);
  }

  get isCritical(): boolean {
    return Boolean(this.item?.critical && !isFinished(this.item));
  }

  get hasStatus(): boolean {
    return this.item?.type !== KEY_DATE && !this.item?.proposed;
  }

  get comments(): PlanComment[] {
    return commentsOf(this.plan, this.givenId);
  }

  get canChange(): boolean {
    return Boolean(this.item?.canChangeStatus) && this.hasStatus;
  }

  get cannotChange(): string {
    if (!this.hasStatus || this.canChange) {
      return '';
    }
    return this.plan?.canEdit ? formatLabel(planLabels.cannotChange, this.side) : planLabels.readOnly;
  }

  get canEdit(): boolean {
    return Boolean(this.item?.canEdit);
  }

  /** In a draft dates are a field like others. */
  get canMove(): boolean {
    return Boolean(this.item?.canMove) && !this.item?.proposed && this.plan?.status !== 'Draft';
  }

  get canRemove(): boolean {
    return Boolean(this.item?.canChangeScope || this.item?.canWithdraw);
  }

  get agreedHint(): string {
    return this.canEdit && !this.item?.canChangeScope ? labels.agreedHint : '';
  }

  get canComment(): boolean {
    return Boolean(this.plan?.canComment);
  }

  handleClose(): void {
    this.dispatchEvent(new CustomEvent('close'));
  }

  handleOpen(event: CustomEvent): void {
    this.dispatchEvent(new CustomEvent('itemopen', { detail: event.detail }));
  }

  handleEdit(): void {
    this.isEditing = true;
  }

  handleEditClose(): void {
    this.isEditing = false;
  }

  async handleMove(): Promise<void> {
    this.problem = '';
    try {
      this.movePanel = (await import('c/planMovePanel')).default;
    } catch {
      this.problem = planLabels.errorHint;
    }
  }

  handleMoveClose(): void {
    this.movePanel = null;
    (this.refs?.move as HTMLElement | undefined)?.focus();
  }
}
