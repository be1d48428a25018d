import type { Org } from '../../org.ts';
import type { StoredOutboxEntry } from '../../outbox.ts';
import type { OutboxMessage, OutboxModel } from '../page-model.ts';
import { frameLabel } from './labels/labels.ts';
import type { Reader } from './reader.ts';

const SHOWN = 200;
const FIRST_NAMES: Record<string, string> = { subject: 'subject', title: 'subject', plaintextbody: 'text', body: 'text', text: 'text', htmlbody: 'html', html: 'html' };

/** The page of what would have left a real org, newest first. */
export function outboxPage(org: Org, reader: Reader): OutboxModel {
  const entries = org.outbox.list({ limit: 100_000 }).filter(({ kind }) => kind !== 'event');
  return {
    kind: 'outbox',
    title: frameLabel('outbox', reader.language),
    reference: { type: 'standard__webPage', attributes: { url: '/outbox' }, state: {} },
    messages: entries.slice(-SHOWN).reverse().map(toMessage),
  };
}

function toMessage({ id, kind, at, content }: StoredOutboxEntry): OutboxMessage {
  const known: Record<string, string> = {};
  for (const [name, value] of Object.entries(content)) {
    const key = FIRST_NAMES[name.toLowerCase()];
    if (key && typeof value === 'string') known[key] ??= value;
  }
  return {
    id: String(id),
    kind,
    sentOn: new Date(at).toISOString(),
    to: recipients(content),
    subject: known.subject ?? kind,
    text: known.text ?? '',
    html: known.html ?? null,
    attachments: attachmentNames(content),
  };
}

function recipients(content: Record<string, unknown>): string[] {
  return Object.entries(content).flatMap(([name, value]) => {
    if (!/^(to|cc|bcc|recipients?|toAddresses|ccAddresses|bccAddresses|users)$/i.test(name)) return [];
    return Array.isArray(value) ? value.map(String) : value ? [String(value)] : [];
  });
}

function attachmentNames(content: Record<string, unknown>): string[] {
  const files = Object.entries(content).find(([name]) => /attachments$/i.test(name))?.[1];
  return Array.isArray(files) ? files.map((file: unknown) => (file && typeof file === 'object' ? String((file as Record<string, unknown>).fileName ?? (file as Record<string, unknown>).name ?? '') : String(file))) : [];
}
