import { createHash, randomBytes, scryptSync, timingSafeEqual } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import type { Clock } from './database/types.ts';

/** Who is signed in, and passwords. Sessions stand in the data file, so a restart keeps them; only hashes are stored. */
export class Sessions {
  private readonly tables: DatabaseSync;
  private readonly organizationId: string;
  private readonly clock: Clock;

  constructor(tables: DatabaseSync, organizationId: string, clock: Clock) {
    this.tables = tables;
    this.organizationId = organizationId;
    this.clock = clock;
  }

  /** A new access token, in the form of Salesforce's: organization Id, exclamation mark, secret. */
  create(userId: string): string {
    const token = `${this.organizationId.slice(0, 15)}!${randomBytes(48).toString('base64url')}`;
    this.tables
      .prepare('INSERT INTO local_session (token_hash, user_id, created) VALUES (?, ?, ?)')
      .run(hashOf(token), userId, this.clock.now());
    return token;
  }

  /** The user's Id, or undefined for a token that was never given or was revoked. */
  userOf(token: string): string | undefined {
    const row = this.tables.prepare('SELECT user_id FROM local_session WHERE token_hash = ?').get(hashOf(token));
    return row ? String(row['user_id']) : undefined;
  }

  revoke(token: string): void {
    this.tables.prepare('DELETE FROM local_session WHERE token_hash = ?').run(hashOf(token));
  }

  setPassword(userId: string, password: string): void {
    const salt = randomBytes(16).toString('hex');
    const hash = scryptSync(password, salt, 32).toString('hex');
    this.tables
      .prepare('INSERT INTO local_password VALUES (?, ?, ?) ON CONFLICT (user_id) DO UPDATE SET salt = excluded.salt, hash = excluded.hash')
      .run(userId, salt, hash);
  }

  hasPassword(userId: string): boolean {
    return this.tables.prepare('SELECT 1 FROM local_password WHERE user_id = ?').get(userId) !== undefined;
  }

  /** False also for a user without a password. */
  checkPassword(userId: string, password: string): boolean {
    const row = this.tables.prepare('SELECT salt, hash FROM local_password WHERE user_id = ?').get(userId);
    return row !== undefined && timingSafeEqual(Buffer.from(String(row['hash']), 'hex'), scryptSync(password, String(row['salt']), 32));
  }
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
