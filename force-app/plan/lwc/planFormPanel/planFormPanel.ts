import { LightningElement, api } from 'lwc';
import type { FormCheck, FormField, FormValues } from 'c/planForm';
import { labels } from 'c/planFormLabels';
import type { Maybe } from 'c/planModel';

type Form = HTMLElement & { submit(): void; saved(): void; discard(): void };

/**
 * A form in a side panel, with its buttons in the panel's foot. Cancel gives up what was typed; closed in any other way, the form
 * keeps it for the next time, where it has a draft key. Takes what `c-plan-form` takes and sends what it sends; the default slot stands
 * above the questions.
 * @fires formsubmit `{ fields }`
 * @fires formchange `{ name, values }`
 * @fires formcancel
 */
export default class PlanFormPanel extends LightningElement {
  labels = labels;

  @api heading: Maybe<string> = null;
  /** A small question in the middle instead of a panel at the side. */
  @api centered = false;
  @api fields: Maybe<readonly FormField[]> = null;
  @api values: Maybe<FormValues> = null;
  @api check: Maybe<FormCheck> = null;
  @api submitsAll = false;
  @api saveLabel: Maybe<string> = null;
  @api draftKey: Maybe<string> = null;
  @api busy = false;
  @api error: Maybe<string> = null;

  private hasFocused = false;

  private get form(): Form | null | undefined {
    return this.template?.querySelector<Form>('c-plan-form');
  }

  /** It is saved and stays open. */
  @api
  saved(): void {
    this.form?.saved();
  }

  /** Ready to type, except where that would throw up a keyboard over the form. */
  renderedCallback(): void {
    if (!this.hasFocused) {
      this.hasFocused = true;
      if (window.matchMedia?.('(hover: hover)').matches) {
        this.form?.focus();
      }
    }
  }

  get saveText(): string {
    return this.busy ? labels.saving : this.saveLabel || labels.save;
  }

  get ariaBusyText(): string {
    return String(this.busy);
  }

  /** While it is being saved, nobody knows yet whether what was typed is still needed. */
  handleClose(event: CustomEvent<{ cancelled?: boolean } | null>): void {
    if (this.busy) {
      return;
    }
    if (event.detail?.cancelled) {
      this.form?.discard();
    }
    this.handleCancel();
  }

  handleCancel(): void {
    this.dispatchEvent(new CustomEvent('formcancel'));
  }

  handlePress(event: Event): void {
    event.preventDefault();
  }

  handleSave(event: Event): void {
    (event.currentTarget as HTMLElement).focus();
    this.form?.submit();
  }

  handleForward(event: CustomEvent): void {
    this.dispatchEvent(new CustomEvent(event.type, { detail: event.detail }));
  }
}
