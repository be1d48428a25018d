import { LightningElement, api } from 'lwc';
import { formatLabel } from 'c/planFormat';
import { labels } from 'c/planItemPanelLabels';
import { labels as planLabels } from 'c/planLabels';
import type { Dependency, Item, Maybe } from 'c/planModel';

/**
 * One item at the other end of a dependency, the working days between, and the way to end it.
 * @fires itemopen `{ itemId }`
 * @fires lagset `{ dependencyId, lagDays, seenLagDays }`
 * @fires unlink `{ dependencyId }`
 */
export default class PlanItemLinkRow extends LightningElement {
  labels = labels;
  planLabels = planLabels;

  @api dependency: Maybe<Dependency> = null;
  @api item: Maybe<Item> = null;
  @api canChange = false;
  @api busy = false;

  get lag(): number {
    return this.dependency?.lagDays ?? 0;
  }

  get lagText(): string {
    return this.lag > 0 ? formatLabel(labels.lagText, this.lag) : '';
  }

  get lagLabel(): string {
    return formatLabel(labels.lagLabel, this.item?.title);
  }

  get unlinkLabel(): string {
    return formatLabel(labels.unlink, this.item?.title);
  }

  /** What was refused is not what stands there. */
  renderedCallback(): void {
    const field = this.refs?.lag as HTMLInputElement | undefined;
    if (field && !this.busy && this.shownLag !== this.lag) {
      field.value = String(this.lag);
      this.shownLag = this.lag;
    }
  }

  private shownLag: number | null = null;

  handleOpen(): void {
    this.tell('itemopen', { itemId: this.item?.id });
  }

  handleLag(event: Event): void {
    const field = event.target as HTMLInputElement;
    if (field.checkValidity() && field.value !== '') {
      this.shownLag = null;
      this.tell('lagset', { dependencyId: this.dependency?.id, lagDays: Number(field.value), seenLagDays: this.lag });
    } else {
      field.reportValidity();
    }
  }

  handleUnlink(): void {
    this.tell('unlink', { dependencyId: this.dependency?.id });
  }

  private tell(name: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }
}
