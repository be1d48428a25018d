import type { ObjectInfo, PicklistInfo } from '@local-org/objectInfo';
import type { RecordRepresentation } from '@local-org/records';

/** What a record form gives to the fields inside it. */
export interface FormContext {
  objectInfo: ObjectInfo;
  picklists: Record<string, PicklistInfo>;
  record: RecordRepresentation | undefined;
}

/** What a field offers to its form. */
export interface FormField {
  fieldName: string;
  receive(context: FormContext): void;
  /** Absent for output fields. */
  value?(): unknown;
  /** Whether the user has changed it: only changed fields are sent. */
  isDirty?(): boolean;
  setError?(message: string): void;
  isValid?(): boolean;
  reset?(): void;
  leave(listener: () => void): void;
}

export const FIELD_EVENT = 'localorg__formfield';

/** Finds the form around a field, wherever in the page the field stands. */
export function announceField(element: EventTarget, field: FormField): void {
  element.dispatchEvent(new CustomEvent(FIELD_EVENT, { bubbles: true, composed: true, detail: field }));
}

/** `Object.Field`, a schema import or a plain name, to the plain name. */
export function plainFieldName(field: string | { fieldApiName: string } | undefined): string {
  const name = typeof field === 'string' ? field : (field?.fieldApiName ?? '');
  return name.replace(/^\w+\.(?=\w+$)/, '');
}
