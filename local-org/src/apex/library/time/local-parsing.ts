/** Reading dates and times as a locale writes them (`5/9/2026 2:07 PM`, `09.05.2026 14:07`). */
import { languageTag } from '../java/locale-text.ts';
import type { WallClock } from '../java/time-zones.ts';

/** Null where the text is no date of that locale. `withTime` wants a time as well. */
export function parseLocal(text: string, locale: string, withTime: boolean): WallClock | null {
  const order = new Intl.DateTimeFormat(languageTag(locale))
    .formatToParts(0)
    .map((part) => part.type)
    .filter((type) => type === 'year' || type === 'month' || type === 'day');
  const found = /^\s*(\d+)\D(\d+)\D\s?(\d+)(?:,?\s+(\d{1,2})[:.](\d{2})(?::(\d{2}))?\s*([AaPp])?[.]?[Mm]?[.]?)?\s*$/.exec(text);
  if (!found || (withTime && found[4] === undefined)) return null;
  const part = (type: 'year' | 'month' | 'day'): number => Number(found[order.indexOf(type) + 1]);
  const wall = {
    year: part('year'),
    month: part('month'),
    day: part('day'),
    hour: Number(found[4] ?? 0),
    minute: Number(found[5] ?? 0),
    second: Number(found[6] ?? 0),
    millisecond: 0
  };
  if (found[7]) wall.hour = (wall.hour % 12) + (found[7].toLowerCase() === 'p' ? 12 : 0);
  if (wall.year < 100) wall.year += wall.year < 50 ? 2000 : 1900;
  const lastDay = new Date(Date.UTC(wall.year, wall.month, 0)).getUTCDate();
  return wall.month < 1 || wall.month > 12 || wall.day < 1 || wall.day > lastDay || wall.hour > 23 || wall.minute > 59 ? null : wall;
}

/** `yyyy-MM-dd HH:mm:ss`, the time optional where `withTime` is false; null for anything else. */
export function parseStandard(text: string, withTime: boolean): WallClock | null {
  const found = /^(\d{1,4})-(\d{1,2})-(\d{1,2})(?:[ T](\d{1,2}):(\d{1,2})(?::(\d{1,2}))?.*)?$/.exec(text.trim());
  if (!found || (withTime && found[4] === undefined)) return null;
  const [year, month, day, hour, minute, second] = found.slice(1).map((part) => Number(part ?? 0));
  if (month < 1 || month > 12 || day < 1 || day > 31 || hour > 23 || minute > 59 || second > 59) return null;
  return { year, month, day, hour, minute, second, millisecond: 0 };
}
