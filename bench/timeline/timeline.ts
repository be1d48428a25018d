import { mkdirSync } from 'node:fs';
import { inProject } from '../../scripts/lib/project-root.ts';
import { shown, type Measure } from '../measure.ts';
import { measure, type Cell } from './measure.ts';
import { servePages } from './pages.ts';
import { productBuild } from './product-build.ts';
import { reportOf } from './report.ts';

const OURS = 'ours';
const CONTENDERS = { [OURS]: productBuild, dhtmlx: () => ({}), frappe: () => ({}), vis: () => ({}) };
const SIZES = [1_000, 10_000];
/** Pictures of what was drawn, to look at when a number surprises. */
const PICTURES = ['test-results', 'bench'];

function line({ contender, items, ready, moveOne, moveMany, problem }: Cell): string {
  const numbers = [ready, moveOne, moveMany].map((value) => shown(value, 'ms')).join(' · ');
  return `${contender}, ${items.toLocaleString('en')} items: ${problem ?? `ready, move one, move many ${numbers}`}`;
}

/** The timeline against what a user would pick instead: each contender in a fresh browser, taking turns so that none has the quiet hour. */
export const timeline: Measure<Cell[]> = {
  name: 'timeline',
  title: 'Timeline',
  async run({ runs, progress }) {
    mkdirSync(inProject(...PICTURES), { recursive: true });
    const pages = await servePages(Object.fromEntries(Object.entries(CONTENDERS).map(([name, build]) => [name, build()])));
    const cells: Cell[] = [];
    try {
      for (const items of SIZES) {
        // What fails once at a size would fail again, and cost a minute each time.
        const failed = new Set<string>();
        for (let run = 1; run <= runs; run += 1) {
          for (const contender of Object.keys(CONTENDERS).filter((name) => !failed.has(name))) {
            const cell = await measure(pages.url(contender), contender, items, inProject(...PICTURES, `${contender}-${items}.png`));
            cells.push(cell);
            if (cell.problem) failed.add(contender);
            progress(`run ${run}: ${line(cell)}`);
          }
        }
      }
    } finally {
      pages.close();
    }
    return cells;
  },
  report: (cells) => reportOf(cells, OURS)
};
