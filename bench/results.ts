import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, release, totalmem, type } from 'node:os';
import { join } from 'node:path';
import { inProject } from '../scripts/lib/project-root.ts';
import type { Measure } from './measure.ts';

const FOLDER = inProject('bench/results');

/** What is kept of one benchmark's last run. */
interface Kept {
  measuredOn: string;
  machine: string;
  /** Programs that wanted a processor when it began: times taken beside others say less. */
  load: number;
  runs: number;
  result: unknown;
}

function machine(): string {
  const processors = cpus();
  return `${processors[0]?.model.trim() ?? 'unknown processor'}, ${processors.length} cores, ${Math.round(totalmem() / 2 ** 30)} GB, ${type()} ${release().split('-')[0]}, Node ${process.versions.node}`;
}

function fileOf(name: string): string {
  return join(FOLDER, `${name}.json`);
}

export function loadNow(): number {
  return Math.round((loadavg()[0] ?? 0) * 10) / 10;
}

export function keep(name: string, runs: number, load: number, result: unknown): void {
  mkdirSync(FOLDER, { recursive: true });
  const kept: Kept = { measuredOn: new Date().toISOString().slice(0, 10), machine: machine(), load, runs, result };
  writeFileSync(fileOf(name), `${JSON.stringify(kept, null, 2)}\n`);
}

/** Writes the tables of every benchmark that was ever kept into one file, and says where it is. */
export function writeReport(measures: Measure<unknown>[]): string {
  const parts = [
    '# Benchmarks',
    'Medians, written by `npm run bench`. The goals are bars for people to read; nothing fails on a slow number.'
  ];
  for (const { name, title, report } of measures) {
    if (!existsSync(fileOf(name))) continue;
    const { measuredOn, machine: where, load, runs, result } = JSON.parse(readFileSync(fileOf(name), 'utf8')) as Kept;
    parts.push(
      `## ${title}`,
      `${measuredOn}, ${runs} ${runs === 1 ? 'run' : 'runs'}, ${where}, load ${load} when it began`,
      report(result)
    );
  }
  const file = join(FOLDER, 'results.md');
  writeFileSync(file, `${parts.join('\n\n')}\n`);
  return 'bench/results/results.md';
}
