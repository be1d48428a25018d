import { itemsOf } from 'c/planModel';
import { percentOf, progressOf, toProgress, withStatusChanges } from 'c/planProgress';
import { samplePlan } from 'test/plan-samples';

it('is safe at zero and clamped', () => {
  expect(percentOf(0, 0)).toBe(0);
  expect(percentOf(12, 18)).toBe(67);
  expect(percentOf(5, 3)).toBe(100);
  expect(percentOf(-1, 3)).toBe(0);
  expect(toProgress(null)).toEqual({ done: 0, total: 0, percent: 0 });
  expect(toProgress({ done: 1, total: 2, percent: 999 }).percent).toBe(50);
});

it('counts tasks and milestones, not key dates nor what is not needed', () => {
  expect(
    progressOf([
      { type: 'Task', status: 'Done' },
      { type: 'Task', status: 'Not Needed' },
      { type: 'Milestone', status: 'Blocked' },
      { type: 'Key Date', status: 'Done' }
    ])
  ).toEqual({ done: 1, total: 2, percent: 50 });
});

it('shows changes before the server has taken them and leaves the original alone', () => {
  const plan = samplePlan();
  const changed = withStatusChanges(plan, new Map([['i1', { itemId: 'i1', status: 'Done', reason: null }]]));
  expect(itemsOf(changed).find((item) => item.id === 'i1')?.status).toBe('Done');
  expect(changed.progress).toEqual({ done: 2, total: 3, percent: 67 });
  expect(changed.buyerProgress).toEqual({ done: 1, total: 1, percent: 100 });
  expect(itemsOf(plan).find((item) => item.id === 'i1')?.status).toBe('Not Started');
  expect(withStatusChanges(plan, new Map())).toBe(plan);
});

it('keeps an item overdue until it is finished', () => {
  const plan = samplePlan();
  (plan.items ?? [])[1].overdue = true;
  const as = (status: string): boolean =>
    Boolean(itemsOf(withStatusChanges(plan, new Map([['i1', { itemId: 'i1', status, reason: 'x' }]])))[1].overdue);
  expect(as('Blocked')).toBe(true);
  expect(as('Done')).toBe(false);
});
