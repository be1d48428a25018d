import { createRequire } from 'node:module';
import { basename, dirname, join, relative } from 'node:path';
import { build, type Metafile, type OutputFile, type PartialMessage } from 'esbuild';
import type { Project } from '../../metadata/model.ts';
import { apexDoors } from './apex-doors.ts';
import { UiBuildError } from './build-problem.ts';
import { LwcCompiler } from './compile-lwc.ts';
import { lwcPlugin } from './lwc-plugin.ts';
import { basePackage, moduleFolders } from './module-folders.ts';
import type { PlatformContext } from './platform-modules.ts';

const require = createRequire(import.meta.url);
const runtimeFolder = join(import.meta.dirname, '../browser/runtime');

export interface BundleRequest {
  /** `app` for the Lightning-like frame, `site` for Experience Cloud sites: the modules they may use differ. */
  target: 'app' | 'site';
  /** The components pages may name, `c:thing` or `lightning:thing`. */
  components: string[];
}

type OutputGraph = Map<string, Metafile['outputs'][string]>;

/** The files of one build, ready to serve. Names carry a hash of the content, so they can be cached for ever. */
export interface UiBundle {
  files: Map<string, Uint8Array>;
  /** The first module of every page. */
  entry: string;
  /** By component, the files it needs beyond the entry's: to be named in `modulepreload`. */
  preload: Map<string, string[]>;
  entryPreload: string[];
  /** Labels that any file reads; permissions likewise. */
  labels: Set<string>;
  customPermissions: Set<string>;
  userPermissions: Set<string>;
  /** Bytes by file, for the report. */
  sizes: Map<string, number>;
  /** Minified bytes of the project's own code that one component brings to a page, base components left out. */
  ownBytes: Map<string, number>;
}

/** Bundles a project's components for one kind of page. Throws UiBuildError with every problem found. */
export async function bundleUi(project: Project, request: BundleRequest, cacheFolder: string): Promise<UiBundle> {
  const context: PlatformContext = {
    project,
    doors: apexDoors(project),
    scopedImports: join(basePackage, 'scopedImports'),
    labels: new Set(),
    customPermissions: new Set(),
    userPermissions: new Set()
  };
  const result = await build({
    entryPoints: { [request.target]: 'virtual:entry' },
    absWorkingDir: project.root,
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    minify: true,
    metafile: true,
    write: false,
    outdir: join(project.root, '.local-org-ui'),
    entryNames: '[name]-[hash]',
    chunkNames: 'chunk-[hash]',
    logLevel: 'silent',
    logLimit: 0,
    define: { 'process.env.NODE_ENV': '"production"', 'import.meta.env.SSR': 'false', 'process.env.IS_BROWSER': 'true' },
    plugins: [
      lwcPlugin({
        target: request.target,
        compiler: new LwcCompiler(cacheFolder),
        folders: moduleFolders(project),
        context,
        virtual: virtualModules(request),
        engine: esModule('@lwc/engine-dom'),
        runtime: runtimeFolder
      })
    ]
  }).catch((error: unknown) => {
    throw asBuildError(error);
  });
  return toBundle(result.outputFiles, result.metafile, context, request);
}

/** The platform's engine patches must run before any module: served as a classic script of its own. */
export async function syntheticShadowScript(): Promise<Uint8Array> {
  const result = await build({
    entryPoints: [esModule('@lwc/synthetic-shadow')],
    bundle: true,
    format: 'iife',
    minify: true,
    write: false,
    define: { 'process.env.NODE_ENV': '"production"' }
  });
  return result.outputFiles[0]?.contents ?? new Uint8Array();
}

function virtualModules({ target, components }: BundleRequest): Map<string, string> {
  const loaders = components.map((name) => `${JSON.stringify(name)}: () => import(${JSON.stringify(name.replace(':', '/'))})`);
  return new Map([
    ['virtual:entry', `import '@local-org/${target}';`],
    ['virtual:components', `export const components = {${loaders.join(',\n')}};`]
  ]);
}

/** The ES module build of an LWC package: its `require` entry is CommonJS. */
function esModule(name: string): string {
  return join(dirname(require.resolve(`${name}/package.json`)), 'dist/index.js');
}

function toBundle(outputs: OutputFile[], metafile: Metafile, context: PlatformContext, request: BundleRequest): UiBundle {
  const graph = new Map(Object.entries(metafile.outputs).map(([path, output]) => [basename(path), output]));
  const entry = [...graph.keys()].find((name) => name.startsWith(`${request.target}-`)) ?? '';
  const entryFiles = reachable(entry, graph);
  const preload = new Map<string, string[]>();
  for (const [name, output] of graph) {
    const component = output.entryPoint && componentOf(output.entryPoint);
    if (component)
      preload.set(
        component,
        [...reachable(name, graph)].filter((file) => !entryFiles.has(file))
      );
  }
  return {
    files: new Map(outputs.map((output) => [basename(output.path), output.contents])),
    entry,
    preload,
    entryPreload: [...entryFiles].filter((name) => name !== entry),
    labels: context.labels,
    customPermissions: context.customPermissions,
    userPermissions: context.userPermissions,
    sizes: new Map(outputs.map((output) => [basename(output.path), output.contents.byteLength])),
    ownBytes: ownBytes(graph, context.project)
  };
}

function reachable(start: string, graph: OutputGraph): Set<string> {
  const seen = new Set<string>();
  const waiting = [start];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (seen.has(name)) continue;
    seen.add(name);
    for (const { path, kind } of graph.get(name)?.imports ?? []) if (kind === 'import-statement') waiting.push(basename(path));
  }
  return seen;
}

function ownBytes(graph: OutputGraph, project: Project): Map<string, number> {
  const folders = project.lwc.map(({ folder }) => `${relative(project.root, folder)}/`);
  const isOwn = (input: string): boolean => folders.some((folder) => input.startsWith(folder));
  const bytes = new Map<string, number>();
  for (const [name, output] of graph) {
    const component = output.entryPoint && isOwn(output.entryPoint) && componentOf(output.entryPoint);
    if (!component) continue;
    const inputs = [...reachable(name, graph)].flatMap((file) => Object.entries(graph.get(file)?.inputs ?? {}));
    bytes.set(
      component,
      inputs.reduce((sum, [input, { bytesInOutput }]) => sum + (isOwn(input) ? bytesInOutput : 0), 0)
    );
  }
  return bytes;
}

/** `…/lwc/thing/thing.js` to `thing`: enough, because one build has no two components of the same name. */
function componentOf(entryPoint: string): string | undefined {
  return /([^/]+)\/\1\.(?:js|ts)$/.exec(entryPoint)?.[1];
}

function asBuildError(error: unknown): unknown {
  const messages = (error as { errors?: PartialMessage[] }).errors;
  if (!messages) return error;
  const seen = new Set<string>();
  const problems = messages.flatMap(({ text = '', location }) => {
    const source = { file: location?.file ?? '(bundle)', line: location?.line ?? 1 };
    const key = `${source.file}:${source.line}:${text}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ message: text, source }];
  });
  return new UiBuildError(problems);
}
