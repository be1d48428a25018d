import { LightningElement, api } from 'lwc';
import type { ItemDto, PlanSummaryDto } from 'apex-types';
import { labels } from 'c/buyerLabels';
import { formatCount, formatLabel, formatNumber } from 'c/planFormat';
import type { Item, Maybe } from 'c/planModel';

/** An item with what a list across plans has to add. */
type PlacedItem = Item & { place: string };

/**
 * All of a buyer's plans at one look: what I do next in any of them, how each stands, what the sellers owe.
 * @fires planopen `{ planId }`
 */
export default class BuyerPlanOverview extends LightningElement {
  labels = labels;

  @api plans: Maybe<readonly PlanSummaryDto[]> = null;
  @api busyItemIds: Maybe<readonly string[]> = null;

  get isEmpty(): boolean {
    return (this.plans ?? []).length === 0;
  }

  get summary(): string {
    const { myItems } = this;
    const late = myItems.filter((item) => item.overdue).length;
    const count = formatNumber((this.plans ?? []).length);
    const open = myItems.length ? formatCount(myItems.length, labels.homeSummaryOne, labels.homeSummaryMany, count) : labels.nothingOpen;
    return late ? `${open}. ${formatCount(late, labels.homeSummaryLateOne, labels.homeSummaryLateMany)}.` : `${open}.`;
  }

  get today(): string | null {
    return this.plans?.[0]?.today ?? null;
  }

  get myItems(): PlacedItem[] {
    return this.placed((plan) => plan.myItems);
  }

  get sellerItems(): PlacedItem[] {
    return this.placed((plan) => plan.sellerItems);
  }

  /** The seller's name where there is but one. */
  get sellerHeading(): string {
    const names = [...new Set((this.plans ?? []).map((plan) => plan.sellerCompany))];
    return names.length === 1 && names[0] ? formatLabel(labels.sellerOwes, names[0]) : labels.homeSellers;
  }

  handleItemOpen(event: CustomEvent<{ itemId: string }>): void {
    const { itemId } = event.detail;
    const holds = (items: Maybe<ItemDto[]>): boolean => (items ?? []).some((item) => item.id === itemId);
    const plan = (this.plans ?? []).find(({ myItems, sellerItems }) => holds(myItems) || holds(sellerItems));
    this.dispatchEvent(new CustomEvent('planopen', { detail: { planId: plan?.id } }));
  }

  handleForward(event: CustomEvent): void {
    this.dispatchEvent(new CustomEvent(event.type, { detail: event.detail }));
  }

  private placed(itemsOf: (plan: PlanSummaryDto) => Maybe<ItemDto[]>): PlacedItem[] {
    return (this.plans ?? []).flatMap((plan) =>
      ((itemsOf(plan) ?? []) as Item[]).map((item) => ({ ...item, place: formatLabel(labels.stepOfPlan, plan.name) }))
    );
  }
}
