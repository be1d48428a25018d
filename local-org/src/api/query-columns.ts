import type { ApiCall } from './call.ts';

type Selected = ReturnType<ApiCall['org']['database']['checkQuery']>['selected'];

interface Column {
  aggregate: boolean;
  apexType: string;
  booleanType: boolean;
  columnName: string;
  custom: boolean;
  displayName: string;
  foreignKeyName: string | null;
  insertable: boolean;
  joinColumns: Column[];
  numberType: boolean;
  textType: boolean;
  updatable: boolean;
}

/** What `query?columns=true` answers instead of records: the columns as a tree, which the Salesforce CLI builds its table from. */
export function queryColumns(call: ApiCall, soql: string): Record<string, unknown> {
  const { sobject, selected } = call.org.database.checkQuery(soql);
  const object = call.org.project.objects.get(sobject.toLowerCase());
  const columnMetadata = columnsOf(selected);
  return {
    columnMetadata,
    entityName: sobject,
    groupBy: false,
    idSelected: columnMetadata.some(({ columnName }) => columnName === 'Id'),
    keyPrefix: object?.keyPrefix ?? null
  };
}

function columnsOf(selected: Selected): Column[] {
  const columns: Column[] = [];
  for (const one of selected) {
    let level = columns;
    for (const step of one.path.slice(0, -1)) level = joined(level, step).joinColumns;
    const name = one.path.at(-1) ?? '';
    if (one.kind === 'subquery') level.push({ ...column(name, one), aggregate: true, joinColumns: columnsOf(one.selected ?? []) });
    else level.push(column(name, one));
  }
  return columns;
}

/** The column of a parent, made when its first field comes. */
function joined(columns: Column[], name: string): Column {
  const known = columns.find(({ columnName }) => columnName === name);
  if (known) return known;
  const made = column(name, undefined);
  columns.push(made);
  return made;
}

const numbers = ['Number', 'Currency', 'Percent', 'Summary'];

function column(name: string, one: Selected[number] | undefined): Column {
  const type = one?.field?.type;
  const isNumber = one?.kind === 'aggregate' || numbers.includes(type ?? '');
  const isBoolean = type === 'Checkbox';
  return {
    aggregate: one?.kind === 'aggregate',
    apexType: isBoolean ? 'Boolean' : isNumber ? 'Double' : 'String',
    booleanType: isBoolean,
    columnName: one?.field?.name ?? name,
    custom: one?.field?.custom ?? false,
    displayName: one?.field?.name ?? name,
    foreignKeyName: null,
    insertable: one?.field?.createable ?? false,
    joinColumns: [],
    numberType: isNumber,
    textType: one !== undefined && !isNumber && !isBoolean,
    updatable: one?.field?.updateable ?? false
  };
}
