/** Arithmetic over business hours: which spans of a day are open, and walking along them. */
import { fieldsOf, fromWall, utcOf, wallOf } from '../java/time-zones.ts';

export interface OpenSpan {
  start: number;
  end: number;
}

/** One BusinessHours row with its holidays, ready to walk. */
export interface BusinessWeek {
  zone: string;
  /** Sunday first: opening and closing in milliseconds of the day; null is closed, end 0 with start 0 is the whole day. */
  days: ({ start: number; end: number } | null)[];
  /** Closed spans of a given day (days since 1970): the whole day, or from and to in ms of the day. */
  holidays(day: number): { start: number; end: number }[];
}

const DAY = 86_400_000;
/** Ten years without an open minute means the hours are never open. */
const GIVE_UP = 3660;

/** Open spans of one calendar day, in UTC. */
export function openSpans(week: BusinessWeek, day: number): OpenSpan[] {
  const hours = week.days[(((day + 4) % 7) + 7) % 7];
  if (!hours) return [];
  let spans = [{ start: hours.start, end: hours.end <= hours.start ? DAY : hours.end }];
  for (const closed of week.holidays(day)) {
    spans = spans
      .flatMap((span) => [
        { start: span.start, end: Math.min(span.end, closed.start) },
        { start: Math.max(span.start, closed.end), end: span.end }
      ])
      .filter((span) => span.end > span.start);
  }
  const date = fieldsOf(day * DAY);
  const moment = (ms: number): number => fromWall(week.zone, { ...date, hour: 0, minute: 0, second: 0, millisecond: ms });
  return spans.map((span) => ({ start: moment(span.start), end: moment(span.end) }));
}

export function dayOf(week: BusinessWeek, utc: number): number {
  return Math.floor(utcOf(wallOf(week.zone, utc)) / DAY);
}

export function isWithin(week: BusinessWeek, utc: number): boolean {
  return openSpans(week, dayOf(week, utc)).some((span) => utc >= span.start && utc < span.end);
}

/** The moment itself when open, else the next opening. */
export function nextOpen(week: BusinessWeek, utc: number): number {
  const first = dayOf(week, utc);
  for (let day = first; day < first + GIVE_UP; day += 1) {
    for (const span of openSpans(week, day)) if (span.end > utc) return Math.max(span.start, utc);
  }
  throw new Error('These business hours are never open: give them at least one open day');
}

/** Open milliseconds from one moment to another; negative backwards. */
export function openBetween(week: BusinessWeek, from: number, to: number): number {
  if (to < from) return -openBetween(week, to, from);
  let total = 0;
  for (let day = dayOf(week, from); day <= dayOf(week, to); day += 1) {
    for (const span of openSpans(week, day)) total += Math.max(0, Math.min(span.end, to) - Math.max(span.start, from));
  }
  return total;
}

/** `utc` moved by open milliseconds, forwards or backwards. */
export function addOpen(week: BusinessWeek, utc: number, interval: number): number {
  let left = Math.abs(interval);
  const forward = interval >= 0;
  const first = dayOf(week, utc);
  let idle = 0;
  for (let day = first; idle < GIVE_UP; day += forward ? 1 : -1, idle += 1) {
    const spans = openSpans(week, day);
    for (const span of forward ? spans : spans.reverse()) {
      const start = forward ? Math.max(span.start, utc) : span.start;
      const end = forward ? span.end : Math.min(span.end, utc);
      if (end <= start) continue;
      idle = 0;
      if (left <= end - start) return forward ? start + left : end - left;
      left -= end - start;
    }
  }
  throw new Error('These business hours are never open: give them at least one open day');
}
