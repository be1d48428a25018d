import { LightningElement, api } from 'lwc';
import type { PlanDto } from 'apex-types';
import { requestAction } from 'c/planActions';
import type { ActionResult } from 'c/planActions';
import { formatLabel } from 'c/planFormat';
import { circleWith } from 'c/planItemCircle';
import { labels } from 'c/planItemPanelLabels';
import { inOrder } from 'c/planItemView';
import { labels as planLabels } from 'c/planLabels';
import { dependenciesOf, itemsOf } from 'c/planModel';
import type { Dependency, Item, Maybe } from 'c/planModel';

interface Link {
  id: string;
  dependency: Dependency;
  item: Item;
  canChange: boolean;
}

/**
 * What an item waits for and what it holds up. What waits decides: links are changed by whoever may change the item that waits.
 * @fires itemopen `{ itemId }`
 * @fires planaction
 */
export default class PlanItemLinks extends LightningElement {
  labels = labels;
  busy = false;
  problem = '';

  @api plan: Maybe<PlanDto> = null;
  @api item: Maybe<Item> = null;

  get groups(): { key: string; heading: string; links: Link[]; canAdd: boolean; addLabel: string; candidates: Item[] }[] {
    const groups = [
      {
        key: 'before',
        heading: planLabels.waitsFor,
        links: this.before,
        canAdd: Boolean(this.item?.canChangeScope),
        addLabel: labels.addBefore
      },
      { key: 'after', heading: planLabels.holdsUp, links: this.after, canAdd: this.canAddAfter, addLabel: labels.addAfter }
    ];
    return groups
      .filter(({ links, canAdd }) => links.length > 0 || canAdd)
      .map((group) => ({ ...group, candidates: group.canAdd ? this.candidates(group.key === 'before') : [] }));
  }

  handleOpen(event: CustomEvent): void {
    this.dispatchEvent(new CustomEvent('itemopen', { detail: event.detail }));
  }

  async handleChoose(event: CustomEvent<{ itemId: string }>): Promise<void> {
    const isBefore = (event.currentTarget as HTMLElement).dataset.key === 'before';
    const own = this.item?.id ?? '';
    const [predecessorId, successorId] = isBefore ? [event.detail.itemId, own] : [own, event.detail.itemId];
    const circle = circleWith(this.plan, predecessorId, successorId);
    if (circle.length > 0) {
      this.problem = formatLabel(labels.circle, circle.map(({ title }) => `“${title}”`).join(' → '));
      return;
    }
    await this.ask(requestAction(this, 'linkItems', { predecessorId, successorId, lagDays: 0 }));
  }

  handleLag(event: CustomEvent<{ dependencyId: string; lagDays: number; seenLagDays: number }>): void {
    this.ask(requestAction(this, 'setLag', event.detail));
  }

  handleUnlink(event: CustomEvent<{ dependencyId: string }>): void {
    this.ask(requestAction(this, 'unlinkItems', event.detail));
  }

  private get before(): Link[] {
    const canChange = Boolean(this.item?.canChangeScope);
    const links = dependenciesOf(this.plan).filter(({ successorId }) => successorId === this.item?.id);
    return this.known(links, ({ predecessorId }) => predecessorId).map((link) => ({ ...link, canChange }));
  }

  private get after(): Link[] {
    const links = dependenciesOf(this.plan).filter(({ predecessorId }) => predecessorId === this.item?.id);
    return this.known(links, ({ successorId }) => successorId).map((link) => ({ ...link, canChange: Boolean(link.item.canChangeScope) }));
  }

  private known(links: Dependency[], endOf: (link: Dependency) => string): Omit<Link, 'canChange'>[] {
    const items = new Map(itemsOf(this.plan).map((item) => [item.id, item]));
    return links.flatMap((dependency) => {
      const item = items.get(endOf(dependency));
      return item ? [{ id: dependency.id, dependency, item }] : [];
    });
  }

  private get canAddAfter(): boolean {
    return Boolean(this.item && !this.item.proposed && itemsOf(this.plan).some((item) => item.canChangeScope && item.id !== this.item?.id));
  }

  private candidates(isBefore: boolean): Item[] {
    const taken = new Set([this.item?.id, ...(isBefore ? this.before : this.after).map(({ item }) => item.id)]);
    return inOrder(itemsOf(this.plan)).filter((item) => !taken.has(item.id) && !item.proposed && (isBefore || item.canChangeScope));
  }

  private async ask(asking: Promise<ActionResult>): Promise<void> {
    this.busy = true;
    this.problem = '';
    const result = await asking;
    this.busy = false;
    this.problem = result.saved ? '' : (result.problem ?? '');
  }
}
