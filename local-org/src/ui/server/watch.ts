import { watch } from 'node:fs';
import { dirname } from 'node:path';
import type { FastifyInstance } from 'fastify';
import type { Project } from '../../metadata/model.ts';
import type { UiBuild } from './build.ts';

const SETTLE = 150;

/**
 * Builds the pages anew when a component's file changes and reloads the pages that are open. A build that fails is
 * reported and the last good one stays.
 */
export function watchComponents(app: FastifyInstance, project: Project, build: UiBuild, report: (line: string) => void): void {
  const pages = new Set<() => void>();
  app.get('/_ui/changes', (_request, reply) => {
    reply.hijack();
    reply.raw.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
    reply.raw.write(': watching\n\n');
    const reload = (): void => void reply.raw.write('data: reload\n\n');
    pages.add(reload);
    reply.raw.on('close', () => pages.delete(reload));
  });
  let timer: NodeJS.Timeout | undefined;
  const rebuild = async (): Promise<void> => {
    const start = Date.now();
    try {
      await build.build();
      report(`Pages built in ${Date.now() - start} ms`);
      for (const reload of pages) reload();
    } catch (error) {
      report((error as Error).message);
    }
  };
  const changed = (_event: string, file: string | null): void => {
    if (file && !/\.(ts|js|html|css)$/.test(file)) return;
    clearTimeout(timer);
    timer = setTimeout(() => void rebuild(), SETTLE);
  };
  const folders = new Set(project.lwc.map(({ folder }) => dirname(folder)));
  const watchers = [...folders].map((folder) => watch(folder, { recursive: true }, changed));
  app.addHook('onClose', async () => {
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
  });
}

/** What a watched page runs: it loads itself again after each build. */
export const RELOAD_SCRIPT = "new EventSource('/_ui/changes').onmessage=()=>location.reload();";
