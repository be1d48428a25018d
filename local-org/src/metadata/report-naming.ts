import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Loading } from './loading.ts';
import type { SourceLocation } from './model.ts';

/** Reports that a file names something that is not there, at the first line of it that does. */
export function reportNaming(loading: Loading, source: SourceLocation, message: string, name?: string): void {
  if (name === undefined) return void loading.problems.push({ message, source });
  const line = lineNaming(join(loading.project.root, source.file), source.line ?? 1, name);
  loading.problems.push({ message: `${message} ${name}`, source: { ...source, ...(line === undefined ? {} : { line }) } });
}

function lineNaming(path: string, from: number, name: string): number | undefined {
  // Standard objects have no file.
  if (!existsSync(path)) return undefined;
  const lines = readFileSync(path, 'utf8').split('\n');
  const index = lines.findIndex((line, at) => at >= from - 1 && line.includes(`>${name}<`));
  return index < 0 ? undefined : index + 1;
}
