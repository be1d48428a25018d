import fc from 'fast-check';
import { toDay, toIso, type PlanCase, type PlanItem } from './engine-plans.ts';

const TODAY = '2027-05-05';

const day = (from: number, to: number): fc.Arbitrary<string> =>
  fc.integer({ min: from, max: to }).map((offset) => toIso((toDay(TODAY) as number) + offset));
/** Null first, so that a failure shrinks towards the plan with the fewest facts. */
const maybe = <T>(value: fc.Arbitrary<T>, weight = 2): fc.Arbitrary<T | null> =>
  fc.oneof({ withCrossShrink: true }, { weight: 1, arbitrary: fc.constant(null) }, { weight, arbitrary: value });

const calendar = fc.record({
  workingWeekdays: fc.oneof(
    { withCrossShrink: true },
    { weight: 5, arbitrary: fc.constant([1, 2, 3, 4, 5]) },
    { weight: 1, arbitrary: fc.subarray([1, 2, 3, 4, 5, 6, 7], { minLength: 1 }) }
  ),
  holidays: fc.array(day(-20, 60), { maxLength: 8 })
});

const status = fc.constantFrom('Not Started', 'Not Started', 'Not Started', 'In Progress', 'Blocked', 'Done', 'Done', 'Not Needed');

const item: fc.Arbitrary<Omit<PlanItem, 'key'>> = fc
  .record({
    type: fc.constantFrom('Task', 'Task', 'Task', 'Task', 'Milestone', 'Key Date'),
    status,
    duration: fc.integer({ min: 0, max: 8 }),
    buffer: fc.integer({ min: 0, max: 4 }),
    isPinned: fc.integer({ min: 0, max: 6 }).map((chance) => chance === 6),
    start: maybe(day(-25, 40)),
    due: maybe(day(-25, 40)),
    completedOn: maybe(day(-25, 0), 5),
    absentFrom: maybe(day(-10, 25), 1),
    absentDays: fc.integer({ min: -1, max: 12 }),
    baselineStart: maybe(day(-25, 30)),
    baselineDue: maybe(day(-25, 40), 5),
    side: fc.constantFrom('Buyer', 'Seller', 'Joint'),
    owner: maybe(fc.constantFrom('o1', 'o2', 'o3'))
  })
  .map(({ isPinned, absentDays, ...facts }) => ({
    ...facts,
    duration: facts.type === 'Task' ? facts.duration : 0,
    fixed: isPinned || facts.type === 'Key Date',
    completedOn: facts.status === 'Done' ? facts.completedOn : null,
    absentUntil: facts.absentFrom && toIso((toDay(facts.absentFrom) as number) + absentDays)
  }));

const lag = fc.oneof(
  { withCrossShrink: true },
  { weight: 3, arbitrary: fc.constant(0) },
  { weight: 1, arbitrary: fc.integer({ min: -1, max: 4 }) }
);

/** Where somebody may want an item: at a length of days from a day on, now and then with one date only. */
const dates = fc
  .record({ start: day(-15, 60), days: fc.integer({ min: 0, max: 12 }), given: fc.constantFrom('both', 'both', 'both', 'start', 'due') })
  .map(({ start, days, given }) => ({
    start: given === 'due' ? null : start,
    due: given === 'start' ? null : toIso((toDay(start) as number) + days)
  }));

/** Any plan, with one or a few of its items to be moved; it shrinks to fewer of both. */
export function anyMove(mostItems: number, mostLinks: number): fc.Arbitrary<PlanCase> {
  const most = Math.ceil(mostItems / 6);
  const moves = fc.array(fc.tuple(fc.nat({ max: mostItems - 1 }), dates), { minLength: 1, maxLength: most, size: 'max' });
  return fc.record({ plan: anyPlan(mostItems, mostLinks), moves }).map(({ plan, moves: given }) => ({
    ...plan,
    moves: Object.fromEntries(given.map(([number, to]) => [`i${number % Math.max(plan.items.length, 1)}`, to]))
  }));
}

/** Any plan there can be, with a few that are refused; it shrinks to fewer items, fewer links and fewer facts. */
export function anyPlan(mostItems: number, mostLinks: number): fc.Arbitrary<PlanCase> {
  const end = fc.nat({ max: mostItems - 1 });
  /** One in many leads against the order of the items, which may close a circle. */
  const isBackwards = fc.integer({ min: 0, max: 3 * mostLinks }).map((chance) => chance === 3 * mostLinks);
  return fc
    .record({
      calendar,
      today: fc.constant(TODAY),
      goLive: maybe(day(0, 60), 6),
      baselineGoLive: maybe(day(-10, 60), 6),
      items: fc.array(item, { maxLength: mostItems, size: 'max' }),
      links: fc.array(fc.record({ ends: fc.tuple(end, end), lag, isBackwards }), { maxLength: mostLinks, size: 'max' })
    })
    .map(({ items, links, ...plan }) => ({
      ...plan,
      items: items.map((facts, index) => ({ key: `i${index}`, ...facts })),
      links: links
        .filter(({ ends: [a, b], ...link }) => Math.max(a, b) < items.length && (a !== b || link.isBackwards))
        .map(({ ends: [a, b], ...link }) => {
          const [first, second] = [`i${Math.min(a, b)}`, `i${Math.max(a, b)}`];
          const ends = link.isBackwards ? { predecessor: second, successor: first } : { predecessor: first, successor: second };
          return { ...ends, lag: link.lag };
        })
    }));
}
