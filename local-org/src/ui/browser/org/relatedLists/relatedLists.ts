import { api, LightningElement } from 'lwc';
import type { RecordPageModel } from '../../../page-model.ts';

/** All related lists of the layout. */
export default class RelatedLists extends LightningElement {
  @api page!: RecordPageModel;
}
