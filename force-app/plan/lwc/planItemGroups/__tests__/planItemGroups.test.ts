import { linesOf } from 'c/planItemGroups';
import type { ItemRow } from 'c/planItemRow';
import type { ItemGroup } from 'c/planItemView';
import type { Item } from 'c/planModel';
import { sampleItem, sampleMilestone, samplePlan } from 'test/plan-samples';

const milestone = sampleMilestone() as Item;
const items = ['a', 'b', 'c'].map((id) => sampleItem({ id }) as Item);
const groups: ItemGroup[] = [
  { key: 'm1', milestone, items },
  { key: 'dates', milestone: null, items: [items[0]] }
];
const lines = (limit: number, addingTo: string | null = null): ReturnType<typeof linesOf> =>
  linesOf(groups, { plan: samplePlan(), limit, addingTo, rowOf: (item) => ({ item }) as ItemRow });

it('has the milestone at its head, or a band, and the progress of all its tasks', () => {
  const [first, dates] = lines(50, 'm1');
  expect([first.head?.item.id, first.band, first.progress?.total, first.canAdd]).toEqual(['m1', null, 2, true]);
  expect(first.adder).toMatchObject({ milestoneId: 'm1', groupTitle: 'Technical validation complete' });
  expect([dates.head, dates.band, dates.progress, dates.canAdd, dates.adder]).toEqual([null, 'c.Plan_Key_Dates', null, false, null]);
});

it('draws no more lines than it is told', () => {
  expect(lines(2).map(({ rows }) => rows.length)).toEqual([2]);
  expect(lines(4).map(({ rows }) => rows.length)).toEqual([3]);
  expect(lines(5).map(({ rows }) => rows.length)).toEqual([3, 1]);
});
