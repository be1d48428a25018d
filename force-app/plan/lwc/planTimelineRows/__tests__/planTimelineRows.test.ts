import { toDay } from 'c/planDates';
import type { Item } from 'c/planModel';
import { buildLayout } from 'c/planTimelineLayout';
import { rowViews } from 'c/planTimelineRows';
import type { RowView } from 'c/planTimelineRows';
import { sampleItem, sampleMilestone } from 'test/plan-samples';

const from = toDay('2027-05-03') as number;
const state = {
  collapsed: new Set<string>(),
  activeRow: 0,
  selectedId: 'i1',
  lanes: 'milestone' as const,
  canMove: true,
  canLink: true,
  dropRow: -1,
  dropAllowed: false
};
const drawn = { firstRow: 0, lastRow: 99, fromDay: from, toDay: from + 60, perDay: 10, rowHeight: 36, lineY: 18, places: 40 };

function rows(items: unknown[], window = {}): RowView[] {
  const layout = buildLayout(items as Item[], [], from);
  return rowViews(layout, { ...drawn, ...window }, state);
}

const row = (changes: Record<string, unknown>): RowView => rows([sampleItem({ milestoneId: null, ...changes })])[1];

it('places a bar from the start of its first to the end of its last day', () => {
  const { barStyle } = row({ start: '2027-05-03', due: '2027-05-05' });
  expect(barStyle).toMatch(/width:30px/);
});

it('shows the baseline only where it differs, and the projection only where it is later and still open', () => {
  expect(row({ baselineDue: '2027-05-12' }).ghostStyle).not.toBeNull();
  expect(row({ baselineStart: '2027-05-10', baselineDue: '2027-05-14' }).ghostStyle).toBeNull();
  expect(row({ projectedDue: '2027-05-18' }).tailStyle).not.toBeNull();
  expect(row({ projectedDue: '2027-05-12' }).tailStyle).toBeNull();
  expect(row({ projectedDue: '2027-05-18', status: 'Done' }).tailStyle).toBeNull();
});

it('draws nothing for a date that is open or out of sight, and says so in words', () => {
  expect(row({ start: null, due: null })).toMatchObject({ barStyle: 'display:none', captionStyle: 'display:none' });
  expect(row({ start: null, due: null }).summary).toContain('c.Plan_Date_To_Be_Decided');
  expect(rows([sampleItem({ milestoneId: null })], { fromDay: from + 300, toDay: from + 360 })[1].barStyle).toBe('display:none');
});

it('marks critical, overdue and not needed, where not needed is never critical', () => {
  expect(row({ overdue: true }).barClass).toMatch(/critical.*overdue/);
  expect(row({ status: 'Not Needed' }).barClass).not.toMatch(/critical/);
  expect(row({ status: 'Blocked' }).icon).not.toBe(row({ status: 'Done' }).icon);
});

it('uses places again: two rows that are drawn together never share one', () => {
  const many = rows([sampleMilestone(), ...Array.from({ length: 200 }, (_, i) => sampleItem({ id: `i${i}`, sequence: i }))], {
    firstRow: 90,
    lastRow: 120
  });
  expect(new Set(many.map((view) => view.key)).size).toBe(31);
  expect(many.every((view) => Number(view.key) < drawn.places)).toBe(true);
});
