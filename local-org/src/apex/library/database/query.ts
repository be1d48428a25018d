/** Dynamic SOQL. */
import { declare } from '../declare.ts';
import { exception } from '../../runtime/exception.ts';
import type { ApexException } from '../../runtime/exception.ts';
import { ApexList, ApexMap } from '../../runtime/collections.ts';
import { runCount, runQuery, visibleBinds } from '../../runtime/statements.ts';
import { currentTransaction } from '../../runtime/transaction.ts';
import { ApexIterator } from '../collections/iterator.ts';
import type { Implementation } from '../declare.ts';
import type { ApexAccessLevel } from './access-level.ts';
import { ApexCursor } from './cursor.ts';

/** `Database.QueryLocator`: the query is run when the batch starts or the iterator is asked for. */
export class QueryLocator {
  readonly query: string;
  readonly run: () => ApexList;
  constructor(query: string, run: () => ApexList) {
    this.query = query;
    this.run = run;
  }
}

const MAX_LOCATOR_ROWS = 50_000_000;

type Binds = Record<string, unknown>;

/** Bind names are case-insensitive; two that differ in case only are refused, as on the platform. */
function bindsOf(map: ApexMap | null): Binds {
  if (map === null) throw exception('NullPointerException', 'Argument cannot be null.');
  const names = map.keys() as string[];
  const twice = names.find((name, i) => names.findIndex((other) => other.toLowerCase() === name.toLowerCase()) !== i);
  if (twice) throw exception('QueryException', `The bindMap consists of duplicate case-insensitive keys: ${twice}`);
  return Object.fromEntries(map.entries()) as Binds;
}

function query(text: string | null, binds: Binds, level?: ApexAccessLevel | null): ApexList {
  if (text === null) throw exception('NullPointerException', 'Argument cannot be null.');
  return runQuery(text, binds, level?.mode);
}

function count(text: string | null, binds: Binds, level?: ApexAccessLevel | null): number {
  if (text === null) throw exception('NullPointerException', 'Argument cannot be null.');
  return runCount(text, binds, level?.mode);
}

/** Runs later than it is made, so it takes the variables around it now. */
function locator(text: string, given: Binds | null, level?: ApexAccessLevel | null): QueryLocator {
  const binds = given ?? visibleBinds(text);
  return new QueryLocator(text, () => {
    const limit = currentTransaction().limits.allowed;
    // A locator has its own row limit; the ordinary one does not apply to it.
    const before = limit.queryRows;
    limit.queryRows = MAX_LOCATOR_ROWS;
    try {
      return query(text, binds, level);
    } finally {
      limit.queryRows = before;
    }
  });
}

export const queryStatics: Record<string, Implementation> = {
  'List<SObject> query(String queryString)': (text: string) => query(text, {}),
  'List<SObject> query(String queryString, AccessLevel accessLevel)': (text: string, level: ApexAccessLevel) => query(text, {}, level),
  'List<SObject> queryWithBinds(String queryString, Map<String, Object> bindMap, AccessLevel accessLevel)': (
    text: string,
    map: ApexMap,
    level: ApexAccessLevel
  ) => query(text, bindsOf(map), level),
  'Integer countQuery(String query)': (text: string) => count(text, {}),
  'Integer countQuery(String query, AccessLevel accessLevel)': (text: string, level: ApexAccessLevel) => count(text, {}, level),
  'Integer countQueryWithBinds(String query, Map<String, Object> bindMap, AccessLevel accessLevel)': (
    text: string,
    map: ApexMap,
    level: ApexAccessLevel
  ) => count(text, bindsOf(map), level),
  'Database.QueryLocator getQueryLocator(String query)': (text: string) => locator(text, null),
  'Database.QueryLocator getQueryLocator(String query, AccessLevel accessLevel)': (text: string, level: ApexAccessLevel) =>
    locator(text, null, level),
  'Database.Cursor getCursor(String query)': (text: string) => new ApexCursor(locator(text, null)),
  'Database.Cursor getCursor(String query, AccessLevel accessLevel)': (text: string, level: ApexAccessLevel) =>
    new ApexCursor(locator(text, null, level)),
  'Database.Cursor getCursorWithBinds(String query, Map<String, Object> bindMap, AccessLevel accessLevel)': (
    text: string,
    map: ApexMap,
    level: ApexAccessLevel
  ) => new ApexCursor(locator(text, bindsOf(map), level)),
  'Database.QueryLocator getQueryLocator(List<SObject> listOfQueries)': (list: ApexList) => new QueryLocator('', () => list),
  'Database.QueryLocator getQueryLocatorWithBinds(String query, Map<String, Object> bindMap, AccessLevel accessLevel)': (
    text: string,
    map: ApexMap,
    level: ApexAccessLevel
  ) => locator(text, bindsOf(map), level)
};

declare({
  name: 'Database.QueryLocator',
  methods: {
    'String getQuery()': (self: QueryLocator) => self.query,
    'Database.QueryLocatorIterator iterator()': (self: QueryLocator) => new ApexIterator(self.run())
  }
});
declare({
  name: 'Database.QueryLocatorIterator',
  implements: ['Iterator<SObject>'],
  methods: { 'Boolean hasNext()': (self: ApexIterator) => self.hasNext(), 'SObject next()': (self: ApexIterator) => self.next() }
});

declare({
  name: 'QueryException',
  kind: 'exception',
  extends: 'Exception',
  methods: {
    'Map<String, Set<String>> getInaccessibleFields()': (self: ApexException) =>
      self.detail instanceof ApexMap ? self.detail : new ApexMap('String', 'Set<String>')
  }
});
