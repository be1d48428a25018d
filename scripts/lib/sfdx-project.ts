import { readFileSync } from 'node:fs';
import { inProject } from './project-root.ts';

interface SfdxProject {
  packageDirectories: { path: string }[];
  sourceApiVersion: string;
}

function sfdxProject(): SfdxProject {
  return JSON.parse(readFileSync(inProject('sfdx-project.json'), 'utf8')) as SfdxProject;
}

/** Folders with metadata, in the order they are deployed. */
export function packageDirectories(): string[] {
  return sfdxProject().packageDirectories.map(({ path }) => path);
}

export function sourceApiVersion(): string {
  return sfdxProject().sourceApiVersion;
}
