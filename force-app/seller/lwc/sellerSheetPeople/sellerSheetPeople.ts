import { LightningElement, api } from 'lwc';
import type { Maybe } from 'c/planModel';
import { labels } from 'c/sellerSheetLabels';
import type { OwnerChoice, SheetReading } from 'c/sellerSheetModel';

/**
 * Owners whom the sheet names and the plan does not know.
 * @fires ownerchoose `{ name, choice }`
 */
export default class SellerSheetPeople extends LightningElement {
  labels = labels;

  @api owners: Maybe<SheetReading['owners']> = null;

  get rows(): { key: string; name: string; choices: { value: OwnerChoice; label: string; selected: boolean }[] }[] {
    const words: [OwnerChoice, string][] = [
      ['Buyer', labels.addBuyer],
      ['Seller', labels.addSeller],
      ['nobody', labels.addNobody]
    ];
    return (this.owners ?? []).map(({ name, choice }, index) => ({
      key: `owner${index}`,
      name,
      choices: words.map(([value, label]) => ({ value, label, selected: value === choice }))
    }));
  }

  handleChoice(event: Event): void {
    const select = event.target as HTMLSelectElement;
    const detail = { name: select.dataset.name, choice: select.value };
    this.dispatchEvent(new CustomEvent('ownerchoose', { detail }));
  }
}
