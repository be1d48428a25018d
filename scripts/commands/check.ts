/** `npm run check`: every check that needs no org. `npm run check -- lint labels` runs those whose name contains a word. */
import { CannotCheckError, type Check } from '../checks/check.ts';
import { checks } from '../checks/index.ts';
import { buildProject } from '../lib/build-project.ts';
import { runCommand } from '../lib/run-command.ts';

async function problemsOf(check: Check): Promise<string[]> {
  try {
    return await check.run();
  } catch (error) {
    if (error instanceof CannotCheckError) return [error.message];
    throw error;
  }
}

await runCommand(async () => {
  const words = process.argv.slice(2).map((word) => word.toLowerCase());
  await buildProject();
  const chosen = checks.filter(({ name }) => words.length === 0 || words.some((word) => name.toLowerCase().includes(word)));
  let failed = 0;
  for (const check of chosen) {
    const started = Date.now();
    const problems = await problemsOf(check);
    if (problems.length) failed += 1;
    console.log(`${problems.length ? '✗' : '✓'} ${check.name} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
    for (const problem of problems) console.log(`    ${problem}`);
  }
  console.log(`\n${chosen.length - failed} checks passed, ${failed} failed`);
  if (failed) process.exitCode = 1;
});
