import { LightningElement, api } from 'lwc';
import type { ItemCreatedDto, PlanDto } from 'apex-types';
import { requestAction } from 'c/planActions';
import { formatLabel } from 'c/planFormat';
import { labels } from 'c/planItemEditLabels';
import { newClientKey } from 'c/planItemKey';
import { isProposal, otherSide, ownSide } from 'c/planItemRules';
import { labels as planLabels } from 'c/planLabels';
import type { Maybe } from 'c/planModel';
import { sideWord } from 'c/planWords';

/**
 * Adds one item after the other by its title. What was not saved stays in the field.
 * @fires planaction
 * @fires addclose
 * @fires formopen `{ title, side, milestoneId }` for all of its fields
 */
export default class PlanItemQuickAdd extends LightningElement {
  labels = labels;
  planLabels = planLabels;
  side = '';
  busy = false;
  problem = '';
  said = '';

  @api plan: Maybe<PlanDto> = null;
  @api milestoneId: Maybe<string> = null;
  @api groupTitle: Maybe<string> = null;

  private hasFocused = false;
  private clientKey = newClientKey();

  get label(): string {
    return this.groupTitle ? formatLabel(labels.newItemIn, this.groupTitle) : labels.newItem;
  }

  get sides(): { value: string; label: string; isChosen: boolean }[] {
    const own = ownSide(this.plan);
    return [own, otherSide(own), 'Joint'].map((value) => ({ value, label: sideWord(value), isChosen: value === this.chosenSide }));
  }

  get hint(): string {
    return isProposal(this.plan, this.chosenSide) ? this.proposalHint : '';
  }

  get invalid(): string | null {
    return this.problem ? 'true' : null;
  }

  get addLabel(): string {
    return this.busy ? planLabels.saving : labels.add;
  }

  private get proposalHint(): string {
    return this.plan?.status === 'Agreed' ? labels.proposalAgreed : formatLabel(labels.proposalOther, sideWord(this.chosenSide));
  }

  private get chosenSide(): string {
    return this.side || ownSide(this.plan);
  }

  private get field(): HTMLInputElement | undefined {
    return this.refs?.field as HTMLInputElement | undefined;
  }

  renderedCallback(): void {
    if (!this.hasFocused) {
      this.hasFocused = true;
      this.field?.focus();
    }
  }

  handleSide(event: Event): void {
    this.side = (event.target as HTMLSelectElement).value;
  }

  /** Another title is another item, also where the first may have arrived. */
  handleInput(): void {
    if (!this.busy) {
      this.clientKey = newClientKey();
      this.problem = '';
    }
  }

  handleKeyDown(event: KeyboardEvent): void {
    event.stopPropagation();
    if (event.key === 'Escape') {
      this.handleClose();
    }
  }

  async handleAdd(event: Event): Promise<void> {
    event.preventDefault();
    const title = this.field?.value.trim() ?? '';
    if (!title || this.busy) {
      this.problem = title ? '' : labels.titleMissing;
      this.field?.focus();
      return;
    }
    this.busy = true;
    this.problem = '';
    const fields = { title, side: this.chosenSide, ...(this.milestoneId ? { milestoneId: this.milestoneId } : {}) };
    const result = await requestAction(this, 'createItem', { fields, clientKey: this.clientKey });
    this.busy = false;
    if (result.saved) {
      this.said = (result.answer as ItemCreatedDto | null)?.message ?? formatLabel(labels.added, title);
      this.clientKey = newClientKey();
      if (this.field) {
        this.field.value = '';
      }
    } else {
      this.problem = result.problem ?? '';
    }
    this.field?.focus();
  }

  handleForm(): void {
    const detail = { title: this.field?.value.trim() ?? '', side: this.chosenSide, milestoneId: this.milestoneId };
    this.dispatchEvent(new CustomEvent('formopen', { detail }));
  }

  handleClose(): void {
    this.dispatchEvent(new CustomEvent('addclose'));
  }
}
