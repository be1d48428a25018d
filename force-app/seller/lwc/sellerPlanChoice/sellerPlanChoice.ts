import { LightningElement, api } from 'lwc';
import type { PlanChoiceDto } from 'apex-types';
import { formatDate } from 'c/planDates';
import { errorMessage } from 'c/planErrors';
import { formatLabel, formatNumber } from 'c/planFormat';
import { labels as planLabels } from 'c/planLabels';
import type { Maybe } from 'c/planModel';
import { planStatusWord } from 'c/planWords';
import { labels } from 'c/sellerCreateLabels';
import { findCopyablePlans } from 'c/sellerPlanApi';

const SEARCH_AFTER_MS = 300;

/**
 * Finds the plan to copy among those that the person can see.
 * @fires sourcechoose `{ id }`
 */
export default class SellerPlanChoice extends LightningElement {
  labels = labels;
  planLabels = planLabels;
  search = '';
  plans: PlanChoiceDto[] | null = null;
  loadError: string | null = null;

  @api chosenId: Maybe<string> = null;
  @api error: Maybe<string> = null;

  private timer: ReturnType<typeof setTimeout> | undefined;
  private searchCount = 0;

  connectedCallback(): void {
    void this.load();
  }

  disconnectedCallback(): void {
    clearTimeout(this.timer);
  }

  /** Where the person has to choose first. */
  @api
  focus(): void {
    this.template?.querySelector<HTMLElement>('input')?.focus();
  }

  get cards(): { id: string; title: string; about: string; facts: string; checked: boolean; className: string }[] {
    return (this.plans ?? []).map((plan) => {
      const facts = plan.goLiveDate ? labels.planFacts : labels.planFactsOpen;
      return {
        id: plan.id ?? '',
        title: plan.name ?? '',
        about: [plan.buyerCompany, plan.opportunityName].filter(Boolean).join(' · '),
        facts: `${planStatusWord(plan.status)} · ${formatLabel(facts, formatNumber(plan.itemCount ?? 0), formatDate(plan.goLiveDate))}`,
        checked: plan.id === this.chosenId,
        className: plan.id === this.chosenId ? 'choice chosen' : 'choice'
      };
    });
  }

  get isLoading(): boolean {
    return this.plans === null && !this.loadError;
  }

  get isEmpty(): boolean {
    return this.plans?.length === 0;
  }

  handleSearch(event: Event): void {
    this.search = (event.target as HTMLInputElement).value;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.load(), SEARCH_AFTER_MS);
  }

  handleRetry(): void {
    void this.load();
  }

  handleChoose(event: Event): void {
    event.stopPropagation();
    this.dispatchEvent(new CustomEvent('sourcechoose', { detail: { id: (event.target as HTMLInputElement).value } }));
  }

  /** Only the answer to the last question counts. */
  private async load(): Promise<void> {
    const mine = ++this.searchCount;
    this.loadError = null;
    try {
      const plans = await findCopyablePlans({ search: this.search });
      if (mine === this.searchCount) {
        this.plans = plans;
      }
    } catch (error) {
      if (mine === this.searchCount) {
        this.loadError = errorMessage(error, planLabels.errorHint);
      }
    }
  }
}
