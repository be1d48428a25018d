import { LightningElement, api } from 'lwc';
import { requestAction } from 'c/planActions';
import { labels } from 'c/planLabels';
import { BLOCKED, DONE, IN_PROGRESS, isFinished, needsReason, NOT_NEEDED, NOT_STARTED } from 'c/planModel';
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

/** Changes an item's status; asks for the reason where the other side needs one. */
export default class PlanStatusActions extends LightningElement {
  labels = labels;
  reason = '';
  problem = '';
  /** The status whose reason is being written. */
  asking: string | null = null;

  busy = false;

  private given: Item | null = null;
  private hasFocused = false;
  private hasActed = false;

  @api
  get item(): Item | null {
    return this.given;
  }
  set item(item: Maybe<Item>) {
    const isOther = item?.id !== this.given?.id;
    this.given = item ?? null;
    if (isOther) {
      this.handleCancel();
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

  get question(): string {
    return this.asking === BLOCKED ? labels.blockedReason : labels.notNeededReason;
  }

  get message(): string {
    return this.problem;
  }

  get invalid(): string | null {
    return this.problem ? 'true' : null;
  }

  get saveLabel(): string {
    return this.busy ? labels.saving : labels.save;
  }

  /** The question is where the person goes on; after it, and after each change, what can be done next. */
  renderedCallback(): void {
    if (!this.asking && this.hasActed && !this.busy) {
      this.hasActed = false;
      (this.refs?.actions as HTMLElement | undefined)?.focus();
    }
    if (!this.asking) {
      this.hasFocused = false;
    } else if (!this.hasFocused) {
      this.hasFocused = true;
      (this.refs?.field as HTMLTextAreaElement | undefined)?.focus();
    }
  }

  handleAction(event: Event): void {
    const status = (event.currentTarget as HTMLElement).dataset.status ?? '';
    if (needsReason(status)) {
      this.asking = status;
    } else {
      void this.send(status, null);
    }
  }

  handleReason(event: Event): void {
    this.reason = (event.target as HTMLTextAreaElement).value;
    this.problem = '';
  }

  handleSave(event: Event): void {
    event.preventDefault();
    const reason = this.reason.trim();
    if (!reason) {
      this.problem = labels.reasonMissing;
      (this.refs?.field as HTMLTextAreaElement | undefined)?.focus();
    } else if (this.asking && !this.busy) {
      void this.send(this.asking, reason);
    }
  }

  handleCancel(): void {
    this.hasActed = this.asking !== null;
    this.asking = null;
    this.reason = '';
    this.problem = '';
  }

  private async send(status: string, reason: string | null): Promise<void> {
    this.hasActed = true;
    this.busy = true;
    const result = await requestAction(this, 'changeStatus', { itemId: this.given?.id ?? '', status, reason });
    this.busy = false;
    this.problem = result.saved ? '' : (result.problem ?? '');
    if (result.saved) {
      this.handleCancel();
    }
  }
}
