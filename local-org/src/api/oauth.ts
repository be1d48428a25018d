import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Org } from '../org.ts';
import { activeUser, identity, identityUrl, userInfo } from './identity.ts';

/** The address the client used; links in answers must lead back through it. */
export function baseOf(request: FastifyRequest): string {
  return `http://${request.headers.host}`;
}

export function tokenOf(request: FastifyRequest): string | undefined {
  return /^(?:Bearer|OAuth)\s+(.+)$/i.exec(request.headers.authorization ?? '')?.[1];
}

/** Token, revocation, user information and identity. */
export function registerOauth(app: FastifyInstance, org: Org): void {
  app.post('/services/oauth2/token', (request, reply) => grant(org, request, reply));
  app.post('/services/oauth2/revoke', (request, reply) => {
    const token = fieldsOf(request)['token'];
    if (token) org.sessions.revoke(token);
    return reply.send();
  });
  for (const method of ['GET', 'POST'] as const) {
    app.route({
      method,
      url: '/services/oauth2/userinfo',
      handler: (request, reply) => withUser(org, request, reply, (user) => userInfo(org, baseOf(request), user))
    });
  }
  app.get('/services/oauth2/authorize', (_request, reply) =>
    reply
      .code(400)
      .type('text/plain')
      .send('Local org has no web login for apps. Use an access token (local-org token) or the username-password flow.')
  );
  app.get('/id/:organization/:user', (request, reply) => withUser(org, request, reply, (user) => identity(org, baseOf(request), user)));
}

function fieldsOf(request: FastifyRequest): Record<string, string | undefined> {
  return { ...(request.query as Record<string, string>), ...((request.body ?? {}) as Record<string, string>) };
}

function withUser(
  org: Org,
  request: FastifyRequest,
  reply: FastifyReply,
  answer: (user: Record<string, unknown>) => unknown
): FastifyReply {
  const token = tokenOf(request) ?? fieldsOf(request)['access_token'];
  const userId = token === undefined ? undefined : org.sessions.userOf(token);
  const user = userId === undefined ? undefined : activeUser(org, 'Id', userId);
  return user ? reply.send(answer(user)) : reply.code(403).type('text/plain').send('Bad_OAuth_Token');
}

/** Only the username-password flow: the others need a browser or an app's secret, which local org does not have. */
function grant(org: Org, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const { grant_type: type, username = '', password = '' } = fieldsOf(request);
  const refuse = (error: string, description: string): FastifyReply => reply.code(400).send({ error, error_description: description });
  if (type !== 'password')
    return refuse('unsupported_grant_type', 'Local org supports the password grant and ready access tokens (local-org token) only');
  const user = activeUser(org, 'Username', username);
  const userId = String(user?.['Id']);
  if (!user || !org.sessions.checkPassword(userId, password)) return refuse('invalid_grant', 'authentication failure');
  return reply.send({
    access_token: org.sessions.create(userId),
    instance_url: baseOf(request),
    id: identityUrl(org, baseOf(request), userId),
    token_type: 'Bearer',
    issued_at: String(org.clock.now()),
    signature: ''
  });
}
