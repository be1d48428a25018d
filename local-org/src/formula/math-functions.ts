import { numeric } from './function-table.ts';
import type { FunctionTable } from './function-table.ts';
import { roundHalfUp } from './result.ts';

const awayFromZero = (value: number): number => (value < 0 ? Math.floor(value) : Math.ceil(value));

export const mathFunctions: FunctionTable = {
  ...numeric('ABS', [1, 1], Math.abs),
  // Documented so: CEILING rounds away from zero, FLOOR towards it; MCEILING and MFLOOR follow the number line.
  ...numeric('CEILING', [1, 1], awayFromZero),
  ...numeric('FLOOR', [1, 1], Math.trunc),
  ...numeric('MCEILING', [1, 1], Math.ceil),
  ...numeric('MFLOOR', [1, 1], Math.floor),
  ...numeric('EXP', [1, 1], Math.exp),
  ...numeric('LN', [1, 1], (value) => (value > 0 ? Math.log(value) : null)),
  ...numeric('LOG', [1, 1], (value) => (value > 0 ? Math.log10(value) : null)),
  ...numeric('SQRT', [1, 1], (value) => (value < 0 ? null : Math.sqrt(value))),
  ...numeric('MAX', [1, Infinity], Math.max),
  ...numeric('MIN', [1, Infinity], Math.min),
  ...numeric('MOD', [2, 2], (value, divisor) => (divisor === 0 ? null : value % divisor)),
  ...numeric('ROUND', [2, 2], roundHalfUp),
  ...numeric('TRUNC', [1, 2], (value, digits = 0) => Math.trunc(value * 10 ** digits) / 10 ** digits),
  ...numeric('PI', [0, 0], () => Math.PI)
};
