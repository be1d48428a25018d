import { toIso } from 'c/planDates';
import { scheduleBackward } from 'c/planEngineBackward';
import { frameOf } from 'c/planEngineFrame';
import { enginePlan } from 'test/engine-plans';

it('places as late as go-live, successors and buffers allow', () => {
  const items = [
    { key: 'a', duration: 2, buffer: 1 },
    { key: 'b', duration: 3 },
    { key: 'm', type: 'Milestone' }
  ];
  const frame = frameOf(
    enginePlan(
      items,
      [
        ['a', 'b'],
        ['b', 'm']
      ],
      { goLive: '2027-05-21' }
    )
  );
  const { feasible, starts, dues } = scheduleBackward(frame);
  expect(feasible).toBe(true);
  expect([...starts].map(toIso)).toEqual(['2027-05-14', '2027-05-19', '2027-05-21']);
  expect([...dues].map(toIso)).toEqual(['2027-05-17', '2027-05-21', '2027-05-21']);
});

it('squeezes nothing: it says what is missing, along what, and when it would fit', () => {
  const items = [{ key: 'a', duration: 4 }, { key: 'b', duration: 3 }, { key: 'free' }];
  const { earliestGoLive, ...schedule } = scheduleBackward(frameOf(enginePlan(items, [['a', 'b']], { goLive: '2027-05-14' })));
  expect(schedule).toMatchObject({ feasible: false, missingDays: 2, chain: ['a', 'b'] });
  expect(toIso(earliestGoLive)).toBe('2027-05-18');
});
