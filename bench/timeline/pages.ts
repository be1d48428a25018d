import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { build, type Plugin } from 'esbuild';
import { inProject } from '../../scripts/lib/project-root.ts';

export interface BenchPages {
  url(contender: string): string;
  close(): void;
}

/** Bundles each contender into a page of its own and serves them on this machine. */
export async function servePages(contenders: Record<string, Plugin[]>): Promise<BenchPages> {
  const files = new Map<string, { type: string; body: string }>();
  for (const [name, plugins] of Object.entries(contenders)) {
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
    const style = files.has(`/${name}.css`) ? `<link rel="stylesheet" href="/${name}.css">` : '';
    const body = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${name}</title>${style}<style>html,body{margin:0;height:100%}#plan{width:1280px;height:800px}</style></head><body><div id="plan"></div><script type="module" src="/${name}.js"></script></body></html>`;
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
