import type { FieldModel, ObjectModel } from '../../metadata/model.ts';
import { exception } from './exception.ts';
import { hashTextOf, sameValue } from './equality.ts';
import type { ApexList } from './collections.ts';

/** Errors that addError left on a record while its trigger runs. */
export interface RecordError {
  message: string;
  /** Fields by declared name; empty: the record. */
  fields: string[];
}

/**
 * A record in Apex. `values` holds what is populated: fields, parents (under `Invoice__r`) and child lists (under `Lines__r`) by
 * declared name, in their Apex representation.
 */
export class ApexSObject {
  readonly model: ObjectModel;
  readonly values = new Map<string, unknown>();
  /** True for a record that a query returned: reading a field that it did not select throws. */
  queried = false;
  errors: RecordError[] | null = null;
  /** Set for records a trigger may not change (`Trigger.old`, and `Trigger.new` after the save). */
  readOnly = false;

  constructor(model: ObjectModel, values?: Record<string, unknown>) {
    this.model = model;
    if (values) for (const name in values) this.values.set(name, values[name]);
  }

  /** A field, parent or child list by declared name, for compiled code, which has resolved the name. */
  get(name: string): unknown {
    const value = this.values.get(name);
    return value === undefined ? this.#absent(name) : value;
  }

  set(name: string, value: unknown): void {
    if (this.readOnly) throw exception('FinalException', 'Record is read-only');
    this.values.set(name, value);
  }

  #absent(name: string): false | null {
    if (this.queried && name !== 'Id') {
      const what = `${this.model.name}.${name}`;
      throw exception('SObjectException', `SObject row was retrieved via SOQL without querying the requested field: ${what}`);
    }
    // A checkbox is never null, even on a record that is not saved yet.
    return this.model.fields.get(name.toLowerCase())?.type === 'Checkbox' ? false : null;
  }

  /** A field of the object by name in any case; `Invoice__r` style names are not fields. */
  field(name: string): FieldModel {
    const field = this.model.fields.get(name.toLowerCase());
    if (!field) throw exception('SObjectException', `Invalid field ${name} for ${this.model.name}`);
    return field;
  }

  /** A parent by its relationship name in any case, or null; throws for a name that is no relationship. */
  parent(relationship: string): ApexSObject | null {
    const name = parentRelationship(this.model, relationship);
    if (!name) throw exception('SObjectException', `Invalid relationship ${relationship} for ${this.model.name}`);
    return (this.values.get(name) as ApexSObject | null | undefined) ?? null;
  }

  /** A child list by its relationship name in any case, or null when it was not queried. */
  children(relationship: string): ApexList | null {
    const wanted = relationship.toLowerCase();
    for (const [name, value] of this.values) if (name.toLowerCase() === wanted) return value as ApexList;
    return null;
  }

  get id(): string | null {
    return (this.values.get('Id') as string | null | undefined) ?? null;
  }

  addError(message: string, fields: string[] = []): void {
    (this.errors ??= []).push({ message, fields });
  }

  sameAs(other: unknown): boolean {
    if (!(other instanceof ApexSObject) || other.model.name !== this.model.name) return false;
    const names = new Set([...this.values.keys(), ...other.values.keys()]);
    return [...names].every((name) => sameValue(this.values.get(name) ?? null, other.values.get(name) ?? null));
  }

  hashText(): string {
    const parts = [...this.values].filter(([, value]) => value !== null).map(([name, value]) => `${name}=${hashTextOf(value)}`);
    return `R${this.model.name}{${parts.sort().join()}}`;
  }
}

/** The declared name of a parent relationship (`invoice__R` to `Invoice__r`); undefined when the object has none such. */
export function parentRelationship(model: ObjectModel, name: string): string | undefined {
  const wanted = name.toLowerCase();
  for (const field of model.fields.values()) {
    if (field.relationshipName?.toLowerCase() === wanted) return field.relationshipName;
  }
  return undefined;
}
