/**
 * `npm start`: builds, opens the org in a box on its data file, loads the sample data on the first start, and prints where to go.
 * `--port N` (default 8484), `--data FILE` (default .local-org/org.db), `--fresh` begins with new data.
 */
import { parseArgs } from 'node:util';
import { addressesOf } from '../lib/addresses.ts';
import { buildProject } from '../lib/build-project.ts';
import { inProject } from '../lib/project-root.ts';
import { runCommand } from '../lib/run-command.ts';
import { removeData, runProduct } from '../lib/running-product.ts';
import { ConsoleReport } from '../seed/report.ts';

await runCommand(async () => {
  const { values } = parseArgs({ options: { port: { type: 'string' }, data: { type: 'string' }, fresh: { type: 'boolean' } } });
  const port = Number(values.port ?? 8484);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(`--port takes a number from 0 to 65535, not "${values.port}".`);
  const data = values.data ?? inProject('.local-org', 'org.db');
  if (values.fresh) removeData(data);
  await buildProject();
  console.log('Starting the org: metadata, database, Apex, pages …');
  const running = await runProduct({ data, port, report: new ConsoleReport() });
  console.log(addressesOf(running));
  const stop = (): void => void running.close().then(() => process.exit(0));
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
});
