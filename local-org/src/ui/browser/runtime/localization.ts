import configProviderService from 'lightning/configProvider';
import { platform } from '@local-org/platform';

type Unit = 'day' | 'month' | 'year' | 'hour' | 'minute' | 'second';
const locale = String(platform.i18n.locale ?? 'en-US');
const PARTS = /yyyy|yy|y|MMMM|MMM|MM|M|dd|d|HH|H|hh|h|mm|m|ss|s|SSS|a|'[^']*'/g;
const months = (style: 'long' | 'short'): string[] =>
  Array.from({ length: 12 }, (_, month) =>
    new Intl.DateTimeFormat(locale, { month: style, timeZone: 'UTC' }).format(Date.UTC(2024, month, 15))
  );
const pad = (value: number, width = 2): string => String(value).padStart(width, '0');

/** Gives the base components dates and times in the reader's locale; the package's own service knows American English only. */
export function provideLocalization(): void {
  configProviderService({ getLocalizationService: () => service, getPathPrefix: () => '' });
}

const service = {
  formatDate: (value: string | Date, format: string) => write(asDate(value), format),
  formatDateUTC: (value: string | Date, format: string) => write(toWallClock(asDate(value)), format),
  formatTime: (value: Date, format: string) => write(value, format),
  formatDateTimeUTC: (value: Date) => write(toWallClock(value), `${platform.i18n['dateTime.mediumDateTimeFormat']}`),
  parseDateTime: (text: string, format: string) => read(text, format),
  parseDateTimeUTC: (text: string) => isoDate(/Z$|[+-]\d\d:?\d\d$/.test(text) ? text : `${text}Z`),
  parseDateTimeISO8601: (text: string) => isoDate(text),
  isBefore: (a: string | Date, b: string | Date, unit?: Unit) => startOf(asDate(a), unit) < startOf(asDate(b), unit),
  isAfter: (a: string | Date, b: string | Date, unit?: Unit) => startOf(asDate(a), unit) > startOf(asDate(b), unit),
  UTCToWallTime: (date: Date, zone: string, done: (result: Date) => void) => done(new Date(date.getTime() + offset(date, zone))),
  WallTimeToUTC: (date: Date, zone: string, done: (result: Date) => void) => {
    const guess = new Date(date.getTime() - offset(date, zone));
    done(new Date(date.getTime() - offset(guess, zone)));
  },
  translateToOtherCalendar: (date: Date) => date,
  translateFromOtherCalendar: (date: Date) => date,
  translateToLocalizedDigits: (text: string) => text,
  translateFromLocalizedDigits: (text: string) => text,
  getNumberFormat: () => new Intl.NumberFormat(locale),
  duration: (value: number) => ({ minutes: value }),
  displayDuration: ({ minutes }: { minutes: number }) => new Intl.RelativeTimeFormat(locale).format(Math.round(minutes), 'minute')
};

function asDate(value: string | Date): Date {
  return value instanceof Date ? value : (isoDate(value) ?? new Date(NaN));
}

/** ISO text without a zone is wall-clock time, a plain date midnight of it. */
function isoDate(text: string): Date | null {
  const value = new Date(/^\d{4}-\d\d-\d\d$/.test(text) ? `${text}T00:00:00` : /^\d\d:\d\d/.test(text) ? `1970-01-01T${text}` : text);
  return Number.isNaN(value.getTime()) ? null : value;
}

/** A date whose local parts are the given one's UTC parts. */
function toWallClock(date: Date): Date {
  return new Date(date.getTime() + date.getTimezoneOffset() * 60_000);
}

function write(date: Date, format: string): string {
  if (Number.isNaN(date.getTime())) return '';
  const hours = date.getHours();
  const parts: Record<string, string> = {
    yyyy: pad(date.getFullYear(), 4),
    y: String(date.getFullYear()),
    yy: pad(date.getFullYear() % 100),
    MMMM: months('long')[date.getMonth()] ?? '',
    MMM: months('short')[date.getMonth()] ?? '',
    MM: pad(date.getMonth() + 1),
    M: String(date.getMonth() + 1),
    dd: pad(date.getDate()),
    d: String(date.getDate()),
    HH: pad(hours),
    H: String(hours),
    hh: pad(((hours + 11) % 12) + 1),
    h: String(((hours + 11) % 12) + 1),
    mm: pad(date.getMinutes()),
    m: String(date.getMinutes()),
    ss: pad(date.getSeconds()),
    s: String(date.getSeconds()),
    SSS: pad(date.getMilliseconds(), 3),
    a: hours < 12 ? 'AM' : 'PM'
  };
  return format
    .replace(/YYYY/g, 'yyyy')
    .replace(/DD/g, 'dd')
    .replace(PARTS, (part) => (part.startsWith("'") ? part.slice(1, -1) : (parts[part] ?? part)));
}

function read(text: string, format: string): Date | null {
  const names: string[] = [];
  const pattern = format
    .replace(/YYYY/g, 'yyyy')
    .replace(/DD/g, 'dd')
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(PARTS, (part) => {
      if (part.startsWith("'")) return part.slice(1, -1);
      names.push(part);
      return /^M{3,4}$/.test(part) ? '([^\\d\\s]+)' : part === 'a' ? '([AaPp][Mm])' : '(\\d{1,4})';
    });
  const found = new RegExp(`^\\s*${pattern}\\s*$`).exec(text);
  if (!found) return isoDate(text);
  const at = { year: 1970, month: 1, day: 1, hour: 0, minute: 0, second: 0, millisecond: 0 };
  let afternoon: boolean | undefined;
  names.forEach((name, index) => {
    const word = found[index + 1] ?? '';
    if (name.startsWith('y')) at.year = word.length <= 2 ? 2000 + Number(word) : Number(word);
    else if (/^M{3,4}$/.test(name))
      at.month = months(name === 'MMM' ? 'short' : 'long').findIndex((month) => month.toLowerCase() === word.toLowerCase()) + 1;
    else if (name.startsWith('M')) at.month = Number(word);
    else if (name.startsWith('d')) at.day = Number(word);
    else if (name.toLowerCase().startsWith('h')) at.hour = Number(word);
    else if (name.startsWith('m')) at.minute = Number(word);
    else if (name.startsWith('s')) at.second = Number(word);
    else if (name === 'SSS') at.millisecond = Number(word);
    else if (name === 'a') afternoon = /^p/i.test(word);
  });
  if (afternoon !== undefined) at.hour = (at.hour % 12) + (afternoon ? 12 : 0);
  const date = new Date(at.year, at.month - 1, at.day, at.hour, at.minute, at.second, at.millisecond);
  return date.getMonth() === at.month - 1 && date.getDate() === at.day ? date : null;
}

function startOf(date: Date, unit?: Unit): number {
  const copy = new Date(date.getTime());
  const units: Unit[] = ['second', 'minute', 'hour', 'day', 'month', 'year'];
  const level = unit ? units.indexOf(unit) : -1;
  if (level >= 0) copy.setMilliseconds(0);
  if (level >= 1) copy.setSeconds(0);
  if (level >= 2) copy.setMinutes(0);
  if (level >= 3) copy.setHours(0);
  if (level >= 4) copy.setDate(1);
  if (level >= 5) copy.setMonth(0);
  return copy.getTime();
}

/** How far a zone is ahead of UTC at this moment, in milliseconds. */
function offset(date: Date, zone: string): number {
  const parts = Object.fromEntries(
    new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric'
    })
      .formatToParts(date)
      .map(({ type, value }) => [type, Number(value)])
  ) as Record<string, number>;
  const wall = Date.UTC(parts.year ?? 0, (parts.month ?? 1) - 1, parts.day ?? 1, parts.hour ?? 0, parts.minute ?? 0, parts.second ?? 0);
  return wall - Math.floor(date.getTime() / 1000) * 1000;
}
