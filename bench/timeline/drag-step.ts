import { build, type Plugin } from 'esbuild';
import { inProject } from '../../scripts/lib/project-root.ts';
import { figures } from '../measure.ts';

const ITEMS = 10_000;
const STEPS_A_RUN = 40;
const WARM_UP = 20;

/** What `drag-step-page.ts` brings: a plan on its timeline, and one step of a drag in it. */
interface DragStep {
  open(items: number): (step: number) => { moved: number; rows: number };
}

/** Modules of the project as they stand, texts by their names: nothing here needs a page. */
const modules: Plugin = {
  name: 'modules',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^c\// }, ({ path }) => ({ path: inProject('force-app/plan/lwc', path.slice(2), `${path.slice(2)}.ts`) }));
    onResolve({ filter: /^@salesforce\// }, ({ path }) => ({ path, namespace: 'text' }));
    onLoad({ filter: /.*/, namespace: 'text' }, ({ path }) => ({
      contents: `export default ${JSON.stringify(path.endsWith('locale') ? 'en-US' : path)};`
    }));
  }
};

/**
 * One step of a drag, as a pointer that moves on asks for it: the engine moves the item with all that follows, bars are placed, the
 * visible rows computed. What the browser then draws is part of `timeline`, as "move one".
 */
export const dragStep = figures('drag-step', `One step of a drag with ${ITEMS.toLocaleString('en')} items`, async ({ runs }) => {
  const { outputFiles } = await build({
    entryPoints: [inProject('bench/timeline/drag-step-page.ts')],
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
    plugins: [modules]
  });
  const code = Buffer.from(outputFiles[0]?.text ?? '').toString('base64');
  const { open } = (await import(`data:text/javascript;base64,${code}`)) as DragStep;
  const step = open(ITEMS);
  const values: number[] = [];
  let last = { moved: 0, rows: 0 };
  for (let index = 0; index < WARM_UP + runs * STEPS_A_RUN; index += 1) {
    const started = performance.now();
    last = step(index);
    if (index >= WARM_UP) values.push(performance.now() - started);
  }
  const note = `${last.moved.toLocaleString('en')} items move, ${last.rows} rows are computed`;
  return [{ title: 'engine, bars and visible rows', values, unit: 'ms', note }];
});
