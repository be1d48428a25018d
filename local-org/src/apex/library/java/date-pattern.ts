/** Java's SimpleDateFormat patterns, as `Datetime.format('EEE, d MMM yyyy')` takes them. */
import { fieldsOf, utcOf, zoneName, zoneOffset } from './time-zones.ts';
import type { WallClock } from './time-zones.ts';

/** Throws Error(`Illegal pattern character 'x'`) as Java does. */
export function formatPattern(pattern: string, utc: number, zone: string, locale: string): string {
  const offset = zoneOffset(zone, utc);
  const wall = fieldsOf(utc + offset);
  let out = '';
  let at = 0;
  while (at < pattern.length) {
    const c = pattern[at];
    if (c === "'") {
      const [text, end] = quoted(pattern, at);
      out += text;
      at = end;
    } else if (/[A-Za-z]/.test(c)) {
      let end = at;
      while (pattern[end] === c) end += 1;
      out += letters(c, end - at, { wall, utc, offset, zone, locale });
      at = end;
    } else {
      out += c;
      at += 1;
    }
  }
  return out;
}

function quoted(pattern: string, at: number): [text: string, end: number] {
  if (pattern[at + 1] === "'") return ["'", at + 2];
  let text = '';
  let i = at + 1;
  for (; i < pattern.length; i += 1) {
    if (pattern[i] !== "'") text += pattern[i];
    else if (pattern[i + 1] === "'") {
      text += "'";
      i += 1;
    } else return [text, i + 1];
  }
  throw new Error('Unterminated quote');
}

interface Moment {
  wall: WallClock;
  utc: number;
  offset: number;
  zone: string;
  locale: string;
}

const pad = (value: number, width: number): string =>
  value < 0 ? `-${String(-value).padStart(width, '0')}` : String(value).padStart(width, '0');

function letters(letter: string, count: number, moment: Moment): string {
  const { wall, locale } = moment;
  const weekday = new Date(utcOf({ ...wall, hour: 0 })).getUTCDay();
  switch (letter) {
    case 'G':
      return wall.year > 0 ? 'AD' : 'BC';
    case 'y':
      return count === 2 ? pad(wall.year % 100, 2) : pad(wall.year, count);
    case 'Y':
      return count === 2 ? pad(weekOf(wall, locale).year % 100, 2) : pad(weekOf(wall, locale).year, count);
    case 'M':
    case 'L':
      return count >= 3
        ? named({ month: count === 3 ? 'short' : 'long', ...(letter === 'M' ? { day: 'numeric' } : {}) }, 'month', moment)
        : pad(wall.month, count);
    case 'w':
      return pad(weekOf(wall, locale).week, count);
    case 'W':
      return pad(weekOfMonth(wall, locale), count);
    case 'D':
      return pad(Math.floor((utcOf(wall) - utcOf({ ...wall, month: 1, day: 1 })) / 86_400_000) + 1, count);
    case 'd':
      return pad(wall.day, count);
    case 'F':
      return pad(Math.ceil(wall.day / 7), count);
    case 'E':
      return named({ weekday: count <= 3 ? 'short' : 'long' }, 'weekday', moment);
    case 'u':
      return pad(weekday === 0 ? 7 : weekday, count);
    case 'a':
      return wall.hour < 12 ? 'AM' : 'PM';
    case 'H':
      return pad(wall.hour, count);
    case 'k':
      return pad(wall.hour === 0 ? 24 : wall.hour, count);
    case 'K':
      return pad(wall.hour % 12, count);
    case 'h':
      return pad(wall.hour % 12 === 0 ? 12 : wall.hour % 12, count);
    case 'm':
      return pad(wall.minute, count);
    case 's':
      return pad(wall.second, count);
    case 'S':
      return pad(wall.millisecond, count);
    case 'z':
      return zoneName(moment.zone, moment.utc, count >= 4 ? 'long' : 'short', locale);
    case 'Z':
      return offsetText(moment.offset, '');
    case 'X':
      return moment.offset === 0
        ? 'Z'
        : count === 1
          ? offsetText(moment.offset, '').slice(0, 3)
          : offsetText(moment.offset, count === 2 ? '' : ':');
    default:
      throw new Error(`Illegal pattern character '${letter}'`);
  }
}

function offsetText(offset: number, colon: string): string {
  const minutes = Math.abs(Math.round(offset / 60_000));
  return `${offset < 0 ? '-' : '+'}${pad(Math.floor(minutes / 60), 2)}${colon}${pad(minutes % 60, 2)}`;
}

function named(options: Intl.DateTimeFormatOptions, part: 'month' | 'weekday', moment: Moment): string {
  const format = new Intl.DateTimeFormat(moment.locale, { timeZone: 'UTC', ...options });
  return format.formatToParts(utcOf(moment.wall)).find(({ type }) => type === part)!.value;
}

/** First day of the week (0 Sunday to 6) and how many days of it the first week of a year needs. */
export function weekRule(locale: string): { first: number; minimal: number } {
  const info = (new Intl.Locale(locale) as Intl.Locale & { getWeekInfo(): { firstDay: number; minimalDays?: number } }).getWeekInfo();
  return { first: info.firstDay % 7, minimal: info.minimalDays ?? (info.firstDay === 1 ? 4 : 1) };
}

function weekOf(wall: WallClock, locale: string): { year: number; week: number } {
  const { first, minimal } = weekRule(locale);
  const day = Math.floor(utcOf(wall) / 86_400_000);
  const startOfWeekOne = (year: number): number => {
    const newYear = Math.floor(utcOf({ ...wall, year, month: 1, day: 1 }) / 86_400_000);
    const weekday = (((newYear + 4) % 7) + 7) % 7;
    const back = (weekday - first + 7) % 7;
    return newYear - back + (7 - back >= minimal ? 0 : 7);
  };
  const year = day >= startOfWeekOne(wall.year + 1) ? wall.year + 1 : day < startOfWeekOne(wall.year) ? wall.year - 1 : wall.year;
  return { year, week: Math.floor((day - startOfWeekOne(year)) / 7) + 1 };
}

function weekOfMonth(wall: WallClock, locale: string): number {
  const { first, minimal } = weekRule(locale);
  const firstOfMonth = Math.floor(utcOf({ ...wall, day: 1 }) / 86_400_000);
  const back = (((((firstOfMonth + 4) % 7) + 7) % 7) - first + 7) % 7;
  return Math.floor((wall.day - 1 + back) / 7) + (7 - back >= minimal ? 1 : 0);
}
