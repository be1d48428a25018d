import { api, LightningElement } from 'lwc';
import { FormFields } from '@local-org/formFields';
import { saveRecord, type RecordRepresentation } from '@local-org/records';

interface SaveError {
  body?: { message: string; output?: { errors: { message: string }[]; fieldErrors: Record<string, { message: string }[]> } };
}

/** Edits one record, or makes a new one, with the `lightning-input-field`s inside it. */
export default class RecordEditForm extends LightningElement {
  @api objectApiName: string | { objectApiName: string } | undefined;
  @api recordTypeId: string | undefined;
  @api density: string | undefined;
  @api formClass = '';
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
    void Promise.resolve().then(() => this.load());
  }
  disconnectedCallback(): void {
    this.#connected = false;
    this.fields.stop();
  }

  get objectName(): string {
    return (typeof this.objectApiName === 'string' ? this.objectApiName : this.objectApiName?.objectApiName) ?? '';
  }
  async load(): Promise<void> {
    if (!this.objectName) return;
    try {
      const { record, objectInfo, picklists } = await this.fields.load(this.objectName, this.#recordId);
      const detail = { record, objectInfos: { [this.objectName]: objectInfo }, picklistValues: picklists };
      this.dispatchEvent(new CustomEvent('load', { detail }));
    } catch (error) {
      this.tell(error as SaveError);
    }
  }

  handleSubmit(event: Event): void {
    event.preventDefault();
    event.stopPropagation();
    const fields = this.fields.values(this.#recordId !== undefined);
    if (!this.fields.areValid()) return;
    const submit = new CustomEvent('submit', { cancelable: true, detail: { fields } });
    if (this.dispatchEvent(submit)) void this.save(fields);
  }

  /** Saves these values, or those of the fields inside. */
  @api submit(fields?: Record<string, unknown>): void {
    if (this.fields.areValid()) void this.save(fields ?? this.fields.values(this.#recordId !== undefined));
  }

  async save(fields: Record<string, unknown>): Promise<void> {
    this.fields.showErrors({});
    try {
      const record = await saveRecord(this.#recordId, this.objectName, fields);
      for (const field of this.fields.all) field.reset?.();
      this.dispatchEvent(new CustomEvent<RecordRepresentation>('success', { detail: record }));
    } catch (error) {
      this.tell(error as SaveError);
    }
  }

  tell({ body }: SaveError): void {
    const output = body?.output ?? { errors: [], fieldErrors: {} };
    const elsewhere = this.fields.showErrors(output.fieldErrors);
    const messages = [...output.errors.map(({ message }) => message), ...elsewhere];
    const detail = messages.join(' ');
    this.dispatchEvent(new CustomEvent('error', { detail: { message: body?.message ?? '', detail, output } }));
  }
}
