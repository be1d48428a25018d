import type { Scalar } from '../database/types.ts';
import type { FieldModel, Project } from '../metadata/model.ts';
import { FormulaError } from './formula-error.ts';
import type { Expression, FormulaInput, FormulaType } from './formula-types.ts';
import { callFunction } from './functions.ts';
import { parseFormula } from './parse-formula.ts';
import type { FormulaNode } from './parse-formula.ts';
import { resolvePath } from './paths.ts';
import { resultFor } from './result.ts';

export { FormulaError } from './formula-error.ts';
export type { FormulaInput, FormulaType } from './formula-types.ts';

/*
 * The formulon package was looked at first and cannot carry this: its grammar refuses comments, escaped quotes and a minus before a
 * field, a blank number in arithmetic is an error instead of a blank, date-times compare as objects, ISCHANGED, ISNEW and PRIORVALUE
 * are missing, and a call takes 0.2 ms, which a formula column in a query over thousands of rows cannot afford.
 */

export interface CompiledFormula {
  /** Field paths read, in declared case: `Status__c`, `Plan__r.Go_Live__c`, `$User.Id`, `$CustomMetadata.T__mdt.R.F__c` … */
  reads: string[];
  usesPriorValues: boolean;
  /** What it returns before conversion to a field. */
  type: FormulaType;
  evaluate(input: FormulaInput): Scalar;
}

export interface FormulaScope {
  project: Project;
  /** API name of the object whose record the formula reads. */
  sobject: string;
  /** The formula field: the result is converted to it (percent times 100, rounded half up to its scale, checkbox never null). */
  returns?: Pick<FieldModel, 'type' | 'scale' | 'name'>;
}

/** Compiles a formula once; evaluating it then costs microseconds. Throws FormulaError naming what is unknown, unsupported or of the wrong type. */
export function compileFormula(text: string, scope: FormulaScope): CompiledFormula {
  const reads = new Set<string>();
  let usesPriorValues = false;
  const compile = (node: FormulaNode): Expression => {
    if (node.kind === 'literal') return literal(node.value);
    if (node.kind === 'path') {
      const resolved = resolvePath(scope.project, scope.sobject, node.path);
      reads.add(resolved.path);
      return {
        type: resolved.type,
        path: resolved.path,
        percent: resolved.percent,
        evaluate: readValue(resolved.path, resolved.type, resolved.percent)
      };
    }
    if (node.name === 'PRIORVALUE' || node.name === 'ISCHANGED') usesPriorValues = true;
    return callFunction(node.name, node.args.map(compile));
  };
  const root = compile(parseFormula(text));
  if (scope.returns) checkResult(root.type, scope.returns);
  const convert = scope.returns ? resultFor(scope.returns) : (value: Scalar): Scalar => value;
  return { reads: [...reads], usesPriorValues, type: root.type, evaluate: (input) => convert(root.evaluate(input)) };
}

function literal(value: Scalar): Expression {
  const types = { string: 'text', number: 'number', boolean: 'boolean' } as const;
  return { type: value === null ? 'null' : types[typeof value as 'string' | 'number' | 'boolean'], evaluate: () => value };
}

/** Blank as zero is for numbers only; a checkbox is never blank; a stored 10 percent is 0.1. */
function readValue(path: string, type: FormulaType, percent: boolean): Expression['evaluate'] {
  if (type === 'boolean') return (input) => input.value(path) === true || input.value(path) === 1;
  if (type !== 'number') return (input) => input.value(path) ?? null;
  return (input) => {
    const value = input.value(path) ?? (input.blanksAsZero ? 0 : null);
    return percent && typeof value === 'number' ? Number((value / 100).toPrecision(15)) : value;
  };
}

const allowed: Partial<Record<FieldModel['type'], FormulaType[]>> = {
  Checkbox: ['boolean'],
  Currency: ['number'],
  Number: ['number'],
  Percent: ['number'],
  Date: ['date'],
  DateTime: ['datetime'],
  Time: ['time'],
  Text: ['text']
};

function checkResult(type: FormulaType, returns: NonNullable<FormulaScope['returns']>): void {
  const wanted = allowed[returns.type];
  if (wanted && type !== 'null' && !wanted.includes(type))
    throw new FormulaError(`${returns.name} is ${returns.type}, but its formula returns ${type}`);
}
