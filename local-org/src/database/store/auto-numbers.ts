import type { FieldModel, ObjectModel } from '../../metadata/model.ts';
import type { Connection } from './connection.ts';

/** Numbers auto-number fields in the order of insertion. */
export class AutoNumbers {
  private readonly connection: Connection;

  constructor(connection: Connection) {
    this.connection = connection;
  }

  /** The next `count` values of a field, formatted. `now` is an ISO instant, for `{YYYY}` and the like. */
  take(object: ObjectModel, field: FieldModel, count: number, now: string): string[] {
    const key = `${object.name}.${field.name}`;
    const first = Number(this.connection.get('SELECT next FROM local_autonumber WHERE field = ?', [key])?.[0] ?? field.startingNumber ?? 1);
    this.connection.run('INSERT INTO local_autonumber (field, next) VALUES (?, ?) ON CONFLICT (field) DO UPDATE SET next = excluded.next', [
      key,
      first + count
    ]);
    return Array.from({ length: count }, (_, i) => formatNumber(field.displayFormat ?? '{0}', first + i, now));
  }
}

function formatNumber(format: string, number: number, now: string): string {
  const dates: Record<string, string> = { YYYY: now.slice(0, 4), YY: now.slice(2, 4), MM: now.slice(5, 7), DD: now.slice(8, 10) };
  return format.replaceAll(/\{(\w+)\}/g, (whole, inner: string) =>
    /^0+$/.test(inner) ? String(number).padStart(inner.length, '0') : (dates[inner] ?? whole)
  );
}
