import { api, LightningElement } from 'lwc';
import type { RecordPageModel } from '../../../page-model.ts';

/** Fields placed on the page one by one. */
export default class FieldSection extends LightningElement {
  @api page!: RecordPageModel;
  @api heading = '';
  @api fields: string[] = [];
}
