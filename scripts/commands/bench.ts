/**
 * `npm run bench`: measures the product, and its timeline against what one would pick instead. `npm run bench -- timeline start` runs
 * those named, `--runs N` takes the median of N (default 3). A slow number fails nothing; a benchmark that could not run does.
 */
import { parseArgs } from 'node:util';
import { measures } from '../../bench/measures/index.ts';
import { keep, loadNow, writeReport } from '../../bench/results.ts';
import { buildProject } from '../lib/build-project.ts';
import { runCommand } from '../lib/run-command.ts';

await runCommand(async () => {
  const { values, positionals } = parseArgs({ options: { runs: { type: 'string', default: '3' } }, allowPositionals: true });
  const runs = Number(values.runs);
  if (!Number.isInteger(runs) || runs < 1) throw new Error(`--runs takes a whole number from 1 on, not "${values.runs}".`);
  const unknown = positionals.filter((name) => !measures.some((measure) => measure.name === name));
  if (unknown.length) throw new Error(`Unknown benchmark ${unknown.join(', ')}. Use: ${measures.map(({ name }) => name).join(', ')}.`);
  await buildProject();
  const failures: string[] = [];
  for (const { name, title, run } of measures.filter((measure) => positionals.length === 0 || positionals.includes(measure.name))) {
    console.log(`\n── ${title} (${name})`);
    try {
      const load = loadNow();
      keep(name, runs, load, await run({ runs, progress: (text) => console.log(`  ${text}`) }));
    } catch (error) {
      failures.push(`${name}: ${error instanceof Error ? error.message : String(error)}`);
      console.error(`  Not measured: ${failures.at(-1)}`);
    }
  }
  console.log(`\nWritten: ${writeReport(measures)}`);
  if (failures.length) throw new Error(`${failures.length} of the benchmarks could not run:\n${failures.join('\n')}`);
});
