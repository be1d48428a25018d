import { findingOf } from 'c/planCheckModel';
import type { Check, Finding, Fix, FixCode } from 'c/planCheckModel';
import { toDay, toIso } from 'c/planDates';
import { calendarOf } from 'c/planEngineInput';
import type { WorkCalendar } from 'c/planEngineCalendar';
import { dependenciesOf, KEY_DATE, MILESTONE, stakeholdersOf, TASK } from 'c/planModel';
import type { Item } from 'c/planModel';

/** Every step on a day that somebody can work on. */
export function dateFindings(check: Check): Finding[] {
  const calendar = calendarOf(check.plan);
  return check.open.flatMap((item) => {
    if (!item.due) {
      return [findingOf('NO_DATE', 'warning', item, {}, dateFix(check, item, calendar))];
    }
    return [absence(check, item, calendar) ?? dayOff(check, item, calendar)].filter((finding) => finding !== null);
  });
}

function dayOff(check: Check, item: Item, calendar: WorkCalendar): Finding | null {
  const days = [item.due, item.start].map((iso) => toDay(iso)).filter((day) => day !== null);
  const off = days.find((day) => !calendar.isWorkingDay(day));
  if (off === undefined) {
    return null;
  }
  const isFixed = item.fixedDate === true || item.type === KEY_DATE;
  const [due, start] = days.map((day) => calendar.startDay(calendar.startIndex(day)));
  const fix = isFixed ? null : moveFix(check, item, 'MOVE', start ?? due, due);
  return findingOf('DAY_OFF', isFixed ? 'hint' : 'warning', item, { date: toIso(off) }, fix);
}

/** Work that ends or begins while its owner is away ends later, by the days that are lost. */
function absence(check: Check, item: Item, calendar: WorkCalendar): Finding | null {
  const owner = stakeholdersOf(check.plan).find(({ id }) => id === item.ownerId);
  const from = toDay(owner?.unavailableFrom ?? owner?.unavailableUntil);
  const until = toDay(owner?.unavailableUntil ?? owner?.unavailableFrom);
  const due = toDay(item.due);
  if (!owner || from === null || until === null || due === null) {
    return null;
  }
  const start = item.type === TASK ? (toDay(item.start) ?? due) : due;
  const isAway = (day: number): boolean => day >= from && day <= until;
  if (!isAway(due) && !isAway(start)) {
    return null;
  }
  const back = calendar.startIndex(until + 1);
  const lost = Math.max(1, calendar.endIndex(Math.min(due, until)) - calendar.startIndex(Math.max(start, from)));
  const newDue = calendar.endDay(isAway(due) ? back + lost : calendar.endIndex(due) + lost);
  const newStart = isAway(start) ? calendar.startDay(back) : start;
  const isFixed = item.fixedDate === true || item.type === KEY_DATE;
  const fix = isFixed ? null : moveFix(check, item, 'MOVE', item.type === TASK ? newStart : newDue, newDue);
  return findingOf('ABSENT_DATE', 'warning', item, { name: owner.name, from: toIso(from), until: toIso(until) }, fix);
}

/** As late as its milestone lets it, unless that is before what it waits for; a milestone when its last task ends. */
function dateFix(check: Check, item: Item, calendar: WorkCalendar): Fix | null {
  if (item.type === MILESTONE) {
    const dues = check.open.filter(({ milestoneId }) => milestoneId === item.id).map(({ due }) => toDay(due) ?? -Infinity);
    const last = Math.max(...dues, -Infinity);
    return Number.isFinite(last) ? placeFix(check, item, last, last) : null;
  }
  const latest = toDay(check.itemsById.get(item.milestoneId ?? '')?.due);
  if (item.type !== TASK || latest === null) {
    return null;
  }
  const end = calendar.endIndex(latest);
  const begin = end - Math.max(1, item.durationDays ?? 1);
  const earliest = Math.max(
    calendar.startIndex(toDay(check.plan.today) ?? latest),
    ...dependenciesOf(check.plan)
      .filter(({ successorId }) => successorId === item.id)
      .map(({ predecessorId, lagDays }) => {
        const due = toDay(check.itemsById.get(predecessorId)?.due);
        return due === null ? -Infinity : calendar.endIndex(due) + (lagDays ?? 0);
      })
  );
  return begin >= earliest ? placeFix(check, item, calendar.startDay(begin), calendar.endDay(end)) : null;
}

function placeFix(check: Check, item: Item, start: number, due: number): Fix | null {
  const fields = { start: toIso(start), due: toIso(due) };
  return check.isWriting && item.canEdit
    ? {
        code: 'DATE',
        facts: { date: fields.due },
        action: { name: 'saveItem', parameters: { itemId: item.id, fields, version: item.version ?? null } }
      }
    : null;
}

/** A move takes along what waits for the item. In an agreed plan it is a matter between both sides, and no quick fix. */
export function moveFix(check: Check, item: Item, code: FixCode, start: number, due: number, facts = {}): Fix | null {
  const parameters = {
    itemId: item.id,
    start: toIso(start),
    due: toIso(due),
    reason: null,
    causeId: null,
    version: item.version ?? null,
    effectVersion: null
  };
  return check.isWriting && item.canEdit
    ? { code, facts: { date: toIso(due), title: item.title, ...facts }, action: { name: 'moveItem', parameters } }
    : null;
}
