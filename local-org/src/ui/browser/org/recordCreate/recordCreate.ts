import { api, LightningElement } from 'lwc';
import { keyedSections } from '@local-org/sections';
import { label } from '@local-org/platform';
import { goTo } from '@local-org/router';
import type { RecordRepresentation } from '@local-org/records';
import type { CreatePageModel } from '../../../page-model.ts';

/** A new record, by the object's layout. */
export default class RecordCreate extends LightningElement {
  @api page!: CreatePageModel;
  error = '';
  saveLabel = label('org.save');
  cancelLabel = label('org.cancel');

  get sections(): unknown[] {
    const { defaults } = this.page;
    return keyedSections(this.page.sections).map((section) => ({
      ...section,
      columns: section.columns.map((column) => ({
        ...column,
        fields: column.fields.filter(({ readOnly }) => !readOnly).map((item) => ({ ...item, given: item.field in defaults, value: defaults[item.field] })),
      })),
    }));
  }
  handleSuccess(event: CustomEvent<RecordRepresentation>): void {
    goTo(`/lightning/r/${event.detail.apiName}/${event.detail.id}/view`, true);
  }
  handleError(event: CustomEvent<{ message: string; detail: string }>): void {
    this.error = event.detail.detail || event.detail.message;
  }
  handleCancel(): void {
    history.back();
  }
}
