import { LightningElement, api } from 'lwc';
import type { PlanDto } from 'apex-types';
import { formatDate, formatSpan } from 'c/planDates';
import { formatCount, formatLabel, safeUrl } from 'c/planFormat';
import { labels } from 'c/planLabels';
import { commentsOf, dependenciesOf, isFinished, itemsOf, TASK } from 'c/planModel';
import type { Item, Maybe, PlanComment } from 'c/planModel';
import { roleWord, sideWord, typeWord } from 'c/planWords';

interface Fact {
  label: string;
  value: string;
}

/**
 * Everything about one item, and what can be done with it.
 * @fires close
 * @fires itemopen `{ itemId }` for a linked item
 */
export default class PlanItemPanel extends LightningElement {
  labels = labels;

  @api plan: Maybe<PlanDto> = null;
  @api itemId: Maybe<string> = null;

  get item(): Item | null {
    return itemsOf(this.plan).find((item) => item.id === this.itemId) ?? null;
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

  get facts(): Fact[] {
    const { item } = this;
    if (!item) {
      return [];
    }
    const isLate = item.projectedDue && item.projectedDue !== item.due && !isFinished(item);
    return [
      { label: labels.owner, value: item.ownerName || roleWord(item.role) || labels.noOwner },
      { label: labels.dates, value: formatSpan(item.start, item.due) || labels.dateToBeDecided },
      { label: labels.projection, value: isLate ? formatDate(item.projectedDue, 'short') : '' },
      { label: labels.baseline, value: item.baselineDue !== item.due ? formatSpan(item.baselineStart, item.baselineDue) : '' },
      { label: labels.duration, value: this.days(item.type === TASK ? item.durationDays : null) },
      { label: labels.float, value: this.floatText(item) },
      { label: labels.completedOn, value: formatDate(item.completedOn, 'medium') },
      { label: labels.outcome, value: item.outcome ?? '' },
      { label: labels.reason, value: item.reason ?? '' }
    ].filter((fact) => fact.value !== '');
  }

  get link(): string | null {
    return safeUrl(this.item?.link);
  }

  get linkGroups(): { label: string; items: Item[] }[] {
    const items = new Map(itemsOf(this.plan).map((item) => [item.id, item]));
    const all = dependenciesOf(this.plan);
    const before = all.filter((link) => link.successorId === this.itemId).map((link) => items.get(link.predecessorId));
    const after = all.filter((link) => link.predecessorId === this.itemId).map((link) => items.get(link.successorId));
    const known = (linked: (Item | undefined)[]): Item[] => linked.filter((item): item is Item => item !== undefined);
    return [
      { label: labels.waitsFor, items: known(before) },
      { label: labels.holdsUp, items: known(after) }
    ].filter((group) => group.items.length > 0);
  }

  get comments(): PlanComment[] {
    return commentsOf(this.plan, this.itemId ?? null);
  }

  get canChange(): boolean {
    return Boolean(this.item?.canChangeStatus);
  }

  get cannotChange(): string {
    return this.plan?.canEdit ? formatLabel(labels.cannotChange, this.side) : labels.readOnly;
  }

  get canComment(): boolean {
    return Boolean(this.plan?.canComment);
  }

  handleClose(): void {
    this.dispatchEvent(new CustomEvent('close'));
  }

  handleOpen(event: Event): void {
    const itemId = (event.currentTarget as HTMLElement).dataset.id;
    this.dispatchEvent(new CustomEvent('itemopen', { detail: { itemId } }));
  }

  private days(count: Maybe<number>): string {
    return count ? formatCount(count, labels.daysOne, labels.daysMany) : '';
  }

  private floatText(item: Item): string {
    if (isFinished(item) || item.floatDays === null || item.floatDays === undefined) {
      return '';
    }
    return item.floatDays > 0 ? this.days(item.floatDays) : labels.floatNone;
  }
}
