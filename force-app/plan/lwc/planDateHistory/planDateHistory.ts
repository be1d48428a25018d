import { LightningElement, api } from 'lwc';
import type { DateChangeDto } from 'apex-types';
import { labels } from 'c/planDateInboxLabels';
import { moveText, shiftText, whoText } from 'c/planDateText';
import { formatCount, formatLabel, formatNumber } from 'c/planFormat';
import type { Maybe } from 'c/planModel';
import { classPart } from 'c/planWords';

const FEW = 8;
const STATUSES: Record<string, string> = {
  Applied: labels.statusApplied,
  Declined: labels.statusDeclined,
  Withdrawn: labels.statusWithdrawn,
  Superseded: labels.statusSuperseded
};

/**
 * Every date that was moved, declined or taken back, the newest first, with who, why and what it did.
 * @fires itemopen `{ itemId }`
 */
export default class PlanDateHistory extends LightningElement {
  labels = labels;
  showsAll = false;

  @api changes: Maybe<readonly DateChangeDto[]> = null;

  get rows(): object[] {
    const all = this.changes ?? [];
    return (this.showsAll ? all : all.slice(0, FEW)).map((change) => ({
      id: change.id,
      itemId: change.itemId,
      title: change.itemTitle,
      move: moveText(change),
      shift: shiftText(change.shiftDays),
      status: STATUSES[change.status ?? ''] ?? change.status,
      statusClass: `badge ${classPart(change.status)}`,
      who: whoText(change.proposedBy, change.proposedSide, change.createdOn),
      reason: change.reason,
      cause: change.causedBy && change.causedBy !== change.proposedBy ? formatLabel(labels.cause, change.causedBy) : '',
      did: this.effectOf(change),
      decision: [whoText(change.decidedBy, null, change.decidedOn), change.decisionComment].filter(Boolean).join(': ')
    }));
  }

  get isEmpty(): boolean {
    return this.rows.length === 0;
  }

  get moreText(): string {
    const count = this.changes?.length ?? 0;
    return count > FEW && !this.showsAll ? formatLabel(labels.moreHistory, formatNumber(count)) : '';
  }

  handleMore(): void {
    this.showsAll = true;
  }

  handleOpen(event: Event): void {
    const { id } = (event.currentTarget as HTMLElement).dataset;
    this.dispatchEvent(new CustomEvent('itemopen', { detail: { itemId: id } }));
  }

  private effectOf({ goLiveShiftDays, pushedItems }: DateChangeDto): string {
    return [
      goLiveShiftDays ? formatLabel(labels.goLiveThen, shiftText(goLiveShiftDays)) : '',
      pushedItems ? formatCount(pushedItems, labels.alsoOne, labels.alsoMany) : ''
    ]
      .filter(Boolean)
      .join('; ');
  }
}
