import { median, shown } from '../measure.ts';
import type { Cell } from './measure.ts';

type Key = 'ready' | 'moveOne' | 'moveMany' | 'heap' | 'scroll' | 'nodes';

interface Row {
  key: Key;
  title: string;
  unit: string;
  /** The most that our number may be, as a ratio to the best peer's. */
  ratio?: number;
  /** Our number's own bar, and whether it is the most or the least. */
  most?: number;
  least?: number;
}

const ROWS: Row[] = [
  { key: 'ready', title: 'ready', unit: 'ms', ratio: 0.7 },
  { key: 'moveOne', title: 'move one item and all that depends on it', unit: 'ms', ratio: 0.35 },
  { key: 'moveMany', title: '300 changes at once', unit: 'ms', ratio: 0.9 },
  { key: 'heap', title: 'heap', unit: 'MB', ratio: 1 },
  { key: 'scroll', title: 'scroll', unit: 'fps', least: 60 },
  { key: 'nodes', title: 'DOM elements', unit: '', most: 1_500 }
];

const PEERS_NOTE = 'vis-timeline has no dependencies and draws none; frappe-gantt draws every row, the others what is visible.';

/** Ratio to the best peer that was measured, the goal, and whether it is met; empty where something is missing. */
function verdict({ ratio, most, least }: Row, own: number | null, peers: number[]): string[] {
  const yes = (met: boolean): string => (met ? 'yes' : 'no');
  if (ratio !== undefined) {
    const actual = own !== null && peers.length ? own / Math.min(...peers) : null;
    return [actual === null ? '' : actual.toFixed(2), `≤ ${ratio} of the best`, actual === null ? '' : yes(actual <= ratio)];
  }
  if (most !== undefined) return ['', `≤ ${shown(most, '')}`, own === null ? '' : yes(own <= most)];
  // A display of 60 frames a second gives 59.6 when counted over a second and a half.
  return ['', `${least}`, own === null || least === undefined ? '' : yes(own >= least - 1)];
}

function tableOf(cells: Cell[], contenders: string[], ours: string): string {
  const lines = ROWS.map((row) => {
    const values = contenders.map((contender) => median(cells.filter((cell) => cell.contender === contender).map((cell) => cell[row.key])));
    const peers = values.filter((value, index): value is number => value !== null && contenders[index] !== ours);
    const parts = [
      row.title,
      ...values.map((value) => shown(value, row.unit)),
      ...verdict(row, values[contenders.indexOf(ours)] ?? null, peers)
    ];
    return `| ${parts.join(' | ')} |`;
  });
  return [`| | ${contenders.join(' | ')} | ratio | goal | met |`, `|${'---|'.repeat(contenders.length + 4)}`, ...lines].join('\n');
}

/** Markdown: a table for each number of items, contenders as columns, ours against the best peer that was measured. */
export function reportOf(cells: Cell[], ours: string): string {
  const contenders = [...new Set(cells.map(({ contender }) => contender))];
  const sizes = [...new Set(cells.map(({ items }) => items))];
  const tables = sizes.map((items) => {
    const ofSize = cells.filter((cell) => cell.items === items);
    return `### ${items.toLocaleString('en')} items\n\n${tableOf(ofSize, contenders, ours)}`;
  });
  const problems = new Set(
    cells
      .filter(({ problem }) => problem)
      .map(({ contender, items, problem }) => `- ${contender}, ${items.toLocaleString('en')} items: ${problem}`)
  );
  return [...tables, PEERS_NOTE, ...(problems.size ? [`Not measured:\n\n${[...problems].join('\n')}`] : [])].join('\n\n');
}
