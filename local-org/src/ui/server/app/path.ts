import type { ObjectModel } from '../../../metadata/model.ts';
import type { Org } from '../../../org.ts';
import type { PathModel } from '../../page-model.ts';
import { frameLabel } from '../labels/labels.ts';
import type { Reader } from '../reader.ts';
import type { RecordRepresentation } from '../ui-api/records.ts';
import { fieldLabel, picklistOptions } from '../ui-api/shape.ts';

const PATH_FIELDS = ['stagename', 'status', 'status__c'];

/** The stages of a record, in their order; closed stages are one step at the end, which is named after the one that is reached. */
export function pathOf(org: Org, reader: Reader, object: ObjectModel, record: RecordRepresentation): PathModel | null {
  const field = PATH_FIELDS.map((name) => object.fields.get(name)).find((found) => found?.picklist);
  if (!field || !(field.name in record.fields)) return null;
  const meaning = new Map(field.picklist?.values.map((value) => [value.fullName, value]));
  const isClosed = (value: string): boolean => meaning.get(value)?.closed === true;
  const options = picklistOptions(org.project, reader, object, field);
  const open = options.filter(({ value }) => !isClosed(value));
  const closedOptions = options.filter(({ value }) => isClosed(value)).map(({ value, label }) => ({ value, label }));
  const current = String(record.fields[field.name]?.value ?? '');
  const at = open.findIndex(({ value }) => value === current);
  const steps = open.map(({ value, label }, index): PathModel['steps'][number] => {
    if (index === at) return { value, label, state: 'current' };
    return { value, label, state: index < at || isClosed(current) ? 'complete' : 'incomplete' };
  });
  const reached = closedOptions.find(({ value }) => value === current);
  if (reached) steps.push({ ...reached, state: meaning.get(current)?.won ? 'won' : 'lost' });
  else if (closedOptions.length > 0) steps.push({ value: null, label: frameLabel('closed', reader.language), state: 'incomplete' });
  const { editable } = org.database.access.fieldAccess(reader.id, object.name, field.name);
  const canEdit = org.database.access.recordAccess(reader.id, [record.id]).get(record.id)?.edit ?? false;
  return { field: field.name, label: fieldLabel(org.project, reader, object, field), steps, closedOptions, editable: editable && canEdit };
}
