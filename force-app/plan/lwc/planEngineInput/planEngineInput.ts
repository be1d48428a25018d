import type { ItemDto, PlanDto } from 'apex-types';
import { toDay } from 'c/planDates';
import { WorkCalendar } from 'c/planEngineCalendar';
import type { EngineItem, EngineLink, EnginePlan } from 'c/planEngineModel';
import { dependenciesOf, itemsOf, KEY_DATE, stakeholdersOf, type Maybe, type Stakeholder } from 'c/planModel';

const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7];

/** Translates a plan from the server for the engine. Throws on a plan without today's date: the server says which day it is. */
export function enginePlanOf(plan: PlanDto): EnginePlan {
  const today = toDay(plan.today);
  if (today === null) {
    throw new RangeError('The plan does not say which day today is');
  }
  const owners = new Map(stakeholdersOf(plan).map((stakeholder) => [stakeholder.id, stakeholder]));
  const items = itemsOf(plan);
  return {
    items: items.map((item) => engineItemOf(item, owners.get(item.ownerId ?? ''))),
    links: linksOf(plan),
    calendar: calendarOf(plan),
    today,
    goLive: toDay(plan.goLiveDate),
    baselineGoLive: toDay(plan.baselineGoLive)
  };
}

export function calendarOf({ calendar }: Pick<PlanDto, 'calendar'>): WorkCalendar {
  const weekdays = calendar?.workingWeekdays?.length ? [...calendar.workingWeekdays] : EVERY_DAY;
  const holidays = (calendar?.holidays ?? []).map((iso) => toDay(iso)).filter((day) => day !== null);
  return new WorkCalendar(weekdays, holidays);
}

export function engineItemOf(item: ItemDto, owner: Maybe<Stakeholder>): EngineItem {
  return {
    key: item.id ?? '',
    type: item.type ?? '',
    status: item.status ?? '',
    duration: item.durationDays ?? 0,
    buffer: item.bufferDays ?? 0,
    fixed: item.fixedDate === true || item.type === KEY_DATE,
    start: toDay(item.start),
    due: toDay(item.due),
    completedOn: toDay(item.completedOn),
    absentFrom: toDay(owner?.unavailableFrom),
    absentUntil: toDay(owner?.unavailableUntil),
    baselineStart: toDay(item.baselineStart),
    baselineDue: toDay(item.baselineDue),
    side: item.side ?? null,
    owner: item.ownerId ?? null
  };
}

/** A milestone waits for its tasks; every dependency is a link as well. */
function linksOf(plan: PlanDto): EngineLink[] {
  const links: EngineLink[] = [];
  for (const { id, milestoneId } of itemsOf(plan)) {
    if (milestoneId) {
      links.push({ predecessor: id, successor: milestoneId, lag: 0 });
    }
  }
  for (const { predecessorId, successorId, lagDays } of dependenciesOf(plan)) {
    links.push({ predecessor: predecessorId, successor: successorId, lag: lagDays ?? 0 });
  }
  return links;
}
