import { LightningElement, api } from 'lwc';
import type { PlanDto } from 'apex-types';
import { requestAction } from 'c/planActions';
import { keepDraft, readDraft, setUnsaved } from 'c/planDrafts';
import type { FormField } from 'c/planForm';
import { valueOf } from 'c/planFormModel';
import type { FormValue, FormValues } from 'c/planFormModel';
import type { Maybe } from 'c/planModel';
import { labels } from 'c/sellerSessionLabels';

/** What the buyer side writes itself as soon as it sees the plan. */
const THEIRS = 'buyerObjectives';

/**
 * Facts of the plan, each saved as soon as its field is left. What is refused stays in its field with the reason, also in another
 * question or after leaving.
 * @fires planaction
 */
export default class SellerSessionFacts extends LightningElement {
  labels = labels;
  typed: FormValues = {};
  problems: Record<string, string | null> = {};
  savedName: string | null = null;
  busyName: string | null = null;

  private given: PlanDto | null = null;
  private givenFields: readonly FormField[] = [];

  @api
  get fields(): readonly FormField[] {
    return this.givenFields;
  }
  set fields(fields: Maybe<readonly FormField[]>) {
    this.givenFields = fields ?? [];
  }

  @api
  get plan(): PlanDto | null {
    return this.given;
  }
  set plan(plan: Maybe<PlanDto>) {
    if (plan?.id !== this.given?.id) {
      this.typed = readDraft(`session:${plan?.id ?? ''}:facts`);
    }
    this.given = plan ?? null;
  }

  disconnectedCallback(): void {
    setUnsaved(this, false);
  }

  /** What is typed is the field's own; it changes only when another text is saved. */
  renderedCallback(): void {
    for (const field of this.template?.querySelectorAll<HTMLTextAreaElement>('textarea') ?? []) {
      const value = String(this.valueNow(field.name) ?? '');
      if (field.value !== value) {
        field.value = value;
      }
    }
  }

  get questions(): object[] {
    return this.givenFields.map((field) => {
      const { name, kind } = field;
      const isTheirs = name === THEIRS && this.given?.status !== 'Draft';
      const isOpen = Boolean(this.given?.canEdit) && this.given?.status !== 'Agreed' && !isTheirs;
      const value = this.valueNow(name);
      return {
        ...field,
        isLong: isOpen && kind === 'longtext',
        isShort: isOpen && kind !== 'longtext',
        isRead: !isOpen,
        value: value === null ? '' : String(value),
        hint: isTheirs ? labels.theirs : '',
        problem: this.problems[name] ?? '',
        problemId: `problem-${name}`,
        invalid: this.problems[name] ? 'true' : null,
        state: this.savedName === name ? labels.saved : ''
      };
    });
  }

  handleInput(event: Event): void {
    const { name, value } = event.target as HTMLTextAreaElement;
    this.note(name, value);
  }

  handleChange(event: CustomEvent<{ value: FormValue }>): void {
    const { name } = (event.currentTarget as HTMLElement).dataset;
    this.note(name ?? '', event.detail.value);
  }

  handleLeave(event: Event): void {
    const { name } = (event.currentTarget as HTMLElement).dataset;
    void this.save(name ?? '');
  }

  private valueNow(name: string): FormValue {
    return name in this.typed ? this.typed[name] : this.storedValue(name);
  }

  private storedValue(name: string): FormValue {
    return ((this.given as Record<string, FormValue> | null)?.[name] ?? null) as FormValue;
  }

  private note(name: string, value: FormValue): void {
    this.typed = { ...this.typed, [name]: value };
    this.problems = { ...this.problems, [name]: null };
    this.savedName = null;
    this.keep();
  }

  private async save(name: string): Promise<void> {
    const field = this.givenFields.find((candidate) => candidate.name === name);
    if (!field || !(name in this.typed) || this.busyName === name) {
      return;
    }
    const value = valueOf(field, this.typed[name]);
    if (value !== valueOf(field, this.storedValue(name))) {
      this.busyName = name;
      const version = this.given?.factsVersion ?? null;
      const result = await requestAction(this, 'saveFacts', { fields: { [name]: value }, version });
      this.busyName = null;
      if (!result.saved) {
        this.problems = { ...this.problems, [name]: result.problem };
        return;
      }
      this.savedName = name;
    }
    this.typed = Object.fromEntries(Object.entries(this.typed).filter(([key, typed]) => key !== name || valueOf(field, typed) !== value));
    this.keep();
  }

  private keep(): void {
    keepDraft(`session:${this.given?.id ?? ''}:facts`, this.typed);
    setUnsaved(this, Object.keys(this.typed).length > 0);
  }
}
