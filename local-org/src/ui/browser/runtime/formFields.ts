import { objectInfo, picklistValuesByRecordType } from '@local-org/objectInfo';
import { loadRecord, onRecordChange } from '@local-org/records';
import { FIELD_EVENT, type FormContext, type FormField } from '@local-org/formContext';

/** The fields inside one form: they announce themselves, are given the record, and are asked for their values. */
export class FormFields {
  readonly all = new Set<FormField>();
  context: FormContext | undefined;
  #stop: (() => void) | undefined;
  #loading = 0;

  /** The listener for the form's root. */
  readonly adopt = (event: Event): void => {
    event.stopPropagation();
    const field = (event as CustomEvent<FormField>).detail;
    this.all.add(field);
    field.leave(() => this.all.delete(field));
    if (this.context) field.receive(this.context);
  };

  listen(template: EventTarget | null): void {
    template?.addEventListener(FIELD_EVENT, this.adopt);
  }

  /** Loads what the fields need; each field gets it, and again when the record is saved elsewhere. */
  async load(objectApiName: string, recordId: string | undefined): Promise<FormContext> {
    const turn = ++this.#loading;
    this.#stop?.();
    const info = await objectInfo(objectApiName);
    const { picklistFieldValues } = await picklistValuesByRecordType(objectApiName, info.defaultRecordTypeId);
    const fields = [...new Set([...this.all].map(({ fieldName }) => fieldName))].map((name) => `${objectApiName}.${name}`);
    const record = recordId ? await loadRecord(recordId, [], fields.length ? fields : [`${objectApiName}.Id`]) : undefined;
    const context: FormContext = { objectInfo: info, picklists: picklistFieldValues, record };
    if (turn !== this.#loading) return context;
    this.context = context;
    for (const field of this.all) field.receive(context);
    if (recordId) this.#stop = onRecordChange(recordId, () => void this.load(objectApiName, recordId));
    return context;
  }

  /** The values to send; all of them for a new record, the changed ones for an existing one. */
  values(onlyChanged: boolean): Record<string, unknown> {
    const inputs = [...this.all].filter((field) => field.value && (!onlyChanged || field.isDirty?.()));
    return Object.fromEntries(inputs.map((field) => [field.fieldName, field.value?.()]));
  }

  areValid(): boolean {
    return [...this.all].map((field) => field.isValid?.() ?? true).every(Boolean);
  }

  /** Shows each field's message at the field; returns those that have no field here. */
  showErrors(fieldErrors: Record<string, { message: string }[]>): string[] {
    for (const field of this.all) field.setError?.((fieldErrors[field.fieldName] ?? []).map(({ message }) => message).join(' '));
    const shown = new Set([...this.all].filter((field) => field.setError).map(({ fieldName }) => fieldName));
    return Object.entries(fieldErrors).flatMap(([name, errors]) => (shown.has(name) ? [] : errors.map(({ message }) => message)));
  }

  stop(): void {
    this.#stop?.();
    this.#loading++;
  }
}
