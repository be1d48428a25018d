import { LightningElement, api } from 'lwc';
import type { PlanDto } from 'apex-types';
import { labels } from 'c/buyerLabels';
import { formatLabel } from 'c/planFormat';
import { labels as planLabels } from 'c/planLabels';
import { commentsOf, isFinished, itemsOf, TASK } from 'c/planModel';
import type { Item, Maybe, PlanComment } from 'c/planModel';
import type { SessionState } from 'c/planSession';

interface OpenableWorkspace extends HTMLElement {
  openItem(itemId: string): void;
}

/** The plan for the buyer: what is mine and by when first, then what the seller owes, why, and everything. */
export default class BuyerPlanView extends LightningElement {
  labels = labels;
  planLabels = planLabels;

  @api work: Maybe<SessionState> = null;

  get plan(): PlanDto | null {
    return this.work?.plan ?? null;
  }

  /** Only tasks: a milestone is reached by its tasks, nobody does it. */
  get myItems(): Item[] {
    return this.openTasks.filter((item) => item.mine);
  }

  get sellerItems(): Item[] {
    return this.openTasks.filter((item) => item.side === 'Seller' && !item.mine);
  }

  get sellerHeading(): string {
    return formatLabel(labels.sellerOwes, this.plan?.sellerCompany || labels.sellerSide);
  }

  get comments(): PlanComment[] {
    return commentsOf(this.plan, null);
  }

  get canComment(): boolean {
    return Boolean(this.plan?.canComment);
  }

  handleItemOpen(event: CustomEvent<{ itemId: string }>): void {
    this.template?.querySelector<OpenableWorkspace>('c-plan-workspace')?.openItem(event.detail.itemId);
  }

  private get openTasks(): Item[] {
    return itemsOf(this.plan).filter((item) => item.type === TASK && !isFinished(item));
  }
}
