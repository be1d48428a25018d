import { frameOf } from 'c/planEngineFrame';
import { NONE } from 'c/planEngineModel';
import { project } from 'c/planEngineProjection';
import { enginePlan } from 'test/engine-plans';

const floatsOf = (...plan: Parameters<typeof enginePlan>): number[] => [...project(frameOf(enginePlan(...plan))).floats];

it('gives what go-live leaves along every way', () => {
  const items = [
    { key: 'long', duration: 5 },
    { key: 'short', duration: 2 },
    { key: 'm', type: 'Milestone' }
  ];
  const links: [string, string][] = [
    ['long', 'm'],
    ['short', 'm']
  ];
  expect(floatsOf(items, links)).toEqual([0, 3, 0]);
  expect(floatsOf(items, links, { goLive: '2027-05-18' })).toEqual([2, 5, 2]);
});

it('is none for what is settled or undated, and settled items hold nobody', () => {
  const items = [{ key: 'a' }, { key: 'done', status: 'Done' }, { key: 'm', type: 'Milestone' }, { key: 'n', status: 'Not Needed' }];
  expect(
    floatsOf(
      items,
      [
        ['a', 'done'],
        ['a', 'n', 5]
      ],
      { goLive: '2027-05-12' }
    )
  ).toEqual([2, NONE, NONE, NONE]);
});

it('is negative where a fixed date cannot hold', () => {
  const items = [
    { key: 'a', duration: 3 },
    { key: 'k', type: 'Key Date', due: '2027-05-11' }
  ];
  expect(floatsOf(items, [['a', 'k']], { goLive: '2027-05-21' })).toEqual([-1, 7]);
});
