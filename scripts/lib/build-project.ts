import { buildSheetFiles } from './build-sheet-files.ts';
import { generateTypes } from '../types/generate-types.ts';
import { runNode } from './run-process.ts';
import { inProject } from './project-root.ts';

/** Types from Apex and metadata, then what is deployed as JavaScript: the libraries from npm, the Lightning web components. */
export async function buildProject(): Promise<void> {
  const started = Date.now();
  process.stdout.write('Building: types from Apex and metadata … ');
  generateTypes();
  process.stdout.write('spreadsheet files … ');
  await buildSheetFiles();
  process.stdout.write('Lightning web components … ');
  const { code, output } = await runNode([
    inProject('node_modules/typescript/bin/tsc'),
    '-p',
    'force-app',
    '--incremental',
    '--tsBuildInfoFile',
    '.generated/components.tsbuildinfo'
  ]);
  if (code !== 0) throw new BuildError(output);
  console.log(`done (${((Date.now() - started) / 1000).toFixed(1)} s)`);
}

/** The compiler's own lines, as its message. */
export class BuildError extends Error {}
