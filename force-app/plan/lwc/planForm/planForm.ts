import { LightningElement, api } from 'lwc';
import { dropDraft, keepDraft, readDraft, setUnsaved } from 'c/planDrafts';
import { formatLabel } from 'c/planFormat';
import { labels } from 'c/planFormLabels';
import { changesIn, filledIn, problemOf, valueOf } from 'c/planFormModel';
import type { FormField, FormOption, FormValue, FormValues } from 'c/planFormModel';
import type { Maybe } from 'c/planModel';

export type { FormField, FormOption, FormValue, FormValues } from 'c/planFormModel';

/** Looks at all values together, such as the order of two dates: sentences by the name of the field that has to change. */
export type FormCheck = (values: FormValues) => Record<string, string | null | undefined>;

/** A base component that holds a value; all of them speak alike. */
type Input = HTMLElement & {
  checkValidity(): boolean | undefined;
  reportValidity(): boolean | undefined;
  setCustomValidity(message: string): void;
};

const INPUT_TYPES: Partial<Record<FormField['kind'], string>> = { phone: 'tel', check: 'checkbox', url: 'text' };

/**
 * A form by description. It sends only what changed and keeps everything typed until it is saved: on a refusal, when newer values
 * arrive, and, with a draft key, when it is closed and opened again. Who uses it removes it once saved, or calls `saved()`.
 * The inputs are the platform's own: dates and numbers in the user's format, the same on record pages and in LWR sites.
 * @fires formsubmit `{ fields }` what changed, checked; text trimmed, empty as null
 * @fires formchange `{ name, values }` everything as it stands, where one question depends on another
 * @fires formcancel when the person gives up, or saves nothing new
 */
export default class PlanForm extends LightningElement {
  labels = labels;
  isRestored = false;

  @api saveLabel: Maybe<string> = null;
  /** Something new: everything that is filled in is sent, whether the person typed it or found it there. */
  @api submitsAll = false;
  /** Whoever shows the form has the buttons, and calls `submit()`. */
  @api hideButtons = false;
  @api check: Maybe<FormCheck> = null;

  private givenFields: readonly FormField[] = [];
  private givenValues: Maybe<FormValues> = null;
  private givenKey: string | null = null;
  private givenBusy = false;
  private givenError: string | null = null;
  /** What the person touched, as typed. */
  private typed: FormValues = {};
  private isSent = false;

  @api
  get fields(): readonly FormField[] {
    return this.givenFields;
  }
  set fields(fields: Maybe<readonly FormField[]>) {
    this.givenFields = fields ?? [];
  }

  @api
  get values(): Maybe<FormValues> {
    return this.givenValues;
  }
  set values(values: Maybe<FormValues>) {
    this.givenValues = values;
    this.noteUnsaved();
  }

  /** Under what the typed is kept in this tab; another key is another draft. */
  @api
  get draftKey(): string | null {
    return this.givenKey;
  }
  set draftKey(key: Maybe<string>) {
    this.givenKey = key ?? null;
    if (this.isConnected) {
      this.restore();
    }
  }

  @api
  get busy(): boolean {
    return this.givenBusy;
  }
  set busy(busy: Maybe<boolean>) {
    // Still here when the answer has come: it was not saved.
    this.isSent = this.isSent && (Boolean(busy) || !this.givenBusy);
    this.givenBusy = Boolean(busy);
  }

  /** Why it was not saved. */
  @api
  get error(): string | null {
    return this.givenError;
  }
  set error(error: Maybe<string>) {
    this.givenError = error || null;
    this.isSent = this.isSent && !error;
  }

  /** It is saved: nothing of it is kept any more. */
  @api
  saved(): void {
    this.forget();
  }

  /** The person gives up what they typed. */
  @api
  discard(): void {
    this.forget();
  }

  /** Goes to the first question. */
  @api
  focus(): void {
    this.inputs[0]?.focus();
  }

  /** Checks and sends, or goes to the first question that has to be answered otherwise. */
  @api
  submit(): void {
    if (this.givenBusy) {
      return;
    }
    const problems = this.check?.(this.current()) ?? {};
    const wrong = this.inputs.filter((input) => !this.isRight(input, problems));
    if (wrong.length > 0) {
      wrong[0].focus();
      return;
    }
    const fields = (this.submitsAll ? filledIn : changesIn)(this.givenFields, this.givenValues, this.typed);
    if (!this.submitsAll && Object.keys(fields).length === 0) {
      this.cancel();
      return;
    }
    this.isSent = true;
    this.dispatchEvent(new CustomEvent('formsubmit', { detail: { fields } }));
  }

  connectedCallback(): void {
    this.restore();
  }

  disconnectedCallback(): void {
    setUnsaved(this, false);
    if (this.isSent && this.givenKey) {
      dropDraft(this.givenKey);
    }
  }

  get questions(): object[] {
    return this.givenFields.map((field) => {
      const { name, label, kind, required, options, maxLength } = field;
      const raw = name in this.typed ? this.typed[name] : (this.givenValues?.[name] ?? null);
      return {
        ...field,
        className: field.width === 'full' || (kind === 'longtext' && field.width !== 'half') ? 'full' : 'half',
        isLong: kind === 'longtext',
        isChoice: kind === 'choice',
        type: INPUT_TYPES[kind] ?? kind,
        step: kind === 'number' ? 'any' : undefined,
        required: Boolean(required),
        checked: kind === 'check' && Boolean(raw),
        value: kind === 'check' ? undefined : raw === null ? '' : kind === 'number' ? String(raw) : raw,
        options: kind === 'choice' ? withEmpty(options ?? [], Boolean(required) && Boolean(raw)) : undefined,
        maxLength: maxLength ?? undefined,
        missing: formatLabel(labels.missing, label),
        badInput: kind === 'date' ? labels.dateWrong : labels.numberWrong,
        typeMismatch: labels.emailWrong
      };
    });
  }

  get saveText(): string {
    return this.givenBusy ? labels.saving : this.saveLabel || labels.save;
  }

  get ariaBusyText(): string {
    return String(this.givenBusy);
  }

  private get inputs(): Input[] {
    return [...(this.template?.querySelectorAll<Input>('[data-name]') ?? [])];
  }

  handleChange(event: CustomEvent<{ value?: FormValue; checked?: boolean }>): void {
    const input = event.currentTarget as Input & { value?: FormValue; checked?: boolean };
    const field = this.fieldOf(input);
    if (!field) {
      return;
    }
    const detail = event.detail ?? {};
    const raw = field.kind === 'check' ? (detail.checked ?? input.checked ?? false) : (detail.value ?? input.value ?? null);
    this.typed = { ...this.typed, [field.name]: raw };
    input.setCustomValidity('');
    if (problemOf(field, raw) === null) {
      input.reportValidity();
    }
    this.noteUnsaved();
    this.dispatchEvent(new CustomEvent('formchange', { detail: { name: field.name, values: this.current() } }));
  }

  /** Enter sends, where it does not mean something else; with Ctrl or Cmd it sends everywhere. */
  handleKeyDown(event: KeyboardEvent): void {
    const input = (event.target as HTMLElement).closest<Input>('[data-name]');
    const kind = input ? this.fieldOf(input)?.kind : undefined;
    if (event.key !== 'Enter' || event.isComposing || !input || !kind) {
      return;
    }
    const isMeant = event.ctrlKey || event.metaKey;
    // Inside of an input there are others to which the key means something else: its help, the calendar.
    const [pressed] = event.composedPath() as Element[];
    const isInField = pressed === input || pressed.tagName === 'INPUT';
    if (isMeant || (isInField && kind !== 'longtext' && kind !== 'choice')) {
      event.preventDefault();
      event.stopPropagation();
      if (kind === 'date') {
        // A typed date counts once its field is left.
        input.blur();
        input.focus();
      }
      this.submit();
    }
  }

  /** Keeps the focus where it is until the click is through: an error that appears meanwhile would move the button away. */
  handlePress(event: Event): void {
    event.preventDefault();
  }

  handleSave(event: Event): void {
    (event.currentTarget as HTMLElement).focus();
    this.submit();
  }

  handleCancel(): void {
    if (!this.givenBusy) {
      this.cancel();
    }
  }

  handleDiscard(): void {
    this.forget();
    this.focus();
  }

  private cancel(): void {
    this.forget();
    this.dispatchEvent(new CustomEvent('formcancel'));
  }

  private fieldOf(input: HTMLElement): FormField | undefined {
    return this.givenFields.find(({ name }) => name === input.dataset.name);
  }

  private current(): FormValues {
    return Object.fromEntries(
      this.givenFields.map((field) => [
        field.name,
        valueOf(field, field.name in this.typed ? this.typed[field.name] : this.givenValues?.[field.name])
      ])
    );
  }

  /** Says at the input what is wrong, in its own way; what the browser finds wrong, such as half a date, counts as well. */
  private isRight(input: Input, problems: Record<string, string | null | undefined>): boolean {
    const field = this.fieldOf(input);
    const raw = field && (field.name in this.typed ? this.typed[field.name] : this.givenValues?.[field.name]);
    const problem = field ? (problemOf(field, raw) ?? problems[field.name] ?? '') : '';
    input.setCustomValidity(problem);
    input.reportValidity();
    return !problem && input.checkValidity() !== false;
  }

  private restore(): void {
    this.typed = this.givenKey ? readDraft(this.givenKey) : {};
    this.isRestored = Object.keys(this.changes()).length > 0;
    this.noteUnsaved();
  }

  private forget(): void {
    this.typed = {};
    this.isRestored = false;
    this.isSent = false;
    this.noteUnsaved();
    for (const input of this.inputs) {
      input.setCustomValidity('');
    }
  }

  private changes(): FormValues {
    return changesIn(this.givenFields, this.givenValues, this.typed);
  }

  /** Keeps the draft and has the browser ask before it leaves, while there is something to lose. */
  private noteUnsaved(): void {
    if (this.isConnected) {
      const changed = Object.keys(this.changes());
      setUnsaved(this, changed.length > 0);
      if (this.givenKey) {
        keepDraft(this.givenKey, Object.fromEntries(changed.map((name) => [name, this.typed[name]])));
      }
    }
  }
}

/** A choice can be left open, or taken back where it is not required. */
function withEmpty(options: readonly FormOption[], isChosen: boolean): readonly FormOption[] {
  return isChosen || options.some(({ value }) => value === '') ? options : [{ value: '', label: labels.notChosen }, ...options];
}
