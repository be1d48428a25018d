import { LightningElement, api } from 'lwc';
import type { PlanDto, SellerPageDto } from 'apex-types';
import type { Maybe } from 'c/planModel';
import { loadFeature, takesPage } from 'c/sellerFeatures';
import type { FeatureName } from 'c/sellerFeatures';
import type { PartClass } from 'c/planOnDemand';
import { labels } from 'c/planLabels';

/**
 * A part of the page that is brought when it is asked for: a skeleton until it is there, and a way to try again without a network.
 * @fires itemopen `{ itemId }`
 * @fires featureopen `{ name }`
 * @fires close from what lies over the page
 */
export default class SellerFeature extends LightningElement {
  planLabels = labels;
  featureClass: PartClass | null = null;
  hasFailed = false;

  @api plan: Maybe<PlanDto> = null;
  @api page: Maybe<SellerPageDto> = null;
  /** It lies over the page: nothing stands in its place while it comes. */
  @api over = false;

  private givenName: FeatureName | null = null;

  @api
  get name(): FeatureName | null {
    return this.givenName;
  }
  set name(name: Maybe<FeatureName>) {
    if (name !== this.givenName) {
      this.givenName = name ?? null;
      this.featureClass = null;
      void this.load();
    }
  }

  get properties(): Record<string, unknown> {
    return this.givenName && takesPage(this.givenName) ? { plan: this.plan, page: this.page } : { plan: this.plan };
  }

  get isWaiting(): boolean {
    return Boolean(this.givenName) && !this.featureClass && !this.hasFailed && !this.over;
  }

  handleRetry(): void {
    void this.load();
  }

  /** Also what bubbles by itself arrives once. */
  handleForward(event: CustomEvent): void {
    event.stopPropagation();
    this.dispatchEvent(new CustomEvent(event.type, { detail: event.detail }));
  }

  /** Only what was asked for last is shown. */
  private async load(): Promise<void> {
    const name = this.givenName;
    this.hasFailed = false;
    if (name) {
      try {
        const featureClass = await loadFeature(name);
        this.featureClass = name === this.givenName ? featureClass : this.featureClass;
      } catch {
        this.hasFailed = name === this.givenName;
      }
    }
  }
}
