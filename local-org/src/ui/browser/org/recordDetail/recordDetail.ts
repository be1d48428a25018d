import { api, LightningElement } from 'lwc';
import Toast from 'lightning/toast';
import { keyedSections, type KeyedSection } from '@local-org/sections';
import { label } from '@local-org/platform';
import type { RecordPageModel } from '../../../page-model.ts';

/** The record's fields by the sections of its layout, to read and to edit. */
export default class RecordDetail extends LightningElement {
  @api page!: RecordPageModel;
  editing = false;
  error = '';
  editLabel = label('org.edit');
  saveLabel = label('org.save');
  cancelLabel = label('org.cancel');
  detailsLabel = label('org.details');

  get sections(): KeyedSection[] {
    return keyedSections(this.page.sections);
  }
  handleEdit(): void {
    this.editing = true;
  }
  handleCancel(): void {
    this.editing = false;
    this.error = '';
  }
  handleSuccess(): void {
    this.editing = false;
    this.error = '';
    void Toast.show({ label: label('org.saved'), variant: 'success', mode: 'dismissible' }, this);
    this.dispatchEvent(new CustomEvent('refreshpage', { bubbles: true, composed: true }));
  }
  handleError(event: CustomEvent<{ message: string; detail: string }>): void {
    this.error = event.detail.detail || event.detail.message;
  }
}
