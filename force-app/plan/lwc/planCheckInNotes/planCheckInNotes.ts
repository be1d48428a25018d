import { LightningElement, api } from 'lwc';
import type { CheckInAgendaDto, PlanDto } from 'apex-types';
import { requestAction } from 'c/planActions';
import { labels } from 'c/planCheckInLabels';
import { formatDate } from 'c/planDates';
import { dropDraft, keepDraft, readDraft, setUnsaved } from 'c/planDrafts';
import { formatLabel } from 'c/planFormat';
import type { Maybe } from 'c/planModel';

type Notes = { notes: string; decisions: string; nextCheckIn: string };

/**
 * What was said and decided, typed while the meeting runs: kept in this tab until it is saved, and by nobody's doing lost.
 * @fires planaction
 * @fires saved
 */
export default class PlanCheckInNotes extends LightningElement {
  labels = labels;
  isBusy = false;
  problem: string | null = null;
  hasSaved = false;
  typed: Partial<Notes> = {};

  @api plan: Maybe<PlanDto> = null;

  private given: CheckInAgendaDto | null = null;

  @api
  get agenda(): CheckInAgendaDto | null {
    return this.given;
  }
  set agenda(agenda: Maybe<CheckInAgendaDto>) {
    const isFirst = !this.given;
    this.given = agenda ?? null;
    if (isFirst && agenda) {
      this.typed = readDraft(this.draftKey) as Partial<Notes>;
      this.note();
    }
  }

  disconnectedCallback(): void {
    setUnsaved(this, false);
  }

  /** What is typed is the field's own; from elsewhere it is only changed when it is another text. */
  renderedCallback(): void {
    for (const field of this.template?.querySelectorAll<HTMLTextAreaElement>('textarea') ?? []) {
      const value = this.values[field.name as keyof Notes];
      if (field.value !== value) {
        field.value = value;
      }
    }
  }

  private get draftKey(): string {
    return `check-in:${this.given?.planId ?? ''}:${this.given?.today ?? ''}`;
  }

  private get stored(): Notes {
    const { notes, decisions, nextCheckIn, suggestedCheckIn, today } = this.given ?? {};
    const isAhead = nextCheckIn && today && nextCheckIn > today;
    return { notes: notes ?? '', decisions: decisions ?? '', nextCheckIn: (isAhead ? nextCheckIn : suggestedCheckIn) ?? '' };
  }

  get values(): Notes {
    return { ...this.stored, ...this.typed };
  }

  get canSave(): boolean {
    return Boolean(this.given?.canSave);
  }

  get suggestion(): string {
    const { suggestedCheckIn } = this.given ?? {};
    return suggestedCheckIn ? formatLabel(labels.suggested, formatDate(suggestedCheckIn, 'long')) : '';
  }

  get takeText(): string {
    const { suggestedCheckIn } = this.given ?? {};
    const isOther = suggestedCheckIn && suggestedCheckIn !== this.values.nextCheckIn;
    return isOther ? formatLabel(labels.takeSuggestion, formatDate(suggestedCheckIn, 'short')) : '';
  }

  get nextDate(): string {
    return formatDate(this.values.nextCheckIn, 'long');
  }

  get saveText(): string {
    return this.isBusy ? labels.saving : labels.save;
  }

  get hint(): string {
    return this.hasSaved ? labels.saved : labels.draftKept;
  }

  get hintClass(): string {
    return this.hasSaved ? 'hint good' : 'hint muted';
  }

  handleInput(event: Event): void {
    const { name, value } = event.target as HTMLTextAreaElement;
    this.type({ [name]: value });
  }

  handleDate(event: CustomEvent<{ value: string | null }>): void {
    this.type({ nextCheckIn: event.detail.value ?? '' });
  }

  handleTake(): void {
    this.type({ nextCheckIn: this.given?.suggestedCheckIn ?? '' });
  }

  async handleSave(): Promise<void> {
    if (this.isBusy) {
      return;
    }
    this.isBusy = true;
    this.problem = null;
    const { notes, decisions, nextCheckIn } = this.values;
    const parameters = { notes: notes.trim() || null, decisions: decisions.trim() || null, nextCheckIn: nextCheckIn || null };
    const result = await requestAction(this, 'saveCheckIn', { ...parameters, version: this.given?.version ?? null });
    this.isBusy = false;
    if (result.saved) {
      this.hasSaved = true;
      dropDraft(this.draftKey);
      setUnsaved(this, false);
    } else {
      this.problem = result.problem;
    }
    // What is stored now, also when somebody else was quicker.
    this.dispatchEvent(new CustomEvent('saved'));
  }

  private type(change: Partial<Notes>): void {
    this.typed = { ...this.typed, ...change };
    this.hasSaved = false;
    this.note();
  }

  private note(): void {
    const changed = Object.entries(this.typed).filter(([name, value]) => value !== this.stored[name as keyof Notes]);
    keepDraft(this.draftKey, Object.fromEntries(changed));
    setUnsaved(this, changed.length > 0);
  }
}
