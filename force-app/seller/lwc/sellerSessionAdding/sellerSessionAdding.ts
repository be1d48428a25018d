import { LightningElement, api } from 'lwc';
import type { PlanDto } from 'apex-types';
import { requestAction } from 'c/planActions';
import type { ActionResult } from 'c/planActions';
import type { FormField, FormValues } from 'c/planForm';
import { formatLabel } from 'c/planFormat';
import { itemsOf, KEY_DATE } from 'c/planModel';
import type { Item, Maybe } from 'c/planModel';
import { entriesOf, formFields, formValues } from 'c/sellerSessionForms';
import type { Entry, LineQuestion } from 'c/sellerSessionForms';
import { labels } from 'c/sellerSessionLabels';
import { addStep, newClientKey, stepFields } from 'c/sellerSessionSteps';

/**
 * A question that is answered line by line: each line is in the plan as soon as it is added.
 * @fires planaction
 * @fires added `{ itemId }` a step was added, for the next one to wait for
 */
export default class SellerSessionAdding extends LightningElement {
  labels = labels;
  isBusy = false;
  problem: string | null = null;
  message: string | null = null;

  @api plan: Maybe<PlanDto> = null;
  /** The step that was added last. */
  @api afterId: Maybe<string> = null;

  private givenQuestion: LineQuestion = 'success';
  private givenValues: FormValues = {};
  /** The same until the line is saved: sent again, it is there once. */
  private clientKey = newClientKey();

  @api
  get question(): LineQuestion {
    return this.givenQuestion;
  }
  set question(question: LineQuestion) {
    this.givenQuestion = question;
    this.givenValues = formValues(question);
    this.problem = null;
    this.message = null;
  }

  private get after(): Item | null {
    return itemsOf(this.plan).find(({ id }) => id === this.afterId) ?? null;
  }

  get fields(): FormField[] {
    return formFields(this.givenQuestion, this.after);
  }

  get values(): FormValues {
    return this.givenValues;
  }

  get draftKey(): string {
    return `session:${this.plan?.id ?? ''}:${this.givenQuestion}`;
  }

  /** What both sides agreed to stays; steps and days become proposals, and risks can always be named. */
  get canAdd(): boolean {
    return Boolean(this.plan?.canEdit) && (this.plan?.status !== 'Agreed' || this.givenQuestion !== 'success');
  }

  get entries(): (Entry & { removeLabel: string })[] {
    return entriesOf(this.givenQuestion, this.plan).map((entry) => ({
      ...entry,
      removeLabel: formatLabel(labels.removeEntry, entry.text)
    }));
  }

  get hasEntries(): boolean {
    return this.entries.length > 0;
  }

  async handleSubmit(event: CustomEvent<{ fields: FormValues }>): Promise<void> {
    if (this.isBusy || !this.plan) {
      return;
    }
    this.isBusy = true;
    this.problem = null;
    this.message = null;
    const isSaved = await this.add(event.detail.fields);
    this.isBusy = false;
    if (isSaved) {
      this.clientKey = newClientKey();
      const form = this.template?.querySelector<HTMLElement & { saved(): void; focus(): void }>('c-plan-form');
      form?.saved();
      form?.focus();
    }
  }

  async handleRemove(event: Event): Promise<void> {
    const entry = this.entries.find(({ id }) => id === (event.currentTarget as HTMLElement).dataset.id);
    if (entry && !this.isBusy) {
      this.isBusy = true;
      const result = await this.remove(entry);
      this.isBusy = false;
      this.problem = result.saved ? null : result.problem;
    }
  }

  private async add(fields: FormValues): Promise<boolean> {
    const { givenQuestion: question } = this;
    if (question === 'approvals') {
      return this.addStep(fields);
    }
    const result =
      question === 'success'
        ? await requestAction(this, 'addCriterion', { fields })
        : question === 'risks'
          ? await requestAction(this, 'addRisk', { fields })
          : await requestAction(this, 'createItem', { fields: { type: KEY_DATE, side: 'Buyer', ...fields }, clientKey: this.clientKey });
    this.problem = result.saved ? null : result.problem;
    return result.saved;
  }

  private async addStep({ title, role, days, due, waits }: FormValues): Promise<boolean> {
    const after = waits ? this.after : null;
    const step = { title: String(title), role: role as string | null, days: days as number | null, due: (due as string | null) ?? null };
    const { itemId, message, saved } = await addStep(this, stepFields(this.plan ?? {}, step, after), this.clientKey, after);
    this[saved ? 'message' : 'problem'] = message;
    if (itemId) {
      this.dispatchEvent(new CustomEvent('added', { detail: { itemId } }));
    }
    return saved;
  }

  private remove({ id, version }: Entry): Promise<ActionResult> {
    switch (this.givenQuestion) {
      case 'success':
        return requestAction(this, 'removeCriterion', { criterionId: id, version });
      case 'risks':
        return requestAction(this, 'removeRisk', { riskId: id, version });
      default:
        return requestAction(this, 'removeItem', { itemId: id, version });
    }
  }
}
