import { LightningElement, api } from 'lwc';
import { conflictRows } from 'c/planFieldWords';
import type { ConflictRow } from 'c/planFieldWords';
import { labels } from 'c/planLabels';
import type { Maybe } from 'c/planModel';
import type { PlanQuestion as Question } from 'c/planSession';
import { labels as questionLabels } from 'c/planQuestionLabels';

/**
 * What must be decided before a change is saved: sign-offs that fall with it, or somebody else's change of the same record.
 * @fires answer `{ goOn }`
 */
export default class PlanQuestion extends LightningElement {
  labels = questionLabels;
  planLabels = labels;

  @api question: Maybe<Question> = null;

  get isConflict(): boolean {
    return this.question?.kind === 'conflict';
  }

  get heading(): string {
    return this.isConflict ? questionLabels.conflictTitle : questionLabels.signOffsTitle;
  }

  get goOnLabel(): string {
    return this.isConflict ? questionLabels.keepMine : questionLabels.saveAnyway;
  }

  get stopLabel(): string {
    return this.isConflict ? questionLabels.takeTheirs : labels.cancel;
  }

  get rows(): ConflictRow[] {
    return this.question?.kind === 'conflict' ? conflictRows(this.question) : [];
  }

  handleGoOn(): void {
    this.answer(true);
  }

  handleStop(): void {
    this.answer(false);
  }

  private answer(goOn: boolean): void {
    this.dispatchEvent(new CustomEvent('answer', { detail: { goOn } }));
  }
}
