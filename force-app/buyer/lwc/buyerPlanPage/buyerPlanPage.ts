import { LightningElement, api, wire } from 'lwc';
import { refreshApex } from '@salesforce/apex';
import Toast from 'lightning/toast';
import type { PlanDto } from 'apex-types';
import { getChangeToken, getPlan, markSeen } from 'c/buyerPlanApi';
import { sharedDoors } from 'c/planActionDoors';
import type { ActionRequest } from 'c/planActions';
import { errorMessage, isNoAccess } from 'c/planErrors';
import { labels as planLabels } from 'c/planLabels';
import type { Maybe } from 'c/planModel';
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
    doors: sharedDoors,
    readToken: (planId) => getChangeToken({ planId }),
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

  get question(): SessionState['question'] {
    return this.state?.question ?? null;
  }

  get undo(): SessionState['undo'] {
    return this.state?.undo ?? null;
  }

  handleRetry(): void {
    this.loadError = null;
    void this.refresh();
  }

  /** Whatever a person asks for, from wherever on the page. */
  handleAction(event: CustomEvent<ActionRequest>): void {
    event.stopPropagation();
    void this.session.handle(event.detail);
  }

  handleAnswer(event: CustomEvent<{ goOn: boolean }>): void {
    this.session.answer(event.detail.goOn);
  }

  async handleUndo(): Promise<void> {
    const result = await this.session.undo();
    if (!result.saved && result.problem) {
      Toast.show({ label: planLabels.notSaved, message: result.problem, variant: 'error' }, this);
    }
  }

  handleUndoDismiss(): void {
    this.session.dismissUndo();
  }

  /** Once per visit and plan, after it is shown; nobody is told when it fails, for nothing of theirs is lost. */
  private noteSeen(planId: string | null): void {
    if (planId && planId !== this.seenPlanId) {
      this.seenPlanId = planId;
      markSeen({ planId }).catch(() => undefined);
    }
  }

  private refresh(): Promise<void> {
    // What went wrong arrives through the wire itself.
    return refreshApex(this.wired).catch(() => undefined);
  }
}
