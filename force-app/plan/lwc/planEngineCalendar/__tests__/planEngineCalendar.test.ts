import { toDay } from 'c/planDates';
import { WorkCalendar } from 'c/planEngineCalendar';

const day = (iso: string): number => toDay(iso) as number;
const MONDAY_TO_FRIDAY = [1, 2, 3, 4, 5];
const MONDAY = day('2027-05-03');

it('knows weekends and holidays', () => {
  const calendar = new WorkCalendar(MONDAY_TO_FRIDAY, [MONDAY, MONDAY + 5]);
  const week = [0, 1, 2, 3, 4, 5, 6].map((offset) => calendar.isWorkingDay(MONDAY + offset));
  expect(week).toEqual([false, true, true, true, true, false, false]);
});

it.each([false, true])('gives indexes and days that are inverse, for every day of three years (computed ahead: %s)', (isCovered) => {
  const calendar = new WorkCalendar(MONDAY_TO_FRIDAY, [MONDAY, MONDAY, MONDAY + 1, MONDAY + 5, MONDAY + 366, MONDAY - 200]);
  if (isCovered) {
    calendar.cover(MONDAY - 100, MONDAY + 300);
    calendar.cover(MONDAY, MONDAY + 10);
  }
  const days = Array.from({ length: 1100 }, (_, offset) => MONDAY - 400 + offset);
  const worked = days.filter((current) => calendar.isWorkingDay(current));
  const first = calendar.startIndex(days[0]);
  expect(worked.map((current) => calendar.startIndex(current))).toEqual(worked.map((_, count) => first + count));
  expect(worked.map((_, count) => calendar.startDay(first + count))).toEqual(worked);
  expect(days.map((current) => calendar.endIndex(current))).toEqual(
    days.map((current) => first + worked.filter((before) => before <= current).length)
  );
});

it('counts days before 1970', () => {
  const calendar = new WorkCalendar(MONDAY_TO_FRIDAY, []);
  const friday = day('1969-12-26');
  expect(calendar.endDay(calendar.endIndex(friday + 2))).toBe(friday);
  expect(calendar.startDay(calendar.startIndex(friday + 1))).toBe(friday + 3);
});

it('counts working days between two days', () => {
  const calendar = new WorkCalendar(MONDAY_TO_FRIDAY, [MONDAY]);
  expect(calendar.workingDaysBetween(MONDAY - 3, MONDAY + 1)).toBe(1);
  expect(calendar.workingDaysBetween(MONDAY + 1, MONDAY - 3)).toBe(-1);
  expect(calendar.workingDaysBetween(MONDAY - 3, MONDAY)).toBe(0);
});

it('works with other weeks and refuses one without working days', () => {
  const calendar = new WorkCalendar([7, 1, 2, 3, 4], []);
  expect(calendar.startDay(calendar.startIndex(MONDAY + 4))).toBe(MONDAY + 6);
  expect(() => new WorkCalendar([], [])).toThrow('at least one working weekday');
});
