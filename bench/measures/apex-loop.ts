import { figures } from '../measure.ts';
import { BenchOrg } from '../org.ts';

const TURNS = 10_000_000;

/** The speed of compiled Apex: ten million turns of a simple loop. */
export const apexLoop = figures('apex-loop', 'Apex on local org', async ({ runs, progress }) => {
  const org = await BenchOrg.open();
  const values: number[] = [];
  try {
    for (let run = 1; run <= runs; run += 1) {
      const started = performance.now();
      org.execute(
        `Integer total = 0; for (Integer turn = 0; turn < ${TURNS}; turn++) { total += Math.mod(turn, 7); } System.debug(total);`
      );
      values.push((performance.now() - started) / 1000);
      progress(`run ${run}: ${values.at(-1)?.toFixed(2)} s`);
    }
  } finally {
    await org.close();
  }
  return [
    { title: '10 million simple loop turns', values, unit: 's', goal: 2, note: 'compiling included; each turn adds and takes a remainder' }
  ];
});
