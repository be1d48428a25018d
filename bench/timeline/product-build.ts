import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { loadProject } from '../../local-org/src/metadata/load-project.ts';
import { apexDoors } from '../../local-org/src/ui/bundle/apex-doors.ts';
import { syntheticShadowScript } from '../../local-org/src/ui/bundle/bundler.ts';
import { LwcCompiler } from '../../local-org/src/ui/bundle/compile-lwc.ts';
import { lwcPlugin } from '../../local-org/src/ui/bundle/lwc-plugin.ts';
import { basePackage, moduleFolders } from '../../local-org/src/ui/bundle/module-folders.ts';
import type { PlatformContext } from '../../local-org/src/ui/bundle/platform-modules.ts';
import { i18nValues } from '../../local-org/src/ui/server/i18n.ts';
import { pageLabels } from '../../local-org/src/ui/server/labels/labels.ts';
import { inProject, projectRoot } from '../../scripts/lib/project-root.ts';
import type { ContenderBuild } from './pages.ts';

const require = createRequire(import.meta.url);
const READER = {
  locale: 'en_US',
  language: 'en_US',
  timeZone: 'America/Los_Angeles',
  currency: 'USD',
  id: '',
  name: '',
  userType: '',
  profileId: '',
  isGuest: false
};

/** Builds the product's component as its page does: the same compiler, engine, shadow and style sheet, the labels as data. */
export function productBuild(): ContenderBuild {
  const { project } = loadProject(projectRoot);
  const context: PlatformContext = {
    project,
    doors: apexDoors(project),
    scopedImports: join(basePackage, 'scopedImports'),
    labels: new Set(),
    customPermissions: new Set(),
    userPermissions: new Set()
  };
  const plugin = lwcPlugin({
    target: 'app',
    compiler: new LwcCompiler(inProject('.local-org/cache')),
    folders: moduleFolders(project),
    context,
    virtual: new Map(),
    engine: join(dirname(require.resolve('@lwc/engine-dom/package.json')), 'dist/index.js'),
    runtime: inProject('local-org/src/ui/browser/runtime')
  });
  return {
    plugins: [plugin],
    styles: [
      readFileSync(
        join(
          dirname(require.resolve('@salesforce-ux/design-system/package.json')),
          'assets/styles/salesforce-lightning-design-system.min.css'
        ),
        'utf8'
      )
    ],
    async scripts() {
      const platform = { host: 'app', user: {}, i18n: i18nValues(READER), customPermissions: [], userPermissions: [] };
      const labels = JSON.stringify(pageLabels(project, context.labels, READER.language));
      return [
        { code: Buffer.from(await syntheticShadowScript()).toString() },
        { code: `globalThis.localOrgLabels=${labels};` },
        { id: 'platform', type: 'application/json', code: JSON.stringify(platform) }
      ];
    }
  };
}
