import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import type { OnResolveArgs, OnResolveResult, PartialMessage, Plugin } from 'esbuild';
import type { LwcCompiler } from './compile-lwc.ts';
import { findModule, type ModuleFolders } from './module-folders.ts';
import { platformModule, type PlatformContext } from './platform-modules.ts';
import { siteRefusal } from './site-refusals.ts';

export interface LwcPluginOptions {
  target: 'app' | 'site';
  compiler: LwcCompiler;
  folders: ModuleFolders;
  context: PlatformContext;
  /** Code of the modules made for this build, by specifier: the entry and the list of components. */
  virtual: Map<string, string>;
  /** Absolute paths of what `lwc` and the runtime modules `@local-org/…` are. */
  engine: string;
  runtime: string;
}

const NO_TEMPLATE = 'export default undefined;';
const NO_STYLES = 'export default [];';
/** The packaged icon would fetch whole categories of drawings, 3 MB each; local org's own icon fetches one at a time. */
const NO_ICON_LIBRARY = 'export const hasIconLibrary = () => false, getIconLibrary = () => null, fetchIconLibrary = async () => null;';

/** Teaches esbuild what Lightning knows: namespaces, platform modules, templates and styles beside the class. */
export function lwcPlugin(options: LwcPluginOptions): Plugin {
  const generated = new Map([...options.virtual, [join(options.folders.base, 'primitiveIcon/fetch'), NO_ICON_LIBRARY]]);
  return {
    name: 'lwc',
    setup(build) {
      build.onResolve({ filter: /.*/ }, (args) => resolveImport(args, options, generated));
      build.onLoad({ filter: /.*/, namespace: 'generated' }, ({ path }) => ({
        contents: generated.get(path) ?? (path.endsWith('.css') ? NO_STYLES : NO_TEMPLATE),
        loader: 'js',
        resolveDir: options.runtime
      }));
      build.onLoad({ filter: /\.(js|ts|html|css)$/ }, (args) => loadFile(args.path, args.suffix, options));
    }
  };
}

function resolveImport(args: OnResolveArgs, options: LwcPluginOptions, generated: Map<string, string>): OnResolveResult | undefined {
  const { path: specifier, importer } = args;
  if (generated.has(specifier)) return { path: specifier, namespace: 'generated' };
  if (specifier === 'lwc' || specifier === '@lwc/engine-dom') return { path: options.engine };
  if (specifier.startsWith('@local-org/')) return { path: join(options.runtime, `${specifier.slice('@local-org/'.length)}.ts`) };
  if (specifier.startsWith('.')) return resolveRelative(args, options, generated);
  if (specifier.startsWith('/')) return { path: specifier };
  const refusal = options.target === 'site' && isProjectFile(importer, options) ? siteRefusal(specifier) : undefined;
  if (refusal) return failure(args, options, refusal);
  if (specifier.startsWith('@salesforce/')) {
    try {
      generated.set(specifier, platformModule(specifier, options.context));
      return { path: specifier, namespace: 'generated' };
    } catch (error) {
      return failure(args, options, (error as Error).message);
    }
  }
  const found = findModule(specifier, options.folders);
  return found ? { path: found } : failure(args, options, `there is no module ${specifier}`);
}

function resolveRelative(
  { path, importer, resolveDir, ...args }: OnResolveArgs,
  options: LwcPluginOptions,
  generated: Map<string, string>
): OnResolveResult {
  const [plain = '', query] = path.split('?');
  const from = importer ? dirname(importer) : resolveDir;
  const target = resolve(from, plain);
  // Styles for native shadow: every rule asks for a mode that does not exist under synthetic shadow, and they are half the bytes.
  if (importer.startsWith(`${options.folders.base}/`) && /\.(lbc\.native|slds)\.css$/.test(plain))
    return { path: target, namespace: 'generated' };
  if (generated.has(target)) return { path: target, namespace: 'generated' };
  const suffix = query ? { suffix: `?${query}` } : {};
  for (const candidate of candidates(target)) if (isFile(candidate)) return { path: candidate, ...suffix };
  // The compiler imports a template and styles for every class; most classes have not both.
  if (/\.(html|css)$/.test(plain)) return { path: target, namespace: 'generated' };
  return failure({ path, importer, resolveDir, ...args }, options, `there is no file ${plain}`);
}

/** The newer of `x.ts` and `x.js` wins: in development only the TypeScript changes, in a deployed project only the JavaScript may be there. */
function candidates(target: string): string[] {
  if (/\.(html|css)$/.test(target)) return [target];
  const stem = target.replace(/\.(js|ts)$/, '');
  const both = [`${stem}.ts`, `${stem}.js`];
  if (both.every(isFile) && statSync(`${stem}.js`).mtimeMs > statSync(`${stem}.ts`).mtimeMs) both.reverse();
  return [...both, target];
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

function loadFile(path: string, suffix: string, options: LwcPluginOptions) {
  const bundle = bundleOf(path, options.folders);
  if (!bundle) return undefined;
  const code = readFileSync(path, 'utf8');
  try {
    const compiled = options.compiler.compile({
      ...bundle,
      file: path,
      code,
      scopedStyles: suffix.includes('scoped=true')
    });
    return { contents: compiled, loader: 'js' as const, resolveDir: dirname(path) };
  } catch (error) {
    return { errors: [compilerMessage(path, error, options)] };
  }
}

function compilerMessage(path: string, error: unknown, options: LwcPluginOptions): PartialMessage {
  const { message, location } = error as { message: string; location?: { line?: number } };
  const text = message.replace(`${path}: `, '').split('\n')[0] ?? message;
  return { text, location: { file: relative(options.context.project.root, path), line: location?.line ?? 1, lineText: '' } };
}

/** The bundle a file belongs to: the folder right under one of the namespaces' folders. */
function bundleOf(path: string, folders: ModuleFolders): { namespace: string; name: string; apiVersion: number } | undefined {
  for (const { namespace, folder, apiVersion } of folders.bundles(path)) {
    if (path.startsWith(folder + sep)) return { namespace, name: basename(folder), apiVersion };
  }
  return undefined;
}

function isProjectFile(importer: string, { folders }: LwcPluginOptions): boolean {
  return folders.bundles(importer).some(({ namespace, folder }) => namespace === 'c' && importer.startsWith(folder + sep));
}

function failure(args: OnResolveArgs, options: LwcPluginOptions, text: string): OnResolveResult {
  const file = args.importer.startsWith('/') ? relative(options.context.project.root, args.importer) : args.importer;
  return { errors: [{ text, location: { file, line: lineOf(args.importer, args.path), lineText: '' } }] };
}

/** Line of the import as written; 1 for a component named by a template, which has no import of its own. */
function lineOf(file: string, specifier: string): number {
  if (!existsSync(file)) return 1;
  const lines = readFileSync(file, 'utf8').split('\n');
  const tag = `<${specifier.replace('/', '-').replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
  const found = lines.findIndex((line) => line.includes(`'${specifier}'`) || line.includes(`"${specifier}"`) || line.includes(tag));
  return found < 0 ? 1 : found + 1;
}
