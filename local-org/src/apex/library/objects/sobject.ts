import { declare } from '../declare.ts';
import { exception } from '../../runtime/exception.ts';
import type { ApexException } from '../../runtime/exception.ts';
import { ApexList, ApexMap } from '../../runtime/collections.ts';
import { ApexDecimal, ApexDouble } from '../../runtime/decimal.ts';
import { ApexSObject, parentRelationship } from '../../runtime/sobject.ts';
import { ApexDate, ApexDatetime } from '../../runtime/temporal.ts';
import { textOf } from '../../runtime/text.ts';
import type { ApexSObjectField } from '../../runtime/tokens.ts';
import { sobjectType } from '../../runtime/tokens.ts';
import type { FieldModel } from '../../../metadata/model.ts';
import { apexTypeOf, fromScalar } from '../../runtime/scalars.ts';
import { toRow } from '../../runtime/rows.ts';
import { currentTransaction } from '../../runtime/transaction.ts';
import { cloneRecord, cloneSource } from '../collections/copying.ts';
import { javaHash } from '../core/string-checks.ts';
import { toId } from '../core/boolean-id.ts';
import { uncounted } from '../platform-rows.ts';
import { DatabaseError } from '../database/results.ts';

/** The field of a name or token; names of other objects' fields are refused. */
function fieldOf(record: ApexSObject, field: string | ApexSObjectField | null): FieldModel {
  if (field === null) throw exception('NullPointerException', 'Argument cannot be null.');
  return record.field(typeof field === 'string' ? field : field.field.name);
}

function get(record: ApexSObject, field: string | ApexSObjectField | null): unknown {
  // An aggregate's values are named by aliases, not fields.
  if (record.model.name === 'AggregateResult' && typeof field === 'string') {
    const value = record.values.get(field.toLowerCase());
    if (value === undefined) throw exception('SObjectException', `Invalid field ${field} for AggregateResult`);
    return value;
  }
  return record.get(fieldOf(record, field).name);
}

/** A boxed value in the field's type: what Apex itself would convert, and nothing else. */
export function fittingValue(value: unknown, field: FieldModel): unknown {
  if (value === null) return null;
  const type = apexTypeOf(field);
  const illegal = (): never => {
    throw exception('SObjectException', `Illegal assignment from ${typeName(value)} to ${type}`);
  };
  switch (type) {
    case 'Decimal':
      return value instanceof ApexDecimal
        ? value
        : value instanceof ApexDouble
          ? ApexDecimal.ofDouble(value.value)
          : typeof value === 'number' || typeof value === 'bigint'
            ? ApexDecimal.of(value)
            : illegal();
    case 'Integer':
      return typeof value === 'number' ? value : value instanceof ApexDecimal ? value.toNumber() : illegal();
    case 'Boolean':
      return typeof value === 'boolean' ? value : illegal();
    case 'Id':
      return typeof value === 'string' ? toId(value) : illegal();
    case 'String':
      return typeof value === 'string' ? value : illegal();
    case 'Date':
      return value instanceof ApexDate ? value : value instanceof ApexDatetime ? ApexDate.parseIso(value.toIso().slice(0, 10)) : illegal();
    case 'Datetime':
      return value instanceof ApexDatetime ? value : value instanceof ApexDate ? new ApexDatetime(value.days * 86_400_000) : illegal();
    default:
      return typeof value === 'object' ? value : illegal();
  }
}

function typeName(value: unknown): string {
  if (typeof value === 'string') return 'String';
  if (typeof value === 'boolean') return 'Boolean';
  if (typeof value === 'bigint') return 'Long';
  if (typeof value === 'number') return 'Integer';
  return (value as object).constructor.name.replace(/^Apex/, '');
}

/** Answers the value before. */
function put(record: ApexSObject, name: string | ApexSObjectField | null, value: unknown): unknown {
  const field = fieldOf(record, name);
  const before = record.values.get(field.name) ?? null;
  record.set(field.name, fittingValue(value, field));
  return before;
}

function putParent(record: ApexSObject, name: string, value: ApexSObject | null): ApexSObject | null {
  const before = record.parent(name);
  record.set(parentRelationship(record.model, name)!, value);
  return before;
}

/** The parent of a relationship name or of the lookup's own token. */
function getParent(record: ApexSObject, relation: string | ApexSObjectField): ApexSObject | null {
  return record.parent(typeof relation === 'string' ? relation : (relation.field.relationshipName ?? relation.field.name));
}

function populated(record: ApexSObject): ApexMap {
  return new ApexMap('String', 'Object', record.values);
}

const isSet = (record: ApexSObject, field: string | ApexSObjectField): boolean => record.values.has(fieldOf(record, field).name);

function addError(record: ApexSObject, message: unknown): void {
  record.addError(message instanceof Error ? (message as ApexException).text : textOf(message));
}

function addFieldError(record: ApexSObject, field: string | ApexSObjectField, message: string): void {
  record.addError(message, [fieldOf(record, field).name]);
}

function errors(record: ApexSObject): ApexList {
  const all = (record.errors ?? []).map(
    ({ message, fields }) => new DatabaseError({ statusCode: 'FIELD_CUSTOM_VALIDATION_EXCEPTION', message, fields })
  );
  return new ApexList('Database.Error', all);
}

function cloned(
  record: ApexSObject,
  preserveId = false,
  deep = false,
  preserveTimestamps = false,
  preserveAutonumber = false
): ApexSObject {
  return cloneRecord(record, { preserveId, deep, preserveTimestamps, preserveAutonumber });
}

/** Works the formula fields out again from the values that the record holds, without reading the database. */
function recalculate(record: ApexSObject): void {
  const { database, userId } = currentTransaction();
  const row = toRow(record);
  for (const field of record.model.fields.values()) {
    if (field.formula === undefined) continue;
    record.values.set(
      field.name,
      fromScalar(
        uncounted(() => database.evaluateFormula(field.formula!, row, { userId })),
        field
      )
    );
  }
}

declare({
  name: 'SObject',
  methods: {
    'void addError(String errorMsg)': addError,
    'void addError(String errorMsg, Boolean escape)': addError,
    'void addError(Exception exceptionError)': addError,
    'void addError(Exception exceptionError, Boolean escape)': addError,
    'void addError(Schema.SObjectField field, String errorMsg)': addFieldError,
    'void addError(Schema.SObjectField field, String errorMsg, Boolean escape)': addFieldError,
    'void addError(String fieldName, String errorMsg)': addFieldError,
    'void addError(String fieldName, String errorMsg, Boolean escape)': addFieldError,
    'List<Database.Error> getErrors()': errors,
    'Boolean hasErrors()': (record: ApexSObject) => (record.errors ?? []).length > 0,
    'void clear()': (record: ApexSObject) => record.values.clear(),
    'SObject clone()': (record: ApexSObject) => cloned(record),
    'SObject clone(Boolean preserveId)': cloned,
    'SObject clone(Boolean preserveId, Boolean isDeepClone)': cloned,
    'SObject clone(Boolean preserveId, Boolean isDeepClone, Boolean preserveReadonlyTimestamps)': cloned,
    'SObject clone(Boolean preserveId, Boolean isDeepClone, Boolean preserveReadonlyTimestamps, Boolean preserveAutonumber)': cloned,
    'Object get(String fieldName)': get,
    'Object get(Schema.SObjectField field)': get,
    'Id getCloneSourceId()': cloneSource,
    'Boolean isClone()': (record: ApexSObject) => cloneSource(record) !== null,
    'Map<String, Object> getPopulatedFieldsAsMap()': populated,
    'SObject getSObject(String fieldName)': getParent,
    'SObject getSObject(Schema.SObjectField fieldName)': getParent,
    'List<SObject> getSObjects(String fieldName)': (record: ApexSObject, name: string) => record.children(name),
    'Schema.SObjectType getSObjectType()': (record: ApexSObject) => sobjectType(record.model),
    'Boolean isSet(String fieldName)': isSet,
    'Boolean isSet(Schema.SObjectField field)': isSet,
    'Object put(String fieldName, Object value)': put,
    'Object put(Schema.SObjectField field, Object value)': put,
    'SObject putSObject(String fieldName, SObject value)': putParent,
    'SObject putSObject(Schema.SObjectField fieldName, SObject value)': (
      record: ApexSObject,
      token: ApexSObjectField,
      value: ApexSObject | null
    ) => putParent(record, token.field.relationshipName ?? token.field.name, value),
    'void recalculateFormulas()': recalculate,
    'Boolean equals(Object other)': (record: ApexSObject, other: unknown) => record.sameAs(other),
    'Integer hashCode()': (record: ApexSObject) => javaHash(record.hashText()),
    'String toString()': textOf
  }
});
