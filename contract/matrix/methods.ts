import { globSync, readFileSync } from 'node:fs';
import { inProject, projectRoot } from '../../scripts/lib/project-root.ts';
import { apexSignatures, type ApexDto, type ApexMethodSignature } from '../../scripts/types/apex-signatures.ts';
import { callAction, callMethod, type Called } from '../outcome.ts';
import { PEOPLE, type Person } from '../people.ts';
import { cast } from './example.ts';
import type { Method, Rows } from './model.ts';

const signatures = globSync('force-app/**/classes/**/*.cls', { cwd: projectRoot })
  .map((file) => readFileSync(inProject(file), 'utf8'))
  .filter((source) => /@(AuraEnabled|InvocableMethod)/i.test(source))
  .map(apexSignatures);

/** Every method that a component can call. */
export const auraMethods: ApexMethodSignature[] = signatures.flatMap(({ methods }) => methods);
export const dtos: ApexDto[] = signatures.flatMap((signature) => signature.dtos);
const actions = signatures.flatMap((signature) => signature.invocables);

/** Every method that a component, a flow or an agent can call: `Class.method`. */
export const methodNames = [...auraMethods, ...actions].map(({ className, name }) => `${className}.${name}`);

/** The rows of every file in `rows/`. */
export async function readRows(): Promise<Rows> {
  const files = globSync('contract/matrix/rows/*.ts', { cwd: projectRoot }).sort();
  const read = await Promise.all(files.map(async (file) => ((await import(inProject(file))) as { rows: Rows }).rows));
  const all: Rows = {};
  for (const rows of read) {
    const twice = Object.keys(rows).find((name) => name in all);
    if (twice) throw new Error(`Two files have the row ${twice}`);
    Object.assign(all, rows);
  }
  return all;
}

/** `Class.method` of a row, without the words that say which case it is. */
export function methodOf(row: string): string {
  return row.split(' ')[0] ?? '';
}

/** Calls a row's method as somebody, the way that reaches it; the outcome as the row names it. */
export function call(row: string, { answer }: Pick<Method, 'answer'>, person: Person, params: Record<string, unknown>): Called {
  const [className = '', name = ''] = methodOf(row).split('.');
  const user = cast.users[person];
  const isAction = actions.some((action) => action.className === className && action.name === name);
  const called = isAction ? callAction(cast.org, user, className, params) : callMethod(cast.org, user, className, name, params);
  return called.outcome === 'yes' && answer ? { ...called, outcome: answer(called.returned) } : called;
}

/** Those for whom a row's method does what it is for. */
export function permitted({ outcomes }: Method): Person[] {
  return PEOPLE.filter((_, index) => !/^(Error_|Plan_|no )|nothing found/.test(outcomes[index] ?? ''));
}

/** What a refusal may not tell: how it is built. */
export const LEAKS = /__[cre]\b|\bSELECT\b|\bWHERE\b|Class\.\w+|\bline \d+|Exception|System\.|SQLITE|\bat \S+:\d+/;
