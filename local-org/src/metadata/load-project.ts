import { existsSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import ignore from 'ignore';
import { loadPermissionSets, loadProfiles, loadCustomPermissions } from './access-metadata.ts';
import { loadApex } from './apex-files.ts';
import { checkReferences } from './check-references.ts';
import { loadCustomMetadata } from './custom-metadata.ts';
import { documentFolders, loadDocuments } from './documents.ts';
import { emptyProject } from './empty-project.ts';
import { finishStandardObjects } from './finish-standard.ts';
import { addGeneratedObjects } from './generated-objects.ts';
import { assignKeyPrefixes } from './key-prefixes.ts';
import { loadLabels } from './labels.ts';
import { entries, problem, shown } from './loading.ts';
import type { Loading } from './loading.ts';
import { loadLwcBundles } from './lwc-bundles.ts';
import type { Project, ProjectProblem } from './model.ts';
import { loadObjects } from './objects.ts';
import { joinSites, loadSites } from './sites.ts';
import { addStandardObjects } from './standard-objects.ts';
import { loadStaticResources } from './static-resources.ts';
import { loadObjectTranslations, loadTranslations } from './translations.ts';
import { loadValueSets } from './value-sets.ts';

/** What reads each kind of metadata folder, in the order it must happen; objects and value sets come before all of these. */
const readers: [string, (loading: Loading, folder: string) => void][] = [
  ['customMetadata', loadCustomMetadata],
  ['classes', loadApex],
  ['triggers', loadApex],
  ['lwc', loadLwcBundles],
  ['labels', loadLabels],
  ['translations', loadTranslations],
  ['objectTranslations', loadObjectTranslations],
  ['permissionsets', loadPermissionSets],
  ['profiles', loadProfiles],
  ['customPermissions', loadCustomPermissions],
  ['digitalExperiences', loadSites],
  ['staticresources', loadStaticResources],
  ...Object.keys(documentFolders).map((kind): [string, (loading: Loading, folder: string) => void] => [
    kind,
    (loading, folder) => loadDocuments(loading, folder, kind)
  ])
];
/** Names of the folders that are read. */
export const knownFolders: ReadonlySet<string> = new Set([
  'objects',
  'globalValueSets',
  'standardValueSets',
  ...readers.map(([kind]) => kind)
]);

/**
 * Reads a Salesforce DX project. Never throws for what a project's author wrote: everything wrong is in `problems`, with file and line,
 * and what could be read is in `project`.
 */
export function loadProject(root: string): { project: Project; problems: ProjectProblem[] } {
  const folder = resolve(root);
  const project = emptyProject(folder, basename(folder));
  const loading: Loading = { project, problems: [], ignores: ignoreRules(project.root) };
  if (!readProjectFile(loading)) return { project, problems: loading.problems };
  const folders = new Map<string, string[]>();
  for (const directory of project.packageDirectories) {
    const path = join(project.root, directory);
    if (existsSync(path)) findFolders(loading, path, folders);
    else problem(loading, join(project.root, 'sfdx-project.json'), `The package directory ${directory} does not exist`);
  }
  const of = (kind: string): string[] => folders.get(kind) ?? [];
  const valueSets = loadValueSets(loading, [...of('globalValueSets'), ...of('standardValueSets')]);
  addStandardObjects(project, valueSets);
  loadObjects(loading, of('objects'), valueSets);
  addGeneratedObjects(project);
  finishStandardObjects(project);
  assignKeyPrefixes(project.objects.values());
  for (const [kind, read] of readers) for (const folder of of(kind)) read(loading, folder);
  joinSites(loading);
  checkReferences(loading);
  return { project, problems: loading.problems };
}

function ignoreRules(root: string): (path: string) => boolean {
  const path = join(root, '.forceignore');
  const rules = ignore.default().add(existsSync(path) ? readFileSync(path, 'utf8') : '');
  return (file) =>
    rules.ignores(
      file
        .slice(root.length + 1)
        .split('\\')
        .join('/')
    );
}

function readProjectFile(loading: Loading): boolean {
  const path = join(loading.project.root, 'sfdx-project.json');
  const fail = (message: string): false => {
    problem(loading, path, message);
    return false;
  };
  if (!existsSync(path))
    return fail(`There is no sfdx-project.json in ${loading.project.root}; start in a Salesforce DX project or give --project`);
  let content: { name?: string; sourceApiVersion?: string; packageDirectories?: { path?: string }[] };
  try {
    content = JSON.parse(readFileSync(path, 'utf8')) as typeof content;
  } catch (error) {
    return fail(`Not valid JSON: ${(error as Error).message}`);
  }
  const directories = content.packageDirectories?.map((directory) => directory.path) ?? [];
  if (directories.length === 0 || directories.some((directory) => !directory))
    return fail('It needs "packageDirectories", each with a "path"');
  loading.project.packageDirectories = directories.filter((directory) => directory !== undefined);
  loading.project.name = content.name || loading.project.name;
  loading.project.sourceApiVersion = content.sourceApiVersion ?? loading.project.sourceApiVersion;
  return true;
}

/** Sorts the metadata folders by their names; a folder that holds metadata under another name is a problem. */
function findFolders(loading: Loading, folder: string, found: Map<string, string[]>): void {
  const all = entries(loading, folder);
  if (all.some(({ name, isFolder }) => !isFolder && name.endsWith('-meta.xml'))) {
    problem(
      loading,
      folder,
      `The folder ${shown(loading, folder)} holds a type of metadata that local org does not support; leave it out with .forceignore to go on without it`
    );
    return;
  }
  for (const { name, path, isFolder } of all) {
    if (!isFolder) continue;
    if (knownFolders.has(name)) found.set(name, [...(found.get(name) ?? []), path]);
    else findFolders(loading, path, found);
  }
}
