import { statSync } from 'node:fs';
import { bundleUi } from '../../local-org/src/ui/bundle/bundler.ts';
import { loadProject } from '../../local-org/src/metadata/load-project.ts';
import { buildSheetFiles } from '../../scripts/lib/build-sheet-files.ts';
import { inProject, projectRoot } from '../../scripts/lib/project-root.ts';
import { figures, type Figure } from '../measure.ts';

const PAGES: { component: string; target: 'app' | 'site'; title: string; goal?: number }[] = [
  { component: 'sellerPlan', target: 'app', title: 'the AE’s page', goal: 150 },
  { component: 'buyerPlanPage', target: 'site', title: 'the buyer’s page' }
];

const SPREADSHEETS = 'planSheetFiles.js';

/** Minified bytes of the product's own code that a page brings, base components left out. */
export const componentSize = figures('component-size', 'Components shipped to a page, minified, without base components', async () => {
  const { project } = loadProject(projectRoot);
  const sizes: Figure[] = [];
  for (const { component, target, title, goal } of PAGES) {
    const { ownBytes } = await bundleUi(project, { target, components: [`c:${component}`] }, inProject('.local-org/cache'));
    const bytes = ownBytes.get(component);
    if (bytes === undefined) throw new Error(`The bundle has no component c:${component}.`);
    sizes.push({
      title,
      values: [bytes / 1000],
      unit: 'KB',
      ...(goal === undefined ? {} : { goal }),
      note: `c-${component.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)} and all it imports from the project`
    });
  }
  await buildSheetFiles();
  const { size } = statSync(inProject(`force-app/seller/staticresources/${SPREADSHEETS}`));
  sizes.push({
    title: 'what reads spreadsheets',
    values: [size / 1000],
    unit: 'KB',
    note: `${SPREADSHEETS}, loaded with the first spreadsheet`
  });
  return sizes;
});
