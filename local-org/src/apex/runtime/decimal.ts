import { Big, RoundingMode } from 'bigdecimal.js';
import type { BigDecimal } from 'bigdecimal.js';

export { RoundingMode };
export type { BigDecimal };

/** Decimal places of a quotient that does not end: `1.0 / 3` has 33. */
const QUOTIENT_SCALE = 33;

/** Apex's Decimal: an arbitrary-precision number that keeps its scale (`1.50` stays `1.50`). Immutable. */
export class ApexDecimal {
  readonly big: BigDecimal;

  constructor(big: BigDecimal) {
    this.big = big;
  }

  /** From an Integer, Long, Double or the text of a number; a Double takes the digits it prints with. */
  static of(value: number | bigint | string): ApexDecimal {
    return new ApexDecimal(Big(typeof value === 'number' && !Number.isInteger(value) ? String(value) : value));
  }

  /** `1.0`: a Double becomes a Decimal of scale 1 when it is whole, as BigDecimal.valueOf(double) does. */
  static ofDouble(value: number): ApexDecimal {
    return new ApexDecimal(Big(Number.isInteger(value) && Math.abs(value) < 1e15 ? `${value}.0` : String(value)));
  }

  plus(other: ApexDecimal): ApexDecimal {
    return new ApexDecimal(this.big.add(other.big));
  }

  minus(other: ApexDecimal): ApexDecimal {
    return new ApexDecimal(this.big.subtract(other.big));
  }

  times(other: ApexDecimal): ApexDecimal {
    return new ApexDecimal(this.big.multiply(other.big));
  }

  /** The caller has made sure that `other` is not zero. */
  dividedBy(other: ApexDecimal): ApexDecimal {
    const quotient = this.big.divide(other.big, QUOTIENT_SCALE, RoundingMode.HALF_UP).stripTrailingZeros();
    const least = Math.max(0, this.scale() - other.scale());
    return new ApexDecimal(quotient.scale() < least ? quotient.setScale(least) : quotient);
  }

  negate(): ApexDecimal {
    return new ApexDecimal(this.big.negate());
  }

  compare(other: ApexDecimal): number {
    return this.big.compareTo(other.big);
  }

  isZero(): boolean {
    return this.big.signum() === 0;
  }

  scale(): number {
    return this.big.scale();
  }

  setScale(scale: number, mode: RoundingMode = RoundingMode.HALF_UP): ApexDecimal {
    return new ApexDecimal(this.big.setScale(scale, mode));
  }

  toNumber(): number {
    return this.big.numberValue();
  }

  /** Without its fraction. */
  toBigInt(): bigint {
    return this.big.toBigInt();
  }

  toString(): string {
    return this.big.toPlainString();
  }

  toJSON(): number {
    return this.toNumber();
  }
}

/** A Double that stands where its type is not known (Object, a collection's element); a static Double is a plain number. */
export class ApexDouble {
  readonly value: number;
  constructor(value: number) {
    this.value = value;
  }
  toString(): string {
    return doubleText(this.value);
  }
}

/** A Double as Apex prints it: `1.0`, `0.1`, `1.0E10`. */
export function doubleText(value: number): string {
  if (!Number.isFinite(value)) return String(value);
  const size = Math.abs(value);
  if (value !== 0 && (size >= 1e7 || size < 1e-3)) {
    const [digits, exponent] = value.toExponential().split('e') as [string, string];
    return `${digits.includes('.') ? digits : `${digits}.0`}E${Number(exponent)}`;
  }
  return Number.isInteger(value) ? `${Object.is(value, -0) ? '-0' : value}.0` : String(value);
}
