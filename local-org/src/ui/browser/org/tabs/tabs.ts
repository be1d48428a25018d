import { api, LightningElement } from 'lwc';
import type { ComponentModel, PageModel } from '../../../page-model.ts';

/** Tabs that hold components. */
export default class Tabs extends LightningElement {
  @api tabs: NonNullable<ComponentModel['tabs']> = [];
  @api page: PageModel | undefined;

  get active(): string | undefined {
    return (this.tabs.find(({ active }) => active) ?? this.tabs[0])?.id;
  }
}
