/**
 * `npm run deploy -- --target-org ALIAS`: builds, deploys the product and then its site, assigns the permission sets to the
 * running user and loads the sample data. `--no-seed` leaves the data out.
 */
import { parseArgs } from 'node:util';
import { buildProject } from '../lib/build-project.ts';
import { inProject } from '../lib/project-root.ts';
import { runCommand } from '../lib/run-command.ts';
import { runNode } from '../lib/run-process.ts';
import { packageDirectories } from '../lib/sfdx-project.ts';

const SITE = 'force-app/buyer-site';
const PERMISSION_SETS = ['Plan_Admin', 'Plan_Seller'];

async function salesforce(title: string, ...args: string[]): Promise<void> {
  console.log(`\n── ${title}`);
  const { code } = await runNode([inProject('tools/node_modules/@salesforce/cli/bin/run.js'), ...args], { echo: true });
  if (code !== 0) throw new Error(`${title} failed: see the Salesforce CLI's message above. Nothing after it was done.`);
}

await runCommand(async () => {
  const { values } = parseArgs({ options: { 'target-org': { type: 'string', short: 'o' }, 'no-seed': { type: 'boolean' } } });
  const org = values['target-org'];
  if (!org) throw new Error('Name the org: npm run deploy -- --target-org ALIAS (an alias that "sf org login web --alias ALIAS" made).');
  await buildProject();
  const target = ['--target-org', org];
  const core = packageDirectories().filter((directory) => directory !== SITE);
  await salesforce(
    'Deploying the product',
    'project',
    'deploy',
    'start',
    ...target,
    ...core.flatMap((directory) => ['--source-dir', directory])
  );
  await salesforce('Deploying the buyer site', 'project', 'deploy', 'start', ...target, '--source-dir', SITE);
  await salesforce(
    'Assigning permission sets',
    'org',
    'assign',
    'permset',
    ...target,
    ...PERMISSION_SETS.flatMap((name) => ['--name', name])
  );
  if (!values['no-seed']) {
    const { code } = await runNode([inProject('scripts/commands/seed.ts'), ...target], { echo: true });
    if (code !== 0)
      throw new Error(
        'The product is deployed; loading the sample data failed. Run "npm run seed -- --target-org ALIAS" again when its message above is dealt with.'
      );
  }
});
