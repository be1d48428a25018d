import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { build, type Plugin } from 'esbuild';
import { inProject } from '../../scripts/lib/project-root.ts';

/** A script that a page carries before its module: code, or data with a type and an id. */
export interface PageScript {
  code: string;
  id?: string;
  type?: string;
}

/** How a contender's page is built; nothing for one that is a plain package. */
export interface ContenderBuild {
  plugins?: Plugin[];
  /** Style sheets that its page has anyway. */
  styles?: string[];
  /** Asked for after bundling, when it is known what the page needs. */
  scripts?(): Promise<PageScript[]>;
}

export interface BenchPages {
  url(contender: string): string;
  close(): void;
}

/** Bundles each contender into a page of its own and serves them on this machine. */
export async function servePages(contenders: Record<string, ContenderBuild>): Promise<BenchPages> {
  const files = new Map<string, { type: string; body: string }>();
  for (const [name, { plugins = [], styles = [], scripts }] of Object.entries(contenders)) {
    const result = await build({
      entryPoints: { [name]: inProject('bench/timeline/contenders', `${name}.ts`) },
      inject: [inProject('bench/timeline/in-page.ts')],
      bundle: true,
      minify: true,
      format: 'esm',
      write: false,
      outdir: 'out',
      plugins,
      define: { 'process.env.NODE_ENV': '"production"', 'import.meta.env.SSR': 'false' },
      nodePaths: [inProject('bench/node_modules')],
      logLevel: 'error'
    });
    for (const file of result.outputFiles) {
      const isScript = file.path.endsWith('.js');
      files.set(`/${name}${isScript ? '.js' : '.css'}`, { type: isScript ? 'text/javascript' : 'text/css', body: file.text });
    }
    styles.forEach((body, index) => files.set(`/${name}-${index}.css`, { type: 'text/css', body }));
    const style = [...styles.keys()]
      .map((index) => `${name}-${index}`)
      .concat(files.has(`/${name}.css`) ? name : [])
      .map((file) => `<link rel="stylesheet" href="/${file}.css">`)
      .join('');
    const before = ((await scripts?.()) ?? [])
      .map(({ code, id = '', type = '' }) => `<script id="${id}" type="${type}">${code.replaceAll('</', '<\\/')}</script>`)
      .join('');
    const body = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${name}</title>${style}<style>html,body{margin:0;height:100%}#plan{width:1280px;height:800px}</style></head><body><div id="plan"></div>${before}<script type="module" src="/${name}.js"></script></body></html>`;
    files.set(`/${name}`, { type: 'text/html', body });
  }
  const server: Server = createServer((request, response) => {
    const file = files.get(request.url ?? '');
    if (!file) return response.writeHead(404).end();
    return response.writeHead(200, { 'content-type': `${file.type}; charset=utf-8` }).end(file.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: (contender) => `http://127.0.0.1:${port}/${contender}`, close: () => server.close() };
}
