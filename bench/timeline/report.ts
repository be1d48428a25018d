import { cpus } from 'node:os';
import type { Cell } from './measure.ts';

type Measure = 'ready' | 'moveOne' | 'moveMany' | 'heap' | 'scroll' | 'nodes';

const MEASURES: { key: Measure; title: string; unit: string; goal?: number }[] = [
  { key: 'ready', title: 'ready', unit: 'ms', goal: 0.7 },
  { key: 'moveOne', title: 'move one item and all that depends on it', unit: 'ms', goal: 0.35 },
  { key: 'moveMany', title: '300 changes at once', unit: 'ms', goal: 0.9 },
  { key: 'heap', title: 'heap', unit: 'MB', goal: 1 },
  { key: 'scroll', title: 'scroll', unit: 'fps' },
  { key: 'nodes', title: 'DOM elements', unit: '' }
];

/** The middle of what was measured; null when nothing was. */
function median(values: (number | null)[]): number | null {
  const measured = values.filter((value) => value !== null).sort((a, b) => a - b);
  return measured[Math.floor(measured.length / 2)] ?? null;
}

function shown(value: number | null, unit: string): string {
  return value === null ? 'not measured' : `${value < 10 ? value.toFixed(1) : value.toFixed(0)} ${unit}`.trim();
}

/** Markdown: one table a number of items, contenders as columns, our ratio to the fastest peer that was measured. */
export function reportOf(cells: Cell[], ours: string): string {
  const contenders = [...new Set(cells.map(({ contender }) => contender))];
  const parts = [`Timeline, drawn in Chromium on ${cpus()[0]?.model ?? 'an unknown processor'} (${cpus().length} cores), medians of ${cells.filter((cell) => cell.contender === contenders[0] && cell.items === cells[0]?.items).length} runs, a fresh browser each.`];
  for (const items of [...new Set(cells.map((cell) => cell.items))]) {
    parts.push(`\n### ${items.toLocaleString('en')} items\n`, `| | ${contenders.join(' | ')} | ratio to the best peer | goal |`, `|---|${contenders.map(() => '---').join('|')}|---|---|`);
    for (const { key, title, unit, goal } of MEASURES) {
      const values = contenders.map((contender) => median(cells.filter((cell) => cell.contender === contender && cell.items === items).map((cell) => cell[key])));
      const own = values[contenders.indexOf(ours)] ?? null;
      const peers = values.filter((value, index) => value !== null && contenders[index] !== ours) as number[];
      const ratio = own !== null && peers.length && goal !== undefined ? (own / Math.min(...peers)).toFixed(2) : '';
      parts.push(`| ${title} | ${values.map((value) => shown(value, unit)).join(' | ')} | ${ratio} | ${goal === undefined ? '' : `≤ ${goal}`} |`);
    }
  }
  const problems = cells.filter(({ problem }) => problem).map(({ contender, items, problem }) => `- ${contender}, ${items} items: ${problem}`);
  if (problems.length) parts.push('\nNot measured:\n', ...new Set(problems));
  return `${parts.join('\n')}\n`;
}
