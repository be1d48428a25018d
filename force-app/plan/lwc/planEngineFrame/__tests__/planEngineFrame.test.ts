import { frameOf, IS, readItem } from 'c/planEngineFrame';
import { NONE } from 'c/planEngineModel';
import { engineItem, enginePlan } from 'test/engine-plans';

/** The names of the bits that are set. */
function kindOf(facts: Record<string, unknown>): string[] {
  const { kinds } = frameOf(enginePlan([{ key: 'a', ...facts }]));
  return Object.entries(IS)
    .filter(([, bit]) => kinds[0] & bit)
    .map(([name]) => name);
}

it('tells work from gates, and what is settled', () => {
  expect(kindOf({})).toEqual(['open']);
  expect(kindOf({ duration: 0 })).toEqual(['gate', 'open']);
  expect(kindOf({ type: 'Milestone', status: 'In Progress' })).toEqual(['gate', 'open']);
  expect(kindOf({ status: 'In Progress' })).toEqual(['open', 'inProgress']);
  expect(kindOf({ status: 'Done' })).toEqual(['done']);
  expect(kindOf({ status: 'Not Needed' })).toEqual(['notNeeded']);
});

it('knows a fixed date only where there is one', () => {
  expect(kindOf({ fixed: true, start: '2027-05-10' })).toEqual(['open', 'fixed']);
  expect(kindOf({ fixed: true, due: '2027-05-10' })).toEqual(['open', 'fixed', 'fixedInTime']);
  expect(kindOf({ type: 'Key Date', start: '2027-05-10' })).toEqual(['gate', 'keyDate', 'open', 'fixed', 'fixedInTime']);
  expect(kindOf({ type: 'Key Date' })).toEqual(['gate', 'keyDate', 'open', 'fixed']);
});

it('leaves links to unknown items out', () => {
  const { graph } = frameOf(
    enginePlan(
      [{ key: 'a' }, { key: 'b' }],
      [
        ['a', 'elsewhere'],
        ['a', 'b', 2],
        ['elsewhere', 'b']
      ]
    )
  );
  expect([...graph.into.nodes]).toEqual([0]);
  expect([...graph.into.lags]).toEqual([2]);
});

it('reads a changed item again', () => {
  const frame = frameOf(
    enginePlan([{ key: 'a', start: '2027-05-11', due: '2027-05-12', absentFrom: '2027-05-12', absentUntil: '2027-05-12' }])
  );
  expect([frame.plannedStarts[0] - frame.todayIndex, frame.awayFrom[0] - frame.todayIndex]).toEqual([1, 2]);
  readItem(frame, 0, engineItem({ key: 'a' }));
  expect([frame.plannedStarts[0], frame.plannedEnds[0], frame.awayFrom[0]]).toEqual([NONE, NONE, NONE]);
});
