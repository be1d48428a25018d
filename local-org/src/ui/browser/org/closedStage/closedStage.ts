import { api } from 'lwc';
import Modal from 'lightning/modal';
import { label as labelOf } from '@local-org/platform';

/** Asks with which of the closed stages a record is closed; gives its value, or nothing when cancelled. */
export default class ClosedStage extends Modal {
  @api field = '';
  @api options: { value: string; label: string }[] = [];
  @api value: string | undefined;
  cancelLabel = labelOf('org.cancel');
  saveLabel = labelOf('org.save');

  get isEmpty(): boolean {
    return !this.value;
  }
  handleChange(event: CustomEvent<{ value: string }>): void {
    this.value = event.detail.value;
  }
  handleCancel(): void {
    this.close();
  }
  handleSave(): void {
    this.close(this.value);
  }
}
