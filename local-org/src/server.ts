import { once } from 'node:events';
import type { Server } from 'node:http';
import fastify from 'fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { registerApi } from './api/routes.ts';
import { runBackground } from './background.ts';
import type { Org } from './org.ts';
import { registerUi } from './ui/routes.ts';
import type { UiOptions } from './ui/routes.ts';

/** The org's web server, not yet listening: REST API and pages. */
export async function createServer(org: Org, ui: UiOptions = {}): Promise<FastifyInstance> {
  const app = fastify({ bodyLimit: 150 * 1024 * 1024, routerOptions: { maxParamLength: 1000 }, rewriteUrl: withOneSlash });
  app.addHook('onRequest', refuseForeignOrigins);
  runBackground(app, org);
  registerApi(app, org);
  try {
    await registerUi(app, org, ui);
  } catch (error) {
    // A server that never listens must not go on working on an org that is about to close.
    await app.close();
    throw error;
  }
  return app;
}

/** The Salesforce CLI puts the path behind an instance URL that already ends in a slash. */
function withOneSlash({ url = '/' }: { url?: string }): string {
  return url.replace(/^\/{2,}/, '/');
}

/** Listens on this machine only; port 0 takes any free one. Gives the address. */
export async function listen(app: FastifyInstance | Server, port: number): Promise<string> {
  const server = 'server' in app ? app.server : app;
  try {
    if ('server' in app) await app.listen({ host: '127.0.0.1', port });
    else await once(app.listen(port, '127.0.0.1'), 'listening');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    throw new Error(`Port ${port} is in use. Stop what uses it, or start with --port and another number.`);
  }
  const address = server.address();
  return `http://localhost:${typeof address === 'object' && address ? address.port : port}`;
}

const ownNames = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * A page of another site must not reach the org: a Host that is not this machine's is DNS rebinding, an Origin that is not this server's is a
 * request from elsewhere.
 */
export async function refuseForeignOrigins(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  const host = request.headers.host ?? '';
  const name = host.replace(/:\d+$/, '');
  const { origin } = request.headers;
  if (ownNames.has(name) && (origin === undefined || origin === `http://${host}`)) return;
  await reply
    .code(403)
    .type('text/plain')
    .send('Local org answers requests from this machine only. Open it as http://localhost with its port.');
}
