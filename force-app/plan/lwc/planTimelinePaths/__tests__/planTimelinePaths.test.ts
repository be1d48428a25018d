import { toDay } from 'c/planDates';
import type { Item } from 'c/planModel';
import { buildLayout } from 'c/planTimelineLayout';
import { dayLinesPath, daysOffPath, gridPath, linkPaths } from 'c/planTimelinePaths';
import { sampleItem } from 'test/plan-samples';

const from = toDay('2027-05-10') as number;
const drawn = { firstRow: 0, lastRow: 9, fromDay: from, toDay: from + 13, perDay: 10, rowHeight: 36, lineY: 18, places: 30 };

const moves = (path: string): number => (path.match(/M/g) ?? []).length;

it('shades runs of days off as one piece each', () => {
  const weekend = (day: number): boolean => (day - from) % 7 >= 5;
  expect(daysOffPath(drawn, weekend)).toBe('M50 0h20v360H50zM120 0h20v360H120z');
  expect(daysOffPath({ ...drawn, perDay: 0.5 }, weekend)).toBe('');
});

it('draws grid and key dates inside the window only', () => {
  expect(gridPath(drawn, [{ key: 'a', label: '', day: from + 1, days: 1 }])).toBe('M10 0v360');
  expect(dayLinesPath(drawn, [from - 1, from + 2, from + 99])).toBe('M25 0v360');
});

function layoutOf(critical: boolean, count = 3): ReturnType<typeof buildLayout> {
  const items = Array.from({ length: count }, (_, i) =>
    sampleItem({ id: `i${i}`, milestoneId: null, start: '2027-05-10', due: '2027-05-11', sequence: i, critical })
  );
  const links = Array.from({ length: count - 1 }, (_, i) => ({ id: `l${i}`, predecessorId: `i${i}`, successorId: `i${i + 1}` }));
  return buildLayout(items as Item[], links, from);
}

it('draws critical links apart from the others', () => {
  const critical = linkPaths(layoutOf(true), drawn);
  expect([moves(critical.criticalLines), moves(critical.criticalHeads), critical.lines]).toEqual([2, 2, '']);
  const others = linkPaths(layoutOf(false), drawn);
  expect([moves(others.lines), others.criticalLines]).toEqual([2, '']);
});

it('leaves out links outside the window and keeps their number bounded', () => {
  expect(linkPaths(layoutOf(false), { ...drawn, firstRow: 20, lastRow: 30 }).lines).toBe('');
  expect(linkPaths(layoutOf(false), { ...drawn, fromDay: from + 60, toDay: from + 90 }).lines).toBe('');
  const items = Array.from({ length: 3000 }, (_, i) => sampleItem({ id: `i${i}`, milestoneId: null, sequence: i }));
  const links = Array.from({ length: 1400 }, (_, i) => ({ id: `l${i}`, predecessorId: `i${i}`, successorId: `i${2999 - i}` }));
  const layout = buildLayout(items as Item[], links, from);
  expect(moves(linkPaths(layout, { ...drawn, firstRow: 1490, lastRow: 1500 }).criticalLines)).toBeLessThanOrEqual(150);
});
