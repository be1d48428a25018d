import { toDay, toIso } from 'c/planDates';
import { WorkCalendar } from 'c/planEngineCalendar';
import type { ProposedDates } from 'c/planEngineModel';
import { bothDates, movedByDays, movedByWorkingDays, nearestWorkingDay, workingDays } from 'c/planMoveDates';

const day = (iso: string): number => toDay(iso) as number;
/** Monday to Friday; Monday 17 May is a holiday. */
const calendar = new WorkCalendar([1, 2, 3, 4, 5], [day('2027-05-17')]);
const task = { type: 'Task', duration: 3, start: day('2027-05-12'), due: day('2027-05-14') };
const shown = ({ start, due }: ProposedDates): (string | null)[] => [start, due].map((value) => (value === null ? null : toIso(value)));

it('snaps to the nearest working day, of two to the later one', () => {
  expect(toIso(nearestWorkingDay(calendar, day('2027-05-15')))).toBe('2027-05-14');
  expect(toIso(nearestWorkingDay(calendar, day('2027-05-16')))).toBe('2027-05-18');
  expect(toIso(nearestWorkingDay(calendar, day('2027-05-12')))).toBe('2027-05-12');
});

it('moves work by its start and keeps its working days, over a weekend and a holiday', () => {
  expect(shown(movedByDays(calendar, task, 'all', 1))).toEqual(['2027-05-13', '2027-05-18']);
  expect(shown(movedByDays(calendar, task, 'all', -2))).toEqual(['2027-05-10', '2027-05-12']);
  expect(shown(movedByDays(calendar, task, 'all', 0))).toEqual(['2027-05-12', '2027-05-14']);
});

it('moves only the end, never before the start', () => {
  expect(shown(movedByDays(calendar, task, 'end', 6))).toEqual(['2027-05-12', '2027-05-20']);
  expect(shown(movedByDays(calendar, task, 'end', -20))).toEqual(['2027-05-12', '2027-05-12']);
});

it('moves a milestone to a working day and a key date to any day', () => {
  const gate = { type: 'Milestone', duration: 0, start: null, due: day('2027-05-14') };
  expect(shown(movedByDays(calendar, gate, 'all', 1))).toEqual(['2027-05-14', '2027-05-14']);
  expect(shown(movedByDays(calendar, { ...gate, type: 'Key Date' }, 'all', 1))).toEqual(['2027-05-15', '2027-05-15']);
});

it('goes by working days on the keyboard', () => {
  expect(shown(movedByWorkingDays(calendar, task, 'all', 3))).toEqual(['2027-05-18', '2027-05-20']);
  expect(shown(movedByWorkingDays(calendar, task, 'end', 1))).toEqual(['2027-05-12', '2027-05-18']);
  const gate = { type: 'Milestone', duration: 0, start: null, due: day('2027-05-14') };
  expect(shown(movedByWorkingDays(calendar, gate, 'end', 1))).toEqual(['2027-05-18', '2027-05-18']);
});

it('completes one date as the server does, and leaves undated items undated', () => {
  expect(shown(bothDates(calendar, { ...task, start: null }))).toEqual(['2027-05-12', '2027-05-14']);
  expect(shown(bothDates(calendar, { ...task, due: null }))).toEqual(['2027-05-12', '2027-05-14']);
  expect(shown(movedByDays(calendar, { ...task, start: null, due: null }, 'all', 3))).toEqual([null, null]);
  expect(shown(movedByWorkingDays(calendar, { ...task, start: null, due: null }, 'all', 3))).toEqual([null, null]);
});

it('counts working days', () => {
  expect(workingDays(calendar, day('2027-05-12'), day('2027-05-18'))).toBe(4);
  expect(workingDays(calendar, day('2027-05-15'), day('2027-05-17'))).toBe(0);
});
