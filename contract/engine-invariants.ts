/** What holds for every plan; each check throws with the plan's fault. See docs/planning-engine.md. */
import assert from 'node:assert/strict';
import { checkMove } from './engine-move-invariants.ts';
import { calendarOf, evaluateInTypeScript } from './engine-typescript.ts';
import { completed, toDay, type ItemOutcome, type PlanCase, type PlanItem, type PlanOutcome } from './engine-plans.ts';

type Facts = Required<PlanItem>;
type Calendar = ReturnType<typeof calendarOf>;

/** Checks that what the engine says about a plan can be true. */
export function checkInvariants(plan: PlanCase, outcome: PlanOutcome): void {
  if (outcome.cycle) {
    checkCircle(plan, outcome.cycle);
    return;
  }
  const turned = { ...plan, links: plan.links.toReversed() };
  assert.deepEqual(evaluateInTypeScript(turned), outcome, 'the order in which links were read changes nothing');
  const calendar = calendarOf(plan);
  const items = new Map(plan.items.map((item) => [item.key, completed(item)]));
  const placed = outcome.items as Record<string, ItemOutcome>;
  for (const item of items.values()) checkProjection(plan, outcome, item, placed[item.key] as ItemOutcome, calendar);
  for (const { predecessor, successor, lag = 0 } of plan.links) {
    const [before, after] = [items.get(predecessor), items.get(successor)];
    if (!before || !after) continue;
    checkOrder([before, after], placed, lag, calendar);
    checkSchedule([before, after], placed, lag, calendar);
  }
  checkSlip(plan, outcome, calendar);
  if (plan.moves && outcome.move) checkMove(plan, plan.moves, outcome.move);
  if (outcome.schedule) {
    assert.equal(outcome.schedule.feasible, outcome.schedule.missingDays === 0, 'feasible means that no day is missing');
    checkEarliest(plan, outcome.schedule);
  }
}

/** Unless something stands on a day that cannot hold, the plan fits between today and its earliest go-live. */
function checkEarliest(plan: PlanCase, { earliestGoLive, feasible }: { earliestGoLive: string; feasible: boolean }): void {
  assert.ok(earliestGoLive >= (plan.goLive as string), 'the earliest go-live is not before the one asked for');
  if (feasible || plan.items.some(({ fixed }) => fixed)) return;
  assert.ok(evaluateInTypeScript({ ...plan, goLive: earliestGoLive }).schedule?.feasible, 'the plan fits its earliest go-live');
}

function checkCircle(plan: PlanCase, chain: string[]): void {
  assert.ok(chain.length > 1 && chain[0] === chain.at(-1), `${chain} is closed`);
  for (const [index, key] of chain.slice(1).entries()) {
    const isLinked = plan.links.some(({ predecessor, successor }) => predecessor === chain[index] && successor === key);
    assert.ok(isLinked, `${chain[index]} -> ${key} is a link of the plan`);
  }
}

const isGate = ({ type, duration }: Facts): boolean => type !== 'Task' || duration === 0;
const isOpen = ({ status }: Facts): boolean => status !== 'Done' && status !== 'Not Needed';
const endIndex = (calendar: Calendar, iso: string): number => calendar.endIndex(toDay(iso) as number);
const startIndex = (calendar: Calendar, iso: string): number => calendar.startIndex(toDay(iso) as number);

function checkProjection(plan: PlanCase, outcome: PlanOutcome, item: Facts, placed: ItemOutcome, calendar: Calendar): void {
  if (item.status === 'Not Needed') assert.equal(placed.due, null, `${item.key} is not needed and has no dates`);
  if (!placed.due || !placed.start) return;
  if (!isOpen(item)) return;
  if (item.type !== 'Key Date') {
    assert.ok(placed.due >= plan.today, `${item.key} is not over and ends today at the earliest`);
    assert.ok(endIndex(calendar, placed.due) <= endIndex(calendar, outcome.goLive as string), `${item.key} ends by go-live`);
  }
  if (isGate(item)) return;
  assert.ok(calendar.isWorkingDay(toDay(placed.start) as number), `${item.key} starts on a working day`);
  assert.ok(calendar.isWorkingDay(toDay(placed.due) as number), `${item.key} ends on a working day`);
  if (item.status === 'In Progress') return;
  const isAway = item.absentFrom && item.absentUntil && placed.start >= item.absentFrom && placed.start <= item.absentUntil;
  assert.ok(!isAway, `${item.key} does not start while its owner is away`);
  const days = endIndex(calendar, placed.due) - startIndex(calendar, placed.start);
  assert.ok(days >= item.duration, `${item.key} gets its ${item.duration} working days`);
}

function checkOrder([before, after]: readonly [Facts, Facts], placed: Record<string, ItemOutcome>, lag: number, calendar: Calendar): void {
  const { due: ready } = placed[before.key] as ItemOutcome;
  const { start, due } = placed[after.key] as ItemOutcome;
  if (!ready || !start || !due || !isOpen(after)) return;
  const reached = isGate(after) || after.status === 'In Progress' ? endIndex(calendar, due) : startIndex(calendar, start);
  assert.ok(reached >= endIndex(calendar, ready) + lag, `${after.key} waits for ${before.key}`);
}

/** The backward schedule keeps every link and buffer, except before what stands on its day. */
function checkSchedule(
  [before, after]: readonly [Facts, Facts],
  placed: Record<string, ItemOutcome>,
  lag: number,
  calendar: Calendar
): void {
  const { scheduledDue: ready } = placed[before.key] as ItemOutcome;
  const { scheduledStart, scheduledDue } = placed[after.key] as ItemOutcome;
  if (!ready || !scheduledStart || !scheduledDue || before.fixed || !isOpen(before) || !isOpen(after)) return;
  const isEndOnly = isGate(after) || after.status === 'In Progress';
  const reached = isEndOnly ? endIndex(calendar, scheduledDue) : startIndex(calendar, scheduledStart);
  assert.ok(reached >= endIndex(calendar, ready) + before.buffer + lag, `${after.key} is scheduled after ${before.key}`);
}

function checkSlip(plan: PlanCase, { slip, goLive }: PlanOutcome, calendar: Calendar): void {
  if (!slip) {
    assert.ok(!plan.baselineGoLive || !goLive, 'a plan with a baseline has a slip');
    return;
  }
  assert.equal(slip.plan, endIndex(calendar, goLive as string) - endIndex(calendar, plan.baselineGoLive as string), 'slip of the plan');
  const own = slip.shares.reduce((sum, share) => sum + share.own, 0);
  assert.equal(own + slip.unattributed, slip.plan, 'own slips add up to the slip of the plan');
  for (const { key, slip: days, absorbed, inherited, own: added } of slip.shares) {
    if (days !== null) assert.equal(absorbed + inherited + added, days, `the parts of ${key} add up to its slip`);
  }
  assert.ok(new Set(slip.shares.map(({ key }) => key)).size === slip.shares.length, 'no item is booked twice');
}
