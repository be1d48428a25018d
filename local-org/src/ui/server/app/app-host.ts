import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Org } from '../../../org.ts';
import type { ComponentModel, PageModel, RegionModel } from '../../page-model.ts';
import { callApex } from '../apex-endpoint.ts';
import type { UiBuild } from '../build.ts';
import { streamEvents } from '../events.ts';
import { CONTENT_SECURITY_POLICY, pageHtml } from '../html.ts';
import { loginPage, preferredLanguage, safeStartUrl } from '../login-page.ts';
import { platformValues } from '../platform-values.ts';
import { cookie, readerOf, sessionCookie, type Reader } from '../reader.ts';
import { registerUiApi } from '../ui-api/routes.ts';
import { pageFor } from './pages.ts';
import { appOf, languagesOf, sampleUsers, shellModel } from './shell.ts';

const COOKIE = 'sid';
const HOME = '/lightning/page/home';

/** Serves the Lightning-like app: pages, sign-in, and the endpoints its components call. */
export function registerApp(app: FastifyInstance, org: Org, build: UiBuild): void {
  const uiApi = `/services/data/v${org.project.sourceApiVersion}/ui-api`;

  /** The page's session; REST clients send the same token as a bearer. Portal users have no access to the internal app. */
  const readerFor = (request: FastifyRequest): Reader | undefined => {
    const bearer = /^(?:Bearer|OAuth) (.+)$/i.exec(request.headers.authorization ?? '')?.[1];
    const reader = readerOf(org, bearer ?? cookie(request, COOKIE));
    if (!reader || (!bearer && reader.userType !== 'Standard')) return undefined;
    const language = cookie(request, 'app_language');
    return language && languagesOf(org.project).some(({ code }) => code === language) ? { ...reader, language } : reader;
  };

  const document = (reader: Reader, page: PageModel, reply: FastifyReply): FastifyReply => {
    const platform = platformValues(org, reader, build.app.bundle, {
      host: 'app',
      basePath: '',
      endpoints: { apex: '/lightning/apex', uiApi, page: '/lightning/data', events: '/lightning/events' },
      shell: shellModel(org, reader),
      page
    });
    return reply
      .header('Cache-Control', 'no-store')
      .header('Content-Security-Policy', CONTENT_SECURITY_POLICY)
      .type('text/html; charset=utf-8')
      .send(
        pageHtml({
          title: page.title,
          language: String(platform.i18n.lang),
          direction: String(platform.i18n.dir),
          styles: build.styles,
          scripts: build.scripts('app', reader.language),
          bundle: build.app.bundle,
          components: 'regions' in page ? componentNames(page.regions) : [],
          platform
        })
      );
  };
  const show = (request: FastifyRequest, reply: FastifyReply): FastifyReply => {
    const reader = readerFor(request);
    if (!reader) return reply.redirect(`/lightning/login?startURL=${encodeURIComponent(request.url)}`);
    return document(reader, pageFor(org, reader, request.url), reply);
  };

  app.get('/', (_request, reply) => reply.redirect(HOME));
  app.get('/lightning', (_request, reply) => reply.redirect(HOME));
  app.get('/lightning/login', (request, reply) => {
    const { startURL } = request.query as { startURL?: string };
    const title = String(appOf(org.project)?.content.label ?? org.project.name);
    const page = loginPage({
      title,
      language: preferredLanguage(request, languagesOf(org.project)),
      styles: build.styles,
      action: '/lightning/session',
      startUrl: startUrl(startURL),
      users: sampleUsers(org)
    });
    return reply
      .header('Cache-Control', 'no-store')
      .header('Content-Security-Policy', CONTENT_SECURITY_POLICY)
      .type('text/html; charset=utf-8')
      .send(page);
  });
  app.post('/lightning/session', (request, reply) => {
    const { userId = '', language, startURL } = request.body as { userId?: string; language?: string; startURL?: string };
    if (!sampleUsers(org).some(({ id }) => id === userId)) return reply.code(403).send('There is no such user');
    const before = readerFor(request);
    const cookies = [sessionCookie(COOKIE, org.sessions.create(userId), '/')];
    // A language chosen for one user is not carried to the next.
    const chosen = before?.id === userId && language ? language : '';
    cookies.push(`app_language=${chosen}; Path=/; SameSite=Lax${chosen ? '' : '; Max-Age=0'}`);
    return reply.header('Set-Cookie', cookies).redirect(startUrl(startURL), 303);
  });
  app.get('/secur/frontdoor.jsp', (request, reply) => {
    const { sid = '', retURL } = request.query as { sid?: string; retURL?: string };
    if (readerOf(org, sid)?.userType !== 'Standard') return reply.code(401).send('Session expired or invalid');
    return reply.header('Set-Cookie', sessionCookie(COOKIE, sid, '/')).redirect(startUrl(retURL), 303);
  });
  app.get('/lightning/data', (request, reply) => {
    const reader = readerFor(request);
    if (!reader) return reply.code(401).send({ message: 'Session expired or invalid' });
    return reply.header('Cache-Control', 'no-store').send(pageFor(org, reader, (request.query as { path?: string }).path ?? HOME));
  });
  app.post('/lightning/apex', (request, reply) => {
    const reader = readerFor(request);
    return reader ? callApex(org, reader, request, reply) : reply.code(401).send({ message: 'Session expired or invalid' });
  });
  app.get('/lightning/events', (request, reply) => {
    const reader = readerFor(request);
    return reader ? streamEvents(org, reader, request, reply) : reply.code(401).send({ message: 'Session expired or invalid' });
  });
  registerUiApi(app, org, uiApi, readerFor);
  app.get('/lightning/*', show);
  app.get('/outbox', show);
}

/** Pages of the app are in two places; anything else leads home. */
function startUrl(wanted: string | undefined): string {
  if (wanted === '/outbox') return wanted;
  const url = safeStartUrl(wanted, '/lightning');
  return url === '/lightning' ? HOME : url;
}

function componentNames(regions: RegionModel[]): string[] {
  const below = (components: ComponentModel[]): string[] =>
    components.flatMap(({ name, tabs = [] }) => [name, ...tabs.flatMap((tab) => below(tab.components))]);
  return regions.flatMap(({ components }) => below(components));
}
