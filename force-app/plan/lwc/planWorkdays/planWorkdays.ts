import type { CalendarDto } from 'apex-types';
import { toDay, weekdayOf } from 'c/planDates';
import type { Maybe } from 'c/planModel';

/** Tells whether nobody works on a day (days since 1970). */
export type IsOff = (day: number) => boolean;

const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7];

/** Without a calendar every day is a working day: nothing is shaded that nobody stated. */
export function dayOffTest(calendar: Maybe<CalendarDto>): IsOff {
  const working = calendar?.workingWeekdays?.length ? [...calendar.workingWeekdays] : EVERY_DAY;
  const offByWeekday = Array.from({ length: 8 }, (_, weekday) => !working.includes(weekday));
  const holidays = new Set((calendar?.holidays ?? []).map((iso) => toDay(iso)));
  return (day) => offByWeekday[weekdayOf(day)] || holidays.has(day);
}

export function isHoliday(calendar: Maybe<CalendarDto>, iso: Maybe<string>): boolean {
  return Boolean(iso) && (calendar?.holidays ?? []).includes(iso as string);
}
