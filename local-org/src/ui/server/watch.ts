import { watch } from 'node:fs';
import { dirname } from 'node:path';
import type { FastifyInstance } from 'fastify';
import type { Project } from '../../metadata/model.ts';
import type { UiBuild } from './build.ts';
import type { OpenPages } from './open-pages.ts';

const SETTLE = 150;

/** Whether a file is the source of a component, which the running pages can be built anew from. */
export function isComponentSource(file: string): boolean {
  return /[\\/]lwc[\\/].*\.(ts|js|html|css)$/.test(`/${file}`) && !file.includes('__tests__');
}

/**
 * Builds the pages anew when a component's file changes and reloads the pages that are open. A build that fails is
 * reported and the last good one stays.
 */
export function watchComponents(
  app: FastifyInstance,
  project: Project,
  build: UiBuild,
  pages: OpenPages,
  report: (line: string) => void
): void {
  let timer: NodeJS.Timeout | undefined;
  const rebuild = async (): Promise<void> => {
    const start = Date.now();
    try {
      await build.build();
      report(`Pages built in ${Date.now() - start} ms`);
      pages.reload();
    } catch (error) {
      report((error as Error).message);
      pages.show((error as Error).message);
    }
  };
  const changed = (_event: string, file: string | null): void => {
    if (file && !isComponentSource(`lwc/${file}`)) return;
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
