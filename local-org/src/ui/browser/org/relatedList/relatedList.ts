import { api, LightningElement } from 'lwc';
import { label } from '@local-org/platform';
import { goTo } from '@local-org/router';
import type { RecordPageModel, RelatedListModel } from '../../../page-model.ts';

const FIRST = 6;

/** The child records of one relationship. */
export default class RelatedList extends LightningElement {
  @api page!: RecordPageModel;
  @api relatedListId = '';
  newLabel = label('org.new');
  allLabel = label('org.viewAll');
  all = false;

  get list(): RelatedListModel | undefined {
    return this.page.relatedLists.find(({ relatedListId }) => relatedListId === this.relatedListId);
  }
  get shown(): unknown[] {
    const records = this.list?.records ?? [];
    return this.all ? records : records.slice(0, FIRST);
  }
  get hasMore(): boolean {
    return !this.all && (this.list?.records.length ?? 0) > FIRST;
  }
  get heading(): string {
    return this.list ? `${this.list.label} (${this.list.total})` : '';
  }
  handleAll(): void {
    this.all = true;
  }
  handleNew(): void {
    if (this.list?.parentField) goTo(`/lightning/o/${this.list.objectApiName}/new?${this.list.parentField}=${this.page.recordId}`);
  }
}
