import { LightningElement, wire } from 'lwc';
import { refreshApex } from '@salesforce/apex';
import { NavigationMixin } from 'lightning/navigation';
import Toast from 'lightning/toast';
import type { PlanSummaryDto } from 'apex-types';
import { changeItemStatus, getMyPlans } from 'c/buyerPlanApi';
import type { ActionRequest, ActionResult, PlanActions } from 'c/planActions';
import { errorMessage } from 'c/planErrors';
import { formatLabel } from 'c/planFormat';
import { labels as planLabels } from 'c/planLabels';
import type { Item } from 'c/planModel';

/** A buyer's plans: gets them, acts for its parts; where there is only one, straight to it. */
export default class BuyerPlanHome extends NavigationMixin(LightningElement) {
  plans: PlanSummaryDto[] | null = null;
  loadError: unknown = null;
  busyItemIds: string[] = [];

  private wired: unknown = null;

  @wire(getMyPlans, {})
  handlePlans(result: { data?: PlanSummaryDto[]; error?: unknown }): void {
    this.wired = result;
    if (result.data) {
      this.plans = result.data;
      this.loadError = null;
      if (result.data.length === 1 && result.data[0].id) {
        this.goTo(result.data[0].id, true);
      }
    } else if (result.error) {
      this.loadError = result.error;
    }
  }

  get isLoading(): boolean {
    return (!this.plans && !this.loadError) || this.plans?.length === 1;
  }

  get failedToLoad(): boolean {
    return Boolean(this.loadError) && !this.plans;
  }

  get errorText(): string {
    return errorMessage(this.loadError, planLabels.errorHint);
  }

  handleOpen(event: CustomEvent<{ planId: string }>): void {
    this.goTo(event.detail.planId, false);
  }

  handleRetry(): void {
    this.loadError = null;
    // What went wrong arrives through the wire itself.
    refreshApex(this.wired).catch(() => undefined);
  }

  /** Steps are completed from here; everything else is done on the plan's own page. */
  async handleAction(event: CustomEvent<ActionRequest>): Promise<void> {
    event.stopPropagation();
    const { name, parameters, settle } = event.detail;
    if (name === 'changeStatus') {
      settle(await this.changeStatus(parameters as PlanActions['changeStatus']));
    }
  }

  private async changeStatus({ itemId, status, reason }: PlanActions['changeStatus']): Promise<ActionResult> {
    const item = this.plans?.flatMap((plan) => (plan.myItems ?? []) as Item[]).find(({ id }) => id === itemId);
    if (!item || this.busyItemIds.includes(itemId)) {
      return { saved: false, problem: null };
    }
    this.busyItemIds = [...this.busyItemIds, itemId];
    try {
      await changeItemStatus({ itemId, status, reason, earlyStartReason: null, version: item.version ?? null });
      await refreshApex(this.wired).catch(() => undefined);
      Toast.show({ label: formatLabel(planLabels.savedDone, item.title), variant: 'success' }, this);
      return { saved: true, answer: null };
    } catch (error) {
      const problem = errorMessage(error, planLabels.notSavedHint);
      Toast.show({ label: planLabels.notSaved, message: problem, variant: 'error' }, this);
      return { saved: false, problem };
    } finally {
      this.busyItemIds = this.busyItemIds.filter((id) => id !== itemId);
    }
  }

  /** Replacing keeps the browser's back button from leading into a loop. */
  private goTo(planId: string, replace: boolean): void {
    const attributes = { recordId: planId, objectApiName: 'Mutual_Action_Plan__c', actionName: 'view' };
    this[NavigationMixin.Navigate]({ type: 'standard__recordPage', attributes }, replace);
  }
}
