import { api, LightningElement } from 'lwc';
import type { FlexiPageModel, RegionModel } from '../../../page-model.ts';

/** A home, app or tab page. */
export default class FlexiPage extends LightningElement {
  @api page!: FlexiPageModel;

  get regions(): RegionModel[] {
    return this.page.regions.filter(({ components }) => components.length > 0);
  }
}
