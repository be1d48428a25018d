import { inProject, projectRoot } from '../../scripts/lib/project-root.ts';
import { runNode } from '../../scripts/lib/run-process.ts';
import { figures } from '../measure.ts';

/** The project's Apex tests on local org, from the command to its end. */
export const apexTests = figures('apex-tests', 'Apex tests on local org', async ({ runs, progress }) => {
  const values: number[] = [];
  let note = '';
  for (let run = 1; run <= runs; run += 1) {
    const started = performance.now();
    const { output } = await runNode([inProject('local-org/bin/local-org.js'), 'test', '--project', projectRoot]);
    values.push((performance.now() - started) / 1000);
    note = /^\d+ passed, \d+ failed/m.exec(output)?.[0] ?? '';
    if (!note) throw new Error(`The Apex tests did not run to their end: ${output.trim().split('\n').at(-1)}`);
    progress(`run ${run}: ${values.at(-1)?.toFixed(1)} s, ${note}`);
  }
  return [{ title: 'all Apex tests of the project', values, unit: 's', goal: 60, note }];
});
