import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { toDay, toIso } from 'c/planDates';
import { PlanEngine } from 'c/planEngine';
import { NONE, PlanCycleError, type BrokenDate, type EnginePlan } from 'c/planEngineModel';
import { enginePlan } from 'test/engine-plans';

interface Vector {
  name: string;
  says: string;
  plan: {
    calendar: { workingWeekdays: number[]; holidays: string[] };
    today: string;
    goLive: string | null;
    baselineGoLive: string | null;
    items: Record<string, unknown>[];
    links: { predecessor: string; successor: string; lag?: number }[];
    moves?: Record<string, { start: string | null; due: string | null }>;
  };
  expected: Record<string, unknown>;
}

const vectors = JSON.parse(readFileSync(resolve('vectors/planning-engine.json'), 'utf8')) as Vector[];
function planOf({ items, links, calendar, today, goLive, baselineGoLive }: Vector['plan']): EnginePlan {
  return enginePlan(
    items,
    links.map(({ predecessor, successor, lag }) => [predecessor, successor, lag]),
    { ...calendar, today, goLive, baselineGoLive }
  );
}

const isoOrNull = (day: number): string | null => (day === NONE ? null : toIso(day));
const numberOrNull = (value: number): number | null => (value === NONE ? null : value);

/** Everything that the engine says about a plan, in the words of the vectors. */
function outcomeOf(plan: EnginePlan): Record<string, unknown> {
  let engine: PlanEngine;
  try {
    engine = new PlanEngine(plan);
  } catch (error) {
    return { cycle: (error as PlanCycleError).chain };
  }
  const schedule = plan.goLive === null ? null : engine.scheduleBackward();
  const projection = engine.project();
  const ledger = engine.attributeSlip();
  const itemOutcome = (node: number): Record<string, unknown> => {
    const float = numberOrNull(projection.floats[node]);
    return {
      start: isoOrNull(projection.starts[node]),
      due: isoOrNull(projection.dues[node]),
      float,
      critical: float !== null && float <= 0,
      slip: numberOrNull(projection.slips[node]),
      scheduledStart: schedule && isoOrNull(schedule.starts[node]),
      scheduledDue: schedule && isoOrNull(schedule.dues[node])
    };
  };
  return {
    goLive: projection.goLive === null ? null : toIso(projection.goLive),
    items: Object.fromEntries(plan.items.map(({ key }, node) => [key, itemOutcome(node)])),
    schedule: schedule && { ...schedule, earliestGoLive: toIso(schedule.earliestGoLive) },
    slip: ledger && {
      plan: ledger.planSlipDays,
      unattributed: ledger.unattributedDays,
      shares: ledger.shares.map(({ slipDays, absorbedDays, inheritedDays, ownDays, ...who }) => ({
        ...who,
        slip: slipDays,
        absorbed: absorbedDays,
        inherited: inheritedDays,
        own: ownDays
      }))
    }
  };
}

const textOrNull = (day: number | null): string | null => (day === null ? null : toIso(day));

/** What a move would do, in the same words. */
function moveOf(plan: EnginePlan, moves: NonNullable<Vector['plan']['moves']>): Record<string, unknown> {
  const dates = Object.entries(moves).map(([key, { start, due }]) => [key, { start: toDay(start), due: toDay(due) }] as const);
  const result = new PlanEngine(plan).move(new Map(dates));
  const broken = ({ missingDays, ...items }: BrokenDate): Record<string, unknown> => ({ ...items, missing: missingDays });
  return {
    moved: result.moved.map((item) => ({
      key: item.key,
      from: { start: textOrNull(item.fromStart), due: textOrNull(item.fromDue) },
      to: { start: textOrNull(item.toStart), due: textOrNull(item.toDue) },
      shift: item.shiftDays
    })),
    tooEarly: result.tooEarly.map(broken),
    brokenFixedDates: result.brokenFixedDates.map(broken),
    goLive: {
      before: textOrNull(result.goLiveBefore),
      after: textOrNull(result.goLiveAfter),
      shift: result.goLiveShiftDays,
      holds: result.goLiveHolds
    },
    insideFloat: result.insideFloat
  };
}

describe('shared vectors', () => {
  it.each(vectors)('$says: $name', ({ plan, expected }) => {
    const move = plan.moves && { move: moveOf(planOf(plan), plan.moves) };
    expect({ ...outcomeOf(planOf(plan)), ...move }).toMatchObject(expected);
  });
});

/** Tasks of one day in a row, from today. */
function chainOf(length: number): EnginePlan {
  const keys = Array.from({ length }, (_, index) => `t${index}`);
  return enginePlan(
    keys.map((key) => ({ key })),
    keys.slice(1).map((key, index) => [keys[index], key]),
    { goLive: '2027-05-28', baselineGoLive: '2027-05-28' }
  );
}

it('takes a chain of a hundred thousand', () => {
  const plan = chainOf(100_000);
  const engine = new PlanEngine(plan);
  const { dues, floats } = engine.project();
  const { calendar, today } = plan;
  expect(dues[99_999]).toBe(calendar.endDay(calendar.startIndex(today) + 100_000));
  expect(floats[0]).toBe(0);
  expect(engine.scheduleBackward().chain).toHaveLength(100_000);
  expect(engine.attributeSlip()).toMatchObject({ planSlipDays: 99_985, unattributedDays: 0 });
});

it('names a circle', () => {
  const plan = chainOf(3);
  const circular = { ...plan, links: [...plan.links, { predecessor: 't2', successor: 't1', lag: 0 }] };
  expect(() => new PlanEngine(circular)).toThrow(PlanCycleError);
  expect(() => new PlanEngine(circular)).toThrow('t1 -> t2 -> t1');
});

it('says what a backward schedule needs', () => {
  expect(() => new PlanEngine({ ...chainOf(2), goLive: null }).scheduleBackward()).toThrow('needs a go-live date');
});

it('projects again after an item was moved, as if it had been there from the start', () => {
  const plan = chainOf(20);
  const engine = new PlanEngine(plan);
  const before = engine.project();
  const node = engine.nodeOf('t5') as number;
  const start = toDay('2027-06-07');
  engine.changeItem(node, { start, due: start });
  const moved = { ...plan, items: plan.items.map((each, index) => (index === node ? { ...each, start, due: start } : each)) };
  expect(engine.project()).toEqual(new PlanEngine(moved).project());
  engine.changeItem(node, { start: null, due: null });
  expect(engine.project()).toEqual(before);
  expect(plan.items[node].start).toBeNull();
});

it('does not know items of other plans', () => {
  expect(new PlanEngine(chainOf(2)).nodeOf('elsewhere')).toBeUndefined();
});
