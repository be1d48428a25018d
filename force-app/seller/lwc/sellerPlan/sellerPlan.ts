import { LightningElement, api, wire } from 'lwc';
import { refreshApex } from '@salesforce/apex';
import { NavigationMixin } from 'lightning/navigation';
import { encodeDefaultFieldValues } from 'lightning/pageReferenceUtils';
import Toast from 'lightning/toast';
import type { SchedulePreviewDto, SellerPageDto } from 'apex-types';
import { errorMessage, isNoAccess, isSignOffReset } from 'c/planErrors';
import { formatLabel } from 'c/planFormat';
import { labels as planLabels } from 'c/planLabels';
import type { CommentDraft, Maybe, StatusChange } from 'c/planModel';
import { DONE, stakeholdersOf } from 'c/planModel';
import { PlanSession } from 'c/planSession';
import type { SessionState } from 'c/planSession';
import { labels } from 'c/sellerLabels';
import {
  addComment,
  changeItemStatus,
  createPlan,
  getChangeToken,
  getPage,
  invitePerson,
  previewPlan,
  removePerson,
  sharePlan
} from 'c/sellerPlanApi';
import { listenToPlan } from 'c/sellerPlanEvents';

interface PlanChoice {
  templateId: string;
  goLiveDate: string;
}

/** The opportunity's Mutual Action Plan: gets the page's data, acts for its parts, keeps it fresh. */
export default class SellerPlan extends NavigationMixin(LightningElement) {
  planLabels = planLabels;
  labels = labels;
  pageData: SellerPageDto | null = null;
  loadError: unknown = null;
  state: SessionState | null = null;
  preview: SchedulePreviewDto | null = null;
  previewError: string | null = null;
  createError: string | null = null;
  isCreating = false;
  isSharing = false;
  actionError: string | null = null;
  invitingId: string | null = null;
  isRemoving = false;

  /** Starts undefined: with null the wire would ask the server for the plan of nothing. */
  @api recordId: Maybe<string> = undefined;

  private wired: unknown = null;
  /** The last refusal named the people whose sign-offs the change takes back. */
  private isResetAnnounced = false;
  /** The person about whose removal that was said. */
  private warnedOfId: string | null = null;
  private previewCount = 0;
  private hasCreated = false;
  private stopListening: (() => void) | null = null;
  private session = new PlanSession({
    door: { changeItemStatus, addComment, getChangeToken },
    onState: (state) => {
      this.state = state;
    },
    refresh: () => this.refresh()
  });

  @wire(getPage, { recordId: '$recordId' })
  handlePage(result: { data?: SellerPageDto; error?: unknown }): void {
    this.wired = result;
    if (result.data) {
      this.pageData = result.data;
      this.loadError = null;
      this.session.show(result.data.plan ?? null);
    } else if (result.error) {
      this.loadError = result.error;
    }
  }

  connectedCallback(): void {
    this.session.start();
    this.stopListening = listenToPlan(
      () => this.state?.plan?.id ?? null,
      () => this.refresh()
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
    this.refresh();
  }

  /** Only the answer to the last question counts; an earlier one may arrive later. */
  async handlePreview(event: CustomEvent<PlanChoice>): Promise<void> {
    const mine = ++this.previewCount;
    this.preview = null;
    this.previewError = null;
    try {
      const preview = await previewPlan(event.detail);
      if (mine === this.previewCount) {
        this.preview = preview;
      }
    } catch (error) {
      if (mine === this.previewCount) {
        this.previewError = errorMessage(error, planLabels.errorHint);
      }
    }
  }

  async handleCreate(event: CustomEvent<PlanChoice & { name: string }>): Promise<void> {
    if (this.isCreating) {
      return;
    }
    this.isCreating = true;
    this.createError = null;
    try {
      await createPlan({ opportunityId: this.recordId ?? null, ...event.detail });
      this.hasCreated = true;
      await refreshApex(this.wired);
      this.toast(labels.created, labels.createdHint);
    } catch (error) {
      this.createError = errorMessage(error, planLabels.errorHint);
    } finally {
      this.isCreating = false;
    }
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

  async handleShare(): Promise<void> {
    const plan = this.state?.plan;
    this.isSharing = true;
    if (await this.act(() => sharePlan({ planId: plan?.id ?? null, version: plan?.version ?? null }))) {
      this.toast(labels.sharedDone, labels.sharedHint);
    }
    this.isSharing = false;
  }

  async handleInvite(event: CustomEvent<{ stakeholderId: string }>): Promise<void> {
    const { stakeholderId } = event.detail;
    const name = this.nameOf(stakeholderId);
    this.invitingId = stakeholderId;
    if (await this.act(() => invitePerson({ stakeholderId }))) {
      this.toast(formatLabel(labels.invitedDone, name));
    }
    this.invitingId = null;
  }

  async handleRemove(event: CustomEvent<{ stakeholderId: string }>): Promise<void> {
    const { stakeholderId } = event.detail;
    const name = this.nameOf(stakeholderId);
    this.isRemoving = true;
    // Asked a second time, after having read whose sign-offs fall.
    const acknowledged = this.warnedOfId === stakeholderId;
    this.warnedOfId = null;
    if (await this.act(() => removePerson({ stakeholderId, acknowledged }))) {
      this.toast(formatLabel(labels.removedDone, name));
    } else if (this.isResetAnnounced) {
      this.warnedOfId = stakeholderId;
    }
    this.isRemoving = false;
  }

  private nameOf(stakeholderId: string): string {
    return stakeholdersOf(this.state?.plan).find((person) => person.id === stakeholderId)?.name ?? '';
  }

  /** Saves, then reads the page again; false leaves the reason in `actionError`. */
  private async act(save: () => Promise<unknown>): Promise<boolean> {
    this.actionError = null;
    this.isResetAnnounced = false;
    try {
      await save();
    } catch (error) {
      this.isResetAnnounced = isSignOffReset(error);
      this.actionError = errorMessage(error, planLabels.notSavedHint);
      return false;
    }
    // What is saved stays saved when reading it again fails; that arrives through the wire itself.
    await refreshApex(this.wired).catch(() => undefined);
    return true;
  }

  /** The standard page for a new record: it brings the lookup to the contact and the admin's own fields. */
  handlePersonAdd(): void {
    this[NavigationMixin.Navigate]({
      type: 'standard__objectPage',
      attributes: { objectApiName: 'Stakeholder__c', actionName: 'new' },
      state: { defaultFieldValues: encodeDefaultFieldValues({ Plan__c: this.state?.plan?.id ?? null, Side__c: 'Buyer' }) }
    });
  }

  private refresh(): void {
    // What went wrong arrives through the wire itself.
    refreshApex(this.wired).catch(() => undefined);
  }

  private toast(label: string, message?: string, variant: 'success' | 'error' = 'success'): void {
    Toast.show({ label, message, variant }, this);
  }
}
