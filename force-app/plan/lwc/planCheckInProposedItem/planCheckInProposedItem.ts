import { LightningElement, api } from 'lwc';
import type { PlanDto } from 'apex-types';
import { requestAction } from 'c/planActions';
import { labels } from 'c/planCheckInLabels';
import { formatDate } from 'c/planDates';
import { formatLabel } from 'c/planFormat';
import { labels as planLabels } from 'c/planLabels';
import { itemsOf } from 'c/planModel';
import type { Item, Maybe } from 'c/planModel';
import { sideWord } from 'c/planWords';

/**
 * A step that one side proposed, and the answer of the other.
 * @fires planaction
 */
export default class PlanCheckInProposedItem extends LightningElement {
  labels = labels;
  planLabels = planLabels;
  isDeclining = false;
  isBusy = false;
  reason = '';
  problem: string | null = null;

  @api plan: Maybe<PlanDto> = null;
  @api itemId: Maybe<string> = null;

  private hasToFocus = false;

  renderedCallback(): void {
    if (this.hasToFocus) {
      this.hasToFocus = false;
      (this.refs?.field as HTMLElement | undefined)?.focus();
    }
  }

  get item(): Item | null {
    return itemsOf(this.plan).find(({ id }) => id === this.itemId) ?? null;
  }

  get facts(): string {
    const { side, due, proposedBy, proposedSide } = this.item ?? {};
    const by = formatLabel(labels.proposedBy, proposedBy || sideWord(proposedSide));
    return [sideWord(side), due ? formatLabel(labels.dueOn, formatDate(due, 'short')) : '', by].filter(Boolean).join(' · ');
  }

  get canDecide(): boolean {
    return Boolean(this.item?.canDecideProposal) && !this.isDeclining;
  }

  get acceptTitle(): string {
    return formatLabel(labels.acceptItem, this.item?.title);
  }

  get declineTitle(): string {
    return formatLabel(labels.declineItem, this.item?.title);
  }

  handleAccept(): Promise<void> {
    return this.send(() => requestAction(this, 'acceptItem', { itemId: this.item?.id ?? '', version: this.item?.version ?? null }));
  }

  handleDeclineOpen(): void {
    this.isDeclining = true;
    this.hasToFocus = true;
  }

  handleCancel(): void {
    this.isDeclining = false;
    this.problem = null;
  }

  handleReason(event: Event): void {
    this.reason = (event.target as HTMLTextAreaElement).value;
  }

  async handleDecline(event: Event): Promise<void> {
    event.preventDefault();
    const reason = this.reason.trim();
    if (!reason) {
      this.problem = planLabels.reasonMissing;
      (this.refs?.field as HTMLElement | undefined)?.focus();
      return;
    }
    const { id, version } = this.item ?? {};
    await this.send(() => requestAction(this, 'declineItem', { itemId: id ?? '', reason, version: version ?? null }));
  }

  private async send(ask: () => ReturnType<typeof requestAction>): Promise<void> {
    if (this.isBusy) {
      return;
    }
    this.isBusy = true;
    this.problem = null;
    const result = await ask();
    this.isBusy = false;
    this.problem = result.saved ? null : result.problem;
    this.isDeclining = this.isDeclining && !result.saved;
  }
}
