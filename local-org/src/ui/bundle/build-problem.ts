import type { ProjectProblem } from '../../metadata/model.ts';
import { ProjectBroken } from '../../project-broken.ts';

/** What stops the pages from being built; each problem names the file that has to change. */
export class UiBuildError extends ProjectBroken {
  constructor(problems: ProjectProblem[]) {
    super(problems);
    this.name = 'UiBuildError';
  }
}
