import { api, LightningElement } from 'lwc';
import type { ComponentModel, PageModel } from '../../../page-model.ts';

/** The components of one region, one below the other. */
export default class Regions extends LightningElement {
  @api components: ComponentModel[] = [];
  @api page: PageModel | undefined;
}
