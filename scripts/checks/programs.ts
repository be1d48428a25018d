/** Checks that are other programs: compiler, linter, formatter, Salesforce CLI. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inProject } from '../lib/project-root.ts';
import { packageDirectories } from '../lib/sfdx-project.ts';
import { runNode } from '../lib/run-process.ts';
import type { Check } from './check.ts';

function lines(output: string): string[] {
  return output.split('\n').filter((line) => line.trim() !== '');
}

async function problemsOf(script: string, args: string[]): Promise<string[]> {
  const { code, output } = await runNode([inProject(script), ...args]);
  return code === 0 ? [] : lines(output);
}

export const typeCheck: Check = {
  name: 'Types: local org and scripts',
  run: () => problemsOf('node_modules/typescript/bin/tsc', ['-p', '.'])
};

export const lint: Check = {
  name: 'ESLint',
  run: () => problemsOf('node_modules/eslint/bin/eslint.js', ['--max-warnings=0', '.'])
};

export const format: Check = {
  name: 'Prettier',
  run: () => problemsOf('node_modules/prettier/bin/prettier.cjs', ['--check', '--log-level=warn', '.'])
};

export const convert: Check = {
  name: 'sf project convert source, each package directory',
  async run() {
    const problems: string[] = [];
    for (const directory of packageDirectories()) {
      const target = mkdtempSync(join(tmpdir(), 'convert-'));
      const args = ['project', 'convert', 'source', '--root-dir', directory, '--output-dir', target];
      const { code, output } = await runNode([inProject('tools/node_modules/@salesforce/cli/bin/run.js'), ...args]);
      if (code !== 0) problems.push(`${directory}: ${lines(output).join(' ')}`);
      rmSync(target, { recursive: true, force: true });
    }
    return problems;
  }
};
