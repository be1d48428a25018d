import { ApiError } from './api-error.ts';
import { ok, userMode } from './call.ts';
import type { ApiCall, ApiReply, Route } from './call.ts';
import { Cursors } from './cursors.ts';
import { OrgError } from '../database/types.ts';
import type { QueryResult } from '../database/types.ts';
import { queryColumns } from './query-columns.ts';
import { rowToJson } from './record-json.ts';
import type { SelectedIds } from './record-json.ts';

const cursors = new Cursors();

/** `Sforce-Query-Options: batchSize=500`; the platform allows 200 to 2,000. */
function batchSize(call: ApiCall): number {
  const given = Number(/batchSize=(\d+)/i.exec(call.headers['sforce-query-options'] ?? '')?.[1] ?? 2000);
  return Math.min(Math.max(given, 200), 2000);
}

function query(call: ApiCall, allRows: boolean): ApiReply {
  const soql = call.query['q'];
  if (!soql) throw new ApiError('MALFORMED_QUERY', 'The parameter q with a SOQL query is missing');
  const withDeleted = allRows && !/\bALL\s+ROWS\s*$/i.test(soql) ? `${soql} ALL ROWS` : soql;
  if (call.query['columns'] === 'true') return ok(queryColumns(call, withDeleted));
  const result = run(call, withDeleted);
  const ids = selectedIds(call.org.database.checkQuery(withDeleted).selected);
  const size = batchSize(call);
  const path = `/services/data/v${call.version}/${allRows ? 'queryAll' : 'query'}`;
  const rows = result.rows.slice(0, size).map((row) => rowToJson(row, call, ids));
  if (result.rows.length <= size) return ok({ totalSize: result.totalSize, done: true, records: rows });
  const locator = cursors.add({ userId: call.userId, rows: result.rows, ids, batchSize: size });
  return ok({ totalSize: result.totalSize, done: false, nextRecordsUrl: `${path}/${locator}-${size}`, records: rows });
}

/** An object that the user may not see is one that does not exist, for the API. */
function run(call: ApiCall, soql: string): QueryResult {
  try {
    return call.org.database.query(soql, userMode(call));
  } catch (error) {
    if (error instanceof OrgError && error.code === 'INSUFFICIENT_ACCESS') throw new ApiError('INVALID_TYPE', error.message);
    throw error;
  }
}

type Selected = ReturnType<ApiCall['org']['database']['checkQuery']>['selected'];

function selectedIds(selected: Selected): SelectedIds {
  const isId = ({ path, kind }: Selected[number]): boolean => kind === 'field' && path.at(-1)?.toLowerCase() === 'id';
  return {
    paths: new Set(
      selected.filter(isId).map(({ path }) =>
        path
          .slice(0, -1)
          .map((step) => `${step.toLowerCase()}.`)
          .join('')
      )
    ),
    children: new Map(
      selected.flatMap(({ path, kind, selected: inner }) =>
        kind === 'subquery' ? [[path.join('.').toLowerCase(), selectedIds(inner ?? [])] as const] : []
      )
    )
  };
}

function more(call: ApiCall, name: 'query' | 'queryAll'): ApiReply {
  const { rows, ids, total, next } = cursors.page(call.userId, call.params['locator'] ?? '');
  return ok({
    totalSize: total,
    done: next === undefined,
    ...(next ? { nextRecordsUrl: `/services/data/v${call.version}/${name}/${next}` } : {}),
    records: rows.map((row) => rowToJson(row, call, ids))
  });
}

export const queryRoutes: Route[] = [
  { method: 'GET', pattern: '/query', handle: (call) => query(call, false) },
  { method: 'GET', pattern: '/queryAll', handle: (call) => query(call, true) },
  { method: 'GET', pattern: '/query/:locator', handle: (call) => more(call, 'query') },
  { method: 'GET', pattern: '/queryAll/:locator', handle: (call) => more(call, 'queryAll') },
  { method: 'GET', pattern: '/tooling/query', handle: (call) => query(call, false) },
  { method: 'GET', pattern: '/tooling/query/:locator', handle: (call) => more(call, 'query') }
];
