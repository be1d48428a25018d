import { DatabaseSync } from 'node:sqlite';

/**
 * What the org keeps beside its records: sessions, passwords, the outbox. It stands in the same data file, on a connection of its own, so
 * that a transaction of the database neither carries nor undoes it. Tables whose names begin with `local_` are no objects of the org.
 */
export function openSideTables(file: string): DatabaseSync {
  const tables = new DatabaseSync(file);
  tables.exec(`
    PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA busy_timeout=5000;
    CREATE TABLE IF NOT EXISTS local_session (token_hash TEXT PRIMARY KEY, user_id TEXT NOT NULL, created INTEGER NOT NULL);
    CREATE TABLE IF NOT EXISTS local_password (user_id TEXT PRIMARY KEY, salt TEXT NOT NULL, hash TEXT NOT NULL);
    CREATE TABLE IF NOT EXISTS local_outbox (id INTEGER PRIMARY KEY AUTOINCREMENT, kind TEXT NOT NULL, at INTEGER NOT NULL, user_id TEXT NOT NULL, content TEXT NOT NULL);`);
  return tables;
}
