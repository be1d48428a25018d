import { LightningElement, api, wire } from 'lwc';
import { refreshApex } from '@salesforce/apex';
import Toast from 'lightning/toast';
import type { SellerPageDto } from 'apex-types';
import type { ActionRequest } from 'c/planActions';
import { errorMessage, isNoAccess } from 'c/planErrors';
import { labels as planLabels } from 'c/planLabels';
import type { Maybe } from 'c/planModel';
import { PlanSession } from 'c/planSession';
import type { SessionState } from 'c/planSession';
import { sellerDoors } from 'c/sellerActionDoors';
import { loadFeature } from 'c/sellerFeatures';
import type { PartClass } from 'c/planOnDemand';
import { labels } from 'c/sellerLabels';
import { getChangeToken, getPage } from 'c/sellerPlanApi';
import { listenToPlan } from 'c/sellerPlanEvents';

/** The opportunity's Mutual Action Plan: gets the page's data, acts for its parts, keeps it fresh. */
export default class SellerPlan extends LightningElement {
  planLabels = planLabels;
  labels = labels;
  pageData: SellerPageDto | null = null;
  loadError: unknown = null;
  state: SessionState | null = null;
  createClass: PartClass | null = null;
  questionClass: PartClass | null = null;
  undoClass: PartClass | null = null;

  /** Starts undefined: with null the wire would ask the server for the plan of nothing. */
  @api recordId: Maybe<string> = undefined;

  private wired: unknown = null;
  private hasCreated = false;
  private stopListening: (() => void) | null = null;
  private session = new PlanSession({
    doors: sellerDoors,
    readToken: (planId) => getChangeToken({ planId }),
    onState: (state) => this.showState(state),
    refresh: () => this.refresh()
  });

  @wire(getPage, { recordId: '$recordId' })
  handlePage(result: { data?: SellerPageDto; error?: unknown }): void {
    this.wired = result;
    if (result.data) {
      this.pageData = result.data;
      this.loadError = null;
      this.session.show(result.data.plan ?? null);
      if (!result.data.plan && result.data.canCreate) {
        this.load('create', 'createClass');
      }
    } else if (result.error) {
      this.loadError = result.error;
    }
  }

  connectedCallback(): void {
    this.session.start();
    this.stopListening = listenToPlan(
      () => this.state?.plan?.id ?? null,
      () => void this.refresh()
    );
  }

  disconnectedCallback(): void {
    this.session.stop();
    this.stopListening?.();
  }

  /** The form that had the keyboard is gone; its plan is what follows. */
  renderedCallback(): void {
    const view = this.template?.querySelector<HTMLElement>('c-seller-plan-view');
    if (this.hasCreated && view) {
      this.hasCreated = false;
      view.focus();
    }
  }

  get isLoading(): boolean {
    return !this.pageData && !this.loadError;
  }

  /** A failed refresh does not take away what is on the page; lost access does. */
  get failedToLoad(): boolean {
    return Boolean(this.loadError) && (!this.pageData || this.noAccess);
  }

  get noAccess(): boolean {
    return isNoAccess(this.loadError);
  }

  get errorTitle(): string {
    return this.noAccess ? planLabels.noAccessTitle : planLabels.errorTitle;
  }

  get errorText(): string {
    return errorMessage(this.loadError, this.noAccess ? planLabels.noAccessHint : planLabels.errorHint);
  }

  get hasPlan(): boolean {
    return Boolean(this.state?.plan);
  }

  get canCreate(): boolean {
    return Boolean(this.pageData?.canCreate);
  }

  handleRetry(): void {
    this.loadError = null;
    void this.refresh();
  }

  async handleCreated(): Promise<void> {
    this.hasCreated = true;
    await this.refresh();
    this.toast(labels.created, labels.createdHint);
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
      this.toast(planLabels.notSaved, result.problem, 'error');
    }
  }

  handleUndoDismiss(): void {
    this.session.dismissUndo();
  }

  private showState(state: SessionState): void {
    this.state = state;
    if (state.question) {
      this.load('question', 'questionClass');
    }
    if (state.undo) {
      this.load('undoBar', 'undoClass');
    }
  }

  /** Without a network a part that is missing comes with the next try. */
  private load(feature: 'create' | 'question' | 'undoBar', into: 'createClass' | 'questionClass' | 'undoClass'): void {
    loadFeature(feature).then(
      (featureClass) => {
        this[into] = featureClass;
      },
      () => this.toast(planLabels.errorTitle, planLabels.errorHint, 'error')
    );
  }

  private refresh(): Promise<void> {
    // What went wrong arrives through the wire itself.
    return refreshApex(this.wired).catch(() => undefined);
  }

  private toast(label: string, message?: string, variant: 'success' | 'error' = 'success'): void {
    Toast.show({ label, message, variant }, this);
  }
}
