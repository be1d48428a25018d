import { percentOf, progressOf, toProgress } from 'c/planProgress';

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
