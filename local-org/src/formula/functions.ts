import { FormulaError } from './formula-error.ts';
import type { Expression } from './formula-types.ts';
import { dateFunctions } from './date-functions.ts';
import type { FunctionTable } from './function-table.ts';
import { logicalFunctions } from './logical-functions.ts';
import { mathFunctions } from './math-functions.ts';
import { operators } from './operators.ts';
import { textFunctions } from './text-functions.ts';

const functions: FunctionTable = { ...operators, ...logicalFunctions, ...mathFunctions, ...textFunctions, ...dateFunctions };

/** Names of the supported functions, for the table in the README. */
export function supportedFunctions(): string[] {
  return Object.keys(functions)
    .filter((name) => /^[A-Z]/.test(name))
    .sort();
}

/** Compiles one call. Throws FormulaError for an unsupported function, a wrong number of arguments or a wrong type. */
export function callFunction(name: string, args: Expression[]): Expression {
  const definition = Object.hasOwn(functions, name) ? functions[name] : undefined;
  if (!definition) throw new FormulaError(`The function ${name} is not supported`);
  const [least, most] = definition.counts;
  if (args.length < least || args.length > most) {
    const wanted = least === most ? `${least}` : most === Infinity ? `at least ${least}` : `${least} to ${most}`;
    throw new FormulaError(`${name} takes ${wanted} arguments, not ${args.length}`);
  }
  return definition.compile(args);
}
