import { LightningElement, api, wire } from 'lwc';
import { refreshApex } from '@salesforce/apex';
import { CloseActionScreenEvent } from 'lightning/actions';
import Toast from 'lightning/toast';
import type { CheckInAgendaDto } from 'apex-types';
import { errorMessage } from 'c/planErrors';
import type { FormField, FormValues } from 'c/planForm';
import { labels as planLabels } from 'c/planLabels';
import type { Maybe } from 'c/planModel';
import { labels } from 'c/sellerPlanActionLabels';
import { getAgenda, saveCheckIn } from 'c/sellerPlanApi';

const LONGEST = 32000;

/** Keeps today's check-in from the plan's record page, as after a call on the road. */
export default class SellerCheckInAction extends LightningElement {
  labels = labels;
  agenda: CheckInAgendaDto | null = null;
  loadProblem: string | null = null;
  isSaving = false;
  problem: string | null = null;

  @api recordId: Maybe<string> = undefined;

  private wired: unknown = null;

  @wire(getAgenda, { planId: '$recordId' })
  handleAgenda(result: { data?: CheckInAgendaDto; error?: unknown }): void {
    this.wired = result;
    if (result.data) {
      this.agenda = result.data;
      this.loadProblem = null;
    } else if (result.error) {
      this.loadProblem = errorMessage(result.error, planLabels.errorHint);
    }
  }

  get isLoading(): boolean {
    return !this.agenda && !this.loadProblem;
  }

  get canSave(): boolean {
    return Boolean(this.agenda?.canSave);
  }

  get hint(): string {
    return this.loadProblem ?? labels.cannotCheckIn;
  }

  get fields(): FormField[] {
    return [
      { name: 'notes', label: labels.notes, kind: 'longtext', maxLength: LONGEST },
      { name: 'decisions', label: labels.decisions, kind: 'longtext', maxLength: LONGEST },
      { name: 'nextCheckIn', label: labels.nextCheckIn, kind: 'date' }
    ];
  }

  get values(): FormValues {
    const { notes, decisions, nextCheckIn } = this.agenda ?? {};
    return { notes: notes ?? null, decisions: decisions ?? null, nextCheckIn: nextCheckIn ?? null };
  }

  get draftKey(): string {
    return `check-in ${this.recordId ?? ''}`;
  }

  async handleSubmit(event: CustomEvent<{ fields: FormValues }>): Promise<void> {
    const given = { ...this.values, ...event.detail.fields } as Record<'notes' | 'decisions' | 'nextCheckIn', string | null>;
    this.isSaving = true;
    this.problem = null;
    try {
      await saveCheckIn({ planId: this.recordId ?? null, ...given, version: this.agenda?.version ?? null });
      Toast.show({ label: labels.checkInSaved, variant: 'success' }, this);
      this.handleClose();
    } catch (error) {
      this.problem = errorMessage(error, planLabels.notSavedHint);
    }
    this.isSaving = false;
    refreshApex(this.wired).catch(() => undefined);
  }

  handleClose(): void {
    this.dispatchEvent(new CloseActionScreenEvent());
  }
}
