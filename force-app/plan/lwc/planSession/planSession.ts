import type { PlanDto } from 'apex-types';
import { ChangePoll } from 'c/planChangePoll';
import { errorMessage, isNoAccess } from 'c/planErrors';
import { labels } from 'c/planLabels';
import { itemsOf } from 'c/planModel';
import type { CommentDraft, StatusChange } from 'c/planModel';
import { withStatusChanges } from 'c/planProgress';

/** The calls that each side's door offers alike. */
export interface PlanDoor {
  changeItemStatus(parameters: StatusChange & { earlyStartReason: string | null; version: string | null }): Promise<PlanDto>;
  addComment(parameters: { planId: string; itemId: string | null; body: string }): Promise<PlanDto>;
  getChangeToken(parameters: { planId: string }): Promise<string>;
}

/** What a page shows; a new object after every change. */
export interface SessionState {
  plan: PlanDto | null;
  busyItemIds: string[];
  itemErrors: Record<string, string>;
  commentBusy: boolean;
  commentError: string | null;
}

export interface PlanSessionOptions {
  door: PlanDoor;
  /** Called with what is to be shown after every change. */
  onState: (state: SessionState) => void;
  /** Asks the server for the plan again; the answer comes back through `show`. */
  refresh: () => void;
}

/** A plan on a page: changes are shown at once, each is taken back alone when the server refuses it, and news is fetched. */
export class PlanSession {
  private plan: PlanDto | null = null;
  private readonly pending = new Map<string, StatusChange>();
  private itemErrors: Record<string, string> = {};
  private commentBusy = false;
  private commentError: string | null = null;
  private readonly options: PlanSessionOptions;
  private readonly poll: ChangePoll;

  constructor(options: PlanSessionOptions) {
    this.options = options;
    this.poll = new ChangePoll({
      read: () => this.readToken(),
      onChange: options.refresh,
      current: () => this.plan?.changeToken ?? null
    });
  }

  start(): void {
    this.poll.start();
  }

  stop(): void {
    this.poll.stop();
  }

  /** Takes a plan from the server, unless it is older than what is shown already. */
  show(plan: PlanDto | null): void {
    const isOlder = plan && plan.id === this.plan?.id && Number(plan.changeToken) < Number(this.plan?.changeToken);
    if (!isOlder) {
      this.plan = plan;
    }
    this.publish();
  }

  /** Resolves to true once saved; false leaves the reason in `itemErrors`. */
  async changeStatus(change: StatusChange): Promise<boolean> {
    const { itemId, status, reason } = change;
    const item = itemsOf(this.plan).find((candidate) => candidate.id === itemId);
    if (!item || this.pending.has(itemId)) {
      return false;
    }
    this.pending.set(itemId, change);
    this.itemErrors = without(this.itemErrors, itemId);
    this.publish();
    return this.settle(
      this.options.door.changeItemStatus({ itemId, status, reason, earlyStartReason: null, version: item.version ?? null }),
      (problem) => {
        this.pending.delete(itemId);
        this.itemErrors = problem ? { ...this.itemErrors, [itemId]: problem } : this.itemErrors;
      }
    );
  }

  async addComment(draft: CommentDraft): Promise<boolean> {
    if (this.commentBusy || !this.plan?.id) {
      return false;
    }
    this.commentBusy = true;
    this.commentError = null;
    this.publish();
    return this.settle(this.options.door.addComment({ planId: this.plan.id, ...draft }), (problem) => {
      this.commentBusy = false;
      this.commentError = problem;
    });
  }

  /** Lost access is news too: the page asks again and learns of it. */
  private async readToken(): Promise<string> {
    try {
      return await this.options.door.getChangeToken({ planId: this.plan?.id ?? '' });
    } catch (error) {
      if (isNoAccess(error)) {
        this.options.refresh();
      }
      throw error;
    }
  }

  private async settle(call: Promise<PlanDto>, done: (problem: string | null) => void): Promise<boolean> {
    try {
      const plan = await call;
      done(null);
      this.show(plan);
      // What the page got from its wire is old now, and the header may show more than the plan.
      this.options.refresh();
      return true;
    } catch (error) {
      done(errorMessage(error, labels.notSavedHint));
      this.publish();
      return false;
    }
  }

  private publish(): void {
    this.options.onState({
      plan: this.plan && withStatusChanges(this.plan, this.pending),
      busyItemIds: [...this.pending.keys()],
      itemErrors: this.itemErrors,
      commentBusy: this.commentBusy,
      commentError: this.commentError
    });
  }
}

function without(errors: Record<string, string>, itemId: string): Record<string, string> {
  return Object.fromEntries(Object.entries(errors).filter(([key]) => key !== itemId));
}
