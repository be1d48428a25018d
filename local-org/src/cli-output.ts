import type { FieldValue, QueryResult, Row } from './database/types.ts';

/** Prints a query's rows as a table. */
export function printQuery(result: QueryResult): void {
  const rows = result.rows.map((row) => flatten(row));
  if (rows.length > 0) console.table(rows);
  console.log(`${result.totalSize} ${result.totalSize === 1 ? 'row' : 'rows'}`);
}

/** Parents' fields stand under their paths, child lists as their number of rows. */
function flatten(row: Row, prefix = ''): Record<string, FieldValue> {
  return Object.fromEntries(
    Object.entries(row.values).flatMap(([name, value]): [string, FieldValue][] => {
      if (value !== null && typeof value === 'object') {
        if ('rows' in value) return [[`${prefix}${name}`, `${value.totalSize} rows`]];
        return Object.entries(flatten(value, `${prefix}${name}.`));
      }
      return [[`${prefix}${name}`, value]];
    })
  );
}
