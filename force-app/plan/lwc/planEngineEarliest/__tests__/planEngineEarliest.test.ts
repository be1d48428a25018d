import { earliestEnd } from 'c/planEngineEarliest';
import { frameOf } from 'c/planEngineFrame';
import { enginePlan } from 'test/engine-plans';

/** The earliest end, counted from today. */
function earliestOf(...plan: Parameters<typeof enginePlan>): number {
  const frame = frameOf(enginePlan(...plan));
  return earliestEnd(frame) - frame.todayIndex;
}

it('keeps buffers and lags', () => {
  expect(
    earliestOf(
      [
        { key: 'a', duration: 3, buffer: 2 },
        { key: 'b', buffer: 1 }
      ],
      [['a', 'b', 4]]
    )
  ).toBe(3 + 2 + 4 + 1 + 1);
});

it('keeps no buffer of what is over or fixed, and does not count key dates', () => {
  const items = [
    { key: 'done', status: 'Done', completedOn: '2027-05-07', buffer: 9 },
    { key: 'fixed', fixed: true, start: '2027-05-12', due: '2027-05-12', buffer: 9 },
    { key: 'k', type: 'Key Date', due: '2027-06-30' }
  ];
  expect(earliestOf(items)).toBe(3);
});

it('waits for a fixed date and pushes it where there is no other way', () => {
  const fixed = { key: 'f', type: 'Key Date', due: '2027-05-12' };
  expect(earliestOf([fixed, { key: 'b' }], [['f', 'b']])).toBe(4);
  expect(
    earliestOf(
      [{ key: 'a', duration: 6 }, fixed, { key: 'b' }],
      [
        ['a', 'f'],
        ['f', 'b']
      ]
    )
  ).toBe(7);
});

it('ends work in progress today at the earliest', () => {
  expect(earliestOf([{ key: 'a', duration: 9, status: 'In Progress' }])).toBe(1);
});
