import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { toDay, toIso } from 'c/planDates';
import { PlanEngine } from 'c/planEngine';
import { WorkCalendar } from 'c/planEngineCalendar';
import { NONE, PlanCycleError, type EngineItem, type EnginePlan } from 'c/planEngineModel';
import { sumOwnDays } from 'c/planEngineSlip';

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
  };
  expected: Record<string, unknown>;
}

const vectors = JSON.parse(readFileSync(resolve('vectors/planning-engine.json'), 'utf8')) as Vector[];
const DAYS = ['start', 'due', 'completedOn', 'absentFrom', 'absentUntil', 'baselineStart', 'baselineDue'];

/** An item with every fact; days may be ISO texts. */
function item(facts: Record<string, unknown>): EngineItem {
  const type = facts.type ?? 'Task';
  const defaults = {
    status: 'Not Started',
    duration: type === 'Task' ? 1 : 0,
    buffer: 0,
    fixed: type === 'Key Date',
    side: null,
    owner: null
  };
  const days = Object.fromEntries(DAYS.map((name) => [name, toDay(facts[name] as string)]));
  return { ...defaults, ...facts, type, ...days } as EngineItem;
}

function planOf({ items, links, calendar, today, goLive, baselineGoLive }: Vector['plan']): EnginePlan {
  return {
    items: items.map(item),
    links: links.map((link) => ({ lag: 0, ...link })),
    calendar: new WorkCalendar(
      calendar.workingWeekdays,
      calendar.holidays.map((iso) => toDay(iso) as number)
    ),
    today: toDay(today) as number,
    goLive: toDay(goLive),
    baselineGoLive: toDay(baselineGoLive)
  };
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

describe('shared vectors', () => {
  it.each(vectors)('$says: $name', ({ plan, expected }) => {
    expect(outcomeOf(planOf(plan))).toMatchObject(expected);
  });
});

/** Tasks of one day in a row, from a Monday that is today. */
function chainOf(length: number): EnginePlan {
  return {
    items: Array.from({ length }, (_, index) => item({ key: `t${index}` })),
    links: Array.from({ length: length - 1 }, (_, index) => ({ predecessor: `t${index}`, successor: `t${index + 1}`, lag: 0 })),
    calendar: new WorkCalendar([1, 2, 3, 4, 5], []),
    today: toDay('2027-05-10') as number,
    goLive: toDay('2027-05-28'),
    baselineGoLive: toDay('2027-05-28')
  };
}

it('takes a chain of a hundred thousand', () => {
  const plan = chainOf(100_000);
  const engine = new PlanEngine(plan);
  const { dues, floats } = engine.project();
  const { calendar, today } = plan;
  expect(dues[99_999]).toBe(calendar.endDay(calendar.startIndex(today) + 100_000));
  expect(floats[0]).toBe(0);
  expect(engine.scheduleBackward().chain).toHaveLength(100_000);
  expect(engine.attributeSlip()?.shares).toHaveLength(1);
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

it('sums slip by side and by owner', () => {
  const { plan } = vectors.find(({ name }) => name === 'worked example, projected') as Vector;
  const ledger = new PlanEngine(planOf(plan)).attributeSlip();
  expect([...sumOwnDays(ledger as NonNullable<typeof ledger>, 'side')]).toEqual([
    ['Buyer', 2],
    ['Joint', 0],
    [null, 0]
  ]);
  expect([...sumOwnDays(ledger as NonNullable<typeof ledger>, 'owner')]).toEqual([
    ['chen', 2],
    [null, 0]
  ]);
});
