import { textOrder } from './soql/text-order.ts';
import { wallClock } from './soql/time-zone.ts';
import type { Connection } from './store/connection.ts';

/** Functions that SQL of this database uses beside SQLite's own. */
export function registerSqlFunctions(connection: Connection): void {
  // SQLite folds ASCII only; this folds every script.
  connection.registerFunction('local_fold', (text) => (typeof text === 'string' ? text.toLowerCase() : (text ?? null)));
  connection.registerFunction('local_order', (text, locale) =>
    typeof text === 'string' ? textOrder(text, String(locale)) : (text ?? null)
  );
  // The wall clock's time of an instant, for date functions over convertTimezone().
  connection.registerFunction('local_time', (text, zone) =>
    typeof text === 'string' ? new Date(wallClock(Date.parse(text), String(zone))).toISOString() : null
  );
}
