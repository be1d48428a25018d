import type { FastifyInstance } from 'fastify';
import type { Org } from './org.ts';

/** How often scheduled jobs are looked for. */
const interval = 1000;

/** Runs queued jobs and events after each request, and scheduled ones when their time comes, for as long as the server runs. */
export function runBackground(app: FastifyInstance, org: Org): void {
  let isWaiting = false;
  let isClosed = false;
  const drain = (): void => {
    isWaiting = false;
    if (!isClosed) org.apex.drainAsync();
  };
  const soon = (): void => {
    if (isWaiting) return;
    isWaiting = true;
    setImmediate(drain);
  };
  app.addHook('onResponse', async () => soon());
  const timer = setInterval(soon, interval);
  app.addHook('onClose', async () => {
    isClosed = true;
    clearInterval(timer);
  });
}
