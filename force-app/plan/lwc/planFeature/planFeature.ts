import { LightningElement, api } from 'lwc';
import Toast from 'lightning/toast';
import type { PlanDto } from 'apex-types';
import { requestAction } from 'c/planActions';
import type { ActionName, PlanActions } from 'c/planActions';
import type { FormCheck, FormField, FormValues } from 'c/planForm';
import type { Maybe } from 'c/planModel';

/** What a form changes: the values on the page under the names of its fields, and the version to send with a change. */
type FormRecord = Record<string, unknown> & { version?: Maybe<string> };

/** A form that a feature shows in a panel. */
export interface FeatureForm {
  heading: string;
  /** Stands above the questions. */
  text?: string;
  fields: readonly FormField[];
  /** What is being changed, as the page has it now; without it the form makes something new. */
  record?: () => Maybe<object>;
  /** What something new begins with. */
  defaults?: FormValues;
  check?: FormCheck;
  saveLabel?: string;
  draftKey: string | null;
  centered?: boolean;
  /** Saves; true when it is saved and the form can go. */
  send: (fields: FormValues, version: string | null) => Promise<boolean>;
  /** Said briefly once it is saved. */
  done?: (fields: FormValues) => string;
}

/** What the features of a plan's page have in common: one form at a time, and how an action ends. */
export default class PlanFeature extends LightningElement {
  @api plan: Maybe<PlanDto> = null;
  /** What a side's page knows beside the plan; most features need none of it. */
  @api page: unknown = null;

  form: FeatureForm | null = null;
  busy = false;
  /** Why the last action was not saved. */
  problem: string | null = null;

  private opened: FormRecord | null = null;

  get formValues(): FormValues | null {
    return (this.form?.record?.() as FormValues | undefined) ?? this.form?.defaults ?? null;
  }

  get formSubmitsAll(): boolean {
    return !this.form?.record;
  }

  openForm(form: FeatureForm): void {
    this.form = form;
    this.problem = null;
    this.opened = { ...(form.record?.() ?? {}) };
  }

  async handleFormSubmit(event: CustomEvent<{ fields: FormValues }>): Promise<void> {
    const { form } = this;
    const { fields } = event.detail;
    if (form && (await form.send(fields, this.versionFor(fields))) && this.form === form) {
      this.form = null;
      if (form.done) {
        this.say(form.done(fields));
      }
    }
  }

  handleFormCancel(): void {
    this.form = null;
    this.problem = null;
  }

  handleItemOpen(event: Event): void {
    const itemId = (event.currentTarget as HTMLElement).dataset.id;
    this.dispatchEvent(new CustomEvent('itemopen', { detail: { itemId }, bubbles: true, composed: true }));
  }

  /** Asks the page; true when nothing is left to do, also where the person chose what somebody else had entered. */
  async act<Name extends ActionName>(name: Name, parameters: PlanActions[Name]): Promise<boolean> {
    if (this.busy) {
      return false;
    }
    this.busy = true;
    this.problem = null;
    const result = await requestAction(this, name, parameters);
    this.busy = false;
    if (result.saved) {
      return true;
    }
    this.problem = result.problem;
    return Boolean(result.dropped);
  }

  say(label: string): void {
    Toast.show({ label, variant: 'success' }, this);
  }

  /** What changed elsewhere on the page meanwhile is no conflict; what changed in a field that the person changes as well is one. */
  private versionFor(fields: FormValues): string | null {
    const now = this.form?.record?.() as FormRecord | null | undefined;
    const { opened } = this;
    const isSame = Object.keys(fields).every((name) => (now?.[name] ?? null) === (opened?.[name] ?? null));
    return (isSame ? now?.version : opened?.version) ?? null;
  }
}
