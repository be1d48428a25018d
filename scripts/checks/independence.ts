/** Local org serves any project: its source may not name anything of this one. */
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { inProject, projectRoot } from '../lib/project-root.ts';
import { packageDirectories } from '../lib/sfdx-project.ts';
import type { Check } from './check.ts';

/** Names of the project's own objects, fields, classes, components and labels that no other project would have by chance. */
function productNames(): string[] {
  const names = globSync(
    packageDirectories().flatMap((directory) => [
      `${directory}/objects/*__*`,
      `${directory}/**/classes/**/*.cls`,
      `${directory}/lwc/*`,
      `${directory}/permissionsets/*.xml`
    ]),
    { cwd: projectRoot }
  ).map((path) => basename(path).replace(/\..*$/, ''));
  return [...new Set(names)].filter((name) => name.length > 6 && name !== 'jsconfig');
}

export const independence: Check = {
  name: 'Local org names nothing of the product',
  async run() {
    const names = productNames();
    if (names.length === 0) return [];
    const pattern = new RegExp(`\\b(${names.join('|')}|[Mm]utual [Aa]ction [Pp]lan)\\b`);
    return globSync('local-org/{src,bin,test}/**/*.{ts,js,json,html,css,cls,xml}', { cwd: projectRoot })
      .sort()
      .flatMap((file) =>
        readFileSync(inProject(file), 'utf8')
          .split('\n')
          .flatMap((line, index) => {
            const named = pattern.exec(line)?.[1];
            return named ? [`${file}:${index + 1}: names ${named}`] : [];
          })
      );
  }
};
