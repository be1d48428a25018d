import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { inProject, projectRoot } from '../lib/project-root.ts';
import { packageDirectories } from '../lib/sfdx-project.ts';
import { apexDeclarations } from './apex-declarations.ts';
import { apexSignatures, type ApexSignatures } from './apex-signatures.ts';
import { labelDeclarations, pathMappings } from './module-declarations.ts';

function inPackages(pattern: string): string[] {
  return globSync(
    packageDirectories().map((directory) => `${directory}/${pattern}`),
    { cwd: projectRoot }
  ).sort();
}

/** Writes only what changed, so that compilers that watch see no change where there is none. */
function write(file: string, text: string): void {
  const path = inProject('.generated', file);
  mkdirSync(dirname(path), { recursive: true });
  try {
    if (readFileSync(path, 'utf8') === text) return;
  } catch {
    // Not there yet.
  }
  writeFileSync(path, text);
}

function signaturesOf(file: string): ApexSignatures {
  const source = readFileSync(inProject(file), 'utf8');
  if (!/@AuraEnabled/i.test(source)) return { methods: [], dtos: [], invocables: [] };
  try {
    return apexSignatures(source);
  } catch (error) {
    throw new Error(`${file}:${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Types of Apex methods and DTOs, of labels, and the paths of `c/…` modules, into `.generated/`. */
export function generateTypes(): void {
  const signatures = inPackages('**/classes/**/*.cls').map(signaturesOf);
  const methods = signatures.flatMap((signature) => signature.methods);
  const dtos = signatures.flatMap((signature) => signature.dtos);
  write('types/apex.d.ts', `${apexDeclarations(methods, dtos)}\n`);
  write(
    'types/labels.d.ts',
    labelDeclarations(inPackages('labels/*.labels-meta.xml').map((file) => readFileSync(inProject(file), 'utf8')))
  );
  const bundles = inPackages('lwc/*/*.js-meta.xml').map((file) => ({ name: basename(dirname(file)), folder: dirname(file) }));
  write('tsconfig.paths.json', `${JSON.stringify({ compilerOptions: { paths: pathMappings(bundles) } }, null, 2)}\n`);
}
