/** `npm run build`: what deploy and start need: generated types and compiled components. */
import { buildProject } from '../lib/build-project.ts';
import { runCommand } from '../lib/run-command.ts';

await runCommand(buildProject);
