import type { Item } from 'c/planModel';
import { MINE, NO_FILTER, OVERDUE } from 'c/planTimelineFilter';
import type { ItemFilter } from 'c/planTimelineFilter';
import {
  arrangeRows,
  BUYER_HEADING,
  INTERNAL_HEADING,
  JOINT_HEADING,
  laneIds,
  PLAIN,
  progressUnder,
  SELLER_HEADING
} from 'c/planTimelineLanes';
import { buildLayout } from 'c/planTimelineLayout';
import type { Layout } from 'c/planTimelineLayout';
import { sampleItem, sampleMilestone } from 'test/plan-samples';

const items = [
  sampleMilestone({ id: 'm1' }),
  sampleMilestone({ id: 'm2', due: '2027-06-10' }),
  sampleItem({ id: 'buyers', milestoneId: 'm1', side: 'Buyer', mine: false, ownerId: 's1' }),
  sampleItem({ id: 'sellers', milestoneId: 'm2', side: 'Seller', status: 'Done', mine: true, ownerId: 's2' }),
  sampleItem({ id: 'late', milestoneId: null, side: 'Seller', overdue: true, mine: false, ownerId: 's2' })
];

function layoutWith(change: Partial<ItemFilter>, lanes: 'milestone' | 'side' = 'milestone'): Layout {
  const layout = buildLayout(items as Item[], [], 20949, { internalTasks: [{ id: 't1', title: 'Call' }] });
  arrangeRows(layout, { ...PLAIN, lanes, filter: { ...NO_FILTER, ...change } });
  return layout;
}

const shown = (layout: Layout): string[] => [...layout.rows].map((row) => (row < 0 ? `heading${row}` : layout.bars[row].id));

it('lists by side, and internal tasks last', () => {
  expect(shown(layoutWith({}, 'side'))).toEqual([
    `heading${BUYER_HEADING}`,
    'buyers',
    `heading${SELLER_HEADING}`,
    'sellers',
    'late',
    `heading${JOINT_HEADING}`,
    'm1',
    'm2',
    `heading${INTERNAL_HEADING}`,
    't1'
  ]);
});

it('keeps a milestone whose tasks pass the filter', () => {
  const layout = layoutWith({ side: 'Buyer' });
  expect(shown(layout)).toEqual(['m1', 'buyers']);
  expect(layout.shown).toBe(2);
});

it('filters by person, by what is mine and by what is late', () => {
  expect(shown(layoutWith({ person: 's1' }))).toEqual(['m1', 'buyers']);
  expect(shown(layoutWith({ person: MINE }))).toEqual(['m2', 'sellers']);
  expect(shown(layoutWith({ status: OVERDUE }))).toEqual(['heading-2', 'late']);
  expect(shown(layoutWith({ status: 'open', side: 'Seller' }))).toEqual(['heading-2', 'late', `heading${INTERNAL_HEADING}`, 't1']);
  expect(shown(layoutWith({ side: 'Buyer', person: 's2' }))).toEqual([]);
});

it('knows what can be closed and how far a lane is', () => {
  const layout = layoutWith({}, 'side');
  expect(laneIds(layout, 'milestone')).toEqual(expect.arrayContaining(['m1', 'm2', String(INTERNAL_HEADING)]));
  expect(progressUnder(layout, SELLER_HEADING)).toEqual({ total: 2, done: 1 });
});
