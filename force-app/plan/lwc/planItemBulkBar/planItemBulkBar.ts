import { LightningElement, api } from 'lwc';
import type { PlanDto } from 'apex-types';
import { requestAction } from 'c/planActions';
import type { ActionResult, Fields } from 'c/planActions';
import { formatLabel, formatNumber } from 'c/planFormat';
import { labels } from 'c/planItemEditLabels';
import { ownerChoices, ownerFields, sideChoices } from 'c/planItemRules';
import type { Choice } from 'c/planItemRules';
import { askBefore, requestStatus } from 'c/planItemStatus';
import { inOrder, STATUSES } from 'c/planItemView';
import { labels as planLabels } from 'c/planLabels';
import { itemsOf, MILESTONE } from 'c/planModel';
import type { Item, Maybe } from 'c/planModel';
import { statusWord } from 'c/planWords';

const NONE = '-';

/**
 * What can be done with several items at once: all of them or none.
 * @fires planaction
 * @fires picknone
 */
export default class PlanItemBulkBar extends LightningElement {
  labels = labels;
  planLabels = planLabels;
  busy = false;
  problem = '';
  said = '';
  /** The status whose reason is being asked for. */
  asking: string | null = null;
  isRemoving = false;

  @api plan: Maybe<PlanDto> = null;
  @api items: Maybe<readonly Item[]> = null;

  get count(): string {
    return this.chosen.length === 1 ? labels.pickedOne : formatLabel(labels.pickedMany, formatNumber(this.chosen.length));
  }

  get statuses(): Choice[] {
    return STATUSES.map((value) => ({ value, label: statusWord(value) }));
  }

  get owners(): Choice[] {
    const [nobody, ...others] = ownerChoices(this.plan, null, { people: '', roles: '', nobody: planLabels.noOwner });
    return [...others, { ...nobody, value: NONE }];
  }

  get sides(): Choice[] {
    return sideChoices(this.plan);
  }

  get milestones(): Choice[] {
    const milestones = inOrder(itemsOf(this.plan)).filter(({ type }) => type === MILESTONE);
    return [...milestones.map(({ id, title }) => ({ value: id, label: title })), { value: NONE, label: planLabels.noMilestone }];
  }

  get canEdit(): boolean {
    return this.chosen.some((item) => item.canEdit);
  }

  get canChangeScope(): boolean {
    return this.chosen.some((item) => item.canChangeScope);
  }

  get canChangeStatus(): boolean {
    return this.chosen.some((item) => item.canChangeStatus);
  }

  get canRemove(): boolean {
    return this.chosen.some((item) => item.canChangeScope || item.canWithdraw);
  }

  get removeTitle(): string {
    return this.chosen.length === 1
      ? formatLabel(labels.removeTitle, this.chosen[0].title)
      : formatLabel(labels.removeManyTitle, formatNumber(this.chosen.length));
  }

  get removeLabel(): string {
    return this.busy ? planLabels.saving : planLabels.remove;
  }

  async handleChoice(event: Event): Promise<void> {
    const field = event.target as HTMLSelectElement;
    const { name, value } = field;
    // The field is what to do, not what is: it stands at its name again.
    field.value = '';
    if (!value || this.busy) {
      return;
    }
    if (name === 'status') {
      await this.changeStatus(value);
    } else {
      await this.saveAll(name === 'owner' ? ownerFields(value === NONE ? '' : value) : { [name]: value === NONE ? null : value });
    }
  }

  handleAskClose(): void {
    this.asking = null;
  }

  handleRemoveOpen(): void {
    this.problem = '';
    this.isRemoving = true;
  }

  handleRemoveClose(): void {
    this.isRemoving = false;
  }

  async handleRemove(): Promise<void> {
    if (this.busy) {
      return;
    }
    const items = this.chosen.map(({ id, version }) => ({ itemId: id, version: version ?? null }));
    const [only] = items;
    if (await this.ask(items.length === 1 ? requestAction(this, 'removeItem', only) : requestAction(this, 'removeItems', { items }))) {
      this.isRemoving = false;
      this.handleNone();
    }
  }

  handleNone(): void {
    this.dispatchEvent(new CustomEvent('picknone'));
  }

  private get chosen(): readonly Item[] {
    return this.items ?? [];
  }

  private async changeStatus(status: string): Promise<void> {
    const items = this.chosen.filter((item) => item.status !== status);
    if (askBefore(this.plan, items, status)) {
      this.problem = '';
      this.asking = status;
    } else if (items.length > 0) {
      await this.ask(requestStatus(this, items, status, null, null));
    }
  }

  private saveAll(fields: Fields): Promise<boolean> {
    const edits = this.chosen.map(({ id, version }) => ({ itemId: id, version: version ?? null, fields }));
    return this.ask(requestAction(this, 'saveItems', { edits }));
  }

  private async ask(asking: Promise<ActionResult>): Promise<boolean> {
    this.busy = true;
    this.problem = '';
    this.said = '';
    const result = await asking;
    this.busy = false;
    this.problem = result.saved ? '' : (result.problem ?? '');
    this.said = result.saved ? labels.savedMany : '';
    return result.saved;
  }
}
