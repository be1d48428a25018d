import { LightningElement, api } from 'lwc';
import type { Maybe } from 'c/planModel';
import { labels } from 'c/sellerCreateLabels';

export type CreateWay = 'template' | 'light' | 'copy' | 'sheet';

const WAYS: { value: CreateWay; title: string; text: string }[] = [
  { value: 'template', title: labels.wayTemplate, text: labels.wayTemplateText },
  { value: 'light', title: labels.wayLight, text: labels.wayLightText },
  { value: 'copy', title: labels.wayCopy, text: labels.wayCopyText },
  { value: 'sheet', title: labels.waySheet, text: labels.waySheetText }
];

/**
 * What a new plan begins with.
 * @fires waychoose `{ way }`
 */
export default class SellerCreateWays extends LightningElement {
  labels = labels;

  @api way: Maybe<CreateWay> = null;

  get ways(): { value: CreateWay; title: string; text: string; checked: boolean; className: string }[] {
    return WAYS.map((entry) => ({
      ...entry,
      checked: entry.value === this.way,
      className: entry.value === this.way ? 'choice chosen' : 'choice'
    }));
  }

  handleChoose(event: Event): void {
    this.dispatchEvent(new CustomEvent('waychoose', { detail: { way: (event.target as HTMLInputElement).value } }));
  }
}
