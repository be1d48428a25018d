import { build, type Plugin } from 'esbuild';
import { inProject } from './project-root.ts';

const SOURCE = inProject('scripts/libraries/planSheetFiles');
const REPLACEMENT = `${SOURCE}/fflate-at-once.ts`;
const NOTICE = 'Contains papaparse, read-excel-file, write-excel-file, fflate and saxen, each under the MIT licence.';

/** Every `fflate` but the one in its replacement. */
const withoutWorkers: Plugin = {
  name: 'without-workers',
  setup: ({ onResolve }) => {
    onResolve({ filter: /^fflate$/ }, ({ importer }) => (importer === REPLACEMENT ? undefined : { path: REPLACEMENT }));
  }
};

/** The static resource that reads and writes spreadsheets, from npm: emitted beside its metadata, not committed, deployed with it. */
export async function buildSheetFiles(outfile = inProject('force-app/seller/staticresources/planSheetFiles.js')): Promise<void> {
  await build({
    entryPoints: [`${SOURCE}/index.ts`],
    outfile,
    bundle: true,
    minify: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    banner: { js: `/*! ${NOTICE} */` },
    inject: [`${SOURCE}/plain-blob.ts`],
    plugins: [withoutWorkers],
    // Lightning Web Security gives every script strictness of its own, and stumbles over scripts that ask for it.
    tsconfigRaw: { compilerOptions: { alwaysStrict: false } },
    logLevel: 'error'
  });
}
