import { DatabaseSync, type StatementSync } from 'node:sqlite';

export type SqlValue = string | number | null;

/** The SQLite file: prepared statements kept by their text, and transactions that nest. */
export class Connection {
  private readonly db: DatabaseSync;
  private readonly statements = new Map<string, StatementSync>();
  private savepoints = 0;
  /** Told whenever work is undone, so that what was cached from it can be forgotten. */
  onRollback: () => void = () => {};
  /** Told when a transaction was committed. */
  onCommit: () => void = () => {};

  constructor(file: string) {
    this.db = new DatabaseSync(file);
    // WAL with NORMAL survives a killed process; only a power cut may lose the last transactions, never the file.
    this.db.exec(
      'PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA busy_timeout=5000; PRAGMA temp_store=MEMORY; PRAGMA cache_size=-64000'
    );
  }

  exec(sql: string): void {
    this.db.exec(sql);
  }

  /** Rows as arrays, in the order of the select list. */
  all(sql: string, params: readonly SqlValue[] = []): SqlValue[][] {
    return this.prepare(sql).all(...params) as unknown as SqlValue[][];
  }

  get(sql: string, params: readonly SqlValue[] = []): SqlValue[] | undefined {
    return this.prepare(sql).get(...params) as unknown as SqlValue[] | undefined;
  }

  run(sql: string, params: readonly SqlValue[] = []): number {
    return Number(this.prepare(sql).run(...params).changes);
  }

  registerFunction(name: string, implementation: (...args: SqlValue[]) => SqlValue): void {
    this.db.function(name, { varargs: true }, implementation as never);
  }

  get inTransaction(): boolean {
    return this.db.isTransaction;
  }

  /** Commits when `work` returns, rolls back when it throws; inside another transaction it only joins. */
  transaction<T>(work: () => T): T {
    if (this.db.isTransaction) return work();
    this.db.exec('BEGIN IMMEDIATE');
    try {
      const result = work();
      this.db.exec('COMMIT');
      this.onCommit();
      return result;
    } catch (error) {
      if (this.db.isTransaction) this.db.exec('ROLLBACK');
      this.onRollback();
      throw error;
    }
  }

  /** As `transaction`; inside another one, what `work` did is taken back when it throws. */
  atomically<T>(work: () => T): T {
    if (!this.db.isTransaction) return this.transaction(work);
    const savepoint = this.savepoint();
    try {
      return work();
    } catch (error) {
      this.rollbackTo(savepoint);
      throw error;
    } finally {
      this.release(savepoint);
    }
  }

  /** The tables in which a row is another after `work` than before, whatever happened in between. */
  tablesChangedBy(work: () => void): string[] {
    const session = this.db.createSession();
    try {
      work();
      const tables = new Set<string>();
      // Applied with a filter that takes nothing: only its tables' names are asked for.
      this.db.applyChangeset(session.changeset(), {
        filter: (table) => {
          tables.add(table);
          return false;
        }
      });
      return [...tables].sort();
    } finally {
      session.close();
    }
  }

  savepoint(): string {
    const name = `sp${++this.savepoints}`;
    this.db.exec(`SAVEPOINT ${name}`);
    return name;
  }

  rollbackTo(name: string): void {
    this.db.exec(`ROLLBACK TO ${checkName(name)}`);
    this.onRollback();
  }

  release(name: string): void {
    this.db.exec(`RELEASE ${checkName(name)}`);
    if (!this.db.isTransaction) this.onCommit();
  }

  close(): void {
    this.statements.clear();
    this.db.close();
  }

  private prepare(sql: string): StatementSync {
    let statement = this.statements.get(sql);
    if (!statement) {
      // Ad-hoc texts are rare, but a long-lived server must not keep all of them.
      if (this.statements.size >= 2000) this.statements.clear();
      statement = this.db.prepare(sql);
      statement.setReturnArrays(true);
      this.statements.set(sql, statement);
    }
    return statement;
  }
}

function checkName(name: string): string {
  if (!/^sp\d+$/.test(name)) throw new Error(`Not a savepoint of this database: ${name}`);
  return name;
}

/** A name in double quotes, as SQL wants it. */
export function quote(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
