import locale from '@salesforce/i18n/locale';
import type { Maybe } from 'c/planModel';

/** Puts values into a label's {0}, {1}, …; a place without a value stays empty. */
export function formatLabel(label: string, ...values: (string | number | null | undefined)[]): string {
  return label.replace(/\{(\d+)\}/g, (_, place: string) => String(values[Number(place)] ?? ''));
}

/** Picks the label for one or for several, then fills in the count as {0}. */
export function formatCount(count: number, one: string, many: string, ...rest: (string | number)[]): string {
  return formatLabel(count === 1 ? one : many, formatNumber(count), ...rest);
}

const numbers = new Intl.NumberFormat(locale);

export function formatNumber(value: number): string {
  return numbers.format(value);
}

/** An amount without cents; without a currency it is a plain number. */
export function formatMoney(value: Maybe<number>, currencyIsoCode: Maybe<string>): string {
  if (value === null || value === undefined) {
    return '';
  }
  const currency = currencyIsoCode ? ({ style: 'currency', currency: currencyIsoCode } as const) : {};
  return new Intl.NumberFormat(locale, { ...currency, maximumFractionDigits: 0 }).format(value);
}

/** First letters of the first and last word of a name, for an avatar. */
export function initialsOf(name: Maybe<string>): string {
  const words = (name ?? '').trim().split(/\s+/).filter(Boolean);
  const picked = words.length > 1 ? [words[0], words[words.length - 1]] : words;
  return picked.map((word) => [...word][0].toLocaleUpperCase(locale)).join('');
}

/** A link that is safe to follow, or null: a stored "javascript:" must never become a link. */
export function safeUrl(url: Maybe<string>): string | null {
  return url && /^https?:\/\//i.test(url.trim()) ? url.trim() : null;
}
