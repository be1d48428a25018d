import type { ProjectProblem, SourceLocation } from '../../metadata/model.ts';

/** What stops a page bundle from being built; each problem names the file that has to change. */
export class UiBuildError extends Error {
  readonly problems: ProjectProblem[];
  constructor(problems: ProjectProblem[]) {
    super(problems.map(problemLine).join('\n'));
    this.name = 'UiBuildError';
    this.problems = problems;
  }
}

/** `path/to/file.js:3: message`. */
export function problemLine(problem: ProjectProblem): string {
  return `${place(problem.source)}: ${problem.message}`;
}

function place(source: SourceLocation): string {
  return source.line === undefined ? source.file : `${source.file}:${source.line}`;
}
