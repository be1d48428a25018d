import { KEY_DATE, TASK } from 'c/planModel';
import type { EngineItem, ProposedDates } from 'c/planEngineModel';
import type { WorkCalendar } from 'c/planEngineCalendar';

/** What of an item is being moved: all of it, or only its end. */
export type MovedPart = 'all' | 'end';

type Movable = Pick<EngineItem, 'type' | 'duration' | 'start' | 'due'>;

/** The working day that is nearest; of two the later one. */
export function nearestWorkingDay(calendar: WorkCalendar, day: number): number {
  const after = calendar.startDay(calendar.startIndex(day));
  const before = calendar.endDay(calendar.endIndex(day));
  return day - before < after - day ? before : after;
}

/**
 * The dates after a drag by calendar days. Work begins and ends on working days and keeps its length in working days; a key date
 * may be any day. Undated items stay undated.
 */
export function movedByDays(calendar: WorkCalendar, item: Movable, part: MovedPart, days: number): ProposedDates {
  const { start, due } = bothDates(calendar, item);
  if (due === null || start === null || days === 0) {
    return { start: item.start, due: item.due };
  }
  const snap = (day: number): number => (item.type === KEY_DATE ? day : nearestWorkingDay(calendar, day));
  if (item.type !== TASK) {
    return { start: snap(due + days), due: snap(due + days) };
  }
  return part === 'end' ? { start, due: Math.max(snap(due + days), start) } : startingAt(calendar, start, due, snap(start + days));
}

/** The same by working days, as the keyboard does it. */
export function movedByWorkingDays(calendar: WorkCalendar, item: Movable, part: MovedPart, days: number): ProposedDates {
  const { start, due } = bothDates(calendar, item);
  if (due === null || start === null) {
    return { start: item.start, due: item.due };
  }
  if (item.type !== TASK || part === 'end') {
    const end = calendar.endDay(calendar.endIndex(due) + days);
    return item.type === TASK ? { start, due: Math.max(end, start) } : { start: end, due: end };
  }
  return startingAt(calendar, start, due, calendar.startDay(calendar.startIndex(start) + days));
}

/** One date says the other, as the server does it: a moment has only one, and work keeps its duration. */
export function bothDates(calendar: WorkCalendar, { type, duration, start, due }: Movable): ProposedDates {
  if (type !== TASK) {
    return { start: due ?? start, due: due ?? start };
  }
  const days = Math.max(1, duration);
  if (due === null) {
    return { start, due: start === null ? null : calendar.endDay(calendar.startIndex(start) + days) };
  }
  return { start: start ?? calendar.startDay(calendar.endIndex(due) - days), due };
}

/** How many working days lie between two days, both included. */
export function workingDays(calendar: WorkCalendar, start: number, due: number): number {
  return Math.max(0, calendar.endIndex(due) - calendar.startIndex(start));
}

/** Work that begins on another day and keeps its length in working days. */
export function startingAt(calendar: WorkCalendar, start: number, due: number, newStart: number): ProposedDates {
  const days = Math.max(1, workingDays(calendar, start, due));
  return { start: newStart, due: calendar.endDay(calendar.startIndex(newStart) + days) };
}
