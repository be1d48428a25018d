import type { Cast } from './people.ts';

/** Work with what it changed: the tables in which a row is another than before, and what left the org by message or event. */
export function changesOf<T>(cast: Cast, work: () => T): { called: T; changed: string[] } {
  const { org } = cast;
  // Jobs and events that earlier work left waiting are not this work's.
  org.apex.drainAsync();
  const last = org.outbox.list({ limit: 100_000 }).at(-1)?.id ?? 0;
  let called: T | undefined;
  const changed = org.database.tablesChangedBy(() => {
    called = work();
    org.apex.drainAsync();
  });
  const sent = org.outbox.list({ afterId: last }).map(({ kind }) => `outbox: ${kind}`);
  return { called: called as T, changed: [...changed, ...sent] };
}
