#!/usr/bin/env node
/** `npx sf …`: the Salesforce CLI of tools/, installed when it is missing, under the project's own Node (it needs 22 or newer). */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const cli = join(root, 'tools', 'node_modules', '@salesforce', 'cli', 'bin', 'run.js');
const node = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
if (!existsSync(node)) {
  console.error('Run "npm start" or "npm test" once first: it installs the Node that the Salesforce CLI needs.');
  process.exit(1);
}
if (!existsSync(cli)) {
  console.error('Installing the Salesforce CLI (once) …');
  const installed = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: join(root, 'tools'),
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32'
  });
  if (installed.status !== 0) process.exit(installed.status ?? 1);
}
process.exit(spawnSync(node, [cli, ...process.argv.slice(2)], { stdio: 'inherit' }).status ?? 1);
