import { loadProject } from '../../local-org/src/metadata/load-project.ts';
import type { ObjectModel, Project } from '../../local-org/src/metadata/model.ts';
import { projectRoot } from './project-root.ts';

let loaded: Project | undefined;

/** This project's metadata as local org reads it; a broken file ends the command with every problem listed. */
export function projectModel(): Project {
  if (loaded) return loaded;
  const { project, problems } = loadProject(projectRoot);
  if (problems.length) {
    throw new Error(problems.map(({ message, source }) => `${source.file}${source.line ? `:${source.line}` : ''}: ${message}`).join('\n'));
  }
  loaded = project;
  return project;
}

/** Objects whose definition stands in this project. */
export function ownObjects(project: Project): ObjectModel[] {
  return [...project.objects.values()].filter(({ kind }) => kind === 'custom' || kind === 'metadata');
}
