import { api, LightningElement, wire } from 'lwc';
import { getFieldDisplayValue, getFieldValue, getRecord } from 'lightning/uiRecordApi';
import Confirm from 'lightning/confirm';
import Toast from 'lightning/toast';
import { label } from '@local-org/platform';
import { removeRecord, type RecordRepresentation } from '@local-org/records';
import { goTo } from '@local-org/router';
import { loadComponent } from '@local-org/componentLoader';
import ScreenAction from 'org/screenAction';
import type { ObjectInfo } from '@local-org/objectInfo';
import type { RecordPageModel } from '../../../page-model.ts';

/** The record's name and its most important fields. */
export default class Highlights extends LightningElement {
  @api page!: RecordPageModel;
  deleteLabel = label('org.delete');
  @wire(getRecord, { recordId: '$page.recordId', optionalFields: '$nameFields' })
  record: { data?: RecordRepresentation } | undefined;

  get nameField(): string {
    return (this.page.objectInfo as ObjectInfo).nameFields[0] ?? 'Id';
  }
  get nameFields(): string[] {
    return [`${this.page.objectApiName}.${this.nameField}`];
  }
  get name(): string {
    const record = this.record?.data ?? (this.page.record as RecordRepresentation);
    const field = `${this.page.objectApiName}.${this.nameField}`;
    return String(getFieldDisplayValue(record, field) ?? getFieldValue(record, field) ?? this.page.recordId);
  }
  get objectLabel(): string {
    return (this.page.objectInfo as ObjectInfo).label;
  }
  /** A screen action opens its component in a dialog; a headless one is put on the page only to be called. */
  async handleAction(event: Event): Promise<void> {
    const name = (event.currentTarget as HTMLElement).dataset.name;
    const action = this.page.actions.find((one) => one.name === name);
    if (!action) return;
    if (action.url) return goTo(action.url);
    const constructor = await loadComponent(action.component ?? '');
    if (action.isHeadless) return this.invoke(constructor);
    const { recordId, objectApiName } = this.page;
    await ScreenAction.open({ label: action.label, size: 'small', component: constructor, recordId, objectApiName });
  }
  headless: unknown;
  private async invoke(constructor: unknown): Promise<void> {
    this.headless = undefined;
    await Promise.resolve();
    this.headless = constructor;
    // The component is there once the page is drawn again.
    setTimeout(() => (this.refs?.headless as unknown as { invoke?: () => void } | undefined)?.invoke?.());
  }
  async handleDelete(): Promise<void> {
    const agreed = await Confirm.open({ message: label('org.confirmDelete'), label: this.deleteLabel, theme: 'warning' });
    if (!agreed) return;
    try {
      await removeRecord(this.page.recordId);
      goTo(`/lightning/o/${this.page.objectApiName}/home`);
    } catch (error) {
      const message = (error as { body: { message: string } }).body.message;
      void Toast.show({ label: message, variant: 'error', mode: 'sticky' }, this);
    }
  }
}
