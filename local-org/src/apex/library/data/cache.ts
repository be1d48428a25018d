/** Platform Cache: kept in memory for as long as the org is open, so that Apex must expect a miss as on the platform. */
import { declare } from '../declare.ts';
import { exception } from '../../runtime/exception.ts';
import type { OrgDatabase } from '../../../database/org-database.ts';
import { currentTransaction } from '../../runtime/transaction.ts';
import { copyState } from '../../async/copy.ts';

interface Entry {
  value: unknown;
  until: number;
}

const DAY_SECONDS = 86_400;
const caches = new WeakMap<OrgDatabase, Map<string, Entry>>();

function entries(): Map<string, Entry> {
  const { database } = currentTransaction();
  let known = caches.get(database);
  if (!known) caches.set(database, (known = new Map()));
  return known;
}

/** Keys are letters and digits, with or without their partition in front. */
function keyOf(key: string | null): string {
  if (key === null) throw exception('NullPointerException', 'Argument cannot be null.');
  const bare = key.split('.').at(-1)!;
  if (!/^[A-Za-z0-9]+$/.test(bare)) throw exception('Cache.InvalidParamException', `Invalid key: ${key}: use letters and digits`);
  return key;
}

function find(key: string | null): Entry | undefined {
  const entry = entries().get(keyOf(key));
  return entry && entry.until > currentTransaction().services.clock.now() ? entry : undefined;
}

function put(key: string | null, value: unknown, seconds = DAY_SECONDS): void {
  if (value === null) throw exception('NullPointerException', 'Argument cannot be null.');
  entries().set(keyOf(key), { value: copyState(value), until: currentTransaction().services.clock.now() + 1000 * seconds });
}

declare({ name: 'Cache.InvalidParamException', kind: 'exception', extends: 'Exception' });
declare({
  name: 'Cache.Org',
  statics: {
    'void put(String key, Object value)': (key: string | null, value: unknown) => put(key, value),
    'void put(String key, Object value, Integer ttlSecs)': (key: string | null, value: unknown, seconds: number) =>
      put(key, value, seconds),
    'Object get(String key)': (key: string | null) => copyState(find(key)?.value ?? null),
    'Boolean contains(String key)': (key: string | null) => find(key) !== undefined,
    'Boolean remove(String key)': (key: string | null) => entries().delete(keyOf(key))
  }
});
