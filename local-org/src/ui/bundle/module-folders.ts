import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Project } from '../../metadata/model.ts';

const require = createRequire(import.meta.url);
const here = import.meta.dirname;

/** Newest the compiler knows; a bundle's own version is used up to there. */
const ENGINE_API_VERSION = 66;

export interface BundleFolder {
  namespace: string;
  folder: string;
  apiVersion: number;
}

/** Where the modules of each namespace are. */
export interface ModuleFolders {
  /** Lower-cased `namespace/name` is not enough: module names are case-sensitive in Lightning. */
  project: Map<string, BundleFolder>;
  /** `lightning/…` of local org itself, then those of the open-source package. */
  own: string;
  base: string;
  /** The page frame's own components, namespace `org`. */
  frame: string;
  /** The bundles a file may be in: one, or none. */
  bundles(path: string): BundleFolder[];
}

export const basePackage = dirname(require.resolve('lightning-base-components/package.json'));

export function moduleFolders(project: Project): ModuleFolders {
  const bundles = new Map<string, BundleFolder>();
  for (const bundle of project.lwc) {
    bundles.set(`${bundle.namespace}/${bundle.name}`, {
      namespace: bundle.namespace,
      folder: bundle.folder,
      apiVersion: Math.min(bundle.apiVersion || ENGINE_API_VERSION, ENGINE_API_VERSION)
    });
  }
  const roots = {
    own: join(here, '../browser/lightning'),
    base: join(basePackage, 'src/lightning'),
    frame: join(here, '../browser/org')
  };
  const byFolder = [...bundles.values()];
  return {
    project: bundles,
    ...roots,
    bundles(path) {
      for (const [namespace, root] of [
        ['lightning', roots.own],
        ['lightning', roots.base],
        ['org', roots.frame]
      ] as const) {
        if (path.startsWith(`${root}/`)) {
          const name = path.slice(root.length + 1).split('/')[0] ?? '';
          return [{ namespace, folder: join(root, name), apiVersion: ENGINE_API_VERSION }];
        }
      }
      return byFolder.filter(({ folder }) => path.startsWith(`${folder}/`)).slice(0, 1);
    }
  };
}

/** The file that is the module `c/x`, `lightning/x`, `org/x`; `lightning-package/x` is the packaged one that an own one builds on. */
export function findModule(specifier: string, folders: ModuleFolders): string | undefined {
  const [namespace = '', name = '', more] = specifier.split('/');
  if (more !== undefined) return undefined;
  switch (namespace) {
    case 'lightning':
      return moduleFile(join(folders.own, name), name) ?? moduleFile(join(folders.base, name), name);
    case 'lightning-package':
      return moduleFile(join(folders.base, name), name);
    case 'org':
      return moduleFile(join(folders.frame, name), name);
    default: {
      const bundle = folders.project.get(specifier);
      return bundle && moduleFile(bundle.folder, name);
    }
  }
}

function moduleFile(folder: string, name: string): string | undefined {
  for (const ending of ['ts', 'js', 'html', 'css']) {
    const file = join(folder, `${name}.${ending}`);
    if (existsSync(file)) return file;
  }
  return undefined;
}
