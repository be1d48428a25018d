/** Rules of the source that no linter carries: one API version everywhere, no Ids or secrets in it, no way around the template engine. */
import { globSync, readFileSync } from 'node:fs';
import { inProject, projectRoot } from '../lib/project-root.ts';
import { packageDirectories, sourceApiVersion } from '../lib/sfdx-project.ts';
import type { Check } from './check.ts';

interface SourceRule {
  files: RegExp;
  pattern: RegExp;
  problem: string;
}

const RULES: SourceRule[] = [
  {
    files: /lwc\/.*\.(ts|html)$/,
    pattern: /\binnerHTML\b|\bouterHTML\b|insertAdjacentHTML/,
    problem: 'writes HTML past the template engine'
  },
  { files: /lwc\/.*\.html$/, pattern: /lwc:dom="manual"|lwc:inner-html/, problem: 'opens a hole in the template engine' },
  { files: /\.(ts|cls|trigger)$/, pattern: /\beval\s*\(|new Function\s*\(/, problem: 'runs text as code' },
  {
    files: /\.(cls|trigger|ts)$/,
    pattern: /'(?:00[0-9A-Za-z]|a[0-9][0-9A-Za-z])[0-9A-Za-z]{12}(?:[0-9A-Za-z]{3})?'/,
    problem: 'holds a hard-coded record Id'
  },
  {
    files: /./,
    pattern: /-----BEGIN [A-Z ]*PRIVATE KEY-----|(?:password|secret|token)\s*[:=]\s*['"][^'"\s]{12,}['"]/i,
    problem: 'looks like a secret'
  }
];

/** Problems of one file, as `line: problem`. */
export function sourceProblems(file: string, text: string, apiVersion: string): string[] {
  const rules = RULES.filter(({ files }) => files.test(file) && !/__tests__|\/tests\//.test(file));
  const problems = text
    .split('\n')
    .flatMap((line, index) => rules.filter(({ pattern }) => pattern.test(line)).map(({ problem }) => `${index + 1}: ${problem}`));
  const version = /<apiVersion>([^<]*)<\/apiVersion>/.exec(text)?.[1];
  if (version !== undefined && version !== apiVersion) problems.push(`1: API version ${version}, the project's is ${apiVersion}`);
  return problems;
}

export const sourceRules: Check = {
  name: 'Source rules',
  async run() {
    const files = globSync(
      packageDirectories().map((directory) => `${directory}/**/*.{ts,html,css,cls,trigger,xml}`),
      { cwd: projectRoot }
    ).sort();
    return files.flatMap((file) =>
      sourceProblems(file, readFileSync(inProject(file), 'utf8'), sourceApiVersion()).map((problem) => `${file}:${problem}`)
    );
  }
};
