import { LightningElement, api } from 'lwc';
import { requestAction } from 'c/planActions';
import type { ActionResult } from 'c/planActions';
import { formatLabel } from 'c/planFormat';
import { labels } from 'c/planItemPanelLabels';
import { otherSide } from 'c/planItemRules';
import { labels as planLabels } from 'c/planLabels';
import type { Item, Maybe } from 'c/planModel';
import { sideWord } from 'c/planWords';

/**
 * An item that one side proposed: who did, and what the other side decides.
 * @fires planaction
 */
export default class PlanItemProposal extends LightningElement {
  labels = labels;
  planLabels = planLabels;
  busy = false;
  problem = '';
  isDeclining = false;

  @api item: Maybe<Item> = null;

  get text(): string {
    const { item } = this;
    const by = item?.proposedBy || sideWord(item?.proposedSide);
    return item?.canDecideProposal
      ? formatLabel(labels.proposedToYou, by)
      : formatLabel(labels.proposedWaiting, by, sideWord(otherSide(item?.proposedSide ?? '')));
  }

  get acceptLabel(): string {
    return this.busy ? planLabels.saving : labels.accept;
  }

  handleAccept(): void {
    const { itemId, version } = this.seen;
    this.ask(requestAction(this, 'acceptItem', { itemId, version }));
  }

  handleDeclineOpen(): void {
    this.problem = '';
    this.isDeclining = true;
  }

  handleDeclineClose(): void {
    this.isDeclining = false;
  }

  async handleDecline(event: CustomEvent<{ reason: string }>): Promise<void> {
    if (await this.ask(requestAction(this, 'declineItem', { ...this.seen, reason: event.detail.reason }))) {
      this.isDeclining = false;
    }
  }

  private get seen(): { itemId: string; version: string | null } {
    return { itemId: this.item?.id ?? '', version: this.item?.version ?? null };
  }

  private async ask(asking: Promise<ActionResult>): Promise<boolean> {
    this.busy = true;
    this.problem = '';
    const result = await asking;
    this.busy = false;
    this.problem = result.saved ? '' : (result.problem ?? '');
    return result.saved;
  }
}
