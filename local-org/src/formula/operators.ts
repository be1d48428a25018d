import { FormulaError } from './formula-error.ts';
import { dateOf, dayMillis, daysOf, isoDateTime, timeMillis, timeOf } from './dates.ts';
import { argument, exact, holds, numberOf, numeric, textOf } from './function-table.ts';
import type { FunctionTable } from './function-table.ts';
import type { Scalar } from '../database/types.ts';
import { isBlank } from './formula-types.ts';
import type { Expression, FormulaType } from './formula-types.ts';

/** `date - date` is days, `date + number` a date, and so on; the only combinations the documentation names. */
function plusOrMinus(sign: '+' | '-'): FunctionTable[string] {
  const factor = sign === '+' ? 1 : -1;
  return {
    counts: [2, 2],
    compile: (args) => {
      const [left, right] = args as [Expression, Expression];
      const types = `${left.type}${sign}${right.type}`;
      if (types === 'text+text' || types === 'text+null' || types === 'null+text') {
        const [first, second] = [textOf(left), textOf(right)];
        return { type: 'text', evaluate: (input) => first(input) + second(input) };
      }
      if (fits(left, 'number') && fits(right, 'number')) return numberResult(left, right, (a, b) => a + factor * b);
      if (sign === '-' && left.type === right.type && isPoint(left.type)) return difference(left, right);
      if (isPoint(left.type) && fits(right, 'number')) return moved(left, right, factor);
      if (sign === '+' && isPoint(right.type) && left.type === 'number') return moved(right, left, 1);
      throw new FormulaError(`${left.type} ${sign} ${right.type} is not possible`);
    }
  };
}

const isPoint = (type: FormulaType): boolean => type === 'date' || type === 'datetime' || type === 'time';
const fits = (expression: Expression, type: FormulaType): boolean => expression.type === type || expression.type === 'null';

function numberResult(left: Expression, right: Expression, run: (a: number, b: number) => number): Expression {
  const [first, second] = [numberOf(left), numberOf(right)];
  return {
    type: 'number',
    evaluate: (input) => {
      const [a, b] = [first(input), second(input)];
      return a === null || b === null ? null : exact(run(a, b));
    }
  };
}

function difference(left: Expression, right: Expression): Expression {
  return {
    type: 'number',
    evaluate: (input) => {
      const [a, b] = [left.evaluate(input), right.evaluate(input)];
      if (isBlank(a) || isBlank(b)) return null;
      if (left.type === 'date') return daysOf(String(a)) - daysOf(String(b));
      if (left.type === 'time') return positive((timeMillis(String(a)) ?? 0) - (timeMillis(String(b)) ?? 0));
      return exact((Date.parse(String(a)) - Date.parse(String(b))) / dayMillis);
    }
  };
}

/** Time differences wrap around midnight. */
function positive(millis: number): number {
  return ((millis % dayMillis) + dayMillis) % dayMillis;
}

/** Days are added to dates and date-times, milliseconds to times; a part of a day is dropped for a date. */
function moved(point: Expression, by: Expression, factor: number): Expression {
  const amount = numberOf(by);
  return {
    type: point.type,
    evaluate: (input) => {
      const [start, days] = [point.evaluate(input), amount(input)];
      if (isBlank(start) || days === null) return null;
      const text = String(start);
      if (point.type === 'date') return dateOf(daysOf(text) + Math.trunc(factor * days));
      if (point.type === 'time') return timeOf((timeMillis(text) ?? 0) + factor * days);
      return isoDateTime(Math.round(Date.parse(text) + factor * days * dayMillis));
    }
  };
}

/** Two blanks are equal, a blank and a value are not; the empty text is a blank. */
function equality(name: string, wanted: boolean): FunctionTable[string] {
  return {
    counts: [2, 2],
    compile: (args) => {
      const [left, right] = args as [Expression, Expression];
      const types = new Set([left.type, right.type].filter((type) => type !== 'null'));
      if (types.has('picklist') || types.has('multipicklist'))
        throw new FormulaError(`${name} does not take a picklist; use ISPICKVAL, CASE or TEXT`);
      if (types.size > 1) throw new FormulaError(`${left.type} ${name} ${right.type} is not possible`);
      const key = types.has('datetime') ? instant : same;
      return {
        type: 'boolean',
        evaluate: (input) => {
          const [a, b] = [left.evaluate(input), right.evaluate(input)];
          if (isBlank(a) || isBlank(b)) return (isBlank(a) && isBlank(b)) === wanted;
          return (key(a) === key(b)) === wanted;
        }
      };
    }
  };
}

const same = (value: Scalar): Scalar => value;
const instant = (value: Scalar): Scalar => Date.parse(String(value));

function comparison(name: string, test: (order: number) => boolean): FunctionTable {
  return {
    [name]: {
      counts: [2, 2],
      compile: (args) => {
        const left = argument(name, args, 0, 'number', 'date', 'datetime', 'time', 'text');
        const right = argument(name, args, 1, 'number', 'date', 'datetime', 'time', 'text');
        if (left.type !== right.type && left.type !== 'null' && right.type !== 'null')
          throw new FormulaError(`${left.type} ${name} ${right.type} is not possible`);
        const key = left.type === 'datetime' ? instant : same;
        return {
          type: 'boolean',
          evaluate: (input) => {
            const [a, b] = [key(left.evaluate(input)), key(right.evaluate(input))];
            return a !== null && b !== null && !Number.isNaN(a) && !Number.isNaN(b) && test(a < b ? -1 : a > b ? 1 : 0);
          }
        };
      }
    }
  };
}

function logical(name: string, run: (left: () => boolean, right: () => boolean) => boolean): FunctionTable {
  return {
    [name]: {
      counts: [2, 2],
      compile: (args) => {
        const [left, right] = [holds(argument(name, args, 0, 'boolean')), holds(argument(name, args, 1, 'boolean'))];
        return {
          type: 'boolean',
          evaluate: (input) =>
            run(
              () => left(input),
              () => right(input)
            )
        };
      }
    }
  };
}

export const operators: FunctionTable = {
  '+': plusOrMinus('+'),
  '-': plusOrMinus('-'),
  '=': equality('=', true),
  '<>': equality('<>', false),
  '&': {
    counts: [2, 2],
    compile: (args) => {
      const [left, right] = [textOf(argument('&', args, 0, 'text')), textOf(argument('&', args, 1, 'text'))];
      return { type: 'text', evaluate: (input) => left(input) + right(input) };
    }
  },
  ...numeric('*', [2, 2], (a, b) => a * b),
  // Division by zero is an error on the platform, which shows #Error! and gives null in the API.
  ...numeric('/', [2, 2], (a, b) => (b === 0 ? null : a / b)),
  ...numeric('^', [2, 2], (a, b) => a ** b),
  ...numeric('negate', [1, 1], (a) => -a),
  ...comparison('<', (order) => order < 0),
  ...comparison('>', (order) => order > 0),
  ...comparison('<=', (order) => order <= 0),
  ...comparison('>=', (order) => order >= 0),
  ...logical('&&', (left, right) => left() && right()),
  ...logical('||', (left, right) => left() || right())
};
