import type { Org } from '../../org.ts';
import type { StoredOutboxEntry } from '../../outbox.ts';
import type { OutboxMessage, OutboxModel } from '../page-model.ts';
import { frameLabel } from './labels/labels.ts';
import { systemQuery, type Reader } from './reader.ts';

const SHOWN = 200;
const FIRST_NAMES: Record<string, string> = {
  subject: 'subject',
  title: 'subject',
  plaintextbody: 'text',
  body: 'text',
  text: 'text',
  htmlbody: 'html',
  html: 'html'
};

/** The page of what would have left a real org, newest first. */
export function outboxPage(org: Org, reader: Reader): OutboxModel {
  const entries = org.outbox.list({ limit: 100_000 }).filter(({ kind }) => kind !== 'event');
  return {
    kind: 'outbox',
    title: frameLabel('outbox', reader.language),
    reference: { type: 'standard__webPage', attributes: { url: '/outbox' }, state: {} },
    messages: entries
      .slice(-SHOWN)
      .reverse()
      .map((entry) => toMessage(org, entry))
  };
}

function toMessage(org: Org, { id, kind, at, content }: StoredOutboxEntry): OutboxMessage {
  const known: Record<string, string> = {};
  for (const [name, value] of Object.entries(content)) {
    const key = FIRST_NAMES[name.toLowerCase()];
    if (key && typeof value === 'string') known[key] ??= value;
  }
  return {
    id: String(id),
    kind,
    sentOn: new Date(at).toISOString(),
    to: recipients(org, content),
    subject: known.subject ?? kind,
    text: known.text ?? '',
    html: known.html ?? null,
    attachments: attachmentNames(content)
  };
}

/** Addresses of an e-mail; names of the users a notification went to. */
function recipients(org: Org, content: Record<string, unknown>): string[] {
  const given = content.recipients ?? content.toAddresses;
  const all = Array.isArray(given) ? given.map(String) : given ? [String(given)] : [];
  const ids = all.filter((one) => /^005[a-zA-Z0-9]{12,15}$/.test(one));
  const users = ids.length ? systemQuery(org, 'SELECT Id, Name FROM User WHERE Id IN :ids', { ids }) : [];
  const names = new Map(users.map(({ values }) => [String(values.Id), String(values.Name)]));
  return all.map((one) => names.get(one) ?? one);
}

function attachmentNames(content: Record<string, unknown>): string[] {
  const files = Object.entries(content).find(([name]) => /attachments$/i.test(name))?.[1];
  return Array.isArray(files)
    ? files.map((file: unknown) =>
        file && typeof file === 'object'
          ? String((file as Record<string, unknown>).fileName ?? (file as Record<string, unknown>).name ?? '')
          : String(file)
      )
    : [];
}
