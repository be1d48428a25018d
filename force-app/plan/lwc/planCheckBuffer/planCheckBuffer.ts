import type { Fields } from 'c/planActions';
import { moveFix } from 'c/planCheckDates';
import { findingOf } from 'c/planCheckModel';
import type { Check, Finding, Fix } from 'c/planCheckModel';
import { toDay, toIso } from 'c/planDates';
import type { WorkCalendar } from 'c/planEngineCalendar';
import { calendarOf } from 'c/planEngineInput';
import { dependenciesOf, isFinished, KEY_DATE, NOT_STARTED, stakeholdersOf, TASK } from 'c/planModel';
import type { Item } from 'c/planModel';

interface Waiting {
  predecessor: Item;
  /** Working days between the two. */
  room: number;
  lag: number;
}

/** Reviews by law, security and purchasing start late when what they wait for is a day late: some days have to be free before them. */
export function bufferFindings(check: Check): Finding[] {
  const wanted = check.limits?.bufferDays ?? 0;
  const calendar = calendarOf(check.plan);
  const findings: Finding[] = [];
  for (const item of check.open.filter((candidate) => needsBuffer(check, candidate))) {
    const tight = waitingFor(check, item, calendar).filter(({ room }) => room < wanted);
    if (tight.length > 0) {
      const { predecessor, room } = tight.reduce((least, other) => (other.room < least.room ? other : least));
      const facts = { predecessor: predecessor.title, days: Math.max(0, room), wanted };
      findings.push(findingOf('NO_BUFFER', 'warning', item, facts, bufferFix(check, item, tight, wanted, calendar)));
    }
  }
  return findings;
}

function needsBuffer(check: Check, item: Item): boolean {
  const owner = stakeholdersOf(check.plan).find(({ id }) => id === item.ownerId);
  const role = item.role ?? owner?.decisionRole;
  return item.type === TASK && item.status === NOT_STARTED && Boolean(role && check.limits?.bufferRoles?.includes(role));
}

/** What is not done yet; without dates the planned buffer says how much room there will be. */
function waitingFor(check: Check, item: Item, calendar: WorkCalendar): Waiting[] {
  const start = toDay(item.start);
  return dependenciesOf(check.plan).flatMap(({ predecessorId, successorId, lagDays }) => {
    const predecessor = successorId === item.id ? check.itemsById.get(predecessorId) : undefined;
    if (!predecessor || isFinished(predecessor)) {
      return [];
    }
    const due = toDay(predecessor.due);
    const isDated = due !== null && start !== null;
    const room = isDated ? calendar.startIndex(start) - calendar.endIndex(due) : (predecessor.bufferDays ?? 0) + (lagDays ?? 0);
    return [{ predecessor, room, lag: lagDays ?? 0 }];
  });
}

/** What comes before begins earlier where there is time for it; else the step itself comes later where that costs nothing. */
function bufferFix(check: Check, item: Item, tight: Waiting[], wanted: number, calendar: WorkCalendar): Fix | null {
  const start = toDay(item.start);
  const due = toDay(item.due);
  if (start === null || due === null) {
    return undatedFix(check, tight, wanted);
  }
  const ends = pulledEarlier(check, tight, calendar.startIndex(start) - wanted, calendar);
  if (ends) {
    return earlierFix(ends, tight, wanted, calendar);
  }
  const missing = wanted - Math.min(...tight.map(({ room }) => room));
  return (item.floatDays ?? -1) >= missing && !item.fixedDate
    ? moveFix(
        check,
        item,
        'LATER',
        calendar.startDay(calendar.startIndex(start) + missing),
        calendar.endDay(calendar.endIndex(due) + missing),
        { days: missing }
      )
    : null;
}

function undatedFix(check: Check, tight: Waiting[], wanted: number): Fix | null {
  const [{ predecessor }] = tight;
  return tight.length === 1 && check.isWriting && predecessor.canEdit
    ? {
        code: 'BUFFER',
        facts: { days: wanted, title: predecessor.title },
        action: {
          name: 'saveItem',
          parameters: { itemId: predecessor.id, fields: { bufferDays: wanted }, version: predecessor.version ?? null }
        }
      }
    : null;
}

/**
 * The indexes at which items have to end so that there is room, with everything that they wait for; null when one of them cannot
 * begin earlier: it would be in the past, has begun, is fixed in time, or belongs to the other side.
 */
function pulledEarlier(check: Check, tight: Waiting[], latest: number, calendar: WorkCalendar): Map<Item, number> | null {
  const ends = new Map<Item, number>();
  const queue = tight.map(({ predecessor }) => ({ item: predecessor, end: latest }));
  const today = calendar.startIndex(toDay(check.plan.today) ?? 0);
  for (let next = queue.shift(); next; next = queue.shift()) {
    const { item, end } = next;
    const due = toDay(item.due);
    if (due === null || calendar.endIndex(due) <= end || (ends.get(item) ?? Infinity) <= end) {
      continue;
    }
    const start = end - spanOf(item, due, calendar);
    const isHeld = isFinished(item) || item.status !== NOT_STARTED || item.fixedDate || item.type === KEY_DATE || !item.canEdit;
    if (isHeld || !check.isWriting || start < today) {
      return null;
    }
    ends.set(item, end);
    queue.push(...beforeOf(check, item).map(({ before, lag }) => ({ item: before, end: start - lag })));
  }
  return ends;
}

function spanOf(item: Item, due: number, calendar: WorkCalendar): number {
  return item.type === TASK ? calendar.endIndex(due) - calendar.startIndex(toDay(item.start) ?? due) : 0;
}

function beforeOf(check: Check, item: Item): { before: Item; lag: number }[] {
  const links = dependenciesOf(check.plan)
    .filter(({ successorId }) => successorId === item.id)
    .map(({ predecessorId, lagDays }) => ({ before: check.itemsById.get(predecessorId), lag: lagDays ?? 0 }));
  const tasks = check.items.filter(({ milestoneId }) => milestoneId === item.id).map((before) => ({ before, lag: 0 }));
  return [...links, ...tasks].flatMap(({ before, lag }) => (before ? [{ before, lag }] : []));
}

function earlierFix(ends: Map<Item, number>, tight: Waiting[], wanted: number, calendar: WorkCalendar): Fix {
  const edits = [...ends].map(([item, end]) => {
    const due = toIso(calendar.endDay(end));
    const start = toIso(calendar.startDay(end - spanOf(item, toDay(item.due) ?? 0, calendar)));
    return {
      itemId: item.id,
      fields: (item.type === TASK ? { start, due } : { due }) as Fields,
      version: item.version ?? null
    };
  });
  const days = wanted - Math.min(...tight.map(({ room }) => room));
  return {
    code: 'EARLIER',
    facts: { days, title: tight.map(({ predecessor }) => predecessor.title).join(', '), count: edits.length },
    action: { name: 'saveItems', parameters: { edits } }
  };
}
