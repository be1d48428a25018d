import { api, LightningElement } from 'lwc';
import { FormFields } from '@local-org/formFields';

/** Shows the `lightning-output-field`s inside it with one record's values. */
export default class RecordViewForm extends LightningElement {
  @api objectApiName: string | { objectApiName: string } | undefined;
  @api density: string | undefined;
  fields = new FormFields();
  #recordId: string | undefined;
  #connected = false;

  @api get recordId(): string | undefined {
    return this.#recordId;
  }
  set recordId(value: string | undefined) {
    this.#recordId = value;
    if (this.#connected) void this.load();
  }

  constructor() {
    super();
    this.fields.listen(this.template);
  }
  connectedCallback(): void {
    this.#connected = true;
    // The fields inside connect after the form.
    void Promise.resolve().then(() => this.load());
  }
  disconnectedCallback(): void {
    this.#connected = false;
    this.fields.stop();
  }

  async load(): Promise<void> {
    const name = typeof this.objectApiName === 'string' ? this.objectApiName : this.objectApiName?.objectApiName;
    if (!name || !this.#recordId) return;
    try {
      const { record } = await this.fields.load(name, this.#recordId);
      this.dispatchEvent(new CustomEvent('load', { detail: { records: { [this.#recordId]: record } } }));
    } catch (error) {
      this.dispatchEvent(new CustomEvent('error', { detail: (error as { body?: unknown }).body ?? error }));
    }
  }
}
