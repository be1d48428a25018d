/** `npm test`: every suite, one after the other, and one closing line. `npm test -- unit apex` runs those named. */
import { buildProject } from '../lib/build-project.ts';
import { runCommand } from '../lib/run-command.ts';
import { runSuites } from '../lib/suites.ts';

await runCommand(async () => {
  await buildProject();
  if (!(await runSuites(process.argv.slice(2)))) process.exitCode = 1;
});
