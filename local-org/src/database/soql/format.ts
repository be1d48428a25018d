import type { FieldModel } from '../../metadata/model.ts';
import type { Scalar } from '../types.ts';

/** FORMAT(): numbers and dates as a person in en_US reads them. */
export function formatTransform(field: FieldModel): (value: Scalar) => Scalar {
  const locale = 'en-US';
  switch (field.type) {
    case 'Currency':
      return (value) => formatNumber(value, locale, { style: 'currency', currency: 'USD', minimumFractionDigits: field.scale ?? 2 });
    case 'Number':
    case 'Percent':
    case 'Summary':
      return (value) =>
        formatNumber(value, locale, { minimumFractionDigits: field.scale ?? 0, maximumFractionDigits: Math.max(field.scale ?? 0, 0) });
    case 'Date':
      return (value) =>
        typeof value === 'string' ? new Date(`${value}T00:00:00Z`).toLocaleDateString(locale, { timeZone: 'UTC' }) : value;
    case 'DateTime':
      return (value) => (typeof value === 'string' ? new Date(value).toLocaleString(locale, { timeZone: 'UTC' }) : value);
    default:
      return (value) => value;
  }
}

function formatNumber(value: Scalar, locale: string, options: Intl.NumberFormatOptions): Scalar {
  return typeof value === 'number' ? new Intl.NumberFormat(locale, options).format(value) : value;
}
