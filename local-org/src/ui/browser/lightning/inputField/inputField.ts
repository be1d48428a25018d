import { api, LightningElement, track } from 'lwc';
import { announceField, plainFieldName, type FormContext } from '@local-org/formContext';
import type { FieldInfo, PicklistInfo } from '@local-org/objectInfo';

interface Validatable extends Element {
  reportValidity(): boolean;
}

/** One field of the record of the form around it, to be edited. */
export default class InputField extends LightningElement {
  @api fieldName: string | { fieldApiName: string } | undefined;
  @api variant: string | undefined;
  @api required = false;
  @api disabled = false;
  @api readOnly = false;
  @track context: FormContext | undefined;
  @track error = '';
  @track current: unknown;
  dirty = false;
  given = false;
  #leave: (() => void) | undefined;

  @api get value(): unknown {
    return this.current;
  }
  set value(value: unknown) {
    this.current = value;
    this.given = true;
    this.dirty = true;
  }

  connectedCallback(): void {
    announceField(this, {
      fieldName: this.name,
      receive: (context) => this.receive(context),
      value: () => this.outgoing,
      isDirty: () => this.dirty,
      setError: (message) => (this.error = message),
      isValid: () => this.reportValidity(),
      reset: () => this.reset(),
      leave: (listener) => (this.#leave = listener)
    });
  }
  disconnectedCallback(): void {
    this.#leave?.();
  }

  receive(context: FormContext): void {
    this.context = context;
    if (!this.dirty) this.current = this.stored;
  }

  /** Back to what the record holds. */
  @api reset(): void {
    this.dirty = false;
    this.error = '';
    this.current = this.stored;
  }
  @api reportValidity(): boolean {
    const control = this.template?.querySelector<Validatable>(
      'lightning-input, lightning-combobox, lightning-textarea, lightning-record-picker, lightning-checkbox-group'
    );
    return control?.reportValidity?.() ?? true;
  }

  get stored(): unknown {
    const { record } = this.context ?? {};
    if (record) return record.fields[this.name]?.value;
    if (this.info?.dataType === 'Boolean') return false;
    return this.picklist?.defaultValue?.value;
  }
  get outgoing(): unknown {
    return this.current === '' || this.current === undefined ? null : this.current;
  }
  get name(): string {
    return plainFieldName(this.fieldName);
  }
  get info(): FieldInfo | undefined {
    return this.context?.objectInfo.fields[this.name];
  }
  get picklist(): PicklistInfo | undefined {
    return this.context?.picklists[this.name];
  }
  get label(): string {
    return this.info?.layoutLabel ?? '';
  }
  get help(): string | undefined {
    return this.info?.inlineHelpText ?? undefined;
  }
  get isRequired(): boolean {
    return this.required || (this.info?.required ?? false);
  }
  get showsText(): boolean {
    if (this.readOnly) return true;
    return this.context?.record ? !this.info?.updateable : !this.info?.createable;
  }
  get picklistOptions(): { label: string; value: string }[] {
    return (this.picklist?.values ?? []).map(({ label, value }) => ({ label, value }));
  }
  get options(): { label: string; value: string }[] {
    const options = this.picklistOptions;
    // A value the picklist no longer offers stays until someone chooses another.
    const lost = typeof this.current === 'string' && this.current && !options.some(({ value }) => value === this.current);
    const kept = lost ? [{ label: String(this.current), value: String(this.current) }] : [];
    return [...(this.isRequired ? [] : [{ label: '--', value: '' }]), ...options, ...kept];
  }
  get values(): string[] {
    return typeof this.current === 'string' && this.current ? this.current.split(';') : [];
  }
  get maxLength(): number | undefined {
    return this.info?.length || undefined;
  }
  get referenceObject(): string | undefined {
    return this.info?.referenceToInfos[0]?.apiName;
  }
  get inputType(): string {
    return (
      { Date: 'date', DateTime: 'datetime', Time: 'time', Email: 'email', Phone: 'tel', Url: 'text' }[this.info?.dataType ?? ''] ??
      (this.formatter ? 'number' : 'text')
    );
  }
  get formatter(): string | undefined {
    return { Currency: 'currency', Percent: 'percent-fixed', Double: 'decimal', Int: 'decimal' }[this.info?.dataType ?? ''];
  }
  get step(): string | undefined {
    if (!this.formatter) return undefined;
    return this.info?.scale ? `0.${'0'.repeat(this.info.scale - 1)}1` : '1';
  }
  get isPicklist(): boolean {
    return this.info?.dataType === 'Picklist';
  }
  get isMultiPicklist(): boolean {
    return this.info?.dataType === 'MultiPicklist';
  }
  get isTextArea(): boolean {
    return this.info?.dataType === 'TextArea';
  }
  get isReference(): boolean {
    return this.info?.dataType === 'Reference';
  }
  get isCheckbox(): boolean {
    return this.info?.dataType === 'Boolean';
  }

  handleChange(event: CustomEvent<{ value: string }>): void {
    this.change(this.formatter && event.detail.value !== '' ? Number(event.detail.value) : event.detail.value, event);
  }
  handleValues(event: CustomEvent<{ value: string[] }>): void {
    this.change(event.detail.value.join(';'), event);
  }
  handleCheck(event: CustomEvent<{ checked: boolean }>): void {
    this.change(event.detail.checked, event);
  }
  handlePick(event: CustomEvent<{ recordId: string | null }>): void {
    this.change(event.detail.recordId, event);
  }
  change(value: unknown, event: Event): void {
    event.stopPropagation();
    this.current = value;
    this.dirty = true;
    this.error = '';
    this.dispatchEvent(new CustomEvent('change', { detail: { value } }));
  }
}
