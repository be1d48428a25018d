import { LightningElement, api } from 'lwc';
import type { PlanDto } from 'apex-types';
import { requestAction } from 'c/planActions';
import type { FormField, FormValues } from 'c/planForm';
import { labels } from 'c/planItemEditLabels';
import { checkDates, itemFields, itemValues, savedFields } from 'c/planItemFields';
import type { Item, Maybe } from 'c/planModel';

/**
 * The fields of an item, as far as this person may change them now.
 * @fires planaction
 * @fires editclose when it is saved or given up
 */
export default class PlanItemEdit extends LightningElement {
  labels = labels;
  checkDates = checkDates;
  busy = false;
  problem = '';

  @api plan: Maybe<PlanDto> = null;

  private given: Item | null = null;
  /** What the person saw when they began: somebody else's change in between is a conflict. */
  private seen: Item | null = null;
  private chosen: { type: string; side: string } | null = null;

  @api
  get item(): Item | null {
    return this.given;
  }
  set item(item: Maybe<Item>) {
    if (item?.id !== this.given?.id) {
      this.seen = item ?? null;
      this.chosen = null;
    }
    this.given = item ?? null;
  }

  get fields(): FormField[] {
    return this.seen ? itemFields(this.plan, this.seen, this.chosen ?? this.seen) : [];
  }

  get values(): FormValues {
    return this.seen ? itemValues(this.seen) : {};
  }

  get draftKey(): string {
    return `item:${this.seen?.id ?? ''}`;
  }

  handleChange(event: CustomEvent<{ values: FormValues }>): void {
    const { type, side } = { ...this.values, ...event.detail.values };
    this.chosen = { type: String(type ?? ''), side: String(side ?? '') };
  }

  async handleSubmit(event: CustomEvent<{ fields: FormValues }>): Promise<void> {
    const { seen } = this;
    if (!seen) {
      return;
    }
    this.busy = true;
    this.problem = '';
    const fields = savedFields(event.detail.fields);
    const result = await requestAction(this, 'saveItem', { itemId: seen.id, fields, version: seen.version ?? null });
    this.busy = false;
    if (result.saved || ('dropped' in result && result.dropped)) {
      this.template?.querySelector<HTMLElement & { saved(): void }>('c-plan-form')?.saved?.();
      this.handleClose();
    } else {
      this.problem = result.problem ?? '';
    }
  }

  handleClose(): void {
    this.dispatchEvent(new CustomEvent('editclose'));
  }
}
