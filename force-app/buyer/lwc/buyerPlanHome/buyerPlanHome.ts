import { LightningElement, wire } from 'lwc';
import { refreshApex } from '@salesforce/apex';
import { NavigationMixin } from 'lightning/navigation';
import type { PlanSummaryDto } from 'apex-types';
import { labels } from 'c/buyerLabels';
import { getMyPlans } from 'c/buyerPlanApi';
import { errorMessage } from 'c/planErrors';
import { labels as planLabels } from 'c/planLabels';

/** A buyer's plans; where there is only one, straight to it. */
export default class BuyerPlanHome extends NavigationMixin(LightningElement) {
  labels = labels;
  planLabels = planLabels;
  plans: PlanSummaryDto[] | null = null;
  loadError: unknown = null;

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

  get isEmpty(): boolean {
    return this.plans?.length === 0;
  }

  handleOpen(event: CustomEvent<{ planId: string }>): void {
    this.goTo(event.detail.planId, false);
  }

  handleRetry(): void {
    this.loadError = null;
    // What went wrong arrives through the wire itself.
    refreshApex(this.wired).catch(() => undefined);
  }

  /** Replacing keeps the browser's back button from leading into a loop. */
  private goTo(planId: string, replace: boolean): void {
    const attributes = { recordId: planId, objectApiName: 'Mutual_Action_Plan__c', actionName: 'view' };
    this[NavigationMixin.Navigate]({ type: 'standard__recordPage', attributes }, replace);
  }
}
