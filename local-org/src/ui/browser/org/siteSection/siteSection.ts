import { api, LightningElement } from 'lwc';
import type { SiteSection as Section } from '../../../page-model.ts';

/** A row of columns; widths are twelfths, one column below tablet width. */
export default class SiteSection extends LightningElement {
  @api section!: Section;

  get columns(): unknown[] {
    return this.section.columns.map((column) => ({ ...column, className: `column w${column.width}` }));
  }
}
