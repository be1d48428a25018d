import { api, LightningElement } from 'lwc';
import { label } from '@local-org/platform';
import { goTo } from '@local-org/router';
import type { RecordPageModel, RelatedListModel } from '../../../page-model.ts';

/** The child records of one relationship. */
export default class RelatedList extends LightningElement {
  @api page!: RecordPageModel;
  @api relatedListId = '';
  newLabel = label('org.new');

  get list(): RelatedListModel | undefined {
    return this.page.relatedLists.find(({ relatedListId }) => relatedListId === this.relatedListId);
  }
  get heading(): string {
    return this.list ? `${this.list.label} (${this.list.total})` : '';
  }
  handleNew(): void {
    if (this.list?.parentField) goTo(`/lightning/o/${this.list.objectApiName}/new?${this.list.parentField}=${this.page.recordId}`);
  }
}
