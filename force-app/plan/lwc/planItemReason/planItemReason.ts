import { LightningElement, api } from 'lwc';
import { formatLabel } from 'c/planFormat';
import { labels } from 'c/planItemStatusLabels';
import { labels as planLabels } from 'c/planLabels';
import type { Maybe } from 'c/planModel';

export type ReasonFor = 'blocked' | 'notNeeded' | 'early' | 'decline';

const QUESTIONS: Record<ReasonFor, string> = {
  blocked: planLabels.blockedReason,
  notNeeded: planLabels.notNeededReason,
  early: labels.earlyReason,
  decline: labels.declineReason
};

/**
 * Asks why, where the other side has to understand it. What is typed stays until it is saved.
 * @fires reasongive `{ reason }`
 * @fires reasoncancel
 */
export default class PlanItemReason extends LightningElement {
  labels = labels;
  planLabels = planLabels;
  missing = '';

  @api kind: ReasonFor = 'blocked';
  /** Names of what is not finished yet, for an early start. */
  @api openNames: Maybe<string> = null;
  @api busy = false;
  /** Why it was not saved. */
  @api error: Maybe<string> = null;

  private hasFocused = false;

  get question(): string {
    return QUESTIONS[this.kind];
  }

  get waiting(): string {
    return this.kind === 'early' ? formatLabel(labels.earlyText, this.openNames) : '';
  }

  get message(): string {
    return this.missing || this.error || '';
  }

  get invalid(): string | null {
    return this.missing ? 'true' : null;
  }

  get saveLabel(): string {
    return this.busy ? planLabels.saving : planLabels.save;
  }

  get ariaBusyText(): string {
    return String(this.busy);
  }

  private get field(): HTMLTextAreaElement | undefined {
    return this.refs?.field as HTMLTextAreaElement | undefined;
  }

  renderedCallback(): void {
    if (!this.hasFocused) {
      this.hasFocused = true;
      this.field?.focus();
    }
  }

  handleInput(): void {
    this.missing = '';
  }

  handleSave(event: Event): void {
    event.preventDefault();
    const reason = this.field?.value.trim() ?? '';
    if (!reason) {
      this.missing = planLabels.reasonMissing;
      this.field?.focus();
    } else if (!this.busy) {
      this.dispatchEvent(new CustomEvent('reasongive', { detail: { reason } }));
    }
  }

  handleCancel(): void {
    if (!this.busy) {
      this.dispatchEvent(new CustomEvent('reasoncancel'));
    }
  }
}
