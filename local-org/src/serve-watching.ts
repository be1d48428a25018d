import { watch } from 'node:fs';
import { createServer as createHttpServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { setOrgUrl } from './apex/library/system/org-url.ts';
import { openOrg } from './org.ts';
import type { Org, OrgOptions } from './org.ts';
import type { RunningOrg } from './serve.ts';
import { createServer, listen } from './server.ts';
import { Assets } from './ui/server/assets.ts';
import { UiBuild } from './ui/server/build.ts';
import { OpenPages } from './ui/server/open-pages.ts';
import { isComponentSource } from './ui/server/watch.ts';

const SETTLE = 150;

interface Serving {
  org: Org;
  app: FastifyInstance;
}

export interface WatchOptions extends OrgOptions {
  port: number;
  /** Told of each change that arrived, and of what is wrong with one that did not. */
  report(line: string): void;
}

/**
 * Serves an org for someone who works on its project. A component that changes builds the pages anew; any other file opens the org anew
 * on the same data, behind the same address, while requests wait. What is broken is reported, and the last good version keeps running.
 */
export async function serveWatching(options: WatchOptions): Promise<RunningOrg> {
  if (options.data === ':memory:') throw new Error('Following changes opens the data anew, so it must be in a file: give one with --data.');
  const place = new Place(options);
  const url = await listen(place.front, options.port);
  setOrgUrl(url);
  try {
    await place.open();
  } catch (error) {
    await place.close();
    throw error;
  }
  const changes = new Changes(options.projectDir, place.org.project.packageDirectories, () => place.reopen());
  return {
    get org() {
      return place.org;
    },
    url,
    async close() {
      await changes.close();
      await place.close();
    }
  };
}

/** One address for the orgs that follow each other; requests wait while there is none. */
class Place {
  readonly front = createHttpServer((request, response) => void this.#ready.then(() => this.#answer(request, response)));
  readonly #options: WatchOptions;
  readonly #pages = new OpenPages();
  #serving: Serving | undefined;
  #ready: Promise<unknown> = Promise.resolve();

  constructor(options: WatchOptions) {
    this.#options = options;
  }

  get org(): Org {
    if (!this.#serving) throw new Error('The org is not open: see the last message for what is wrong with it.');
    return this.#serving.org;
  }

  async open(): Promise<void> {
    const opening = openServing(this.#options, this.#pages);
    this.#ready = opening.catch(() => undefined);
    this.#serving = await opening;
  }

  /** Opens the org anew on the same data, unless the project is broken. */
  async reopen(): Promise<void> {
    const start = Date.now();
    try {
      await tryOut(this.#options.projectDir);
      const replaced = this.#closeOrg().then(() => this.open());
      this.#ready = replaced.catch(() => undefined);
      await replaced;
      this.#options.report(`Org opened anew in ${Date.now() - start} ms`);
      this.#pages.reload();
    } catch (error) {
      this.#options.report((error as Error).message);
      this.#pages.show((error as Error).message);
    }
  }

  async close(): Promise<void> {
    this.front.close();
    this.front.closeAllConnections();
    await this.#closeOrg();
  }

  #answer(request: IncomingMessage, response: ServerResponse): void {
    if (this.#serving) this.#serving.app.routing(request, response);
    else response.writeHead(503, { 'Content-Type': 'text/plain' }).end('The org could not be opened. The terminal says why.');
  }

  async #closeOrg(): Promise<void> {
    const { org, app } = this.#serving ?? {};
    this.#serving = undefined;
    await app?.close();
    // Work that a last request left for after its answer.
    await new Promise(setImmediate);
    org?.close();
  }
}

async function openServing(options: WatchOptions, pages: OpenPages): Promise<Serving> {
  const org = await openOrg(options);
  try {
    const app = await createServer(org, { watch: { report: options.report, pages } });
    await app.ready();
    return { org, app };
  } catch (error) {
    org.close();
    throw error;
  }
}

/** Opens the project on data of its own and builds its pages: what is broken is found before the running org is touched. */
async function tryOut(projectDir: string): Promise<void> {
  const trial = await openOrg({ projectDir, data: ':memory:' });
  try {
    await new UiBuild(trial.project, new Assets()).build();
  } finally {
    trial.close();
  }
}

/** Calls `changed` once files have come to rest, one call after the other. */
class Changes {
  readonly #watchers;
  readonly #changed: () => Promise<void>;
  #timer: NodeJS.Timeout | undefined;
  #running: Promise<void> = Promise.resolve();

  constructor(root: string, folders: readonly string[], changed: () => Promise<void>) {
    this.#changed = changed;
    this.#watchers = [
      ...folders.map((folder) =>
        watch(join(root, folder), { recursive: true }, (_event, file) => {
          if (file === null || isMetadata(file)) this.#soon();
        })
      ),
      watch(root, (_event, file) => {
        if (file === 'sfdx-project.json') this.#soon();
      })
    ];
  }

  #soon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#running = this.#running.then(this.#changed);
    }, SETTLE);
  }

  async close(): Promise<void> {
    clearTimeout(this.#timer);
    for (const watcher of this.#watchers) watcher.close();
    await this.#running;
  }
}

/** Not what pages are built from, tests of components, or what editors leave beside a file. */
function isMetadata(file: string): boolean {
  return !isComponentSource(file) && !file.includes('__tests__') && /\.(xml|cls|trigger|json)$/.test(file);
}
