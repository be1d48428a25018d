/** One number that was taken, and what it is held against. */
export interface Figure {
  title: string;
  /** One value a run; empty when it could not be measured. */
  values: number[];
  unit: string;
  /** The most that quality asks for. */
  goal?: number;
  /** What the number is about, or why there is none. */
  note?: string;
}

export interface MeasureOptions {
  runs: number;
  progress(text: string): void;
}

/** One benchmark: `npm run bench -- NAME` runs it alone. What it returns is kept as JSON and written as Markdown. */
export interface Measure<T> {
  name: string;
  title: string;
  run(options: MeasureOptions): Promise<T>;
  report(result: T): string;
}

/** The middle of what was measured; null when nothing was. */
export function median(values: (number | null)[]): number | null {
  const measured = values.filter((value) => value !== null).sort((a, b) => a - b);
  return measured[Math.floor(measured.length / 2)] ?? null;
}

/** A number with as many digits as it deserves; a missing one says so. */
export function shown(value: number | null, unit: string): string {
  if (value === null) return 'not measured';
  const digits = Number.isInteger(value) || value >= 100 ? 0 : 1;
  return `${value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits })} ${unit}`.trim();
}

/** A measure whose result is a list of figures. */
export function figures(name: string, title: string, run: (options: MeasureOptions) => Promise<Figure[]>): Measure<Figure[]> {
  return { name, title, run, report: tableOf };
}

function tableOf(rows: Figure[]): string {
  const lines = rows.map(({ title, values, unit, goal, note = '' }) => {
    const value = median(values);
    const verdict = goal === undefined || value === null ? '' : value <= goal ? 'yes' : 'no';
    return `| ${title} | ${shown(value, unit)} | ${goal === undefined ? '' : `≤ ${shown(goal, unit)}`} | ${verdict} | ${note} |`;
  });
  return ['| | median | goal | met | |', '|---|---|---|---|---|', ...lines].join('\n');
}
