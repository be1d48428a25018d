import { api, LightningElement, track } from 'lwc';
import { requestJson } from '@local-org/http';
import { label, platform } from '@local-org/platform';
import { loadRecord } from '@local-org/records';

interface Suggestion {
  id: string;
  name: string;
  active?: string;
}

/** Finds a record by its name. */
export default class RecordPicker extends LightningElement {
  @api label = '';
  @api objectApiName: string | undefined;
  @api required = false;
  @api disabled = false;
  @api placeholder = '';
  @api variant: string | undefined;
  @api fieldLevelHelp: string | undefined;
  @track found: Suggestion[] = [];
  @track open = false;
  @track text = '';
  @track message = '';
  @track chosen: string | null = null;
  @track at = -1;
  clearLabel = label('org.clear');
  requiredLabel = label('org.required');

  @api get value(): string | null {
    return this.chosen;
  }
  set value(value: string | null) {
    this.chosen = value ?? null;
    void this.showName();
  }
  @api clearSelection(): void {
    this.choose(null, '');
  }
  @api reportValidity(): boolean {
    this.message = this.required && !this.chosen ? label('org.completeField') : '';
    return !this.message;
  }
  @api setCustomValidity(message: string): void {
    this.message = message;
  }

  connectedCallback(): void {
    void this.showName();
  }
  async showName(): Promise<void> {
    this.text = '';
    if (!this.chosen || !this.objectApiName) return;
    const record = await loadRecord(this.chosen, [], [`${this.objectApiName}.Name`]);
    this.text = String(record.fields.Name?.value ?? '');
  }
  get shownText(): string {
    return this.text;
  }
  get hasValue(): boolean {
    return this.chosen !== null && !this.disabled;
  }
  get expanded(): string {
    return String(this.open);
  }
  get invalid(): string {
    return String(this.message !== '');
  }
  get formClass(): string {
    return `slds-form-element${this.message ? ' slds-has-error' : ''}`;
  }
  get labelClass(): string {
    return this.variant === 'label-hidden' ? 'slds-assistive-text' : 'slds-form-element__label';
  }
  get comboboxClass(): string {
    return `slds-combobox slds-dropdown-trigger slds-dropdown-trigger_click${this.open ? ' slds-is-open' : ''}`;
  }
  get suggestions(): Suggestion[] {
    return this.found.map((one, index) => ({ ...one, active: String(index === this.at) }));
  }

  handleInput(event: Event): void {
    this.text = (event.target as HTMLInputElement).value;
    void this.search();
  }
  handleFocus(): void {
    void this.search();
  }
  handleBlur(): void {
    this.open = false;
    if (this.text && !this.chosen) this.message = label('org.chooseRecord');
  }
  handleKey(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      this.at = (this.at + step + this.found.length) % Math.max(this.found.length, 1);
    } else if (event.key === 'Enter' && this.open && this.found[this.at]) {
      event.preventDefault();
      const one = this.found[this.at];
      if (one) this.choose(one.id, one.name);
    } else if (event.key === 'Escape') this.open = false;
  }
  handleChoose(event: Event): void {
    const { id } = (event.currentTarget as HTMLElement).dataset;
    const one = this.found.find((each) => each.id === id);
    if (one) this.choose(one.id, one.name);
  }
  handleClear(): void {
    this.choose(null, '');
  }
  async search(): Promise<void> {
    if (!this.objectApiName) return;
    const term = this.text;
    const query = new URLSearchParams({ q: term });
    const { records } = await requestJson<{ records: Suggestion[] }>(
      'GET',
      `${platform.endpoints.uiApi}/lookups/${this.objectApiName}?${query}`
    );
    if (term !== this.text) return;
    this.found = records;
    this.at = records.length ? 0 : -1;
    this.open = records.length > 0;
  }
  choose(id: string | null, name: string): void {
    this.chosen = id;
    this.text = name;
    this.open = false;
    this.message = '';
    this.dispatchEvent(new CustomEvent('change', { detail: { recordId: id } }));
  }
}
