import { LightningElement, api, wire } from 'lwc';
import { refreshApex } from '@salesforce/apex';
import { CloseActionScreenEvent } from 'lightning/actions';
import Toast from 'lightning/toast';
import type { PlanDto, SellerPageDto } from 'apex-types';
import { errorMessage } from 'c/planErrors';
import { labels as planLabels } from 'c/planLabels';
import type { Maybe } from 'c/planModel';
import { labels } from 'c/sellerPlanActionLabels';
import { getPage, sharePlan } from 'c/sellerPlanApi';

/** Shares a draft from the plan's record page: asks once, then tells. */
export default class SellerShareAction extends LightningElement {
  labels = labels;
  planLabels = planLabels;
  plan: PlanDto | null = null;
  isLoaded = false;
  isSaving = false;
  problem: string | null = null;

  @api recordId: Maybe<string> = undefined;

  private wired: unknown = null;

  @wire(getPage, { recordId: '$recordId' })
  handlePage(result: { data?: SellerPageDto; error?: unknown }): void {
    this.wired = result;
    this.isLoaded = this.isLoaded || Boolean(result.data ?? result.error);
    if (result.data) {
      this.plan = result.data.plan ?? null;
    } else if (result.error) {
      this.problem = errorMessage(result.error, planLabels.errorHint);
    }
  }

  get canShare(): boolean {
    return Boolean(this.plan?.canEdit) && this.plan?.status === 'Draft';
  }

  get text(): string {
    return this.canShare ? labels.shareText : labels.cannotShare;
  }

  get saveLabel(): string {
    return this.isSaving ? planLabels.saving : labels.share;
  }

  async handleShare(): Promise<void> {
    this.isSaving = true;
    this.problem = null;
    try {
      await sharePlan({ planId: this.plan?.id ?? null, version: this.plan?.version ?? null });
      Toast.show({ label: planLabels.planShared, variant: 'success' }, this);
      this.handleClose();
    } catch (error) {
      this.problem = errorMessage(error, planLabels.notSavedHint);
    }
    this.isSaving = false;
    // The page around shows the same data, also after a conflict.
    refreshApex(this.wired).catch(() => undefined);
  }

  handleClose(): void {
    this.dispatchEvent(new CloseActionScreenEvent());
  }
}
