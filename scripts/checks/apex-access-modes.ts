/**
 * Access as the source states it: every class its sharing, every query and DML its mode, system mode only where
 * system-mode-classes.json gives a reason, no query built from text.
 */
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { inProject, projectRoot } from '../lib/project-root.ts';
import { packageDirectories } from '../lib/sfdx-project.ts';
import type { Check } from './check.ts';

/** Comments and string contents become blanks of the same length, so that offsets still give lines. */
export function blankOut(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:\\.|[^'\\\n])*'/g, (text) => text.replace(/[^\n]/g, ' '));
}

interface Rule {
  pattern: RegExp;
  problem(match: RegExpExecArray, code: string): string | undefined;
}

/** Text of the call whose opening bracket stands at the offset. */
function callText(code: string, open: number): string {
  let depth = 0;
  for (let at = open; at < code.length; at += 1) {
    if (code[at] === '(') depth += 1;
    if (code[at] === ')' && --depth === 0) return code.slice(open, at + 1);
  }
  return code.slice(open);
}

const RULES: Rule[] = [
  {
    pattern:
      /\b(?:public|private|protected|global|virtual|abstract)\s+((?:with|without|inherited)\s+sharing\s+)?((?:virtual|abstract)\s+)?class\s+(\w+)/gi,
    problem: ([, sharing, , name]) => (sharing ? undefined : `class ${name} does not state its sharing`)
  },
  {
    pattern: /\[\s*SELECT\b[^\]]*\]/gi,
    problem: ([query]) => (/WITH\s+(USER|SYSTEM)_MODE/i.test(query) ? undefined : 'a query does not state its mode')
  },
  {
    pattern: /(?:^|[;{}])\s*(insert|update|upsert|delete|undelete)\s+(?!as\s+(?:user|system)\b)[\w(]/gim,
    problem: ([, operation]) => `${operation} does not state its mode (as user, as system)`
  },
  {
    pattern: /\bDatabase\s*\.\s*(query|countQuery|getQueryLocator|queryWithBinds|insert|update|upsert|delete|undelete)\s*(?=\()/gi,
    problem(match, code) {
      const call = callText(code, match.index + match[0].length);
      if (/AccessLevel|accessLevel/.test(call) || /WITH\s+(USER|SYSTEM)_MODE/i.test(call)) return undefined;
      return `Database.${match[1]} does not state its access level`;
    }
  },
  {
    pattern: /\bDatabase\s*\.\s*(query|countQuery|getQueryLocator)\s*(?=\()/gi,
    problem(match, code) {
      return /^\(\s*\[/.test(callText(code, match.index + match[0].length)) ? undefined : `Database.${match[1]} runs a query made of text`;
    }
  }
];

const SYSTEM_MODE = /\b(?:WITH\s+SYSTEM_MODE|AccessLevel\s*\.\s*SYSTEM_MODE|as\s+system)\b/gi;
const TRIGGER_BODY = /\bon\s+\w+\s*\([^)]*\)\s*\{([\s\S]*)\}\s*$/i;

function lineOf(code: string, offset: number): number {
  return code.slice(0, offset).split('\n').length;
}

/** Problems of one class or trigger, as `line: problem`. */
export function accessModeProblems(source: string, className: string, systemModeClasses: ReadonlySet<string>): string[] {
  const code = blankOut(source);
  const problems = RULES.flatMap(({ pattern, problem }) =>
    [...code.matchAll(pattern)].flatMap((match) => {
      const text = problem(match as RegExpExecArray, code);
      return text ? [`${lineOf(code, match.index + match[0].search(/[^\s;{}]/))}: ${text}`] : [];
    })
  );
  if (!systemModeClasses.has(className)) {
    for (const match of code.matchAll(SYSTEM_MODE))
      problems.push(`${lineOf(code, match.index)}: ${className} uses system mode and is not in system-mode-classes.json`);
  }
  const body = TRIGGER_BODY.exec(code)?.[1];
  if (/^\s*trigger\b/i.test(code) && body !== undefined && body.split(';').filter((statement) => statement.trim()).length !== 1) {
    problems.push('1: a trigger body holds one call and nothing else');
  }
  return problems;
}

export const apexAccessModes: Check = {
  name: 'Apex access modes and sharing',
  async run() {
    const reasons = JSON.parse(readFileSync(inProject('scripts/checks/system-mode-classes.json'), 'utf8')) as Record<string, string>;
    const files = globSync(
      packageDirectories().map((directory) => `${directory}/**/*.{cls,trigger}`),
      { cwd: projectRoot }
    ).sort();
    const names = new Set(files.map((file) => basename(file).replace(/\.\w+$/, '')));
    const stale = Object.keys(reasons).filter((name) => !names.has(name));
    return [
      ...stale.map((name) => `scripts/checks/system-mode-classes.json: ${name} is no class of this project`),
      ...files
        .filter((file) => !/\/tests\//.test(file))
        .flatMap((file) =>
          accessModeProblems(
            readFileSync(inProject(file), 'utf8'),
            basename(file).replace(/\.\w+$/, ''),
            new Set(Object.keys(reasons))
          ).map((problem) => `${file}:${problem}`)
        )
    ];
  }
};
