import { LightningElement, api, wire } from 'lwc';
import { refreshApex } from '@salesforce/apex';
import type { PlanNeedDto, PlanNeedsDto } from 'apex-types';
import { formatDate } from 'c/planDates';
import { errorMessage } from 'c/planErrors';
import { formatCount, formatLabel, formatNumber } from 'c/planFormat';
import { labels as planLabels } from 'c/planLabels';
import { getPlansThatNeedMe } from 'c/sellerPlanApi';
import { labels } from 'c/sellerPlansThatNeedMeLabels';

interface Row {
  id: string;
  title: string;
  recordId: string;
  objectApiName: string;
  facts: string;
  health: string;
  reasonsLabel: string;
  reasons: { key: string; text: string }[];
}

const ALL = 50;

/** For home pages: the open plans in which something waits for the seller, and why; worst first. */
export default class SellerPlansThatNeedMe extends LightningElement {
  labels = labels;
  planLabels = planLabels;
  needs: PlanNeedsDto | null = null;
  loadError: unknown = null;
  asked = 5;

  private wired: unknown = null;

  /** How many plans are shown until the person asks for all. */
  @api
  get most(): number {
    return this.asked;
  }
  set most(most: number) {
    this.asked = Number(most) || this.asked;
  }

  @wire(getPlansThatNeedMe, { most: '$asked' })
  handleNeeds(result: { data?: PlanNeedsDto; error?: unknown }): void {
    this.wired = result;
    if (result.data) {
      this.needs = result.data;
      this.loadError = null;
    } else if (result.error) {
      this.loadError = result.error;
    }
  }

  get isLoading(): boolean {
    return !this.needs && !this.loadError;
  }

  get failedToLoad(): boolean {
    return Boolean(this.loadError) && !this.needs;
  }

  get errorText(): string {
    return errorMessage(this.loadError, planLabels.errorHint);
  }

  get rows(): Row[] {
    return (this.needs?.plans ?? []).map((plan) => rowOf(plan));
  }

  get isEmpty(): boolean {
    return this.rows.length === 0;
  }

  get emptyText(): string {
    const open = this.needs?.openPlans ?? 0;
    return open === 0 ? labels.noPlans : formatCount(open, labels.allWellOne, labels.allWellMany);
  }

  get hasMore(): boolean {
    return (this.needs?.total ?? 0) > this.rows.length && this.asked < ALL;
  }

  get moreLabel(): string {
    return formatLabel(labels.showAll, formatNumber(this.needs?.total ?? 0));
  }

  handleMore(): void {
    this.asked = ALL;
  }

  handleRetry(): void {
    this.loadError = null;
    // What went wrong arrives through the wire itself.
    refreshApex(this.wired).catch(() => undefined);
  }
}

function rowOf(plan: PlanNeedDto): Row {
  const title = plan.opportunityName ?? plan.planName ?? '';
  const percent = plan.progress?.percent ?? 0;
  return {
    id: plan.planId ?? '',
    title,
    recordId: plan.opportunityId ?? plan.planId ?? '',
    objectApiName: plan.opportunityId ? 'Opportunity' : 'Mutual_Action_Plan__c',
    facts: [
      formatLabel(planLabels.progressText, plan.progress?.done, plan.progress?.total, percent),
      plan.projectedGoLive ? formatLabel(planLabels.projectedFor, formatDate(plan.projectedGoLive)) : ''
    ]
      .filter(Boolean)
      .join(' · '),
    health: plan.health ?? '',
    reasonsLabel: formatLabel(labels.reasonsOf, title),
    reasons: (plan.reasons ?? []).map((text, index) => ({ key: `${index}${text}`, text }))
  };
}
