/**
 * `npm run seed -- --target-org ALIAS`, or `--instance-url URL --access-token TOKEN`: loads the sample data over REST, into a real
 * org or into local org alike. Safe to run again.
 */
import { runCommand } from '../lib/run-command.ts';
import { OrgSession } from '../seed/org-session.ts';
import { ConsoleReport } from '../seed/report.ts';
import { seed } from '../seed/seed.ts';
import { seedTarget } from '../seed/seed-target.ts';

await runCommand(async () => {
  const target = await seedTarget(process.argv.slice(2), process.env);
  const org = await OrgSession.open(target);
  const report = new ConsoleReport();
  console.log(`Loading the sample data into ${target.instanceUrl}`);
  await seed(org, report);
  console.log(report.summary());
});
