import { api, LightningElement } from 'lwc';
import { label } from '@local-org/platform';
import { goTo } from '@local-org/router';
import type { ObjectHomeModel } from '../../../page-model.ts';

/** An object's records by one of its list views. */
export default class ObjectHome extends LightningElement {
  @api page!: ObjectHomeModel;
  newLabel = label('org.new');
  viewLabel = label('org.listView');

  get views(): unknown[] {
    return this.page.listViews.map((view) => ({ ...view, selected: view.name === this.page.listView }));
  }
  get countText(): string {
    return label('org.items').replace('{0}', String(this.page.total));
  }
  handleView(event: Event): void {
    goTo(`/lightning/o/${this.page.objectApiName}/list?filterName=${(event.target as HTMLSelectElement).value}`);
  }
  handleNew(): void {
    goTo(`/lightning/o/${this.page.objectApiName}/new`);
  }
}
