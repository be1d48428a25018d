import type { ProjectProblem } from './metadata/model.ts';

/** The project cannot be opened; the message has one line per problem, with file and line. */
export class ProjectBroken extends Error {
  readonly problems: ProjectProblem[];
  constructor(problems: ProjectProblem[]) {
    const lines = problems.map(
      ({ message, source }) => `  ${source.file}${source.line === undefined ? '' : `:${source.line}`}  ${message}`
    );
    super(`The project has ${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}:\n${lines.join('\n')}`);
    this.name = 'ProjectBroken';
    this.problems = problems;
  }
}
