import { toDay } from 'c/planDates';
import { PlanEngine } from 'c/planEngine';
import { frameOf } from 'c/planEngineFrame';
import { NONE, type EnginePlan, type PlanMoveResult } from 'c/planEngineModel';
import { moveItems } from 'c/planEngineMove';
import { enginePlan } from 'test/engine-plans';

const day = (iso: string | null): number | null => toDay(iso);

/** One item to both dates. */
function moved(plan: EnginePlan, key: string, start: string | null, due = start): PlanMoveResult {
  return moveItems(frameOf(plan), new Map([[key, { start: day(start), due: day(due) }]]));
}

/** Tasks of one day in a row, from today. */
function chainOf(length: number): EnginePlan {
  const { calendar, today, ...plan } = enginePlan([]);
  const first = calendar.startIndex(today);
  const [template] = enginePlan([{ key: '' }]).items;
  const items = Array.from({ length }, (_, index) => {
    const start = calendar.startDay(first + index);
    return { ...template, key: `t${index}`, start, due: start };
  });
  const links = items.slice(1).map(({ key }, index) => ({ predecessor: `t${index}`, successor: key, lag: 0 }));
  return { ...plan, calendar, today, items, links };
}

it('pushes a chain of a hundred thousand, and nothing is recursive', () => {
  const plan = chainOf(100_000);
  const result = moved(plan, 't0', '2027-05-12');
  expect(result.moved).toHaveLength(100_000);
  expect(result.moved.every(({ shiftDays }) => shiftDays === 2)).toBe(true);
  expect(result).toMatchObject({ goLiveShiftDays: 2, goLiveHolds: false, insideFloat: false });
});

it('leaves the plan as it is, so that a pointer can move on', () => {
  const plan = chainOf(5);
  const engine = new PlanEngine(plan);
  const before = engine.project();
  const first = engine.move(new Map([['t1', { start: day('2027-05-17'), due: day('2027-05-18') }]]));
  expect(first.moved.map(({ key }) => key)).toEqual(['t1', 't2', 't3', 't4']);
  expect(engine.project()).toEqual(before);
  expect(engine.move(new Map([['t1', { start: day('2027-05-17'), due: day('2027-05-18') }]]))).toEqual(first);
  expect(plan.items).toEqual(chainOf(5).items);
});

it('names a predecessor once, with the most that is missing, and each that is broken', () => {
  const dates = { start: '2027-05-12', due: '2027-05-12' };
  const plan = enginePlan(
    [
      { key: 'a', ...dates },
      { key: 'b', ...dates },
      { key: 'c', start: '2027-05-18', due: '2027-05-18' }
    ],
    [
      ['a', 'c'],
      ['a', 'c', 2],
      ['b', 'c', 1]
    ]
  );
  expect(moved(plan, 'c', '2027-05-11').tooEarly).toEqual([
    { key: 'c', predecessor: 'a', missingDays: 4 },
    { key: 'c', predecessor: 'b', missingDays: 3 }
  ]);
});

it('never makes an item end earlier than it did', () => {
  const plan = enginePlan(
    [
      { key: 'a', start: '2027-05-10', due: '2027-05-10' },
      { key: 'b', duration: 2, start: '2027-05-11', due: '2027-05-22' }
    ],
    [['a', 'b']]
  );
  const { moved: items } = moved(plan, 'a', '2027-05-13');
  expect(items[1]).toEqual({
    key: 'b',
    fromStart: day('2027-05-11'),
    fromDue: day('2027-05-22'),
    toStart: day('2027-05-14'),
    toDue: day('2027-05-22'),
    shiftDays: 0
  });
});

it("places pushed work around its owner's absence", () => {
  const plan = enginePlan(
    [
      { key: 'a', start: '2027-05-10', due: '2027-05-10' },
      { key: 'b', duration: 2, start: '2027-05-11', due: '2027-05-12', absentFrom: '2027-05-13', absentUntil: '2027-05-14' }
    ],
    [['a', 'b']]
  );
  const [, pushed] = moved(plan, 'a', '2027-05-11').moved;
  expect(pushed).toMatchObject({ toStart: day('2027-05-12'), toDue: day('2027-05-17'), shiftDays: 3 });
});

it('says whether go-live holds when nothing is dated', () => {
  const plan = enginePlan([{ key: 'm', type: 'Milestone' }]);
  expect(moveItems(frameOf(plan), new Map())).toEqual({
    moved: [],
    tooEarly: [],
    brokenFixedDates: [],
    goLiveBefore: null,
    goLiveAfter: null,
    goLiveShiftDays: null,
    goLiveHolds: true,
    insideFloat: true
  });
  expect(frameOf(plan).plannedEnds[0]).toBe(NONE);
});
