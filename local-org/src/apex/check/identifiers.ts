import type { TypeDeclaration } from '../parse/ast.ts';
import type { Report } from './build-symbols.ts';

/**
 * The documented reserved words that the platform's compiler refuses as names of anything but methods. Words that are
 * documented as reserved and only name types or begin clauses of queries (date, string, limit …) are not among them.
 */
const reservedWords = new Set(
  (
    'activate any array autonomous begin bigdecimal bulk byte case cast char collect commit const default desc end exception exit export ' +
    'float goto group having hint import inner int into join loop number object of outer package parallel pragma retrieve rollback ' +
    'select short sort super switch synchronized system then this transaction trigger when'
  ).split(' ')
);

/** Taken by Visualforce. */
const reservedTypes = new Set(['apexpages', 'page']);

/** Why something may not be called so; undefined when it may. */
export function nameProblem(name: string, isMethod = false): string | undefined {
  if (!/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/i.test(name)) return `Invalid character in identifier: ${name}`;
  return !isMethod && reservedWords.has(name.toLowerCase()) ? `Identifier name is reserved: ${name}` : undefined;
}

/** Looks at the names that a type declares, its own included; inner types and what stands in bodies are looked at elsewhere. */
export function checkNames(type: TypeDeclaration, isTopLevel: boolean, report: Report): void {
  const check = (name: string, line: number, isMethod = false): void => {
    const problem = nameProblem(name, isMethod);
    if (problem) report(line, problem);
  };
  check(type.name, type.line);
  if (isTopLevel && reservedTypes.has(type.name.toLowerCase())) report(type.line, `Identifier type is reserved: ${type.name}`);
  for (const value of type.enumValues) check(value, type.line);
  for (const member of type.members) {
    if (member.kind === 'field' || member.kind === 'property') check(member.name, member.line);
    if (member.kind === 'method') check(member.name, member.line, true);
    // A body declares its parameters with its variables.
    if (member.kind === 'method' && !member.body) for (const parameter of member.parameters) check(parameter.name, member.line);
  }
}
