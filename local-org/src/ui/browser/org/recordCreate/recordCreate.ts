import { api, LightningElement } from 'lwc';
import { keyedSections } from '@local-org/sections';
import { label } from '@local-org/platform';
import { goTo } from '@local-org/router';
import type { ObjectInfo } from '@local-org/objectInfo';
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
    const { fields } = this.page.objectInfo as ObjectInfo;
    // Who makes a record owns it; the owner is changed later.
    const isAsked = ({ field, readOnly }: { field: string; readOnly: boolean }): boolean =>
      !readOnly && field !== 'OwnerId' && fields[field]?.createable === true;
    const sections = this.page.sections.map((section) => ({
      ...section,
      columns: section.columns.map((column) => column.filter(isAsked))
    }));
    return keyedSections(sections.filter(({ columns }) => columns.some(({ length }) => length > 0))).map((section) => ({
      ...section,
      columns: section.columns.map((column) => ({
        ...column,
        fields: column.fields.map((item) => ({ ...item, given: item.field in defaults, value: defaults[item.field] }))
      }))
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
