import { driversOf } from 'c/planEngineDrivers';
import { frameOf } from 'c/planEngineFrame';
import { NONE } from 'c/planEngineModel';
import { project } from 'c/planEngineProjection';
import { enginePlan } from 'test/engine-plans';

/** The node that drives the last item. */
function driverOfLast(...plan: Parameters<typeof enginePlan>): number {
  const frame = frameOf(enginePlan(...plan));
  return driversOf(frame, project(frame).slips).nodes[frame.items.length - 1];
}

it('is the predecessor that let go last, lags included', () => {
  const items = [{ key: 'a', duration: 3 }, { key: 'b', duration: 2 }, { key: 'c' }];
  expect(
    driverOfLast(items, [
      ['a', 'c'],
      ['b', 'c']
    ])
  ).toBe(0);
  expect(
    driverOfLast(items, [
      ['a', 'c'],
      ['b', 'c', 2]
    ])
  ).toBe(1);
});

it('is the one that slipped most when two let go at once, and the first item when they slipped the same', () => {
  const items = [{ key: 'a', baselineDue: '2027-05-10' }, { key: 'b', baselineDue: '2027-05-07' }, { key: 'c' }];
  expect(
    driverOfLast(items, [
      ['a', 'c'],
      ['b', 'c']
    ])
  ).toBe(1);
  expect(
    driverOfLast(
      [{ key: 'a' }, { key: 'b' }, { key: 'c' }],
      [
        ['b', 'c'],
        ['a', 'c']
      ]
    )
  ).toBe(0);
});

it('is found through what is not needed, and is none of what was not waited for', () => {
  const skipped = { key: 'n', status: 'Not Needed' };
  expect(
    driverOfLast(
      [{ key: 'a' }, skipped, { key: 'c' }],
      [
        ['a', 'n'],
        ['n', 'c']
      ]
    )
  ).toBe(0);
  expect(driverOfLast([skipped, { key: 'c' }], [['n', 'c']])).toBe(NONE);
  const early = { key: 'c', status: 'Done', completedOn: '2027-05-07' };
  expect(driverOfLast([{ key: 'a' }, early], [['a', 'c']])).toBe(NONE);
});
