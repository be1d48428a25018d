import './engine-modules.ts';
import { completed, toDay, toIso, type ItemOutcome, type MoveOutcome, type PlanCase, type PlanOutcome } from './engine-plans.ts';

const { PlanEngine } = await import('c/planEngine');
const { NONE, PlanCycleError } = await import('c/planEngineModel');
const { WorkCalendar } = await import('c/planEngineCalendar');

const isoOrNull = (day: number): string | null => (day === NONE ? null : toIso(day));
const textOrNull = (day: number | null): string | null => (day === null ? null : toIso(day));
const numberOrNull = (value: number): number | null => (value === NONE ? null : value);

export function calendarOf(plan: PlanCase): InstanceType<typeof WorkCalendar> {
  return new WorkCalendar(
    plan.calendar.workingWeekdays,
    plan.calendar.holidays.map((iso) => toDay(iso) as number)
  );
}

/** What the TypeScript engine makes of a plan. */
export function evaluateInTypeScript(plan: PlanCase): PlanOutcome {
  try {
    return evaluate(plan);
  } catch (error) {
    if (error instanceof PlanCycleError) return { cycle: error.chain };
    throw error;
  }
}

function evaluate(plan: PlanCase): PlanOutcome {
  const items = plan.items.map(completed);
  const days = (item: (typeof items)[number]) => ({
    start: toDay(item.start),
    due: toDay(item.due),
    completedOn: toDay(item.completedOn),
    absentFrom: toDay(item.absentFrom),
    absentUntil: toDay(item.absentUntil),
    baselineStart: toDay(item.baselineStart),
    baselineDue: toDay(item.baselineDue)
  });
  const engine = new PlanEngine({
    items: items.map((item) => ({ ...item, ...days(item) })),
    links: plan.links.map((link) => ({ lag: 0, ...link })),
    calendar: calendarOf(plan),
    today: toDay(plan.today) as number,
    goLive: toDay(plan.goLive),
    baselineGoLive: toDay(plan.baselineGoLive)
  });
  const move = plan.moves && { move: moveOutcome(engine, plan.moves) };
  const schedule = plan.goLive ? engine.scheduleBackward() : null;
  const projection = engine.project();
  const ledger = engine.attributeSlip();
  const outcomes: Record<string, ItemOutcome> = {};
  items.forEach(({ key }, node) => {
    const float = numberOrNull(projection.floats[node] as number);
    outcomes[key] = {
      start: isoOrNull(projection.starts[node] as number),
      due: isoOrNull(projection.dues[node] as number),
      float,
      critical: float !== null && float <= 0,
      slip: numberOrNull(projection.slips[node] as number),
      scheduledStart: schedule ? isoOrNull(schedule.starts[node] as number) : null,
      scheduledDue: schedule ? isoOrNull(schedule.dues[node] as number) : null
    };
  });
  return {
    goLive: projection.goLive === null ? null : toIso(projection.goLive),
    items: outcomes,
    slip: ledger && {
      plan: ledger.planSlipDays,
      unattributed: ledger.unattributedDays,
      shares: ledger.shares.map(({ key, side, owner, slipDays, absorbedDays, inheritedDays, ownDays }) => ({
        key,
        side,
        owner,
        slip: slipDays,
        absorbed: absorbedDays,
        inherited: inheritedDays,
        own: ownDays
      }))
    },
    schedule: schedule && {
      feasible: schedule.feasible,
      missingDays: schedule.missingDays,
      earliestGoLive: toIso(schedule.earliestGoLive),
      chain: schedule.chain
    },
    ...move
  };
}

function moveOutcome(engine: InstanceType<typeof PlanEngine>, moves: NonNullable<PlanCase['moves']>): MoveOutcome {
  const dates = Object.entries(moves).map(([key, { start, due }]) => [key, { start: toDay(start), due: toDay(due) }] as const);
  const { moved, tooEarly, brokenFixedDates, insideFloat, ...result } = engine.move(new Map(dates));
  const broken = ({ missingDays, ...items }: (typeof tooEarly)[number]) => ({ ...items, missing: missingDays });
  return {
    moved: moved.map(({ key, fromStart, fromDue, toStart, toDue, shiftDays }) => ({
      key,
      from: { start: textOrNull(fromStart), due: textOrNull(fromDue) },
      to: { start: textOrNull(toStart), due: textOrNull(toDue) },
      shift: shiftDays
    })),
    tooEarly: tooEarly.map(broken),
    brokenFixedDates: brokenFixedDates.map(broken),
    goLive: {
      before: textOrNull(result.goLiveBefore),
      after: textOrNull(result.goLiveAfter),
      shift: result.goLiveShiftDays,
      holds: result.goLiveHolds
    },
    insideFloat
  };
}
