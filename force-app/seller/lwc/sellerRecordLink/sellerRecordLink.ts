import { LightningElement, api } from 'lwc';
import { NavigationMixin } from 'lightning/navigation';
import type { Maybe } from 'c/planModel';

/** A link to a record's page: opened here without loading the app anew, in a new tab as any link. */
export default class SellerRecordLink extends NavigationMixin(LightningElement) {
  @api recordId: Maybe<string> = null;
  @api objectApiName: Maybe<string> = null;
  @api label: Maybe<string> = null;

  get url(): string {
    return `/lightning/r/${this.objectApiName ?? ''}/${this.recordId ?? ''}/view`;
  }

  handleClick(event: MouseEvent): void {
    if (event.ctrlKey || event.metaKey || event.shiftKey) {
      return;
    }
    event.preventDefault();
    const attributes = { recordId: this.recordId ?? '', objectApiName: this.objectApiName ?? '', actionName: 'view' };
    this[NavigationMixin.Navigate]({ type: 'standard__recordPage', attributes });
  }
}
