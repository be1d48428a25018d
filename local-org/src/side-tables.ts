import { DatabaseSync } from 'node:sqlite';

/**
 * What the org keeps beside its records: sessions, passwords, the outbox. It stands in a file of its own beside the data, so that a
 * transaction of the database neither carries nor undoes it, and so that neither waits for the other's lock.
 */
export function openSideTables(dataFile: string): DatabaseSync {
  const tables = new DatabaseSync(sideFile(dataFile));
  tables.exec(`
    PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA busy_timeout=5000;
    CREATE TABLE IF NOT EXISTS local_session (token_hash TEXT PRIMARY KEY, user_id TEXT NOT NULL, created INTEGER NOT NULL);
    CREATE TABLE IF NOT EXISTS local_password (user_id TEXT PRIMARY KEY, salt TEXT NOT NULL, hash TEXT NOT NULL);
    CREATE TABLE IF NOT EXISTS local_outbox (id INTEGER PRIMARY KEY AUTOINCREMENT, kind TEXT NOT NULL, at INTEGER NOT NULL, user_id TEXT NOT NULL, content TEXT NOT NULL);`);
  return tables;
}

/** The file beside a data file; removing an org's data means removing both. */
export function sideFile(dataFile: string): string {
  return dataFile === ':memory:' ? dataFile : `${dataFile}-side`;
}
