import locale from '@salesforce/i18n/locale';
import type { Maybe } from 'c/planModel';

const MS_PER_DAY = 86_400_000;
const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const MOST_CACHED = 20_000;

/** A plan names few different days many times, and reading one costs more than finding it again. */
const daysByIso = new Map<string, number | null>();

/** Days since 1970-01-01 of an ISO date; null for none or for text that is no date. */
export function toDay(iso: Maybe<string>): number | null {
  if (!iso) {
    return null;
  }
  let day = daysByIso.get(iso);
  if (day === undefined) {
    day = parseDay(iso);
    if (daysByIso.size >= MOST_CACHED) {
      daysByIso.clear();
    }
    daysByIso.set(iso, day);
  }
  return day;
}

function parseDay(iso: string): number | null {
  const match = ISO_DATE.exec(iso);
  if (!match) {
    return null;
  }
  const day = Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3])) / MS_PER_DAY;
  return toIso(day) === iso ? day : null;
}

export function toIso(day: number): string {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
}

/** 1 = Monday … 7 = Sunday; 1970-01-01 was a Thursday. */
export function weekdayOf(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

export function yearOf(day: number): number {
  return new Date(day * MS_PER_DAY).getUTCFullYear();
}

/** 0 = January … 11 = December. */
export function monthOf(day: number): number {
  return new Date(day * MS_PER_DAY).getUTCMonth();
}

export function dayOfMonth(day: number): number {
  return new Date(day * MS_PER_DAY).getUTCDate();
}

/** First day of the month that lies `months` after the month of `day`. */
export function monthStart(day: number, months = 0): number {
  return Date.UTC(yearOf(day), monthOf(day) + months, 1) / MS_PER_DAY;
}

export function weekStart(day: number): number {
  return day - weekdayOf(day) + 1;
}

export type DateStyle = 'short' | 'medium' | 'long' | 'month' | 'monthYear' | 'weekday';

const STYLES: Record<DateStyle, Intl.DateTimeFormatOptions> = {
  short: { day: 'numeric', month: 'short' },
  medium: { day: 'numeric', month: 'short', year: 'numeric' },
  long: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'short' },
  monthYear: { month: 'long', year: 'numeric' },
  weekday: { weekday: 'narrow' }
};
const formats = new Map<DateStyle, Intl.DateTimeFormat>();

/** A day in the user's format. The zone is UTC on both ways, so no clock can move the date. */
export function formatDay(day: number, style: DateStyle = 'medium'): string {
  let format = formats.get(style);
  if (!format) {
    format = new Intl.DateTimeFormat(locale, { ...STYLES[style], timeZone: 'UTC' });
    formats.set(style, format);
  }
  return format.format(day * MS_PER_DAY);
}

/** An ISO date in the user's format, or an empty text. */
export function formatDate(iso: Maybe<string>, style: DateStyle = 'medium'): string {
  const day = toDay(iso);
  return day === null ? '' : formatDay(day, style);
}

/** "3 – 7 May": the shortest unambiguous form of a span of days. */
export function formatSpan(start: Maybe<string>, due: Maybe<string>): string {
  const from = toDay(start);
  const to = toDay(due);
  if (from === null || to === null || from === to) {
    return formatDate(due ?? start, 'short');
  }
  return `${formatDay(from, 'short')} – ${formatDay(to, 'short')}`;
}

/** Calendar days from today to a date: negative is in the past. */
export function daysUntil(iso: Maybe<string>, today: Maybe<string>): number | null {
  const day = toDay(iso);
  const now = toDay(today);
  return day === null || now === null ? null : day - now;
}

/** Milliseconds of an ISO date-time with its zone, as the base components want it; null for none. */
export function toInstant(isoDateTime: Maybe<string>): number | null {
  const instant = Date.parse(isoDateTime ?? '');
  return Number.isNaN(instant) ? null : instant;
}
