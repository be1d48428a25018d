import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Org } from '../../org.ts';
import type { StoredOutboxEntry } from '../../outbox.ts';
import type { Reader } from './reader.ts';

const HEARTBEAT = 20_000;

/** Streams one channel's platform events to a page, as `lightning/empApi` expects them; ends when the page goes. */
export function streamEvents(org: Org, reader: Reader, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const { channel = '', replayId = '-1' } = request.query as Record<string, string | undefined>;
  const name = /^\/event\/(\w+__e)$/.exec(channel)?.[1];
  const object = name ? org.project.objects.get(name.toLowerCase()) : undefined;
  if (!object || !org.database.access.objectAccess(reader.id, object.name).read) {
    return reply.code(403).send({ message: `There is no channel ${channel}, or you may not subscribe to it` });
  }
  reply.hijack();
  const { raw } = reply;
  raw.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store', Connection: 'keep-alive' });
  raw.write(': listening\n\n');
  const send = (entry: StoredOutboxEntry): void => {
    if (isEvent(entry, object.name)) raw.write(`id: ${entry.id}\ndata: ${JSON.stringify(message(entry, channel, object.name))}\n\n`);
  };
  // After a lost connection the browser says what it saw last.
  const seen = Number(request.headers['last-event-id'] ?? replayId);
  if (seen >= 0) for (const entry of org.outbox.list({ afterId: seen })) send(entry);
  const stop = org.outbox.subscribe(send);
  const heartbeat = setInterval(() => raw.write(': still here\n\n'), HEARTBEAT);
  raw.on('close', () => {
    stop();
    clearInterval(heartbeat);
  });
  return reply;
}

function isEvent({ kind, content }: StoredOutboxEntry, name: string): boolean {
  return kind === 'event' && content.sobject === name;
}

function message({ id, at, userId, content }: StoredOutboxEntry, channel: string, name: string): unknown {
  const fields = Object.fromEntries(Object.entries(content).filter(([key]) => key !== 'sobject'));
  const createdDate = new Date(at).toISOString();
  return {
    channel,
    data: { schema: name, payload: { CreatedDate: createdDate, CreatedById: userId, ...fields }, event: { replayId: id, createdDate } }
  };
}
