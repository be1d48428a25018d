import { declare } from '../declare.ts';
import { noNulls } from '../arguments.ts';
import { exception } from '../../runtime/exception.ts';
import { ApexDecimal, RoundingMode } from '../../runtime/decimal.ts';
import { scaled } from './decimal.ts';
import { toInteger, toLong, truncated } from './numbers.ts';
import type { Implementation } from '../declare.ts';

function decimalOf(value: number): ApexDecimal {
  if (!Number.isFinite(value)) throw exception('MathException', 'Invalid value: the result is not a number');
  return ApexDecimal.ofDouble(value);
}

/** One declaration for Double and one for Decimal; a Decimal takes the way over Double, as on the platform. */
function both(name: string, run: (x: number) => number): Record<string, Implementation> {
  return {
    [`Decimal ${name}(Decimal decimalValue)`]: (value: ApexDecimal) => decimalOf(run(value.toNumber())),
    [`Double ${name}(Double doubleValue)`]: run
  };
}

/** Rounds half to even, as Java's rint. */
function rint(x: number): number {
  const floor = Math.floor(x);
  const rest = x - floor;
  return rest < 0.5 || (rest === 0.5 && floor % 2 === 0) ? floor : floor + 1;
}

const floorOf = (value: ApexDecimal): ApexDecimal => scaled(value, 0, RoundingMode.FLOOR);
const ceilOf = (value: ApexDecimal): ApexDecimal => scaled(value, 0, RoundingMode.CEILING);

function remainder<T extends number | bigint>(a: T, b: T): T {
  if (!b) throw exception('MathException', 'Divide by 0');
  return ((a as number) % (b as number)) as T;
}

const bigger = <T extends number | bigint>(a: T, b: T): T => (a > b ? a : b);
const smaller = <T extends number | bigint>(a: T, b: T): T => (a < b ? a : b);

declare({
  name: 'Math',
  staticProperties: { 'Double PI': { get: () => Math.PI }, 'Double E': { get: () => Math.E } },
  statics: noNulls({
    'Integer abs(Integer integerValue)': (x: number) => Math.abs(x) | 0,
    'Long abs(Long longValue)': (x: bigint) => toLong(x < 0n ? -x : x),
    'Decimal abs(Decimal decimalValue)': (x: ApexDecimal) => new ApexDecimal(x.big.abs()),
    'Double abs(Double doubleValue)': Math.abs,
    'Integer max(Integer integerValue1, Integer integerValue2)': bigger<number>,
    'Long max(Long longValue1, Long longValue2)': bigger<bigint>,
    'Decimal max(Decimal decimalValue1, Decimal decimalValue2)': (a: ApexDecimal, b: ApexDecimal) => (a.compare(b) >= 0 ? a : b),
    'Double max(Double doubleValue1, Double doubleValue2)': Math.max,
    'Integer min(Integer integerValue1, Integer integerValue2)': smaller<number>,
    'Long min(Long longValue1, Long longValue2)': smaller<bigint>,
    'Decimal min(Decimal decimalValue1, Decimal decimalValue2)': (a: ApexDecimal, b: ApexDecimal) => (a.compare(b) <= 0 ? a : b),
    'Double min(Double doubleValue1, Double doubleValue2)': Math.min,
    'Integer mod(Integer integerValue1, Integer integerValue2)': remainder<number>,
    'Long mod(Long longValue1, Long longValue2)': remainder<bigint>,
    'Decimal floor(Decimal decimalValue)': floorOf,
    'Double floor(Double doubleValue)': Math.floor,
    'Decimal ceil(Decimal decimalValue)': ceilOf,
    'Double ceil(Double doubleValue)': Math.ceil,
    'Integer round(Decimal decimalValue)': (x: ApexDecimal) => toInteger(scaled(x, 0).toBigInt()),
    'Integer round(Double doubleValue)': (x: number) => Number(truncated(rint(x), 32)),
    'Long roundToLong(Decimal decimalValue)': (x: ApexDecimal) => toLong(scaled(x, 0).toBigInt()),
    'Long roundToLong(Double doubleValue)': (x: number) => truncated(rint(x), 64),
    'Decimal rint(Decimal decimalValue)': (x: ApexDecimal) => scaled(x, 0),
    'Double rint(Double doubleValue)': rint,
    'Decimal signum(Decimal decimalValue)': (x: ApexDecimal) => ApexDecimal.of(x.big.signum()),
    'Double signum(Double doubleValue)': Math.sign,
    'Double pow(Double doubleValue, Double exponent)': Math.pow,
    'Double random()': Math.random,
    'Decimal atan2(Decimal yCoordinate, Decimal xCoordinate)': (y: ApexDecimal, x: ApexDecimal) =>
      decimalOf(Math.atan2(y.toNumber(), x.toNumber())),
    'Double atan2(Double yCoordinate, Double xCoordinate)': Math.atan2,
    ...both('sqrt', Math.sqrt),
    ...both('cbrt', Math.cbrt),
    ...both('exp', Math.exp),
    ...both('log', Math.log),
    ...both('log10', Math.log10),
    ...both('sin', Math.sin),
    ...both('cos', Math.cos),
    ...both('tan', Math.tan),
    ...both('asin', Math.asin),
    ...both('acos', Math.acos),
    ...both('atan', Math.atan),
    ...both('sinh', Math.sinh),
    ...both('cosh', Math.cosh),
    ...both('tanh', Math.tanh)
  })
});
