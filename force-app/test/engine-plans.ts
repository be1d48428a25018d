import { toDay } from 'c/planDates';
import { WorkCalendar } from 'c/planEngineCalendar';
import type { EngineItem, EngineLink, EnginePlan } from 'c/planEngineModel';

const DAYS = ['start', 'due', 'completedOn', 'absentFrom', 'absentUntil', 'baselineStart', 'baselineDue'];

/** An item for the planning engine with every fact; days are ISO texts, a task of one day when nothing else is said. */
export function engineItem(facts: Record<string, unknown>): EngineItem {
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

/** A plan from Monday to Friday; today is Monday 10 May 2027. Links are pairs of keys, a lag may follow. */
export function enginePlan(
  items: Record<string, unknown>[],
  links: [string, string, number?][] = [],
  {
    today = '2027-05-10',
    goLive = null,
    baselineGoLive = null,
    holidays = [],
    workingWeekdays = [1, 2, 3, 4, 5]
  }: {
    today?: string;
    goLive?: string | null;
    baselineGoLive?: string | null;
    holidays?: string[];
    workingWeekdays?: number[];
  } = {}
): EnginePlan {
  return {
    items: items.map(engineItem),
    links: links.map(([predecessor, successor, lag = 0]): EngineLink => ({ predecessor, successor, lag })),
    calendar: new WorkCalendar(
      workingWeekdays,
      holidays.map((iso) => toDay(iso) as number)
    ),
    today: toDay(today) as number,
    goLive: toDay(goLive),
    baselineGoLive: toDay(baselineGoLive)
  };
}
