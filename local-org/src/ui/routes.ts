import { readFileSync } from 'node:fs';
import type { FastifyInstance } from 'fastify';
import type { Org } from '../org.ts';
import { registerApp } from './server/app/app-host.ts';
import { Assets } from './server/assets.ts';
import { UiBuild } from './server/build.ts';
import { registerSite } from './server/site/site-host.ts';
import { LISTEN_SCRIPT, type OpenPages } from './server/open-pages.ts';
import { watchComponents } from './server/watch.ts';

export interface UiOptions {
  /** Rebuild and reload when a component changes; `report` is told what happened. For development. */
  watch?: { report(line: string): void; pages: OpenPages };
}

/** Adds the org's pages to a server: the Lightning-like app, its sites, the outbox. Throws UiBuildError when a component cannot be built. */
export async function registerUi(app: FastifyInstance, org: Org, options: UiOptions = {}): Promise<UiBuild> {
  const assets = new Assets();
  const build = new UiBuild(org.project, assets);
  await build.build();
  await app.register(async (pages) => {
    if (!pages.hasContentTypeParser('application/x-www-form-urlencoded')) {
      pages.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_request, body, done) => {
        done(null, Object.fromEntries(new URLSearchParams(String(body))));
      });
    }
    assets.register(pages);
    if (options.watch) {
      build.extraScripts.push(assets.add('changes.js', LISTEN_SCRIPT, 'text/javascript; charset=utf-8'));
      options.watch.pages.register(pages);
      watchComponents(pages, org.project, build, options.watch.pages, options.watch.report);
    }
    registerApp(pages, org, build);
    for (const site of org.project.sites) registerSite(pages, org, site, build);
    pages.get('/resource/:version/:name', (request, reply) => {
      const { name = '' } = request.params as Record<string, string>;
      const resource = org.project.staticResources.get(name) ?? org.project.staticResources.get(name.toLowerCase());
      if (!resource) return reply.code(404).send('There is no such static resource');
      return reply.header('Cache-Control', 'public, max-age=3600').type(resource.contentType).send(readFileSync(resource.path));
    });
  });
  return build;
}
