import type { Scalar } from '../database/types.ts';
import type { FieldModel } from '../metadata/model.ts';

/** Half up away from zero, as formulas round. `digits` may be negative. */
export function roundHalfUp(value: number, digits: number): number {
  const shifted = Number(`${Math.abs(value).toPrecision(15)}e0`);
  const [mantissa = '0', exponent = '0'] = shifted.toExponential().split('e');
  const scaled = Math.floor(Number(`${mantissa}e${Number(exponent) + digits}`) + 0.5);
  const [whole = '0', power = '0'] = scaled.toExponential().split('e');
  const rounded = Number(`${whole}e${Number(power) - digits}`);
  return value < 0 && rounded !== 0 ? -rounded : rounded;
}

/** Converts a formula's value to what its field holds. */
export function resultFor(field: Pick<FieldModel, 'type' | 'scale'>): (value: Scalar) => Scalar {
  const scale = field.scale ?? 18;
  switch (field.type) {
    case 'Checkbox':
      return (value) => value === true;
    case 'Percent':
      return (value) => (typeof value === 'number' ? roundHalfUp(Number((value * 100).toPrecision(15)), scale) : null);
    case 'Currency':
    case 'Number':
      return (value) => (typeof value === 'number' ? roundHalfUp(value, scale) : null);
    default:
      return (value) => (value === '' ? null : value);
  }
}
