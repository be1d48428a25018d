import { FormulaError } from './formula-error.ts';
import { argument, commonType, holds } from './function-table.ts';
import type { FormulaFunction, FunctionTable } from './function-table.ts';
import { isBlank } from './formula-types.ts';
import type { Expression, FormulaInput } from './formula-types.ts';

function junction(name: string, ends: boolean): FormulaFunction {
  return {
    counts: [1, Infinity],
    compile: (args) => {
      const parts = args.map((_, index) => holds(argument(name, args, index, 'boolean')));
      return { type: 'boolean', evaluate: (input) => (ends ? parts.some((part) => part(input)) : parts.every((part) => part(input))) };
    }
  };
}

/** ISNULL and NULLVALUE never take a text for blank; ISBLANK and BLANKVALUE do. */
function blankTest(name: string, textsToo: boolean): FormulaFunction {
  return {
    counts: [1, 1],
    compile: ([value]) => {
      if (!value) throw new FormulaError(`${name} takes 1 argument`);
      if (!textsToo && value.type === 'text') return { type: 'boolean', evaluate: () => false };
      return { type: 'boolean', evaluate: (input) => isBlank(value.evaluate(input)) };
    }
  };
}

function substitute(name: string, textsToo: boolean): FormulaFunction {
  return {
    counts: [2, 2],
    compile: (args) => {
      const [value, otherwise] = args as [Expression, Expression];
      const type = value.type === 'picklist' ? 'text' : commonType(name, args);
      if (!textsToo && value.type === 'text') return value;
      return {
        type,
        evaluate: (input) => {
          const found = value.evaluate(input);
          return isBlank(found) ? otherwise.evaluate(input) : found;
        }
      };
    }
  };
}

const IF: FormulaFunction = {
  counts: [3, 3],
  compile: (args) => {
    const condition = holds(argument('IF', args, 0, 'boolean'));
    const [, yes, no] = args as [Expression, Expression, Expression];
    return { type: commonType('IF', [yes, no]), evaluate: (input) => (condition(input) ? yes : no).evaluate(input) };
  }
};

const CASE: FormulaFunction = {
  counts: [4, Infinity],
  compile: (args) => {
    if (args.length % 2 !== 0)
      throw new FormulaError('CASE takes an expression, pairs of value and result, and a last result for all else');
    const [subject, ...rest] = args as [Expression, ...Expression[]];
    const otherwise = rest.at(-1) as Expression;
    const pairs = rest.slice(0, -1).flatMap((value, index) => (index % 2 === 0 ? [{ value, result: rest[index + 1] as Expression }] : []));
    const subjectType = subject.type === 'picklist' ? 'text' : subject.type;
    for (const { value } of pairs) {
      if (value.type !== subjectType && value.type !== 'null' && subjectType !== 'null')
        throw new FormulaError(`CASE compares ${subject.type} with ${value.type}`);
    }
    return {
      type: commonType('CASE', [...pairs.map(({ result }) => result), otherwise]),
      evaluate: (input) => {
        const found = subject.evaluate(input);
        const matches = ({ value }: { value: Expression }): boolean => {
          const wanted = value.evaluate(input);
          return isBlank(found) ? isBlank(wanted) : found === wanted;
        };
        return (pairs.find(matches)?.result ?? otherwise).evaluate(input);
      }
    };
  }
};

function beforeSave(input: FormulaInput): FormulaInput {
  return input.isNew || !input.prior ? input : { ...input, value: input.prior };
}

function fieldOnly(name: string, expression: Expression | undefined): Expression {
  if (!expression?.path || expression.path.includes('.')) throw new FormulaError(`${name} takes a field of the record itself`);
  return expression;
}

export const logicalFunctions: FunctionTable = {
  AND: junction('AND', false),
  OR: junction('OR', true),
  NOT: {
    counts: [1, 1],
    compile: (args) => {
      const condition = holds(argument('NOT', args, 0, 'boolean'));
      return { type: 'boolean', evaluate: (input) => !condition(input) };
    }
  },
  IF,
  CASE,
  ISBLANK: blankTest('ISBLANK', true),
  ISNULL: blankTest('ISNULL', false),
  BLANKVALUE: substitute('BLANKVALUE', true),
  NULLVALUE: substitute('NULLVALUE', false),
  ISNEW: { counts: [0, 0], compile: () => ({ type: 'boolean', evaluate: (input) => input.isNew === true }) },
  PRIORVALUE: {
    counts: [1, 1],
    compile: ([value]) => {
      const field = fieldOnly('PRIORVALUE', value);
      return { type: field.type, evaluate: (input) => field.evaluate(beforeSave(input)) };
    }
  },
  ISCHANGED: {
    counts: [1, 1],
    compile: ([value]) => {
      const field = fieldOnly('ISCHANGED', value);
      return {
        type: 'boolean',
        evaluate: (input) => {
          const [now, before] = [field.evaluate(input), field.evaluate(beforeSave(input))];
          return isBlank(now) ? !isBlank(before) : now !== before;
        }
      };
    }
  }
};
