import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { test } from 'node:test';
import { Outbox } from '../../src/outbox.ts';
import { openSideTables } from '../../src/side-tables.ts';

test('a message is kept while a transaction of the database holds its lock, and without waiting for it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'side-'));
  const file = join(folder, 'org.db');
  const database = new DatabaseSync(file);
  const tables = openSideTables(file);
  try {
    database.exec('PRAGMA journal_mode=WAL; CREATE TABLE records (id TEXT); BEGIN IMMEDIATE; INSERT INTO records VALUES (1)');
    tables.exec('PRAGMA busy_timeout=0');
    const outbox = new Outbox(tables);
    outbox.add({ kind: 'event', at: 0, userId: '005000000000001AAA', content: {} } as never);
    database.exec('ROLLBACK');
    assert.equal((tables.prepare('SELECT count(*) AS n FROM local_outbox').get() as { n: number }).n, 1);
  } finally {
    database.close();
    tables.close();
    rmSync(folder, { recursive: true });
  }
});
