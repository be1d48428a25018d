/** What holds for every move, worked out anew from the plan and what the engine says about it; see docs/planning-engine.md. */
import assert from 'node:assert/strict';
import { calendarOf, evaluateInTypeScript } from './engine-typescript.ts';
import { completed, toDay, type MoveOutcome, type PlanCase, type PlanItem, type PlannedDates } from './engine-plans.ts';

type Facts = Required<PlanItem>;

const isSettled = ({ status }: Facts): boolean => status === 'Done' || status === 'Not Needed';
const isGate = ({ type, duration }: Facts): boolean => type !== 'Task' || duration === 0;
const plannedEnd = (item: Facts): string | null => item.due ?? (isGate(item) ? item.start : null);
const isFixedInTime = (item: Facts): boolean => item.fixed && plannedEnd(item) !== null;

/** Checks that what the engine says about a move can be true. */
export function checkMove(plan: PlanCase, moves: Record<string, PlannedDates>, outcome: MoveOutcome): void {
  const before = new Map(plan.items.map((item) => [item.key, completed(item)]));
  const after = applied(plan, outcome);
  const moved = new Map(outcome.moved.map((item) => [item.key, item]));
  assert.equal(moved.size, outcome.moved.length, 'no item moves twice');
  for (const { key, from, to, shift } of outcome.moved) {
    const item = before.get(key) as Facts;
    assert.deepEqual(from, { start: item.start, due: item.due }, `${key} moves from where it is`);
    assert.notDeepEqual(to, from, `${key} moves`);
    assert.ok(!isSettled(item), `${key} is open`);
    if (moves[key]) {
      assert.deepEqual(to, moves[key], `${key} takes the dates that it was given`);
      continue;
    }
    assert.ok(!isFixedInTime(item), `${key} is not fixed in time`);
    assert.ok(item.start ?? item.due, `${key} is dated`);
    assert.ok((shift as number) >= 0, `${key} is not pulled forward`);
    assert.ok(isGate(item) || !item.start || (to.start as string) >= item.start, `${key} does not begin before it did`);
  }
  const given = outcome.moved.filter(({ key }) => moves[key]).length;
  assert.ok(
    outcome.moved.slice(0, given).every(({ key }) => moves[key]),
    'the items given come first'
  );
  checkLinks(plan, moves, outcome, after);
  const replanned = evaluateInTypeScript({ ...plan, moves: undefined, items: [...after.values()] });
  assert.equal(outcome.goLive.after, replanned.goLive, 'go-live is what a projection of the new plan says');
  const original = evaluateInTypeScript({ ...plan, moves: undefined });
  assert.equal(outcome.goLive.before, original.goLive, 'the plan was left as it is');
}

/** The plan with its new dates; the duration of work that was given both dates follows from them. */
function applied(plan: PlanCase, { moved }: MoveOutcome): Map<string, Facts> {
  const calendar = calendarOf(plan);
  const items = new Map(plan.items.map((item) => [item.key, completed(item)]));
  for (const { key, to } of moved) {
    const item = items.get(key) as Facts;
    const isMeasured = plan.moves?.[key] && !isGate(item) && to.start && to.due && to.start <= to.due;
    const days = isMeasured ? calendar.endIndex(toDay(to.due) as number) - calendar.startIndex(toDay(to.start) as number) : item.duration;
    items.set(key, { ...item, ...to, duration: isMeasured ? Math.max(1, days) : days });
  }
  return items;
}

/** Behind every item that moved, what is dated begins when it may, or is named as what does not. */
function checkLinks(plan: PlanCase, moves: Record<string, PlannedDates>, outcome: MoveOutcome, after: Map<string, Facts>): void {
  const calendar = calendarOf(plan);
  const end = (iso: string): number => calendar.endIndex(toDay(iso) as number);
  const broken = new Set(outcome.brokenFixedDates.map(({ key }) => key));
  const tooEarly = new Set(outcome.tooEarly.map(({ key, predecessor }) => `${predecessor} -> ${key}`));
  const isMoved = new Set(outcome.moved.map(({ key }) => key));
  const isReached = new Set<string>();
  for (const { predecessor, successor, lag = 0 } of plan.links) {
    const [first, item] = [after.get(predecessor), after.get(successor)];
    if (!first || !item) continue;
    if (isMoved.has(predecessor) || first.status === 'Not Needed') isReached.add(successor);
    const ready = first.status === 'Done' ? first.completedOn : plannedEnd(first);
    const isEndOnly = isGate(item) || item.status === 'In Progress';
    const begin = isEndOnly ? plannedEnd(item) : item.start;
    if (!ready || !begin || isSettled(item) || first.status === 'Not Needed') continue;
    const isKept = (isEndOnly ? end(begin) : calendar.startIndex(toDay(begin) as number)) >= end(ready) + lag;
    if (moves[successor]) {
      assert.ok(isKept || tooEarly.has(`${predecessor} -> ${successor}`), `${successor} is too early after ${predecessor}`);
      assert.ok(!broken.has(successor), `${successor} was given its date`);
    } else if (isMoved.has(predecessor)) {
      const isNamed = isFixedInTime(item) && broken.has(successor);
      assert.ok(isKept || isNamed, `${successor} begins when ${predecessor} lets it`);
    }
  }
  for (const { key } of outcome.moved) assert.ok(moves[key] || isReached.has(key), `${key} was reached`);
  for (const { key, missing } of outcome.brokenFixedDates)
    assert.ok(isReached.has(key) && missing > 0, `${key} was reached and cannot hold`);
  for (const { key, missing } of outcome.tooEarly) assert.ok(moves[key] && missing > 0, `${key} was moved by hand`);
}
