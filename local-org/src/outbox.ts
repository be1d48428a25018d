import type { DatabaseSync } from 'node:sqlite';
import type { OutboxEntry } from './apex/runtime/services.ts';

export interface StoredOutboxEntry extends OutboxEntry {
  id: number;
}

/** What would leave a real org: e-mails, notifications and published platform events, newest last. */
export class Outbox {
  private readonly tables: DatabaseSync;
  private readonly listeners = new Set<(entry: StoredOutboxEntry) => void>();

  constructor(tables: DatabaseSync) {
    this.tables = tables;
  }

  add(entry: OutboxEntry): void {
    const added = this.tables
      .prepare('INSERT INTO local_outbox (kind, at, user_id, content) VALUES (?, ?, ?, ?)')
      .run(entry.kind, entry.at, entry.userId, JSON.stringify(entry.content));
    for (const listener of this.listeners) listener({ ...entry, id: Number(added.lastInsertRowid) });
  }

  /** Entries after `afterId`, at most `limit`. */
  list({ afterId = 0, limit = 1000 }: { afterId?: number; limit?: number } = {}): StoredOutboxEntry[] {
    return this.tables
      .prepare('SELECT id, kind, at, user_id, content FROM local_outbox WHERE id > ? ORDER BY id LIMIT ?')
      .all(afterId, limit)
      .map((row) => ({
        id: Number(row['id']),
        kind: String(row['kind']) as OutboxEntry['kind'],
        at: Number(row['at']),
        userId: String(row['user_id']),
        content: JSON.parse(String(row['content'])) as Record<string, unknown>
      }));
  }

  /** Calls `listener` for each new entry until the returned function is called. */
  subscribe(listener: (entry: StoredOutboxEntry) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
}
