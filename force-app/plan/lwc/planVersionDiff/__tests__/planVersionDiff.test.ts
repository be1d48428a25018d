import { diffPlans, frozenOf } from 'c/planVersionDiff';
import { sampleItem, samplePlan } from 'test/plan-samples';

const OLDER = {
  goLive: '2027-06-14',
  jointGoal: 'Decide',
  yearlyValue: 500000,
  items: [
    { id: 'a', title: 'Review', start: '2027-05-01', due: '2027-05-05', after: ['x+0', 'y+2'], outcome: 'Done' },
    { id: 'b', title: 'Drop me' },
    { id: 'd', title: 'Same', notNeeded: null, owner: '' }
  ],
  criteria: [{ name: 'Errors', target: '4' }, { name: 'Old' }]
};

it('finds what is new, gone and different, in goals, criteria and items', () => {
  const diff = diffPlans(OLDER, {
    ...OLDER,
    goLive: '2027-06-21',
    items: [
      { ...OLDER.items[0], due: '2027-05-07', after: ['y+2', 'x+0'] },
      { id: 'c', title: 'New' },
      { id: 'd', title: 'Same', notNeeded: false, owner: null }
    ],
    criteria: [{ name: 'Errors', target: '2' }]
  });
  expect(diff.goals).toEqual([{ field: 'goLive', older: '2027-06-14', newer: '2027-06-21' }]);
  expect(diff.items.map(({ key, older, newer, fields }) => [key, Boolean(older), Boolean(newer), fields])).toEqual([
    ['a', true, true, [{ field: 'due', older: '2027-05-05', newer: '2027-05-07' }]],
    ['b', true, false, []],
    ['c', false, true, []]
  ]);
  expect(diff.criteria.map(({ key, fields }) => [key, fields.length])).toEqual([
    ['Errors', 1],
    ['Old', 0]
  ]);
  expect(diff.count).toBe(6);
});

it('finds nothing between a plan and itself, and stands empty plans', () => {
  expect(diffPlans(OLDER, OLDER)).toEqual({ goals: [], criteria: [], items: [], count: 0, outcomesLeftOut: false });
  expect(diffPlans({}, {}).count).toBe(0);
});

it('does not take outcomes that a version left out for changes', () => {
  const newer = { ...OLDER, outcomesLeftOut: true, items: OLDER.items.map((item) => ({ ...item, outcome: null })) };
  expect(diffPlans(OLDER, newer)).toMatchObject({ count: 0, outcomesLeftOut: true });
});

it('takes a plan as it is now for one more version, without what is only proposed', () => {
  const plan = samplePlan({ items: [...samplePlan().items!, sampleItem({ id: 'p', proposed: true })] });
  const frozen = frozenOf(plan);
  expect(frozen.items?.map(({ id }) => id)).toEqual(['m1', 'i1', 'i2', 'k1']);
  expect(frozen.items?.[1]).toMatchObject({
    title: 'Review the security questionnaire',
    days: 5,
    owner: 'Maja Lindqvist',
    after: ['i2+0']
  });
  expect(frozen.criteria).toEqual([{ name: 'Picking errors', measure: 'Errors per 1,000', target: '4', unit: '‰', byWhen: '2027-07-30' }]);
  expect(diffPlans(frozen, frozenOf(samplePlan())).count).toBe(0);
});
