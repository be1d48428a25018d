import { LightningElement, api } from 'lwc';
import type { MoveEffectDto, PlanDto } from 'apex-types';
import { requestAction } from 'c/planActions';
import { previewMove } from 'c/planApi';
import { toDay, toIso } from 'c/planDates';
import { calendarOf } from 'c/planEngineInput';
import { errorMessage } from 'c/planErrors';
import { formatLabel } from 'c/planFormat';
import { labels as common } from 'c/planLabels';
import { itemsOf, stakeholdersOf, TASK } from 'c/planModel';
import type { Item, Maybe } from 'c/planModel';
import { startingAt } from 'c/planMoveDates';
import { labels } from 'c/planMoveLabels';

const PREVIEW_AFTER_MS = 300;

/**
 * Gives an item other dates: says what that moves, what it costs and whether it applies at once, and asks for the reason.
 * @fires datechange `{ start, due }` while the dates are being chosen
 * @fires close `{ saved }`
 * @fires planaction to move the item
 */
export default class PlanMovePanel extends LightningElement {
  labels = labels;
  common = common;
  effect: MoveEffectDto | null = null;
  isWorking = false;
  /** Why the effect is unknown. */
  effectError: string | null = null;
  reason = '';
  causeId = '';
  reasonError: string | null = null;
  problem: string | null = null;
  busy = false;

  @api plan: Maybe<PlanDto> = null;
  @api itemId: Maybe<string> = null;
  /** Dates to begin with, ISO; without them those that the item has. */
  @api start: Maybe<string> = undefined;
  @api due: Maybe<string> = undefined;

  private newStart: string | null = null;
  private newDue: string | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private asked = 0;

  connectedCallback(): void {
    const { item } = this;
    this.newStart = this.start === undefined ? (item?.start ?? null) : this.start;
    this.newDue = this.due === undefined ? (item?.due ?? null) : this.due;
    if (this.isChanged) {
      void this.look();
    }
  }

  disconnectedCallback(): void {
    clearTimeout(this.timer);
  }

  get item(): Item | undefined {
    return itemsOf(this.plan).find((item) => item.id === this.itemId);
  }

  get heading(): string {
    return formatLabel(labels.moveNamed, this.item?.title);
  }

  /** Only work has two dates; a milestone and a key date are a moment. */
  get hasStart(): boolean {
    return this.item?.type === TASK;
  }

  get dueLabel(): string {
    return this.hasStart ? common.due : labels.date;
  }

  get dateError(): string | null {
    if (!this.newDue && !(this.hasStart && this.newStart)) {
      return labels.dateMissing;
    }
    return this.hasStart && this.newStart && this.newDue && this.newStart > this.newDue ? labels.order : null;
  }

  get dateInvalid(): string | null {
    return this.dateError ? 'true' : null;
  }

  get isChanged(): boolean {
    const { item } = this;
    const isStartChanged = this.hasStart && this.newStart !== (item?.start ?? null);
    return !this.dateError && (isStartChanged || this.newDue !== (item?.due ?? null));
  }

  get isUnchanged(): boolean {
    return !this.dateError && !this.isChanged;
  }

  get isProposal(): boolean {
    return Boolean(this.effect && !this.effect.appliesAtOnce && !this.effect.refusal);
  }

  get isDraft(): boolean {
    return this.plan?.status === 'Draft';
  }

  get otherSide(): string {
    const mine = stakeholdersOf(this.plan).find((person) => person.isMe)?.side;
    const company = mine === 'Buyer' ? this.plan?.sellerCompany : mine === 'Seller' ? this.plan?.buyerCompany : null;
    return company || labels.otherSide;
  }

  get canSave(): boolean {
    return this.isChanged && !this.isWorking && !this.busy && Boolean(this.effect) && !this.effect?.refusal;
  }

  get cannotSave(): boolean {
    return !this.canSave;
  }

  get saveLabel(): string {
    return this.busy ? common.saving : this.isProposal ? labels.propose : labels.save;
  }

  get reasonLabel(): string {
    return this.isProposal ? common.reason : labels.reasonOptional;
  }

  get reasonInvalid(): string | null {
    return this.reasonError ? 'true' : null;
  }

  get causes(): { value: string; label: string; selected: boolean }[] {
    const people = stakeholdersOf(this.plan).map(({ id, name }) => ({ value: id, label: name, selected: id === this.causeId }));
    return [{ value: '', label: labels.causeNone, selected: this.causeId === '' }, ...people];
  }

  handleStart(event: Event): void {
    const before = { start: toDay(this.newStart), due: toDay(this.newDue) };
    this.newStart = (event.target as HTMLInputElement).value || null;
    const start = toDay(this.newStart);
    if (this.plan && start !== null && before.start !== null && before.due !== null) {
      this.newDue = toIso(startingAt(calendarOf(this.plan), before.start, before.due, start).due ?? start);
    }
    this.changeDates();
  }

  handleDue(event: Event): void {
    this.newDue = (event.target as HTMLInputElement).value || null;
    this.changeDates();
  }

  handleReason(event: Event): void {
    this.reason = (event.target as HTMLTextAreaElement).value;
    this.reasonError = null;
  }

  handleCause(event: Event): void {
    this.causeId = (event.target as HTMLSelectElement).value;
  }

  handleRetry(): void {
    void this.look();
  }

  handleClose(): void {
    this.close(false);
  }

  async handleSave(): Promise<void> {
    if (!this.canSave) {
      return;
    }
    if (this.isProposal && !this.reason.trim()) {
      this.reasonError = labels.reasonMissing;
      this.template?.querySelector('textarea')?.focus();
      return;
    }
    this.busy = true;
    this.problem = null;
    const result = await requestAction(this, 'moveItem', {
      itemId: this.itemId ?? '',
      ...this.dates,
      reason: this.reason.trim() || null,
      causeId: this.causeId || null,
      version: this.item?.version ?? null,
      effectVersion: this.effect?.effectVersion ?? null
    });
    this.busy = false;
    if (result.saved) {
      this.close(true);
      return;
    }
    this.problem = result.problem;
    // Something may have changed meanwhile: the next attempt is about what is true now.
    void this.look();
  }

  private get dates(): { start: string | null; due: string | null } {
    return this.hasStart ? { start: this.newStart, due: this.newDue } : { start: this.newDue, due: this.newDue };
  }

  private changeDates(): void {
    clearTimeout(this.timer);
    this.problem = null;
    this.effect = null;
    this.effectError = null;
    // Answers to what was asked before do not count any more.
    this.asked++;
    this.isWorking = this.isChanged;
    if (!this.dateError) {
      this.dispatchEvent(new CustomEvent('datechange', { detail: this.dates }));
    }
    if (this.isChanged) {
      this.timer = setTimeout(() => void this.look(), PREVIEW_AFTER_MS);
    }
  }

  private async look(): Promise<void> {
    const mine = ++this.asked;
    this.isWorking = true;
    this.effectError = null;
    try {
      const effect = await previewMove({ itemId: this.itemId ?? null, ...this.dates });
      this.effect = mine === this.asked ? effect : this.effect;
    } catch (error) {
      if (mine === this.asked) {
        this.effect = null;
        this.effectError = errorMessage(error, labels.failed);
      }
    }
    this.isWorking = this.isWorking && mine !== this.asked;
  }

  private close(saved: boolean): void {
    this.dispatchEvent(new CustomEvent('close', { detail: { saved } }));
  }
}
