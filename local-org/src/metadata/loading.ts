import { readdirSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Project, ProjectProblem, SourceLocation } from './model.ts';
import { readXml, XmlError } from './xml.ts';
import type { XmlFile } from './xml.ts';

/** What every reader of a metadata folder is given: the project being filled and the list of what is wrong with it. */
export interface Loading {
  project: Project;
  problems: ProjectProblem[];
  ignores(path: string): boolean;
}

/** A folder's path as messages show it: relative to the project, with forward slashes. */
export function shown(loading: Loading, path: string): string {
  return relative(loading.project.root, path).split(sep).join('/');
}

export function location(loading: Loading, path: string, line?: number): SourceLocation {
  return line === undefined ? { file: shown(loading, path) } : { file: shown(loading, path), line };
}

export function problem(loading: Loading, path: string, message: string, line?: number): void {
  loading.problems.push({ message, source: location(loading, path, line) });
}

/** Files and folders of a folder, in name order, without what .forceignore leaves out. */
export function entries(loading: Loading, folder: string): { name: string; path: string; isFolder: boolean }[] {
  return readdirSync(folder)
    .filter((name) => !name.startsWith('.'))
    .sort()
    .map((name) => ({ name, path: join(folder, name), isFolder: statSync(join(folder, name)).isDirectory() }))
    .filter(({ path, isFolder }) => isFolder || !loading.ignores(path));
}

/** Every file below a folder, in order of path. */
export function filesBelow(loading: Loading, folder: string): string[] {
  return entries(loading, folder).flatMap(({ path, isFolder }) => (isFolder ? filesBelow(loading, path) : [path]));
}

/** The parsed file, or undefined when it is broken (then it is a problem already), or has another root element than expected. */
export function readMetadata(loading: Loading, path: string, type?: string): XmlFile | undefined {
  try {
    const file = readXml(path);
    if (type === undefined || file.type === type) return file;
    problem(loading, path, `Expected <${type}>, found <${file.type}>`, 1);
  } catch (error) {
    if (!(error instanceof XmlError)) throw error;
    problem(loading, path, error.message, error.line);
  }
  return undefined;
}

/** Adds to a map of the project; a second one with the same name is a problem naming both files. */
export function addOnce<T extends { source: SourceLocation }>(
  loading: Loading,
  map: Map<string, T>,
  key: string,
  value: T,
  what: string
): void {
  const earlier = map.get(key);
  if (earlier) {
    loading.problems.push({ message: `${what} ${key} is defined twice; the other is in ${earlier.source.file}`, source: value.source });
    return;
  }
  map.set(key, value);
}

/** `Invoice__c.Paid__c` from `…/Invoice__c.Paid__c.field-meta.xml`, undefined for another suffix. */
export function nameWithout(path: string, suffix: string): string | undefined {
  const file = path.split(sep).at(-1) ?? '';
  const ending = `.${suffix}-meta.xml`;
  return file.endsWith(ending) ? decodeURIComponent(file.slice(0, -ending.length)) : undefined;
}
