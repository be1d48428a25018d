import { api, LightningElement } from 'lwc';
import { announceField, plainFieldName, type FormContext } from '@local-org/formContext';
import { platform } from '@local-org/platform';
import { goTo, urlOf, type PageReference } from '@local-org/router';
import type { FieldInfo } from '@local-org/objectInfo';
import type { FieldRepresentation, RecordRepresentation } from '@local-org/records';

/** One field of the record of the form around it, as text. */
export default class OutputField extends LightningElement {
  @api fieldName: string | { fieldApiName: string } | undefined;
  @api variant: string | undefined;
  @api density: string | undefined;
  @api fieldClass = '';
  context: FormContext | undefined;
  timeZone = String(platform.i18n.timeZone);
  #leave: (() => void) | undefined;

  connectedCallback(): void {
    announceField(this, {
      fieldName: plainFieldName(this.fieldName),
      receive: (context) => (this.context = context),
      leave: (listener) => (this.#leave = listener)
    });
  }
  disconnectedCallback(): void {
    this.#leave?.();
  }

  get info(): FieldInfo | undefined {
    return this.context?.objectInfo.fields[plainFieldName(this.fieldName)];
  }
  get field(): FieldRepresentation | undefined {
    return this.context?.record?.fields[plainFieldName(this.fieldName)];
  }
  get value(): unknown {
    return this.field?.value;
  }
  get label(): string {
    return this.info?.layoutLabel ?? '';
  }
  get labelClass(): string {
    return this.variant === 'label-hidden' ? 'slds-assistive-text' : 'slds-form-element__label';
  }
  get text(): string {
    const { info } = this;
    if (info?.reference) return this.reference?.displayValue ?? String(this.value ?? '');
    return this.field?.displayValue ?? (this.value === null || this.value === undefined ? '' : String(this.value));
  }
  get checkboxText(): string {
    return this.value ? '✓' : '–';
  }
  get checkboxIcon(): string {
    return this.value ? 'utility:check' : 'utility:dash';
  }
  get reference(): FieldRepresentation | undefined {
    return this.context?.record?.fields[this.info?.relationshipName ?? ''];
  }
  get target(): PageReference {
    const parent = this.reference?.value as RecordRepresentation | undefined;
    const objectApiName = parent?.apiName ?? this.info?.referenceToInfos[0]?.apiName;
    return { type: 'standard__recordPage', attributes: { recordId: String(this.value), objectApiName, actionName: 'view' }, state: {} };
  }
  get referenceUrl(): string {
    return urlOf(this.target);
  }
  handleReference(event: Event): void {
    event.preventDefault();
    goTo(this.referenceUrl);
  }

  get isEmpty(): boolean {
    return this.value === null || this.value === undefined || this.value === '';
  }
  isType(...types: string[]): boolean {
    return this.info !== undefined && !this.isEmpty && types.includes(this.info.dataType);
  }
  get isCheckbox(): boolean {
    return this.info?.dataType === 'Boolean' && this.context?.record !== undefined;
  }
  get isDate(): boolean {
    return this.isType('Date');
  }
  get isDateTime(): boolean {
    return this.isType('DateTime');
  }
  get isEmail(): boolean {
    return this.isType('Email');
  }
  get isPhone(): boolean {
    return this.isType('Phone');
  }
  get isUrl(): boolean {
    return this.isType('Url');
  }
  get isHtml(): boolean {
    return this.isType('TextArea') && this.info?.extraTypeInfo === 'RichTextArea';
  }
  get isLongText(): boolean {
    return this.isType('TextArea');
  }
  get isReference(): boolean {
    return this.isType('Reference');
  }
}
