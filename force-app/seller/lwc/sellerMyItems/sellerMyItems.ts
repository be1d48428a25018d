import { LightningElement, wire } from 'lwc';
import { refreshApex } from '@salesforce/apex';
import Toast from 'lightning/toast';
import type { MyItemDto, MyItemsDto } from 'apex-types';
import { toDay, toIso, weekStart } from 'c/planDates';
import { errorMessage } from 'c/planErrors';
import { formatLabel, formatNumber } from 'c/planFormat';
import { labels as planLabels } from 'c/planLabels';
import { DONE } from 'c/planModel';
import { changeItemStatus, getMyItems } from 'c/sellerPlanApi';
import { labels } from 'c/sellerMyItemsLabels';

interface Group {
  key: string;
  heading: string;
  entries: MyItemDto[];
}

const PAGE = 25;
const MOST = 200;
const DAYS_TO_SUNDAY = 6;

/** What waits for the seller in all deals, overdue first: gets it, completes in place. */
export default class SellerMyItems extends LightningElement {
  labels = labels;
  planLabels = planLabels;
  data: MyItemsDto | null = null;
  loadError: unknown = null;
  /** Completed here, and not yet confirmed by the server. */
  completed: string[] = [];
  /** Null: all deals. */
  planId: string | null = null;
  pageSize = PAGE;

  private wired: unknown = null;

  @wire(getMyItems, { planId: '$planId', pageSize: '$pageSize' })
  handleItems(result: { data?: MyItemsDto; error?: unknown }): void {
    this.wired = result;
    if (result.data) {
      this.data = result.data;
      this.loadError = null;
    } else if (result.error) {
      this.loadError = result.error;
    }
  }

  /** The list may have been read when this tab was last open. */
  connectedCallback(): void {
    if (this.wired) {
      void this.refresh();
    }
  }

  get isLoading(): boolean {
    return !this.data && !this.loadError;
  }

  get failedToLoad(): boolean {
    return Boolean(this.loadError) && !this.data;
  }

  get errorText(): string {
    return errorMessage(this.loadError, planLabels.errorHint);
  }

  /** Another page or deal than asked for stays on the screen until its answer is there. */
  private get entries(): MyItemDto[] {
    return (this.data?.items ?? []).filter(
      ({ item, planId }) => !this.completed.includes(item?.id ?? '') && (!this.planId || planId === this.planId)
    );
  }

  get isEmpty(): boolean {
    return this.entries.length === 0;
  }

  get groups(): Group[] {
    const today = this.data?.today ?? '';
    const sunday = toIso(weekStart(toDay(today) ?? 0) + DAYS_TO_SUNDAY);
    const groupOf = (due: string | null | undefined): number => (!due ? 3 : due < today ? 0 : due <= sunday ? 1 : 2);
    return [planLabels.overdue, labels.thisWeek, labels.later, planLabels.dateToBeDecided]
      .map((heading, index) => ({ key: heading, heading, entries: this.entries.filter(({ item }) => groupOf(item?.due) === index) }))
      .filter(({ entries }) => entries.length > 0);
  }

  get deals(): { value: string; label: string }[] {
    const deals = this.data?.deals ?? [];
    const total = deals.reduce((sum, { openItems }) => sum + (openItems ?? 0), 0);
    return [
      { value: '', label: formatLabel(labels.allDeals, formatNumber(total)) },
      ...deals.map(({ planId, planName, opportunityName, openItems }) => ({
        value: planId ?? '',
        label: formatLabel(labels.dealCount, opportunityName ?? planName, formatNumber(openItems ?? 0))
      }))
    ];
  }

  get deal(): string {
    return this.planId ?? '';
  }

  get canFilter(): boolean {
    return (this.data?.deals?.length ?? 0) > 1;
  }

  get hasMore(): boolean {
    return Boolean(this.data?.hasMore) && this.pageSize < MOST;
  }

  handleDeal(event: CustomEvent<{ value: string }>): void {
    this.planId = event.detail.value || null;
    this.pageSize = PAGE;
  }

  handleMore(): void {
    this.pageSize = Math.min(this.pageSize * 2, MOST);
  }

  handleRetry(): void {
    this.loadError = null;
    void this.refresh();
  }

  async handleComplete(event: CustomEvent<{ itemId: string }>): Promise<void> {
    const { itemId } = event.detail;
    const item = this.entries.find((entry) => entry.item?.id === itemId)?.item;
    if (!item) {
      return;
    }
    this.completed = [...this.completed, itemId];
    try {
      await changeItemStatus({ itemId, status: DONE, reason: null, earlyStartReason: null, version: item.version ?? null });
      Toast.show({ label: formatLabel(planLabels.savedDone, item.title), variant: 'success' }, this);
    } catch (error) {
      this.completed = this.completed.filter((id) => id !== itemId);
      Toast.show({ label: planLabels.notSaved, message: errorMessage(error, planLabels.notSavedHint), variant: 'error' }, this);
    }
    await this.refresh();
    this.completed = this.completed.filter((id) => id !== itemId);
  }

  private refresh(): Promise<void> {
    // What went wrong arrives through the wire itself.
    return refreshApex(this.wired).catch(() => undefined);
  }
}
