import type { Clock } from '../../database/types.ts';

/** What Apex needs from the org around it. */
export interface ApexServices {
  clock: Clock;
  /** E-mails, notifications and published platform events leave Apex here, after the commit. */
  outbox: { add(entry: OutboxEntry): void };
  /** System.debug; absent: nowhere. */
  log?(level: string, text: string): void;
}

export interface OutboxEntry {
  kind: 'email' | 'notification' | 'event';
  at: number;
  userId: string;
  content: Record<string, unknown>;
}
