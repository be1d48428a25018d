import { fromSql } from '../store/columns.ts';
import type { Connection, SqlValue } from '../store/connection.ts';
import type { FieldValue, QueryResult, Row } from '../types.ts';
import { parentIdsBind, type CompiledQuery } from './compile-query.ts';
import type { RunContext } from './environment.ts';

/** Runs a compiled query: one SQL statement for it and one for each child subquery. */
export function runQuery(connection: Connection, query: CompiledQuery, run: RunContext): QueryResult {
  const columns = fetchRows(connection, query, run);
  if (query.isCount) return { rows: [], totalSize: columns[0]![0] as number, sobject: query.object.name };
  const rows = query.isAggregate
    ? columns.map((values) => aggregateRow(query, values))
    : columns.map((values) => query.shape.build(values)!);
  for (const child of query.children) attachChildren(connection, child.name, child.query, rows, run);
  return { rows, totalSize: rows.length, sobject: query.isAggregate ? 'AggregateResult' : query.object.name };
}

function fetchRows(connection: Connection, query: CompiledQuery, run: RunContext): SqlValue[][] {
  return connection.all(
    query.sql,
    query.params.map((param) => (typeof param === 'function' ? param(run) : param))
  );
}

function aggregateRow(query: CompiledQuery, columns: SqlValue[]): Row {
  const values: Record<string, FieldValue> = {};
  for (const { alias, column, kind } of query.aggregates) values[alias] = withoutNoise(fromSql(kind, columns[column]!));
  return { sobject: 'AggregateResult', values };
}

/** Sums of decimals in binary end in digits that nobody entered; 15 digits is what a number field holds. */
function withoutNoise(value: FieldValue): FieldValue {
  return typeof value === 'number' && !Number.isInteger(value) ? Number(value.toPrecision(15)) : value;
}

function attachChildren(connection: Connection, name: string, query: CompiledQuery, parents: Row[], run: RunContext): void {
  const byParent = new Map<string, Row[]>(parents.map((parent) => [parent.values['Id'] as string, []]));
  const children = fetchRows(connection, query, { ...run, binds: { ...run.binds, [parentIdsBind]: [...byParent.keys()] } });
  const rows: Row[] = [];
  for (const columns of children) {
    const row = query.shape.build(columns)!;
    rows.push(row);
    byParent.get(columns[query.parentColumn!] as string)?.push(row);
  }
  for (const child of query.children) attachChildren(connection, child.name, child.query, rows, run);
  for (const parent of parents) {
    const own = byParent.get(parent.values['Id'] as string)!;
    parent.values[name] = { rows: own, totalSize: own.length, sobject: query.object.name };
  }
}
