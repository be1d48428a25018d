import { LightningElement, api } from 'lwc';
import type { ItemCreatedDto, PlanDto } from 'apex-types';
import { requestAction } from 'c/planActions';
import { formatLabel } from 'c/planFormat';
import type { FormField, FormValues } from 'c/planForm';
import { labels } from 'c/planItemEditLabels';
import { checkDates, itemFields, savedFields } from 'c/planItemFields';
import { newClientKey } from 'c/planItemKey';
import { isProposal, ownSide } from 'c/planItemRules';
import { TASK } from 'c/planModel';
import type { Maybe } from 'c/planModel';
import { sideWord } from 'c/planWords';

/** By plan, the key of what is being written: it outlives a closed form as the form's draft does. */
const keys = new Map<string, string>();

/**
 * A new item with all its fields. Says before and after whether it is only proposed.
 * @fires close
 * @fires planaction
 */
export default class PlanItemCreate extends LightningElement {
  labels = labels;
  checkDates = checkDates;
  busy = false;
  problem = '';
  /** What became of it, where that has to be read. */
  notice = '';
  chosen = { type: TASK, side: '' };

  @api plan: Maybe<PlanDto> = null;

  private given: FormValues = {};

  /** What is known already: title, side, milestone. */
  @api
  get start(): Maybe<FormValues> {
    return this.given;
  }
  set start(start: Maybe<FormValues>) {
    this.given = { ...start };
  }

  get side(): string {
    return this.chosen.side || String(this.given.side ?? '') || ownSide(this.plan);
  }

  get fields(): FormField[] {
    return itemFields(this.plan, null, { type: this.chosen.type, side: this.side });
  }

  get values(): FormValues {
    return { type: TASK, side: ownSide(this.plan), ...this.given };
  }

  get draftKey(): string {
    return `new-item:${this.plan?.id ?? ''}`;
  }

  get hint(): string {
    if (!isProposal(this.plan, this.side)) {
      return '';
    }
    return this.plan?.status === 'Agreed' ? labels.proposalAgreed : formatLabel(labels.proposalOther, sideWord(this.side));
  }

  handleChange(event: CustomEvent<{ values: FormValues }>): void {
    const { type, side } = event.detail.values;
    this.chosen = { type: String(type ?? TASK), side: String(side ?? '') };
  }

  async handleSubmit(event: CustomEvent<{ fields: FormValues }>): Promise<void> {
    const planId = this.plan?.id ?? '';
    const clientKey = keys.get(planId) ?? newClientKey();
    keys.set(planId, clientKey);
    this.busy = true;
    this.problem = '';
    const result = await requestAction(this, 'createItem', { fields: savedFields(event.detail.fields), clientKey });
    this.busy = false;
    if (!result.saved) {
      this.problem = result.problem ?? '';
      return;
    }
    keys.delete(planId);
    this.template?.querySelector<HTMLElement & { saved(): void }>('c-plan-form-panel')?.saved?.();
    this.notice = (result.answer as ItemCreatedDto | null)?.message ?? '';
    if (!this.notice) {
      this.handleClose();
    }
  }

  handleClose(): void {
    this.dispatchEvent(new CustomEvent('close'));
  }
}
