import formbody from '@fastify/formbody';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Org } from '../org.ts';
import { actionRoutes } from './actions.ts';
import { ApiError, errorReply } from './api-error.ts';
import { bulkQueryRoutes } from './bulk-query.ts';
import { bulkRoutes } from './bulk.ts';
import type { ApiReply, Route } from './call.ts';
import { collectionRoutes } from './collections.ts';
import { compositeRoutes } from './composite.ts';
import { activeUser } from './identity.ts';
import { registerOauth, tokenOf } from './oauth.ts';
import { queryRoutes } from './query.ts';
import { Router } from './router.ts';
import { registerSoap } from './soap.ts';
import { sobjectRoutes } from './sobjects.ts';
import { toolingRoutes } from './tooling.ts';
import { treeRoutes } from './tree.ts';
import { versionRoutes, versions } from './versions.ts';

/** Resources below `/services/data/v…`. */
export const apiRoutes: readonly Route[] = [
  ...versionRoutes,
  ...queryRoutes,
  ...sobjectRoutes,
  ...collectionRoutes,
  ...treeRoutes,
  ...compositeRoutes,
  ...bulkRoutes,
  ...bulkQueryRoutes,
  ...toolingRoutes,
  ...actionRoutes
];

/** Adds Salesforce's REST API, as far as jsforce and the Salesforce CLI use it, to the server. */
export function registerApi(app: FastifyInstance, org: Org): void {
  const router = new Router(apiRoutes);
  // A scope of its own: the parsers below concern the API only.
  void app.register(async (scope) => {
    await scope.register(formbody);
    scope.addContentTypeParser(['text/csv', 'text/xml', 'text/plain', 'application/xml'], { parseAs: 'string' }, (_request, body, done) =>
      done(null, body)
    );
    scope.addContentTypeParser('application/json', { parseAs: 'string' }, parseJson);
    scope.setErrorHandler((error, _request, reply) => sendReply(reply, errorReply(error)));
    registerOauth(scope, org);
    registerSoap(scope, org);
    scope.get('/services/data', async () => versions);
    scope.get('/services/data/', async () => versions);
    scope.route({
      method: ['GET', 'POST', 'PATCH', 'PUT', 'DELETE'],
      url: '/services/data/*',
      handler: async (request, reply) => handle(router, org, request, reply)
    });
  });
}

function parseJson(_request: FastifyRequest, body: string | Buffer, done: (error: Error | null, value?: unknown) => void): void {
  try {
    done(null, body.length === 0 ? undefined : JSON.parse(String(body)));
  } catch (error) {
    done(new ApiError('JSON_PARSER_ERROR', (error as Error).message));
  }
}

function handle(router: Router, org: Org, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const userId = org.sessions.userOf(tokenOf(request) ?? '');
  if (!userId || !activeUser(org, 'Id', userId))
    return sendReply(reply, errorReply(new ApiError('INVALID_SESSION_ID', 'Session expired or invalid')));
  if (!org.database.access.hasUserPermission(userId, 'ApiEnabled')) {
    return sendReply(reply, errorReply(new ApiError('API_DISABLED_FOR_ORG', 'API is not enabled for this Organization or Partner')));
  }
  return sendReply(reply, router.dispatch(org, userId, requestOf(request)));
}

function requestOf(request: FastifyRequest): { method: string; url: string; body: unknown; headers: Record<string, string | undefined> } {
  const headers = Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [name, Array.isArray(value) ? value[0] : value])
  );
  return { method: tunnelled(request), url: request.url, body: request.body, headers };
}

/** Clients that cannot send PATCH send POST with `?_HttpMethod=PATCH`. */
function tunnelled(request: FastifyRequest): string {
  const other = (request.query as Record<string, string>)['_HttpMethod'];
  return request.method === 'POST' && other ? other.toUpperCase() : request.method;
}

function sendReply(reply: FastifyReply, { status, body, headers }: ApiReply): FastifyReply {
  reply.code(status).headers({ 'content-type': 'application/json;charset=UTF-8', ...headers });
  if (body === undefined) return reply.removeHeader('content-type').send();
  return reply.send(Buffer.isBuffer(body) || (typeof body === 'string' && headers?.['content-type']) ? body : JSON.stringify(body));
}
