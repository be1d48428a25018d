/**
 * `npm run dev`: as `npm start`, with its options, and follows changes. A component that changes is built and the pages load anew; when
 * metadata, a label or Apex changes, the org is opened anew on the same data. What is broken is named here and on the page, and the last
 * good version keeps running.
 */
import { serveWatching } from '../../local-org/src/serve-watching.ts';
import { addressesOf } from '../lib/addresses.ts';
import { buildProject } from '../lib/build-project.ts';
import { runCommand } from '../lib/run-command.ts';
import { runProduct } from '../lib/running-product.ts';
import { startOptions, stopWith } from '../lib/start-options.ts';
import { ConsoleReport } from '../seed/report.ts';

const report = (line: string): void => console.log(`${new Date().toLocaleTimeString('en-GB')}  ${line}`);

await runCommand(async () => {
  const options = startOptions();
  await buildProject();
  console.log('Starting the org: metadata, database, Apex, pages …');
  const running = await runProduct({ ...options, report: new ConsoleReport(), serve: (org) => serveWatching({ ...org, report }) });
  console.log(addressesOf(running));
  console.log('Following changes of the project.');
  stopWith(running);
});
