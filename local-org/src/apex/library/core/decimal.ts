import { declare } from '../declare.ts';
import { noNulls } from '../arguments.ts';
import { exception } from '../../runtime/exception.ts';
import { ApexDecimal, RoundingMode } from '../../runtime/decimal.ts';
import type { ApexEnumValue } from '../../runtime/class-info.ts';
import { localNumber } from '../java/locale-text.ts';
import { runningUser } from '../running-user.ts';
import { parseDecimal, toInteger, toLong } from './numbers.ts';

declare({
  name: 'System.RoundingMode',
  kind: 'enum',
  enumValues: ['CEILING', 'DOWN', 'FLOOR', 'HALF_DOWN', 'HALF_EVEN', 'HALF_UP', 'UNNECESSARY', 'UP']
});

const MAX_SCALE = 33;

const modeOf = (value: ApexEnumValue): RoundingMode => RoundingMode[value.name as keyof typeof RoundingMode];

/** Half-even unless stated, as the documentation of setScale says. */
export function scaled(value: ApexDecimal, scale: number, mode: RoundingMode = RoundingMode.HALF_EVEN): ApexDecimal {
  if (scale < -MAX_SCALE || scale > MAX_SCALE) throw exception('MathException', `Scale must be between -${MAX_SCALE} and ${MAX_SCALE}`);
  try {
    return value.setScale(scale, mode);
  } catch {
    throw exception('MathException', 'Rounding necessary');
  }
}

export function divided(value: ApexDecimal, by: ApexDecimal, scale: number, mode: RoundingMode = RoundingMode.HALF_EVEN): ApexDecimal {
  if (by.isZero()) throw exception('MathException', 'Divide by 0');
  try {
    return new ApexDecimal(value.big.divide(by.big, scale, mode));
  } catch {
    throw exception('MathException', 'Rounding necessary');
  }
}

const rounded = (value: ApexDecimal, mode?: RoundingMode): bigint => toLong(scaled(value, 0, mode).toBigInt());

function power(value: ApexDecimal, exponent: number): ApexDecimal {
  if (exponent < 0 || exponent > 32_767) throw exception('MathException', 'Invalid exponent: it must be between 0 and 32,767');
  return new ApexDecimal(value.big.pow(exponent));
}

declare({
  name: 'Decimal',
  statics: noNulls({
    'Decimal valueOf(Double doubleToDecimal)': (value: number) => ApexDecimal.ofDouble(value),
    'Decimal valueOf(Long longToDecimal)': (value: bigint) => ApexDecimal.of(value),
    'Decimal valueOf(String stringToDecimal)': parseDecimal
  }),
  methods: noNulls({
    'Decimal abs()': (value: ApexDecimal) => new ApexDecimal(value.big.abs()),
    'Decimal divide(Decimal divisor, Integer scale)': (value: ApexDecimal, by: ApexDecimal, scale: number) => divided(value, by, scale),
    'Decimal divide(Decimal divisor, Integer scale, System.RoundingMode roundingMode)': (
      value: ApexDecimal,
      by: ApexDecimal,
      scale: number,
      mode: ApexEnumValue
    ) => divided(value, by, scale, modeOf(mode)),
    'Double doubleValue()': (value: ApexDecimal) => value.toNumber(),
    'String format()': (value: ApexDecimal) => localNumber(value.toString(), runningUser().locale),
    'Integer intValue()': (value: ApexDecimal) => toInteger(value.toBigInt()),
    'Long longValue()': (value: ApexDecimal) => toLong(value.toBigInt()),
    'Decimal pow(Integer exponent)': power,
    'Integer precision()': (value: ApexDecimal) => value.big.precision(),
    'Long round()': (value: ApexDecimal) => rounded(value),
    'Long round(System.RoundingMode roundingMode)': (value: ApexDecimal, mode: ApexEnumValue) => rounded(value, modeOf(mode)),
    'Integer scale()': (value: ApexDecimal) => value.scale(),
    'Decimal setScale(Integer scale)': (value: ApexDecimal, scale: number) => scaled(value, scale),
    'Decimal setScale(Integer scale, System.RoundingMode roundingMode)': (value: ApexDecimal, scale: number, mode: ApexEnumValue) =>
      scaled(value, scale, modeOf(mode)),
    'Decimal stripTrailingZeros()': (value: ApexDecimal) => new ApexDecimal(value.big.stripTrailingZeros()),
    'String toPlainString()': (value: ApexDecimal) => value.toString()
  })
});
