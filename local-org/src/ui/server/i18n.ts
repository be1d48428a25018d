import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { basePackage } from '../bundle/module-folders.ts';
import type { Reader } from './reader.ts';

const cache = new Map<string, Record<string, unknown>>();
const RIGHT_TO_LEFT = /^(ar|he|iw|fa|ur)\b/;

/** Values of the modules under `@salesforce/i18n`, by the part after it, for a reader's locale, language and time zone. */
export function i18nValues(reader: Reader): Record<string, unknown> {
  const key = [reader.locale, reader.language, reader.timeZone, reader.currency].join();
  let values = cache.get(key);
  if (!values) {
    values = compute(reader);
    cache.set(key, values);
  }
  return values;
}

function compute({ locale: salesforceLocale, language, timeZone, currency }: Reader): Record<string, unknown> {
  const locale = salesforceLocale.replaceAll('_', '-');
  const parts = new Intl.NumberFormat(locale).formatToParts(-12345.6);
  const symbol = (type: string, otherwise: string): string => parts.find((part) => part.type === type)?.value ?? otherwise;
  const [shortDate, mediumDate, longDate] = (['short', 'medium', 'long'] as const).map((dateStyle) => pattern(locale, { dateStyle }));
  const [shortTime, mediumTime] = (['short', 'medium'] as const).map((timeStyle) => pattern(locale, { timeStyle }));
  return {
    lang: language.replaceAll('_', '-').replace(/-US$/, ''),
    locale,
    dir: RIGHT_TO_LEFT.test(language) ? 'rtl' : 'ltr',
    timeZone,
    currency,
    // 1 is Sunday, as on the platform.
    firstDayOfWeek: (firstDay(locale) % 7) + 1,
    defaultCalendar: 'gregorian',
    defaultNumberingSystem: 'latn',
    showJapaneseCalendar: false,
    calendarData: calendarData(locale),
    'dateTime.shortDateFormat': shortDate,
    'dateTime.mediumDateFormat': mediumDate,
    'dateTime.longDateFormat': longDate,
    'dateTime.shortTimeFormat': shortTime,
    'dateTime.mediumTimeFormat': mediumTime,
    'dateTime.shortDateTimeFormat': `${shortDate} ${shortTime}`,
    'dateTime.mediumDateTimeFormat': `${mediumDate} ${mediumTime}`,
    'dateTime.longDateTimeFormat': `${longDate} ${mediumTime}`,
    'number.decimalSeparator': symbol('decimal', '.'),
    'number.groupingSeparator': symbol('group', ','),
    'number.minusSign': symbol('minusSign', '-'),
    'number.plusSign': '+',
    'number.percentSign': '%',
    'number.perMilleSign': '‰',
    'number.infinity': '∞',
    'number.nan': 'NaN',
    'number.exponentialSign': 'E',
    'number.superscriptingExponentSign': '×',
    'number.numberFormat': '#,##0.###',
    'number.percentFormat': locale.startsWith('en') ? '#,##0%' : '#,##0 %',
    'number.currencyFormat': locale.startsWith('en') ? '¤#,##0.00' : '#,##0.00 ¤',
    'number.currencySymbol': currencySymbol(locale, currency)
  };
}

function currencySymbol(locale: string, currency: string): string {
  const parts = new Intl.NumberFormat(locale, { style: 'currency', currency }).formatToParts(1);
  return parts.find(({ type }) => type === 'currency')?.value ?? currency;
}

function firstDay(locale: string): number {
  const info = new Intl.Locale(locale) as Intl.Locale & { getWeekInfo?(): { firstDay: number } };
  return info.getWeekInfo?.().firstDay ?? 7;
}

/** The date pattern a locale writes with, in the letters the base components read. */
function pattern(locale: string, options: Intl.DateTimeFormatOptions): string {
  const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  const { hour12 } = format.resolvedOptions();
  return format
    .formatToParts(new Date(Date.UTC(2003, 1, 4, 5, 6, 7)))
    .map(({ type, value }) => letters(type, value, hour12 ?? false))
    .join('');
}

function letters(type: string, value: string, hour12: boolean): string {
  switch (type) {
    case 'day':
      return value.length === 2 ? 'dd' : 'd';
    case 'month':
      return /^\d/.test(value) ? (value.length === 2 ? 'MM' : 'M') : value.length <= 4 ? 'MMM' : 'MMMM';
    // Two-digit years are ambiguous when typed; the platform writes four.
    case 'year':
      return 'yyyy';
    case 'hour':
      return hour12 ? 'h' : value.length === 2 ? 'HH' : 'H';
    case 'minute':
      return 'mm';
    case 'second':
      return 'ss';
    case 'dayPeriod':
      return 'a';
    default:
      return value.replace(/\u202f/g, ' ');
  }
}

/** The package's calendar data is English; the Gregorian names are put in the locale's language. */
function calendarData(locale: string): unknown {
  const file = join(basePackage, 'scopedImports/@salesforce-i18n-calendarData.js');
  const text = /JSON\.parse\('(.*)'\)/s.exec(readFileSync(file, 'utf8'))?.[1] ?? '{}';
  const all = JSON.parse(text.replace(/\\'/g, "'").replace(/\\\\/g, '\\')) as Record<string, Record<string, unknown>>;
  const gregorian = { ...all.gregorian };
  gregorian.months = names(gregorian.months, (style, index) =>
    new Intl.DateTimeFormat(locale, { month: style, timeZone: 'UTC' }).format(Date.UTC(2024, index - 1, 15))
  );
  gregorian.days = names(gregorian.days, (style, index) =>
    new Intl.DateTimeFormat(locale, { weekday: style, timeZone: 'UTC' }).format(Date.UTC(2024, 0, 7 + index))
  );
  return { gregorian };
}

type Style = 'long' | 'short' | 'narrow';
const DAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

function names(source: unknown, nameOf: (style: Style, index: number) => string): unknown {
  const widths: Record<string, Style> = { wide: 'long', abbreviated: 'short', short: 'short', narrow: 'narrow' };
  const contexts = source as Record<string, Record<string, Record<string, string>>>;
  return Object.fromEntries(
    Object.entries(contexts ?? {}).map(([context, byWidth]) => [
      context,
      Object.fromEntries(
        Object.entries(byWidth).map(([width, byKey]) => [
          width,
          Object.fromEntries(
            Object.keys(byKey).map((key) => [key, nameOf(widths[width] ?? 'short', DAYS.includes(key) ? DAYS.indexOf(key) : Number(key))])
          )
        ])
      )
    ])
  );
}
