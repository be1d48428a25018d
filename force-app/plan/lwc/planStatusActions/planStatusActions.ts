import { LightningElement, api } from 'lwc';
import type { PlanDto } from 'apex-types';
import { askBefore, openPredecessors, requestStatus } from 'c/planItemStatus';
import type { StatusAsk } from 'c/planItemStatus';
import { labels } from 'c/planLabels';
import { BLOCKED, DONE, IN_PROGRESS, isFinished, NOT_NEEDED, NOT_STARTED } from 'c/planModel';
import type { Item, Maybe } from 'c/planModel';

interface StatusAction {
  status: string;
  label: string;
  className: string;
}

/** What can be done from each status, the likeliest first. */
const ACTIONS: Record<string, [string, string][]> = {
  [NOT_STARTED]: [
    [DONE, labels.markDone],
    [IN_PROGRESS, labels.startWork],
    [BLOCKED, labels.markBlocked],
    [NOT_NEEDED, labels.markNotNeeded]
  ],
  [IN_PROGRESS]: [
    [DONE, labels.markDone],
    [BLOCKED, labels.markBlocked],
    [NOT_NEEDED, labels.markNotNeeded]
  ],
  [BLOCKED]: [
    [IN_PROGRESS, labels.unblock],
    [DONE, labels.markDone],
    [NOT_NEEDED, labels.markNotNeeded]
  ],
  [DONE]: [[IN_PROGRESS, labels.reopen]],
  [NOT_NEEDED]: [[NOT_STARTED, labels.reopen]]
};

/**
 * Changes an item's status; asks for the reason where the other side needs one, and before work begins too early.
 * @fires planaction
 */
export default class PlanStatusActions extends LightningElement {
  labels = labels;
  busy = false;
  problem = '';
  /** The status whose reason is being written, and why one is needed. */
  asking: { status: string; ask: StatusAsk } | null = null;

  @api plan: Maybe<PlanDto> = null;

  private given: Item | null = null;
  private hasActed = false;

  @api
  get item(): Item | null {
    return this.given;
  }
  set item(item: Maybe<Item>) {
    const isOther = item?.id !== this.given?.id;
    this.given = item ?? null;
    if (isOther) {
      this.asking = null;
      this.problem = '';
    }
  }

  get actions(): StatusAction[] {
    const status = this.given?.status ?? NOT_STARTED;
    return (ACTIONS[status] ?? []).map(([next, label], index) => ({
      status: next,
      label,
      className: index === 0 && !isFinished({ status }) ? 'action primary' : 'action'
    }));
  }

  get openNames(): string {
    return openPredecessors(this.plan, this.given?.id ?? '')
      .map(({ title }) => title)
      .join(', ');
  }

  /** After each change the person goes on with what can be done next. */
  renderedCallback(): void {
    if (!this.asking && this.hasActed && !this.busy) {
      this.hasActed = false;
      (this.refs?.actions as HTMLElement | undefined)?.focus();
    }
  }

  handleAction(event: Event): void {
    const { status = '' } = (event.currentTarget as HTMLElement).dataset;
    const ask = this.given ? askBefore(this.plan, [this.given], status) : null;
    if (ask) {
      this.problem = '';
      this.asking = { status, ask };
    } else {
      this.send(status, null, null);
    }
  }

  handleReason(event: CustomEvent<{ reason: string }>): void {
    if (this.asking) {
      this.send(this.asking.status, this.asking.ask, event.detail.reason);
    }
  }

  handleCancel(): void {
    this.hasActed = true;
    this.asking = null;
    this.problem = '';
  }

  private async send(status: string, ask: StatusAsk, said: string | null): Promise<void> {
    if (!this.given || this.busy) {
      return;
    }
    const itemId = this.given.id;
    this.busy = true;
    this.problem = '';
    const result = await requestStatus(this, [this.given], status, ask, said);
    this.busy = false;
    if (this.given?.id !== itemId) {
      return;
    }
    this.hasActed = true;
    if (result.saved) {
      this.asking = null;
    } else {
      this.problem = result.problem ?? '';
    }
  }
}
