#!/usr/bin/env node
// Started by whatever Node is installed; local org itself runs on the Node 24 that comes with the project.
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const cli = new URL('../src/cli.ts', import.meta.url);

if (Number(process.versions.node.split('.')[0]) >= 24) {
  await import(cli.href);
} else {
  startWithOwnNode();
}

function startWithOwnNode() {
  let node;
  try {
    node = join(
      dirname(createRequire(import.meta.url).resolve('node/package.json')),
      'bin',
      process.platform === 'win32' ? 'node.exe' : 'node'
    );
  } catch {
    console.error(`local-org needs Node 24; this is ${process.version}. Run npm install in the project, which brings it.`);
    process.exitCode = 1;
    return;
  }
  const child = spawn(node, [fileURLToPath(cli), ...process.argv.slice(2)], { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? (signal ? 1 : 0);
  });
}
