import { api, LightningElement } from 'lwc';
import { label } from '@local-org/platform';
import { saveRecord } from '@local-org/records';
import type { PathModel, RecordPageModel } from '../../../page-model.ts';

/** The record's stages as a path; choosing one and confirming moves the record there. */
export default class PathAssistant extends LightningElement {
  @api page!: RecordPageModel;
  chosen: string | undefined;
  saving = false;
  error = '';
  markLabel = label('org.markStage');
  completeLabel = label('org.stageComplete');

  get path(): PathModel | null {
    return this.page.path;
  }
  get steps(): unknown[] {
    return (this.path?.steps ?? []).map((step) => ({
      ...step,
      className: `${step.state}${step.value === this.chosen ? ' chosen' : ''}`,
      current: step.state === 'current' ? 'step' : null,
      complete: step.state === 'complete',
      pressed: String(step.value === this.chosen),
    }));
  }
  get canMark(): boolean {
    return Boolean(this.path?.editable && this.chosen);
  }
  handleChoose(event: Event): void {
    this.chosen = (event.currentTarget as HTMLElement).dataset.value;
    this.error = '';
  }
  async handleMark(): Promise<void> {
    if (!this.path || !this.chosen) return;
    this.saving = true;
    try {
      await saveRecord(this.page.recordId, undefined, { [this.path.field]: this.chosen });
      this.chosen = undefined;
      this.dispatchEvent(new CustomEvent('refreshpage', { bubbles: true, composed: true }));
    } catch (error) {
      const { message, output } = (error as { body: { message: string; output?: { errors: { message: string }[]; fieldErrors: Record<string, { message: string }[]> } } }).body;
      const all = [...(output?.errors ?? []), ...Object.values(output?.fieldErrors ?? {}).flat()].map((each) => each.message);
      this.error = all.join(' ') || message;
    } finally {
      this.saving = false;
    }
  }
}
