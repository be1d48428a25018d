import type { ObjectModel } from '../../../metadata/model.ts';
import type { Org } from '../../../org.ts';
import type { PathModel } from '../../page-model.ts';
import type { Reader } from '../reader.ts';
import type { RecordRepresentation } from '../ui-api/records.ts';
import { fieldLabel, picklistOptions } from '../ui-api/shape.ts';

const PATH_FIELDS = ['stagename', 'status', 'status__c'];

/** The stages of a record, in their order; closed stages are one step at the end until one of them is reached. */
export function pathOf(org: Org, reader: Reader, object: ObjectModel, record: RecordRepresentation): PathModel | null {
  const field = PATH_FIELDS.map((name) => object.fields.get(name)).find((found) => found?.picklist);
  if (!field || !(field.name in record.fields)) return null;
  const current = record.fields[field.name]?.value;
  const meaning = new Map(field.picklist?.values.map((value) => [value.fullName, value]));
  const options = picklistOptions(org.project, reader, object, field);
  const at = options.findIndex(({ value }) => value === current);
  const isClosed = meaning.get(String(current))?.closed === true;
  const steps = options.flatMap(({ value, label }, index): PathModel['steps'] => {
    const { closed, won } = meaning.get(value) ?? {};
    if (value === current) return [{ value, label, state: closed ? (won ? 'won' : 'lost') : 'current' }];
    if (closed && isClosed) return [];
    return [{ value, label, state: index < at || (isClosed && !closed) ? 'complete' : 'incomplete' }];
  });
  const { editable } = org.database.access.fieldAccess(reader.id, object.name, field.name);
  const canEdit = org.database.access.recordAccess(reader.id, [record.id]).get(record.id)?.edit ?? false;
  return { field: field.name, label: fieldLabel(org.project, reader, object, field), steps, editable: editable && canEdit };
}
