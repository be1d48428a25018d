import { toDay } from 'c/planDates';
import type { Item } from 'c/planModel';
import { NO_DAY } from 'c/planTimelineBars';
import { arrangeRows, KEY_DATES_HEADING, NO_MILESTONE_HEADING, PLAIN } from 'c/planTimelineLanes';
import { buildLayout, moveBars } from 'c/planTimelineLayout';
import { sampleItem, sampleMilestone, samplePlan } from 'test/plan-samples';

const today = toDay('2027-05-11') as number;
const build = (items: unknown[], dependencies: unknown[] = []): ReturnType<typeof buildLayout> =>
  buildLayout(items as Item[], dependencies as Parameters<typeof buildLayout>[1], today);

function shown(layout: ReturnType<typeof buildLayout>): string[] {
  return [...layout.rows].map((row) => (row < 0 ? `heading${row}` : layout.bars[row].id));
}

it('puts key dates first, then lanes with their tasks by date, then the rest', () => {
  const items = [
    sampleItem({ id: 'loose', milestoneId: null }),
    sampleItem({ id: 'late', milestoneId: 'm2', start: '2027-06-03', due: '2027-06-04' }),
    sampleItem({ id: 'early', milestoneId: 'm2', start: '2027-06-01', due: '2027-06-02' }),
    sampleMilestone({ id: 'm2', due: '2027-06-10' }),
    sampleMilestone({ id: 'm1', due: '2027-05-17' }),
    sampleItem({ id: 'key', type: 'Key Date' })
  ];
  expect(shown(build(items))).toEqual([
    `heading${KEY_DATES_HEADING}`,
    'key',
    'm1',
    'm2',
    'early',
    'late',
    `heading${NO_MILESTONE_HEADING}`,
    'loose'
  ]);
});

it('collapses lanes', () => {
  const layout = build(samplePlan().items ?? []);
  arrangeRows(layout, { ...PLAIN, collapsed: new Set(['m1', String(KEY_DATES_HEADING)]) });
  expect(shown(layout)).toEqual([`heading${KEY_DATES_HEADING}`, 'm1']);
  expect(layout.rowOf[layout.indexById.get('i1') as number]).toBe(-1);
});

it('counts the done tasks of a milestone', () => {
  const layout = build([
    sampleMilestone(),
    sampleItem({ id: 'a', status: 'Done' }),
    sampleItem({ id: 'b' }),
    sampleItem({ id: 'c', status: 'Not Needed' })
  ]);
  expect(layout.bars[0]).toMatchObject({ tasks: 2, tasksDone: 1 });
});

it('takes items without dates, with one date, and with swapped dates', () => {
  const layout = build([
    sampleItem({ id: 'none', start: null, due: null }),
    sampleItem({ id: 'due', start: null, due: '2027-05-14' }),
    sampleItem({ id: 'swapped', start: '2027-05-20', due: '2027-05-14' })
  ]);
  expect(layout.bars[0].due).toBe(NO_DAY);
  expect(layout.bars[1].start).toBe(toDay('2027-05-14'));
  expect(layout.bars[2].start).toBeLessThanOrEqual(layout.bars[2].due);
  expect(Number.isFinite(layout.firstDay) && layout.firstDay > 0).toBe(true);
});

it('ignores dependencies on items that are not there, and a milestone that is its own or a task', () => {
  const layout = build(
    [sampleMilestone({ milestoneId: 'm1' }), sampleItem({ id: 'a', milestoneId: 'b' }), sampleItem({ id: 'b', milestoneId: 'gone' })],
    [
      { id: 'd', predecessorId: 'gone', successorId: 'a' },
      { id: 'e', predecessorId: 'a', successorId: 'b' }
    ]
  );
  expect([...layout.predecessors]).toEqual([1]);
  expect(layout.bars.map((bar) => bar.parent)).toEqual([-1, -1, -1]);
});

it('moves one bar and leaves the others and the rows alone', () => {
  const layout = build(samplePlan().items ?? []);
  const rows = [...layout.rows];
  const other = { ...layout.bars[2] };
  expect(
    moveBars(layout, [
      { id: 'i1', start: '2027-05-20', due: '2027-05-25' },
      { id: 'unknown', due: '2027-01-01' }
    ])
  ).toBe(0);
  expect(layout.bars[1]).toMatchObject({ start: toDay('2027-05-20'), due: toDay('2027-05-25') });
  expect(layout.bars[2]).toEqual(other);
  expect([...layout.rows]).toEqual(rows);
});

it('grows the range in whole weeks when a bar leaves it', () => {
  const layout = build(samplePlan().items ?? []);
  const before = layout.firstDay;
  const grown = moveBars(layout, [{ id: 'i1', start: '2026-01-05', due: '2026-01-09' }]);
  expect(grown).toBe(before - layout.firstDay);
  expect(grown % 7).toBe(0);
  moveBars(layout, [{ id: 'i1', due: '2029-01-09' }]);
  expect(layout.lastDay).toBeGreaterThan(toDay('2029-01-09') as number);
});

it('lays out 10,000 items and a chain of 100,000', () => {
  const milestones = Array.from({ length: 100 }, (_, i) => sampleMilestone({ id: `m${i}`, sequence: i }));
  const many = [...milestones, ...Array.from({ length: 9_900 }, (_, i) => sampleItem({ id: `i${i}`, milestoneId: `m${i % 100}` }))];
  expect(build(many).rows.length).toBe(10_000);

  const chain = Array.from({ length: 100_000 }, (_, i) => sampleItem({ id: `c${i}`, milestoneId: null }));
  const links = Array.from({ length: 99_999 }, (_, i) => ({ id: `l${i}`, predecessorId: `c${i}`, successorId: `c${i + 1}` }));
  const layout = build(chain, links);
  expect(layout.rows.length).toBe(100_001);
  expect(layout.successors.length).toBe(99_999);
});
