import { toDay, weekStart } from 'c/planDates';
import { DONE, KEY_DATE, MILESTONE, NOT_NEEDED } from 'c/planModel';
import type { Dependency, Item, Maybe } from 'c/planModel';

/** Stands for "no date" in the day fields, so that they stay plain numbers. */
export const NO_DAY = Number.MIN_SAFE_INTEGER;

/** Row numbers that stand for a heading instead of an item. */
export const KEY_DATES_HEADING = -1;
export const NO_MILESTONE_HEADING = -2;
const HIDDEN = -1;
const MARGIN_BEFORE = 7;
const MARGIN_AFTER = 28;

/** An item as the timeline draws it: copied, so that no proxy is read while drawing. Dates are days since 1970 or NO_DAY. */
export interface Bar {
  id: string;
  type: string;
  title: string;
  side: string;
  status: string;
  ownerName: string;
  critical: boolean;
  overdue: boolean;
  mine: boolean;
  start: number;
  due: number;
  baselineStart: number;
  baselineDue: number;
  projectedStart: number;
  projectedDue: number;
  /** Index of the milestone's bar, or −1. */
  parent: number;
  sequence: number;
  /** Of a milestone: its tasks that count, and how many of them are done. */
  tasks: number;
  tasksDone: number;
}

export interface Layout {
  bars: Bar[];
  indexById: Map<string, number>;
  /** Dependencies as pairs of bar indexes. */
  predecessors: Int32Array;
  successors: Int32Array;
  /** What each row shows: a bar's index or a heading. */
  rows: Int32Array;
  /** The row of each bar, −1 while hidden in a collapsed lane. */
  rowOf: Int32Array;
  /** Days of the key dates. */
  keyDays: number[];
  /** First and last day drawn. */
  firstDay: number;
  lastDay: number;
}

/** New dates of one item, ISO dates; a field left out stays as it is. */
export interface Move {
  id: string;
  start?: Maybe<string>;
  due?: Maybe<string>;
  projectedStart?: Maybe<string>;
  projectedDue?: Maybe<string>;
}

const dayOr = (iso: Maybe<string>, other: number): number => toDay(iso) ?? other;

/** Everything the drawing needs, in one pass over the items. Loops only: a chain of any length is fine. */
export function buildLayout(items: readonly Item[], dependencies: readonly Dependency[], today: number): Layout {
  const bars: Bar[] = new Array(items.length);
  const indexById = new Map<string, number>();
  const milestoneIds: Maybe<string>[] = new Array(items.length);
  for (let i = 0; i < items.length; i++) {
    const item = items[i];
    bars[i] = toBar(item);
    milestoneIds[i] = item.milestoneId;
    indexById.set(bars[i].id, i);
  }
  for (let i = 0; i < bars.length; i++) {
    const milestoneId = milestoneIds[i];
    const parent = milestoneId ? (indexById.get(milestoneId) ?? HIDDEN) : HIDDEN;
    bars[i].parent = parent !== i && parent !== HIDDEN && bars[parent].type === MILESTONE ? parent : HIDDEN;
    if (bars[i].parent !== HIDDEN && bars[i].status !== NOT_NEEDED) {
      bars[parent].tasks++;
      bars[parent].tasksDone += bars[i].status === DONE ? 1 : 0;
    }
  }
  const layout: Layout = {
    bars,
    indexById,
    ...linkIndexes(dependencies, indexById),
    rows: new Int32Array(0),
    keyDays: bars.filter((bar) => bar.type === KEY_DATE && bar.due !== NO_DAY).map((bar) => bar.due),
    rowOf: new Int32Array(bars.length),
    firstDay: today,
    lastDay: today
  };
  for (const bar of bars) {
    widen(layout, bar);
  }
  layout.firstDay = weekStart(layout.firstDay - MARGIN_BEFORE);
  layout.lastDay = weekStart(layout.lastDay + MARGIN_AFTER) + 6;
  arrangeRows(layout, new Set());
  return layout;
}

function toBar(item: Item): Bar {
  const due = dayOr(item.due, NO_DAY);
  const isPoint = item.type !== 'Task';
  const start = isPoint ? due : dayOr(item.start, due);
  return {
    id: item.id,
    type: item.type,
    title: item.title,
    side: item.side,
    status: item.status,
    ownerName: item.ownerName ?? '',
    critical: Boolean(item.critical) && item.status !== NOT_NEEDED,
    overdue: Boolean(item.overdue),
    mine: Boolean(item.mine),
    start: start === NO_DAY ? start : Math.min(start, due === NO_DAY ? start : due),
    due: due === NO_DAY ? start : due,
    baselineStart: dayOr(item.baselineStart, dayOr(item.baselineDue, NO_DAY)),
    baselineDue: dayOr(item.baselineDue, NO_DAY),
    projectedStart: dayOr(item.projectedStart, NO_DAY),
    projectedDue: dayOr(item.projectedDue, NO_DAY),
    parent: HIDDEN,
    sequence: item.sequence ?? 0,
    tasks: 0,
    tasksDone: 0
  };
}

function linkIndexes(dependencies: readonly Dependency[], indexById: Map<string, number>): Pick<Layout, 'predecessors' | 'successors'> {
  const predecessors = new Int32Array(dependencies.length);
  const successors = new Int32Array(dependencies.length);
  let count = 0;
  for (const { predecessorId, successorId } of dependencies) {
    const from = indexById.get(predecessorId);
    const to = indexById.get(successorId);
    if (from !== undefined && to !== undefined) {
      predecessors[count] = from;
      successors[count++] = to;
    }
  }
  return { predecessors: predecessors.subarray(0, count), successors: successors.subarray(0, count) };
}

function widen(layout: Layout, bar: Bar): void {
  for (const day of [bar.start, bar.baselineStart, bar.due, bar.baselineDue, bar.projectedDue]) {
    if (day !== NO_DAY) {
      layout.firstDay = Math.min(layout.firstDay, day);
      layout.lastDay = Math.max(layout.lastDay, day);
    }
  }
}

/** Undated items come last; then earlier before later, then the order of the plan. */
function byDate(a: Bar, b: Bar): number {
  if ((a.start === NO_DAY) !== (b.start === NO_DAY)) {
    return a.start === NO_DAY ? 1 : -1;
  }
  return a.start - b.start || a.due - b.due || a.sequence - b.sequence;
}

/** Key dates first, then each milestone as a lane with its tasks below, then tasks without a milestone. */
export function arrangeRows(layout: Layout, collapsed: ReadonlySet<string>): void {
  const { bars } = layout;
  const keyDates: number[] = [];
  const milestones: number[] = [];
  const loose: number[] = [];
  const tasksOf = new Map<number, number[]>();
  for (let i = 0; i < bars.length; i++) {
    const bar = bars[i];
    if (bar.type === KEY_DATE) {
      keyDates.push(i);
    } else if (bar.type === MILESTONE) {
      milestones.push(i);
    } else if (bar.parent === HIDDEN) {
      loose.push(i);
    } else {
      const siblings = tasksOf.get(bar.parent);
      if (siblings) {
        siblings.push(i);
      } else {
        tasksOf.set(bar.parent, [i]);
      }
    }
  }
  const order = (a: number, b: number): number => byDate(bars[a], bars[b]);
  const rows = new Int32Array(bars.length + 2);
  let count = 0;
  layout.rowOf.fill(HIDDEN);
  const show = (index: number): void => {
    layout.rowOf[index] = count;
    rows[count++] = index;
  };
  const showGroup = (heading: number, group: number[]): void => {
    if (group.length > 0) {
      rows[count++] = heading;
      if (!collapsed.has(String(heading))) {
        group.sort(order).forEach(show);
      }
    }
  };
  showGroup(KEY_DATES_HEADING, keyDates);
  for (const milestone of milestones.sort(order)) {
    show(milestone);
    if (!collapsed.has(bars[milestone].id)) {
      tasksOf.get(milestone)?.sort(order).forEach(show);
    }
  }
  showGroup(NO_MILESTONE_HEADING, loose);
  layout.rows = rows.subarray(0, count);
}

/** Moves bars where they stand: rows keep their order while something moves. Returns how many days the range grew to the left. */
export function moveBars(layout: Layout, moves: Iterable<Move>): number {
  const firstDay = layout.firstDay;
  const lastDay = layout.lastDay;
  for (const move of moves) {
    const index = layout.indexById.get(move.id);
    if (index !== undefined) {
      const bar = layout.bars[index];
      bar.due = dayOr(move.due, bar.due);
      bar.start = bar.type === 'Task' ? Math.min(dayOr(move.start, bar.start), bar.due) : bar.due;
      bar.projectedStart = dayOr(move.projectedStart, bar.projectedStart);
      bar.projectedDue = dayOr(move.projectedDue, bar.projectedDue);
      widen(layout, bar);
    }
  }
  if (layout.firstDay < firstDay) {
    layout.firstDay = weekStart(layout.firstDay - MARGIN_BEFORE);
  }
  if (layout.lastDay > lastDay) {
    layout.lastDay = weekStart(layout.lastDay + MARGIN_AFTER) + 6;
  }
  return firstDay - layout.firstDay;
}
