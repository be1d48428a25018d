import { api, LightningElement, track } from 'lwc';
import { label } from '@local-org/platform';
import { plainFieldName } from '@local-org/formContext';

/** A record's fields to read, with a way to edit them; a new record when there is no Id. */
export default class RecordForm extends LightningElement {
  @api objectApiName: string | undefined;
  @api recordId: string | undefined;
  @api fields: (string | { fieldApiName: string })[] = [];
  @api mode: 'view' | 'edit' | 'readonly' | undefined;
  @api columns: string | number = 1;
  @track editing: boolean | undefined;
  @track error = '';
  cancelLabel = label('org.cancel');
  saveLabel = label('org.save');
  editLabel = label('org.edit');

  get isEditing(): boolean {
    return this.editing ?? (this.mode === 'edit' || !this.recordId);
  }
  get canEdit(): boolean {
    return this.mode !== 'readonly';
  }
  get fieldNames(): string[] {
    return this.fields.map(plainFieldName);
  }
  get columnClass(): string {
    return `slds-col slds-size_1-of-1 slds-medium-size_1-of-${this.columns}`;
  }
  handleEdit(): void {
    this.editing = true;
  }
  handleCancel(): void {
    this.editing = false;
    this.error = '';
    this.dispatchEvent(new CustomEvent('cancel'));
  }
  handleSubmit(event: CustomEvent<unknown>): void {
    const own = new CustomEvent('submit', { cancelable: true, detail: event.detail });
    if (!this.dispatchEvent(own)) event.preventDefault();
  }
  handleSuccess(event: CustomEvent<unknown>): void {
    this.editing = this.mode === 'edit';
    this.error = '';
    this.dispatchEvent(new CustomEvent('success', { detail: event.detail }));
  }
  handleError(event: CustomEvent<{ message: string; detail: string }>): void {
    this.error = event.detail.detail || event.detail.message;
    this.dispatchEvent(new CustomEvent('error', { detail: event.detail }));
  }
}
