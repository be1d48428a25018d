import { OrgError } from '../../../database/types.ts';
import type { ListView, ObjectModel } from '../../../metadata/model.ts';
import type { Org } from '../../../org.ts';
import type { ColumnModel } from '../../page-model.ts';
import { frameLabel } from '../labels/labels.ts';
import { shownLabel } from '../labels/shown-label.ts';
import type { Reader } from '../reader.ts';
import { readRecords, type RecordRepresentation } from '../ui-api/records.ts';
import { dataType, readableFields } from '../ui-api/shape.ts';

/** List views name standard columns in capitals: `OPPORTUNITY.NAME`, `CORE.USERS.ALIAS`, `NAME`. */
const COLUMN_NAMES: Record<string, string> = {
  NAME: 'Name',
  'CORE.USERS.ALIAS': 'OwnerId',
  OWNER_NAME: 'OwnerId',
  CREATED_DATE: 'CreatedDate',
  LAST_UPDATE: 'LastModifiedDate',
  CREATEDBY_USER: 'CreatedById',
  UPDATEDBY_USER: 'LastModifiedById',
  'OPPORTUNITY.NAME': 'Name',
  'OPPORTUNITY.AMOUNT': 'Amount',
  'OPPORTUNITY.CLOSE_DATE': 'CloseDate',
  'OPPORTUNITY.STAGE_NAME': 'StageName',
  'OPPORTUNITY.PROBABILITY': 'Probability',
  'OPPORTUNITY.CLOSED': 'IsClosed',
  'OPPORTUNITY.WON': 'IsWon',
  'OPPORTUNITY.LEAD_SOURCE': 'LeadSource',
  'ACCOUNT.NAME': 'Name',
  'ACCOUNT.PHONE1': 'Phone',
  'ACCOUNT.TYPE': 'Type',
  'CONTACT.NAME': 'Name',
  'CONTACT.EMAIL': 'Email',
  'CONTACT.PHONE1': 'Phone',
  'CONTACT.TITLE': 'Title'
};

/** A list view's columns that this reader may see; without a name, or an unknown one, the standard list of all records. */
export function listView(
  org: Org,
  reader: Reader,
  object: ObjectModel,
  name?: string
): { view: ListView | undefined; columns: ColumnModel[] } {
  const view = object.listViews.find((one) => one.name === name) ?? object.listViews[0];
  const readable = new Map(readableFields(org, reader, object).map((field) => [field.name.toLowerCase(), field]));
  const wanted = view ? view.columns.map((column) => fieldOf(object, column)) : defaultColumns(object);
  const columns = wanted.flatMap((column) => {
    const field = readable.get(column.toLowerCase());
    if (!field) return [];
    const path = field.referenceTo.length > 0 && field.relationshipName ? field.relationshipName : field.name;
    return [{ field: path, label: shownLabel(org.project, reader, object, field), type: dataType(field), source: field.name }];
  });
  // The first column leads to the record, so there is always a name.
  const nameField = readable.get((object.nameField ?? 'Id').toLowerCase());
  if (nameField && columns[0]?.source !== nameField.name) {
    const rest = columns.filter(({ source }) => source !== nameField.name);
    columns.splice(
      0,
      columns.length,
      { field: nameField.name, label: shownLabel(org.project, reader, object, nameField), type: 'String', source: nameField.name },
      ...rest
    );
  }
  return { view, columns };
}

function fieldOf(object: ObjectModel, column: string): string {
  if (column === 'NAME') return object.nameField ?? 'Name';
  const known = COLUMN_NAMES[column];
  // The account's name on another object's list is the object's own lookup.
  if (column === 'ACCOUNT.NAME' && object.name !== 'Account') return 'AccountId';
  if (known) return known;
  const last = column.split('.').at(-1) ?? column;
  // OPPORTUNITY.NEXT_STEP is NextStep.
  return object.fields.has(last.toLowerCase()) ? last : last.replaceAll('_', '');
}

function defaultColumns(object: ObjectModel): string[] {
  const custom = [...object.fields.values()]
    .filter((field) => field.custom && !['LongTextArea', 'Html'].includes(field.type))
    .map(({ name }) => name);
  const standard =
    (
      {
        Account: ['Type', 'Phone', 'OwnerId'],
        Contact: ['AccountId', 'Title', 'Email'],
        Opportunity: ['AccountId', 'StageName', 'Amount', 'CloseDate', 'OwnerId']
      } as Record<string, string[]>
    )[object.name] ?? [];
  return [object.nameField ?? 'Id', ...standard, ...custom.slice(0, 5)];
}

/** A page of the list view's records, as this reader may see them. */
export function listRecords(
  org: Org,
  reader: Reader,
  object: ObjectModel,
  name: string | undefined,
  limit: number
): { view: ListView | undefined; columns: ColumnModel[]; records: RecordRepresentation[] } {
  const { view, columns } = listView(org, reader, object, name);
  const conditions: string[] = [];
  const binds: Record<string, string | string[]> = {};
  if (view?.filterScope === 'Mine' && object.fields.has('ownerid')) {
    conditions.push('OwnerId = :readerId');
    binds.readerId = reader.id;
  }
  view?.filters.forEach((filter, at) => conditions.push(filterCondition(object, filter, `filter${at}`, binds)));
  const where = conditions.length ? `WHERE ${conditions.join(' AND ')} ` : '';
  const order = object.nameField ? `ORDER BY ${object.nameField} ` : '';
  const paths = columns.map((column) => (column as ColumnModel & { source: string }).source);
  return { view, columns, records: readRecords(org, reader, object, paths, `${where}${order}LIMIT ${limit}`, binds) };
}

const OPERATORS: Record<string, string> = {
  equals: '=',
  notEqual: '!=',
  lessThan: '<',
  lessOrEqual: '<=',
  greaterThan: '>',
  greaterOrEqual: '>='
};

function filterCondition(
  object: ObjectModel,
  filter: ListView['filters'][number],
  bind: string,
  binds: Record<string, string | string[]>
): string {
  const field = object.fields.get(fieldOf(object, filter.field).toLowerCase());
  if (!field)
    throw new OrgError(
      'INVALID_FIELD',
      `${object.source.file}: a list view filters by ${filter.field}, which ${object.name} does not have`
    );
  const raw = filter.value ?? '';
  const operator = OPERATORS[filter.operation];
  if (raw === '' && operator && field.type !== 'Checkbox') return `${field.name} ${operator} NULL`;
  if (field.type === 'Checkbox') return `${field.name} ${operator ?? '='} ${raw === '1' || raw === 'true'}`;
  if (['Number', 'Currency', 'Percent'].includes(field.type) && operator) return `${field.name} ${operator} ${Number(raw)}`;
  if (['Date', 'DateTime'].includes(field.type) && operator)
    return `${field.name} ${operator} ${/^[A-Z_]+(:\d+)?$/.test(raw) ? raw : 'TODAY'}`;
  if (filter.operation === 'contains' || filter.operation === 'startsWith') {
    binds[bind] = `${filter.operation === 'contains' ? '%' : ''}${raw}%`;
    return `${field.name} LIKE :${bind}`;
  }
  if (!operator) throw new OrgError('INVALID_FIELD', `${object.source.file}: list view operator ${filter.operation} is not supported`);
  const values = raw.split(',').map((one) => one.trim());
  binds[bind] = values;
  return `${field.name} ${operator === '!=' ? 'NOT IN' : 'IN'} :${bind}`;
}

export function listViewNames(reader: Reader, object: ObjectModel): { name: string; label: string }[] {
  if (object.listViews.length === 0) return [{ name: 'All', label: frameLabel('recentlyViewed', reader.language) }];
  return object.listViews.map(({ name, label }) => ({ name, label }));
}
