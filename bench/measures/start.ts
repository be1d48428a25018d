import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { BROWSER_FLAGS, findBrowser } from '../../scripts/lib/browser.ts';
import { inProject, projectRoot } from '../../scripts/lib/project-root.ts';
import { figures } from '../measure.ts';
import { openAs, watchForPlan } from '../seller-page.ts';

const SELLER = 'John Martinez';

/** The project as a clone has it, with the packages that are installed here, and nothing built. */
function freshCopy(): string {
  const folder = mkdtempSync(join(tmpdir(), 'plans-bench-'));
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--deduplicate'], {
    cwd: projectRoot,
    encoding: 'utf8',
    maxBuffer: 1e8
  });
  for (const file of listed.split('\0').filter(Boolean)) cpSync(inProject(file), join(folder, file), { force: true });
  symlinkSync(inProject('node_modules'), join(folder, 'node_modules'));
  return folder;
}

function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill('SIGTERM');
  });
}

/** Waits for the address of the account executive's page that `npm start` prints. */
function addressFrom(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    const read = (chunk: Buffer): void => {
      output += chunk.toString();
      const address = /Account executive\s+(http\S+)/.exec(output)?.[1];
      if (address) resolve(address);
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('exit', (code) => reject(new Error(`npm start ended with ${code}: ${output.trim().split('\n').at(-1)}`)));
  });
}

/**
 * Seconds from the command to the account executive's plan painted in a browser, choosing the user included. The command itself, without the
 * installer before it: the packages are linked, and an installer that finds fault with them would replace those of this project.
 */
async function startToPlan(folder: string, browser: Browser): Promise<number> {
  const page = await (await browser.newContext({ viewport: { width: 1280, height: 800 } })).newPage();
  page.setDefaultTimeout(120_000);
  await watchForPlan(page);
  const started = performance.now();
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', 'scripts/commands/start.ts', '--port', '0'], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe']
  });
  try {
    await openAs(page, await addressFrom(child), SELLER);
    return (performance.now() - started) / 1000;
  } finally {
    await page.context().close();
    await stop(child);
  }
}

/** `npm start` after installation: cold with nothing built and no data, warm with both. */
export const start = figures('start', '`npm start` to a usable page', async ({ runs, progress }) => {
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: BROWSER_FLAGS });
  const cold: number[] = [];
  const warm: number[] = [];
  try {
    for (let run = 1; run <= runs; run += 1) {
      const folder = freshCopy();
      try {
        cold.push(await startToPlan(folder, browser));
        warm.push(await startToPlan(folder, browser));
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
      progress(`run ${run}: cold ${cold.at(-1)?.toFixed(1)} s, warm ${warm.at(-1)?.toFixed(1)} s`);
    }
  } finally {
    await browser.close();
  }
  return [
    {
      title: 'cold: nothing built, sample data loaded',
      values: cold,
      unit: 's',
      goal: 20,
      note: 'in a fresh copy of the repository, packages installed'
    },
    { title: 'warm: the second start', values: warm, unit: 's', goal: 5 }
  ];
});
