import { toDay } from 'c/planDates';
import { dependenciesOf, itemsOf } from 'c/planModel';
import { MoveSession, MovingPlan } from 'c/planMoveSession';
import { NO_DAY } from 'c/planTimelineBars';
import { buildLayout } from 'c/planTimelineLayout';
import type { Layout } from 'c/planTimelineLayout';
import { sampleItem, sampleMilestone, samplePlan } from 'test/plan-samples';

const day = (iso: string): number => toDay(iso) as number;
const plan = samplePlan({
  items: [
    sampleMilestone({ due: '2027-05-28' }),
    sampleItem({ id: 'a', title: 'First', start: '2027-05-18', due: '2027-05-19', durationDays: 2 }),
    sampleItem({ id: 'b', title: 'Second', start: '2027-05-20', due: '2027-05-21', durationDays: 2 })
  ],
  dependencies: [{ id: 'd', predecessorId: 'a', successorId: 'b', lagDays: 0 }]
});

function moving(itemId: string): { session: MoveSession; layout: Layout } {
  const whole = new MovingPlan(plan);
  const layout = buildLayout(itemsOf(plan), dependenciesOf(plan), day('2027-05-11'));
  const item = whole.itemOf(itemId);
  if (!item) {
    throw new Error(`No item ${itemId}`);
  }
  return { session: new MoveSession(whole, layout, item), layout };
}

it('moves the item and what it pushes, and shows where they came from', () => {
  const { session, layout } = moving('a');
  expect(session.drag('all', 2)).toBe(true);
  expect(layout.bars[1]).toMatchObject({ start: day('2027-05-20'), due: day('2027-05-21'), fromStart: day('2027-05-18') });
  expect(layout.bars[2]).toMatchObject({ start: day('2027-05-24'), due: day('2027-05-25'), fromDue: day('2027-05-21') });
  expect(session.effect?.moved.map(({ key }) => key)).toEqual(['a', 'b']);
});

it('puts back what no longer moves with every step', () => {
  const { session, layout } = moving('a');
  const before = layout.bars.map((bar) => ({ ...bar }));
  session.drag('all', 9);
  session.drag('all', -1);
  expect(layout.bars[2]).toEqual(before[2]);
  session.drag('all', 0);
  expect(layout.bars).toEqual(before);
  expect(session.effect).toBeNull();
});

it('says when a step changes nothing', () => {
  const { session } = moving('a');
  expect(session.drag('all', 2)).toBe(true);
  expect(session.drag('all', 2)).toBe(false);
});

it('goes on from where the keyboard left it, and names what comes too early', () => {
  const { session } = moving('b');
  session.nudge('all', -1);
  session.nudge('all', -1);
  expect(session.dates).toEqual({ start: day('2027-05-18'), due: day('2027-05-19') });
  expect(session.effect?.tooEarly).toEqual([{ key: 'b', predecessor: 'a', missingDays: 2 }]);
});

it('keeps the range of days, however far the item goes', () => {
  const { session, layout } = moving('b');
  const { firstDay, lastDay } = layout;
  session.drag('all', 900);
  expect([layout.firstDay, layout.lastDay]).toEqual([firstDay, lastDay]);
  expect(layout.bars[0].fromDue).toBe(day('2027-05-28'));
  session.show({ start: null, due: null });
  expect(layout.bars[2].fromStart).toBe(NO_DAY);
});
