import type { OrgDatabase } from '../../database/org-database.ts';
import type { FieldModel } from '../../metadata/model.ts';

/** How a value of an aggregate query is held in Apex: a count as Integer, others as their field. */
export type AggregateTypes = Map<string, FieldModel | 'count' | 'average'>;

const known = new WeakMap<OrgDatabase, Map<string, AggregateTypes>>();

/** What each alias of an aggregate query stands for. */
export function aggregateTypes(soql: string, database: OrgDatabase): AggregateTypes {
  let texts = known.get(database);
  if (!texts) known.set(database, (texts = new Map()));
  let types = texts.get(soql);
  if (!types) texts.set(soql, (types = read(soql, database)));
  return types;
}

function read(soql: string, database: OrgDatabase): AggregateTypes {
  const types: AggregateTypes = new Map();
  const items = selectItems(soql);
  database.checkQuery(soql).selected.forEach((selected, i) => {
    const called = /^\s*(\w+)\s*\(/.exec(items[i] ?? '')?.[1]?.toLowerCase();
    const alias = selected.path.join('.').toLowerCase();
    if (called === 'count' || called === 'count_distinct' || called?.startsWith('calendar_') || called?.startsWith('day_'))
      types.set(alias, 'count');
    else if (called === 'avg') types.set(alias, 'average');
    else if (selected.field) types.set(alias, selected.field);
  });
  return types;
}

/** The parts between SELECT and FROM; commas inside parentheses do not part. */
function selectItems(soql: string): string[] {
  const list = /^\s*SELECT\s+([\s\S]*?)\s+FROM\s/i.exec(soql)?.[1] ?? '';
  const items: string[] = [];
  let depth = 0;
  let item = '';
  for (const char of list) {
    if (char === ',' && depth === 0) {
      items.push(item);
      item = '';
      continue;
    }
    if (char === '(') depth++;
    if (char === ')') depth--;
    item += char;
  }
  return [...items, item];
}
