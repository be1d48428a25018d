import { circleWith } from 'c/planItemCircle';
import { sampleItem, sampleMilestone, samplePlan } from 'test/plan-samples';

const plan = samplePlan({
  items: [
    sampleMilestone({ id: 'm', title: 'M' }),
    ...['a', 'b', 'c'].map((id) => sampleItem({ id, title: id, milestoneId: id === 'c' ? 'm' : null }))
  ],
  dependencies: [
    { id: '1', predecessorId: 'a', successorId: 'b' },
    { id: '2', predecessorId: 'b', successorId: 'c' }
  ]
});
const names = (predecessor: string, successor: string): string[] => circleWith(plan, predecessor, successor).map(({ title }) => title);

it('finds the circle that a link would close, through milestones as well', () => {
  const circle = names('c', 'a');
  expect(new Set(circle)).toEqual(new Set(['a', 'b', 'c']));
  expect(circle[0]).toBe(circle.at(-1));
  expect(names('m', 'a')).toContain('M');
  expect(names('a', 'c')).toEqual([]);
  expect(names('a', 'a').length).toBeGreaterThan(0);
  expect(names('a', 'gone')).toEqual([]);
});
