/**
 * Entry of every npm command. Plain JavaScript for any Node from 18 on: it installs what the command needs, then hands over to the
 * project's own Node 24 (npm package `node`), which runs TypeScript as it stands.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const [command, ...args] = process.argv.slice(2);

/** What each command needs installed, beyond the packages that running needs; folders are npm projects of their own. */
const NEEDS = {
  start: {},
  seed: {},
  dev: {},
  build: {},
  test: { dev: true },
  bench: { dev: true, folders: ['bench'] },
  check: { dev: true, folders: ['tools', 'bench'] },
  deploy: { folders: ['tools'] }
};

function fail(message) {
  console.error(message);
  process.exit(1);
}

function npm(npmArgs, folder) {
  // npm sets npm_execpath to its own script; calling that avoids a shell and works the same on Windows.
  const script = process.env.npm_execpath;
  const [file, first] = script ? [process.execPath, [script]] : ['npm', []];
  const result = spawnSync(file, [...first, ...npmArgs], { cwd: folder, stdio: 'inherit' });
  if (result.status !== 0) fail(`Installing failed in ${folder === root ? 'the project' : folder}: see npm's message above.`);
}

function fingerprint(folder) {
  return createHash('sha256')
    .update(readFileSync(join(folder, 'package-lock.json')))
    .digest('hex');
}

/** Installs once per lock file; a full install also serves the commands that need less. */
function install(folder, level) {
  const marker = join(folder, 'node_modules', '.installed.json');
  const wanted = fingerprint(folder);
  const done = existsSync(marker) ? JSON.parse(readFileSync(marker, 'utf8')) : {};
  if (done.fingerprint === wanted && (done.level === 'full' || done.level === level)) return;
  // Whoever had everything keeps it when versions change.
  if (done.level === 'full') level = 'full';
  const what =
    folder === root
      ? level === 'full'
        ? 'all packages'
        : 'the packages that running needs'
      : `the packages of ${folder.slice(root.length + 1)}/`;
  console.log(`Installing ${what} (once per version) …`);
  npm(['ci', '--no-audit', '--no-fund', '--loglevel=error', ...(level === 'full' ? [] : ['--omit=dev'])], folder);
  mkdirSync(dirname(marker), { recursive: true });
  writeFileSync(marker, JSON.stringify({ fingerprint: wanted, level }));
}

const need = NEEDS[command];
if (!need) fail(`Unknown command "${command ?? ''}". Use one of: ${Object.keys(NEEDS).join(', ')}.`);
if (Number(process.versions.node.split('.')[0]) < 18)
  fail(`Node ${process.versions.node} is too old: install Node 18 or newer, then run this again.`);

install(root, need.dev ? 'full' : 'run');
for (const folder of need.folders ?? []) install(join(root, folder), 'full');

const node = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
if (!existsSync(node)) fail('The npm package "node" did not unpack its binary: delete node_modules and run this again.');
const separator = process.platform === 'win32' ? ';' : ':';
const child = spawn(node, ['--disable-warning=ExperimentalWarning', join(root, 'scripts', 'commands', `${command}.ts`), ...args], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, PATH: [dirname(node), join(root, 'node_modules', '.bin'), process.env.PATH].join(separator) }
});
// Ctrl-C reaches the child as well; it shuts down in order and its exit ends this process.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => signal === 'SIGTERM' && child.kill(signal));
child.on('exit', (code) => process.exit(code ?? 1));
