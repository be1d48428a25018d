import { join } from 'node:path';
import type { Project } from '../../metadata/model.ts';
import { bundleUi, syntheticShadowScript, type UiBundle } from '../bundle/bundler.ts';
import { UiBuildError } from '../bundle/build-problem.ts';
import { flexiPageComponents, flexiPageProblems } from './app/flexipage.ts';
import { quickActionComponents } from './app/quick-actions.ts';
import type { Assets } from './assets.ts';
import { pageLabels } from './labels/labels.ts';
import { siteComponents, siteProblems } from './site/site-model.ts';

const JAVASCRIPT = 'text/javascript; charset=utf-8';

/** The page bundles of a project, and what every page shares. */
export class UiBuild {
  readonly #project: Project;
  readonly #assets: Assets;
  readonly #cacheFolder: string;
  readonly #labels = new Map<string, string>();
  app!: { bundle: UiBundle };
  site!: { bundle: UiBundle };
  styles = '';
  syntheticShadow = '';
  /** Scripts beside the page's own. */
  readonly extraScripts: string[] = [];

  constructor(project: Project, assets: Assets) {
    this.#project = project;
    this.#assets = assets;
    this.#cacheFolder = join(project.root, '.local-org/cache');
  }

  /** Builds both hosts' bundles. Throws UiBuildError with every problem of both, and then keeps what was built before. */
  async build(): Promise<void> {
    const project = this.#project;
    const problems = [...flexiPageProblems(project), ...siteProblems(project)];
    if (problems.length > 0) throw new UiBuildError(problems);
    const tabs = [...(project.documents.get('CustomTab')?.values() ?? [])].flatMap(({ content }) =>
      typeof content.lwcComponent === 'string' ? [`c:${content.lwcComponent.replace(/^c:/, '')}`] : []
    );
    const components = new Set([...flexiPageComponents(project), ...tabs, ...quickActionComponents(project)]);
    const [app, site] = await Promise.allSettled([
      bundleUi(project, { target: 'app', components: [...components] }, this.#cacheFolder),
      project.sites.length
        ? bundleUi(project, { target: 'site', components: siteComponents(project) }, this.#cacheFolder)
        : Promise.resolve(undefined)
    ]);
    if (app.status === 'rejected' || site.status === 'rejected') throw joined([app, site]);
    this.#labels.clear();
    this.app = { bundle: app.value };
    if (site.value) this.site = { bundle: site.value };
    for (const bundle of [app.value, site.value])
      for (const [name, content] of bundle?.files ?? []) this.#assets.add(name, content, JAVASCRIPT, false);
    this.styles ||= this.#assets.addStyles();
    this.syntheticShadow ||= this.#assets.add('synthetic-shadow.js', await syntheticShadowScript(), JAVASCRIPT);
  }

  /** Addresses of the classic scripts that a page runs before its modules. */
  scripts(target: 'app' | 'site', language: string): string[] {
    return [this.syntheticShadow, this.labels(target, language), ...this.extraScripts];
  }

  /** Address of a host's labels in one language, made when first asked for. */
  labels(target: 'app' | 'site', language: string): string {
    const key = `${target}-${language}`;
    let address = this.#labels.get(key);
    if (!address) {
      const texts = pageLabels(this.#project, this[target].bundle.labels, language);
      address = this.#assets.add(`labels-${key}.js`, `globalThis.localOrgLabels=${JSON.stringify(texts)};`, JAVASCRIPT);
      this.#labels.set(key, address);
    }
    return address;
  }

  /** Minified size of each page component's own code, for who watches it: `c:thing 12 KB`. */
  get sizeReport(): string[] {
    const own = new Map([...this.app.bundle.ownBytes, ...(this.site?.bundle.ownBytes ?? [])]);
    return [...own].sort((a, b) => b[1] - a[1]).map(([name, bytes]) => `c:${name} ${Math.ceil(bytes / 1024)} KB`);
  }
}

function joined(results: PromiseSettledResult<unknown>[]): Error {
  const errors = results.flatMap((result) => (result.status === 'rejected' ? [result.reason as Error] : []));
  const other = errors.find((error) => !(error instanceof UiBuildError));
  if (other) return other;
  const lines = new Map(
    errors
      .flatMap((error) => (error as UiBuildError).problems)
      .map((problem) => [`${problem.source.file}:${problem.source.line}:${problem.message}`, problem])
  );
  return new UiBuildError([...lines.values()]);
}
