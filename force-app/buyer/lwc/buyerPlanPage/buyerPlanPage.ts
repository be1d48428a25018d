import { LightningElement, api, wire } from 'lwc';
import { refreshApex } from '@salesforce/apex';
import Toast from 'lightning/toast';
import type { PlanDto } from 'apex-types';
import { addComment, changeItemStatus, getChangeToken, getPlan, markSeen } from 'c/buyerPlanApi';
import { errorMessage, isNoAccess } from 'c/planErrors';
import { formatLabel } from 'c/planFormat';
import { labels as planLabels } from 'c/planLabels';
import { DONE } from 'c/planModel';
import type { CommentDraft, Maybe, StatusChange } from 'c/planModel';
import { PlanSession } from 'c/planSession';
import type { SessionState } from 'c/planSession';

/** A buyer's plan: gets its data, acts for its parts, keeps it fresh. */
export default class BuyerPlanPage extends LightningElement {
  loadError: unknown = null;
  state: SessionState | null = null;

  /** Starts undefined: with null the wire would ask the server for no plan. */
  @api recordId: Maybe<string> = undefined;

  private wired: unknown = null;
  private seenPlanId: string | null = null;
  private session = new PlanSession({
    door: { changeItemStatus, addComment, getChangeToken },
    onState: (state) => {
      this.state = state;
    },
    refresh: () => this.refresh()
  });

  @wire(getPlan, { planId: '$recordId' })
  handlePlan(result: { data?: PlanDto; error?: unknown }): void {
    this.wired = result;
    if (result.data) {
      this.loadError = null;
      this.session.show(result.data);
      this.noteSeen(result.data.id ?? null);
    } else if (result.error) {
      this.loadError = result.error;
    }
  }

  connectedCallback(): void {
    this.session.start();
  }

  disconnectedCallback(): void {
    this.session.stop();
  }

  get hasPlan(): boolean {
    return Boolean(this.state?.plan);
  }

  /** A failed refresh does not take away what is on the page; lost access does. */
  get failedToLoad(): boolean {
    return Boolean(this.loadError) && (!this.hasPlan || this.noAccess);
  }

  get noAccess(): boolean {
    return isNoAccess(this.loadError);
  }

  get errorTitle(): string {
    return this.noAccess ? planLabels.noAccessTitle : planLabels.errorTitle;
  }

  get errorText(): string {
    return this.noAccess ? planLabels.noAccessHint : errorMessage(this.loadError, planLabels.errorHint);
  }

  handleRetry(): void {
    this.loadError = null;
    this.refresh();
  }

  async handleStatusChange(event: CustomEvent<StatusChange>): Promise<void> {
    const { itemId, status } = event.detail;
    const title = this.state?.plan?.items?.find((item) => item.id === itemId)?.title ?? '';
    if (await this.session.changeStatus(event.detail)) {
      if (status === DONE) {
        this.toast(formatLabel(planLabels.savedDone, title));
      }
    } else if (this.state?.itemErrors[itemId]) {
      this.toast(planLabels.notSaved, this.state.itemErrors[itemId], 'error');
    }
  }

  handleCommentAdd(event: CustomEvent<CommentDraft>): void {
    this.session.addComment(event.detail);
  }

  /** Once per visit and plan, after it is shown; nobody is told when it fails, for nothing of theirs is lost. */
  private noteSeen(planId: string | null): void {
    if (planId && planId !== this.seenPlanId) {
      this.seenPlanId = planId;
      markSeen({ planId }).catch(() => undefined);
    }
  }

  private refresh(): void {
    // What went wrong arrives through the wire itself.
    refreshApex(this.wired).catch(() => undefined);
  }

  private toast(label: string, message?: string, variant: 'success' | 'error' = 'success'): void {
    Toast.show({ label, message, variant }, this);
  }
}
