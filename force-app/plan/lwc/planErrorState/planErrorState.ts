import { LightningElement, api } from 'lwc';
import { labels } from 'c/planLabels';
import type { Maybe } from 'c/planModel';

/**
 * Says that something could not be shown or saved, and what to do.
 * @fires retry when the person wants to try again
 */
export default class PlanErrorState extends LightningElement {
  labels = labels;

  @api heading: Maybe<string> = null;
  @api message: Maybe<string> = null;
  /** No way to try again, as where access is missing. */
  @api final = false;
  /** Nothing went wrong; this is only how it is. */
  @api calm = false;
  /** All there is on a page of its own, so its title is the page's. */
  @api wholePage = false;

  get cardClass(): string {
    return this.calm ? 'card' : 'card wrong';
  }

  get role(): string | null {
    return this.calm ? null : 'alert';
  }

  get title(): string {
    return this.heading || labels.errorTitle;
  }

  get text(): string {
    return this.message || labels.errorHint;
  }

  handleRetry(): void {
    this.dispatchEvent(new CustomEvent('retry'));
  }
}
