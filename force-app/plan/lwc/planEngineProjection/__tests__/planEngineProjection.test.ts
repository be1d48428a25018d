import { toIso } from 'c/planDates';
import { frameOf } from 'c/planEngineFrame';
import { NONE } from 'c/planEngineModel';
import { project } from 'c/planEngineProjection';
import { enginePlan } from 'test/engine-plans';

const days = (values: Int32Array): (string | null)[] => [...values].map((day) => (day === NONE ? null : toIso(day)));

it('pushes what waits, keeps what is later anyway, and leaves out what is not needed', () => {
  const items = [{ key: 'a', duration: 3 }, { key: 'b' }, { key: 'c', start: '2027-05-20' }, { key: 'd', status: 'Not Needed' }];
  const { starts, dues, goLive } = project(
    frameOf(
      enginePlan(items, [
        ['a', 'b'],
        ['a', 'c']
      ])
    )
  );
  expect(days(starts)).toEqual(['2027-05-10', '2027-05-13', '2027-05-20', null]);
  expect(days(dues)).toEqual(['2027-05-12', '2027-05-13', '2027-05-20', null]);
  expect(toIso(goLive as number)).toBe('2027-05-20');
});

it('measures slip only against a baseline', () => {
  const items = [{ key: 'a', baselineDue: '2027-05-07' }, { key: 'b' }, { key: 'c', status: 'Not Needed', baselineDue: '2027-05-07' }];
  expect([...project(frameOf(enginePlan(items))).slips]).toEqual([1, NONE, NONE]);
});

it('knows no go-live when nothing is dated', () => {
  const { goLive, lastIndex } = project(frameOf(enginePlan([{ key: 'm', type: 'Milestone' }])));
  expect([goLive, lastIndex]).toEqual([null, NONE]);
});
