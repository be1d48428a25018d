import type { FieldModel, ObjectModel, Project } from '../../metadata/model.ts';
import type { FieldValue, QueryResult, Row, Scalar } from '../../database/types.ts';
import type { AggregateTypes } from './aggregates.ts';
import { ApexDecimal, ApexDouble } from './decimal.ts';
import { ApexList } from './collections.ts';
import { ApexSObject } from './sobject.ts';
import { fromScalar, toScalar } from './scalars.ts';

const isResult = (value: FieldValue): value is QueryResult => typeof value === 'object' && value !== null && 'rows' in value;
const isRow = (value: FieldValue): value is Row => typeof value === 'object' && value !== null && 'values' in value;

/** The model behind AggregateResult: it has no fields of its own, its values are named by the query's aliases. */
export const aggregateModel: ObjectModel = {
  name: 'AggregateResult',
  kind: 'standard',
  label: 'Aggregate Result',
  pluralLabel: 'Aggregate Results',
  keyPrefix: '000',
  fields: new Map(),
  sharingModel: 'Private',
  externalSharingModel: 'Private',
  validationRules: [],
  listViews: [],
  fieldSets: [],
  recordTypes: [],
  compactLayouts: [],
  sharingReasons: [],
  enableHistory: false,
  enableActivities: false,
  source: { file: 'AggregateResult' }
};

/** A query's row as a record; values that were not selected stay absent, so that reading them throws. */
export function toRecord(row: Row, project: Project, types?: AggregateTypes): ApexSObject {
  const model = project.objects.get(row.sobject.toLowerCase());
  if (!model) return aggregateRecord(row, types);
  const record = new ApexSObject(model);
  record.queried = true;
  for (const name in row.values) record.values.set(name, memberValue(row.values[name] ?? null, model, name, project));
  return record;
}

function memberValue(value: FieldValue, model: ObjectModel, name: string, project: Project): unknown {
  if (isResult(value))
    return new ApexList(
      value.sobject,
      value.rows.map((child) => toRecord(child, project))
    );
  if (isRow(value)) return toRecord(value, project);
  const field = model.fields.get(name.toLowerCase());
  return field ? fromScalar(value, field) : value;
}

function aggregateRecord(row: Row, types: AggregateTypes | undefined): ApexSObject {
  const record = new ApexSObject(aggregateModel);
  for (const name in row.values) {
    const alias = name.toLowerCase();
    record.values.set(alias, aggregateValue(row.values[name] as Scalar, types?.get(alias)));
  }
  return record;
}

function aggregateValue(value: Scalar, type: FieldModel | 'count' | 'average' | undefined): unknown {
  if (type === 'average') return value === null ? null : new ApexDouble(Number(value));
  if (type !== undefined && type !== 'count') return fromScalar(value, type);
  return typeof value === 'number' && !Number.isInteger(value) ? ApexDecimal.of(value) : value;
}

/** A record as the database saves it: its own fields only, no parents and no children. */
export function toRow(record: ApexSObject): Row {
  const values: Record<string, FieldValue> = {};
  for (const [name, value] of record.values) {
    if (value instanceof ApexList) continue;
    // A parent that carries an external Id is how Apex references it without knowing its Id.
    if (value instanceof ApexSObject) values[name] = toRow(value);
    else values[name] = toScalar(value);
  }
  return { sobject: record.model.name, values };
}
