/**
 * `npm start`: builds, opens the org in a box on its data file, loads the sample data on the first start, and prints where to go.
 * `--port N` (default 8484), `--data FILE` (default .local-org/org.db), `--fresh` begins with new data.
 */
import { addressesOf } from '../lib/addresses.ts';
import { buildProject } from '../lib/build-project.ts';
import { runCommand } from '../lib/run-command.ts';
import { runProduct } from '../lib/running-product.ts';
import { startOptions, stopWith } from '../lib/start-options.ts';
import { ConsoleReport } from '../seed/report.ts';

await runCommand(async () => {
  const options = startOptions();
  await buildProject();
  console.log('Starting the org: metadata, database, Apex, pages …');
  const running = await runProduct({ ...options, report: new ConsoleReport() });
  console.log(addressesOf(running));
  stopWith(running);
});
