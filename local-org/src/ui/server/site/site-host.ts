import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { SiteBundle } from '../../../metadata/model.ts';
import type { Org } from '../../../org.ts';
import type { SitePageModel, SiteShellModel } from '../../page-model.ts';
import { callApex } from '../apex-endpoint.ts';
import type { UiBuild } from '../build.ts';
import { CONTENT_SECURITY_POLICY, pageHtml } from '../html.ts';
import { frameLabel } from '../labels/labels.ts';
import { loginPage, preferredLanguage, safeStartUrl } from '../login-page.ts';
import { platformValues } from '../platform-values.ts';
import { cookie, readerOf, sessionCookie, systemQuery, toReader, type Reader } from '../reader.ts';
import { registerUiApi } from '../ui-api/routes.ts';
import { brandingStyles } from './branding.ts';
import { matchRoute, type RouteMatch } from './match-route.ts';
import { siteMembers } from './members.ts';
import { isOwnRoute, needsLogin, pageTitle, siteLabel, siteLanguages, siteRoutes, themeComponents, viewSections } from './site-model.ts';

/** Serves one Experience Cloud site below its prefix, with sessions of its own. */
export function registerSite(app: FastifyInstance, org: Org, site: SiteBundle, build: UiBuild): void {
  const base = `/${site.urlPathPrefix}`;
  const cookieName = `sid_${site.urlPathPrefix}`;
  const routes = siteRoutes(site);
  const languages = siteLanguages(site);

  const member = (request: FastifyRequest): Reader | undefined => {
    const reader = readerOf(org, cookie(request, cookieName));
    return reader && siteMembers(org, site).some(({ id }) => id === reader.id) ? inLanguage(request, reader) : undefined;
  };
  /** The page's language: `?language=`, else what the visitor chose before, else the user's own. */
  const inLanguage = (request: FastifyRequest, reader: Reader): Reader => {
    const { language } = request.query as { language?: string };
    const wanted = language ?? cookie(request, 'language');
    return wanted !== undefined && languages.some(({ code }) => code === wanted) ? { ...reader, language: wanted } : reader;
  };
  const guest = (request: FastifyRequest): Reader | undefined => {
    const [row] = systemQuery(
      org,
      "SELECT Id, Name, LanguageLocaleKey, LocaleSidKey, TimeZoneSidKey, UserType, ProfileId FROM User WHERE UserType = 'Guest' AND IsActive = true LIMIT 1"
    );
    return row && inLanguage(request, { ...toReader(org, row), isGuest: true });
  };
  const anyone = (request: FastifyRequest): Reader | undefined => member(request) ?? guest(request);

  const page = ({ route, params }: RouteMatch, url: URL): SitePageModel => {
    const values = { ...Object.fromEntries(url.searchParams), ...params };
    const objectApiName = /^(?:detail|list|relatedlist)-(.*)$/.exec(route.routeType)?.[1];
    const type = params.recordId && objectApiName ? 'standard__recordPage' : objectApiName ? 'standard__objectPage' : 'comm__namedPage';
    return {
      title: `${pageTitle(site, route)} | ${siteLabel(site)}`,
      reference: {
        type,
        attributes: { ...params, ...(objectApiName ? { objectApiName } : { name: route.apiName }) },
        state: Object.fromEntries(url.searchParams)
      },
      header: themeComponents(org.project, site, 'Inner', 'header'),
      footer: themeComponents(org.project, site, 'Inner', 'footer'),
      sections: isOwnRoute(route)
        ? ownSection(route.label)
        : viewSections(org.project, site, route, { ...values, ...(objectApiName ? { objectApiName } : {}) })
    };
  };
  const shell = (reader: Reader): SiteShellModel => ({
    label: siteLabel(site),
    basePath: base,
    userName: reader.isGuest ? '' : reader.name,
    routes: routes.map(({ apiName, routeType, urlPrefix, label }) => ({ apiName, routeType, urlPrefix, label })),
    languages,
    menu: []
  });

  const document = (reader: Reader, model: SitePageModel, reply: FastifyReply): FastifyReply => {
    const platform = platformValues(org, reader, build.site.bundle, {
      host: 'site',
      basePath: base,
      endpoints: {
        apex: `${base}/webruntime/api/apex/execute`,
        uiApi: `${base}/webruntime/api/services/data/v${org.project.sourceApiVersion}/ui-api`,
        page: `${base}/webruntime/page`,
        events: ''
      },
      site: { id: site.name, networkId: site.network?.fullName ?? '', basePath: base, activeLanguages: languages },
      shell: shell(reader),
      page: model
    });
    const components = [
      ...model.header,
      ...model.footer,
      ...model.sections.flatMap(({ columns }) => columns.flatMap((column) => column.components))
    ];
    return reply
      .header('Cache-Control', 'no-store')
      .header('Content-Security-Policy', CONTENT_SECURITY_POLICY)
      .type('text/html; charset=utf-8')
      .send(
        pageHtml({
          title: model.title,
          language: String(platform.i18n.lang),
          direction: String(platform.i18n.dir),
          styles: build.styles,
          scripts: build.scripts('site', reader.language),
          bundle: build.site.bundle,
          components: components.map(({ name }) => name),
          platform,
          head: brandingStyles(site)
        })
      );
  };

  const show = (request: FastifyRequest, reply: FastifyReply): FastifyReply => {
    const url = new URL(request.url, 'http://site');
    const found = matchRoute(routes, url.pathname.slice(base.length));
    const reader = anyone(request);
    const { language } = url.searchParams.size ? (request.query as { language?: string }) : {};
    if (language && languages.some(({ code }) => code === language))
      reply.header('Set-Cookie', `language=${language}; Path=${base}; SameSite=Lax`);
    if (found?.route.routeType.startsWith('login')) return login(request, reply);
    const mayStay = found && reader && (!reader.isGuest || !needsLogin(site, found.route));
    if (found && !mayStay) return reply.redirect(`${base}/login?startURL=${encodeURIComponent(request.url)}`);
    const member = reader && !reader.isGuest ? reader : undefined;
    const error = routes.find(({ routeType }) => routeType === 'error');
    if (!found && member && error) return document(member, page({ route: error, params: {} }, url), reply.code(404));
    if (!found || !reader) return login(request, reply, 404);
    return document(reader, page(found, url), reply);
  };
  const login = (request: FastifyRequest, reply: FastifyReply, status = 200): FastifyReply => {
    const { startURL, language = preferredLanguage(request, languages) } = request.query as { startURL?: string; language?: string };
    const page = loginPage({
      title: siteLabel(site),
      language,
      styles: build.styles,
      action: `${base}/login`,
      startUrl: safeStartUrl(startURL, base),
      users: siteMembers(org, site)
    });
    return reply
      .code(status)
      .header('Cache-Control', 'no-store')
      .header('Content-Security-Policy', CONTENT_SECURITY_POLICY)
      .type('text/html; charset=utf-8')
      .send(page);
  };

  app.post(`${base}/login`, (request, reply) => {
    const { userId = '', startURL } = request.body as { userId?: string; startURL?: string };
    if (!siteMembers(org, site).some(({ id }) => id === userId)) return reply.code(403).send(frameLabel('noAccess', 'en_US'));
    return reply
      .header('Set-Cookie', sessionCookie(cookieName, org.sessions.create(userId), base))
      .redirect(safeStartUrl(startURL, base), 303);
  });
  app.get(`${base}/secur/frontdoor.jsp`, (request, reply) => {
    const { sid = '', retURL } = request.query as { sid?: string; retURL?: string };
    if (!readerOf(org, sid)) return reply.code(401).send('Session expired or invalid');
    return reply.header('Set-Cookie', sessionCookie(cookieName, sid, base)).redirect(safeStartUrl(retURL, base), 303);
  });
  app.get(`${base}/secur/logout`, (request, reply) => {
    const token = cookie(request, cookieName);
    if (token) org.sessions.revoke(token);
    return reply.header('Set-Cookie', sessionCookie(cookieName, '', base)).redirect(`${base}/login`, 303);
  });
  app.post(`${base}/webruntime/api/apex/execute`, (request, reply) => {
    const reader = anyone(request);
    return reader ? callApex(org, reader, request, reply) : reply.code(401).send({ message: 'Session expired or invalid' });
  });
  app.get(`${base}/webruntime/page`, (request, reply) => {
    const url = new URL((request.query as { path?: string }).path ?? base, 'http://site');
    const found = matchRoute(routes, url.pathname.slice(base.length));
    const reader = anyone(request);
    if (!found || !reader || (reader.isGuest && needsLogin(site, found.route)))
      return reply.code(found ? 401 : 404).send({ message: frameLabel('notFound', 'en_US') });
    return reply.header('Cache-Control', 'no-store').send(page(found, url));
  });
  registerUiApi(app, org, `${base}/webruntime/api/services/data/v${org.project.sourceApiVersion}/ui-api`, anyone);
  app.get(base, show);
  app.get(`${base}/*`, show);
}

function ownSection(text: string): SitePageModel['sections'] {
  return [
    {
      id: 'own',
      columns: [
        {
          id: 'own-column',
          width: 12,
          components: [{ id: 'own-text', name: 'org:siteText', properties: { value: text.replace(/[<&]/g, '') } }]
        }
      ]
    }
  ];
}
