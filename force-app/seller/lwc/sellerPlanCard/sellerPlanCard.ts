import { LightningElement, api, wire } from 'lwc';
import { refreshApex } from '@salesforce/apex';
import type { PlanCardDto } from 'apex-types';
import { formatDate } from 'c/planDates';
import { errorMessage } from 'c/planErrors';
import { formatCount } from 'c/planFormat';
import { labels as planLabels } from 'c/planLabels';
import type { Maybe } from 'c/planModel';
import { getPlanCard } from 'c/sellerPlanApi';
import { labels } from 'c/sellerPlanCardLabels';
import { listenToPlan } from 'c/sellerPlanEvents';

/** Where the plan of a deal stands, in a few lines: for the side of a record page and for the phone. */
export default class SellerPlanCard extends LightningElement {
  labels = labels;
  planLabels = planLabels;
  card: PlanCardDto | null | undefined = undefined;
  loadError: unknown = null;

  /** An Opportunity or a plan. Starts undefined: with null the wire would ask the server for the plan of nothing. */
  @api recordId: Maybe<string> = undefined;

  private wired: unknown = null;
  private stopListening: (() => void) | null = null;

  @wire(getPlanCard, { recordId: '$recordId' })
  handleCard(result: { data?: PlanCardDto | null; error?: unknown }): void {
    this.wired = result;
    if (result.error) {
      this.loadError = result.error;
    } else if (result.data !== undefined) {
      this.card = result.data;
      this.loadError = null;
    }
  }

  connectedCallback(): void {
    this.stopListening = listenToPlan(
      () => this.card?.planId ?? null,
      () => this.refresh()
    );
  }

  disconnectedCallback(): void {
    this.stopListening?.();
  }

  get isLoading(): boolean {
    return this.card === undefined && !this.loadError;
  }

  get failedToLoad(): boolean {
    return Boolean(this.loadError) && !this.card;
  }

  get errorText(): string {
    return errorMessage(this.loadError, planLabels.errorHint);
  }

  get goLive(): string {
    return formatDate(this.card?.projectedGoLive ?? this.card?.goLiveDate) || planLabels.dateToBeDecided;
  }

  get slip(): string {
    const days = this.card?.slipDays ?? 0;
    if (days === 0) {
      return this.card?.projectedGoLive ? planLabels.slipOnTime : '';
    }
    return days > 0
      ? formatCount(days, planLabels.slipLateOne, planLabels.slipLateMany)
      : formatCount(-days, planLabels.slipEarlyOne, planLabels.slipEarlyMany);
  }

  get slipClass(): string {
    return (this.card?.slipDays ?? 0) > 0 ? 'late' : 'muted';
  }

  get nextSteps(): { key: string; text: string }[] {
    return (this.card?.nextSteps ?? []).map((text, index) => ({ key: `${index}${text}`, text }));
  }

  get hasNext(): boolean {
    return this.nextSteps.length > 0;
  }

  /** On the plan's own page it would lead to where one is. */
  get canOpen(): boolean {
    return this.card?.planId !== this.recordId;
  }

  handleRetry(): void {
    this.loadError = null;
    this.refresh();
  }

  private refresh(): void {
    // What went wrong arrives through the wire itself.
    refreshApex(this.wired).catch(() => undefined);
  }
}
