import type { Scalar } from '../database/types.ts';
import { FormulaError } from './formula-error.ts';
import type { Expression, FormulaInput, FormulaType } from './formula-types.ts';

export interface FormulaFunction {
  /** Least and most arguments. */
  counts: [number, number];
  compile(args: Expression[]): Expression;
}

export type FunctionTable = Record<string, FormulaFunction>;

/** The argument, after checking that it is of one of the types. NULL fits everywhere. */
export function argument(name: string, args: Expression[], index: number, ...types: FormulaType[]): Expression {
  const found = args[index];
  if (!found) throw new FormulaError(`${name} misses its argument ${index + 1}`);
  if (found.type !== 'null' && !types.includes(found.type)) {
    const picklist = found.type === 'picklist' ? '; for a picklist use TEXT, ISPICKVAL or CASE' : '';
    throw new FormulaError(`${name} takes ${types.join(' or ')} as argument ${index + 1}, not ${found.type}${picklist}`);
  }
  return found;
}

type Read<T> = (input: FormulaInput) => T;

/** A number, null when blank. */
export function numberOf(expression: Expression): Read<number | null> {
  return (input) => {
    const value = expression.evaluate(input);
    return typeof value === 'number' ? value : null;
  };
}

/** A text; blank is the empty text. */
export function textOf(expression: Expression): Read<string> {
  return (input) => {
    const value = expression.evaluate(input);
    return value === null ? '' : String(value);
  };
}

/** A condition; a blank one does not hold. */
export function holds(expression: Expression): Read<boolean> {
  return (input) => expression.evaluate(input) === true;
}

/** A function of numbers that is blank when one of them is; the result keeps 15 digits, so that 0.1 + 0.2 is 0.3. */
export function numeric(name: string, counts: [number, number], run: (...numbers: number[]) => number | null): FunctionTable {
  return {
    [name]: {
      counts,
      compile: (args) => {
        const reads = args.map((_, index) => numberOf(argument(name, args, index, 'number')));
        return {
          type: 'number',
          evaluate: (input) => {
            const values = reads.map((read) => read(input));
            return values.some((value) => value === null) ? null : exact(run(...(values as number[])));
          }
        };
      }
    }
  };
}

export function exact(value: number | null): number | null {
  return value === null || !Number.isFinite(value) ? null : Number(value.toPrecision(15));
}

/** A function whose arguments all have one type and which is blank when one of them is. */
export function strict(
  name: string,
  from: FormulaType[],
  type: FormulaType,
  run: (value: string, input: FormulaInput) => Scalar
): FunctionTable {
  return {
    [name]: {
      counts: [1, 1],
      compile: (args) => {
        const only = argument(name, args, 0, ...from);
        return {
          type,
          evaluate: (input) => {
            const value = only.evaluate(input);
            return value === null || value === '' ? null : run(String(value), input);
          }
        };
      }
    }
  };
}

/** The type several branches share. */
export function commonType(name: string, branches: Expression[]): FormulaType {
  const types = new Set(branches.map(({ type }) => type).filter((type) => type !== 'null'));
  if (types.size > 1) throw new FormulaError(`${name} must give one type of value, not ${[...types].join(' and ')}`);
  return [...types][0] ?? 'null';
}
