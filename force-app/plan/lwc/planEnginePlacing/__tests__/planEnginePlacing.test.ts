import { frameOf, type PlanFrame } from 'c/planEngineFrame';
import {
  finishedFrom,
  latestStart,
  placeDone,
  placeEndingAt,
  placeFixed,
  placePlanned,
  placeStartingAt,
  readyIndex
} from 'c/planEnginePlacing';
import { NONE } from 'c/planEngineModel';
import { enginePlan } from 'test/engine-plans';

/** Indexes count from today, Monday 10 May. The owner is away on Tuesday and Wednesday: from 1 to 3. */
const AWAY = { key: 'a', duration: 3, absentFrom: '2027-05-11', absentUntil: '2027-05-12' };

function placed(facts: Record<string, unknown>, place: (frame: PlanFrame, base: number) => void): [number, number] {
  const frame = frameOf(enginePlan([{ key: 'a', ...facts }]));
  place(frame, frame.todayIndex);
  return [frame.starts[0] - frame.todayIndex, frame.ends[0] - frame.todayIndex];
}

it('does not work while the owner is away, forwards', () => {
  const from = (start: number) => placed(AWAY, (frame, base) => placeStartingAt(frame, 0, base + start));
  expect([from(-3), from(0), from(1), from(2), from(3)]).toEqual([
    [-3, 0],
    [0, 5],
    [3, 6],
    [3, 6],
    [3, 6]
  ]);
});

it('does not work while the owner is away, backwards', () => {
  const until = (end: number) => placed(AWAY, (frame, base) => placeEndingAt(frame, 0, base + end));
  expect([until(1), until(2), until(3), until(4), until(6)]).toEqual([
    [-2, 1],
    [-2, 1],
    [-2, 1],
    [-1, 4],
    [3, 6]
  ]);
  const frame = frameOf(enginePlan([AWAY]));
  expect(latestStart(frame, 0, frame.todayIndex + 2)).toBe(frame.todayIndex - 2);
});

it('finishes work in progress on the first day back', () => {
  const frame = frameOf(enginePlan([AWAY]));
  const finished = (end: number): number => finishedFrom(frame, 0, frame.todayIndex + end) - frame.todayIndex;
  expect([1, 2, 3, 4].map(finished)).toEqual([1, 4, 4, 4]);
});

it('keeps gates where they are asked to be', () => {
  const gate = { ...AWAY, type: 'Milestone', duration: 0 };
  expect(placed(gate, (frame, base) => placeStartingAt(frame, 0, base + 2))).toEqual([2, 2]);
  expect(placed(gate, (frame, base) => placeEndingAt(frame, 0, base + 2))).toEqual([2, 2]);
});

it('places done items at their real days, else at the planned ones, else today', () => {
  const done = (facts: Record<string, unknown>) => placed({ status: 'Done', duration: 2, ...facts }, (frame) => placeDone(frame, 0));
  expect(done({ start: '2027-05-10', due: '2027-05-12', completedOn: '2027-05-11' })).toEqual([0, 2]);
  expect(done({ start: '2027-05-14', completedOn: '2027-05-11' })).toEqual([2, 2]);
  expect(done({ due: '2027-05-12' })).toEqual([1, 3]);
  expect(done({})).toEqual([-2, 0]);
});

it('places fixed items at their planned dates', () => {
  const fixed = (facts: Record<string, unknown>) => placed({ fixed: true, duration: 2, ...facts }, (frame) => placeFixed(frame, 0));
  expect(fixed({ start: '2027-05-10', due: '2027-05-12' })).toEqual([0, 3]);
  expect(fixed({ due: '2027-05-12' })).toEqual([1, 3]);
});

it('waits for the last predecessor, and for none that has no place', () => {
  const frame = frameOf(
    enginePlan(
      [{ key: 'a' }, { key: 'b' }, { key: 'c' }],
      [
        ['a', 'c', 2],
        ['b', 'c']
      ]
    )
  );
  frame.ends.set([7, 8]);
  expect(readyIndex(frame, 2)).toBe(9);
  frame.ends[0] = NONE;
  expect(readyIndex(frame, 2)).toBe(8);
  expect(readyIndex(frame, 0)).toBe(NONE);
});

it("finds a planned date that is missing from the other, around the owner's absence", () => {
  const planned = (facts: Record<string, unknown>) => placed({ ...AWAY, ...facts }, (frame) => placePlanned(frame, 0));
  expect(planned({ start: '2027-05-10' })).toEqual([0, 5]);
  expect(planned({ due: '2027-05-14' })).toEqual([0, 5]);
  expect(planned({ due: '2027-05-12' })).toEqual([-2, 3]);
  expect(planned({ start: '2027-05-11', due: '2027-05-12' })).toEqual([1, 3]);
  expect(planned({ type: 'Milestone', duration: 0, start: '2027-05-12' })).toEqual([3, 3]);
});
