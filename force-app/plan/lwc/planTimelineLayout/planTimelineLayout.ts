import { toDay, weekStart } from 'c/planDates';
import { DONE, KEY_DATE, MILESTONE, NOT_NEEDED, TASK } from 'c/planModel';
import type { Dependency, Item, Maybe, Stakeholder } from 'c/planModel';
import { barOf, barOfInternal, NO_BAR, NO_DAY } from 'c/planTimelineBars';
import type { Bar, InternalTask } from 'c/planTimelineBars';
import { arrangeRows, PLAIN } from 'c/planTimelineLanes';

const MARGIN_BEFORE = 7;
const MARGIN_AFTER = 28;

export interface Layout {
  bars: Bar[];
  indexById: Map<string, number>;
  /** Dependencies as pairs of bar indexes. */
  predecessors: Int32Array;
  successors: Int32Array;
  /** The place of each pair among the dependencies given. */
  links: Int32Array;
  /** What each row shows: a bar's index or a heading. */
  rows: Int32Array;
  /** The row of each bar, −1 while hidden in a collapsed lane. */
  rowOf: Int32Array;
  /** How many bars pass the filter, also in closed lanes. */
  shown: number;
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

/** What is known besides items and their dependencies. */
export interface Surroundings {
  people?: readonly Stakeholder[];
  internalTasks?: readonly InternalTask[];
}

/**
 * Everything the drawing needs, in one pass over the items. Loops only: a chain of any length is fine. Bars of items come first,
 * in the order given.
 */
export function buildLayout(
  items: readonly Item[],
  dependencies: readonly Dependency[],
  today: number,
  { people = [], internalTasks = [] }: Surroundings = {}
): Layout {
  const owners = new Map(people.map((person) => [person.id, person]));
  const bars: Bar[] = new Array(items.length);
  const indexById = new Map<string, number>();
  const milestoneIds: Maybe<string>[] = new Array(items.length);
  for (let i = 0; i < items.length; i++) {
    const item = items[i];
    bars[i] = barOf(item, owners.get(item.ownerId ?? ''));
    milestoneIds[i] = item.milestoneId;
    indexById.set(bars[i].id, i);
  }
  for (let i = 0; i < items.length; i++) {
    const milestoneId = milestoneIds[i];
    const parent = milestoneId ? (indexById.get(milestoneId) ?? NO_BAR) : NO_BAR;
    bars[i].parent = parent !== i && parent !== NO_BAR && bars[parent].type === MILESTONE ? parent : NO_BAR;
    if (bars[i].parent !== NO_BAR && bars[i].status !== NOT_NEEDED) {
      bars[parent].tasks++;
      bars[parent].tasksDone += bars[i].status === DONE ? 1 : 0;
    }
  }
  for (const task of internalTasks) {
    indexById.set(task.id, bars.length);
    bars.push(barOfInternal(task, today));
  }
  const layout: Layout = {
    bars,
    indexById,
    ...linkIndexes(dependencies, indexById),
    rows: new Int32Array(0),
    keyDays: bars.filter((bar) => bar.type === KEY_DATE && bar.due !== NO_DAY).map((bar) => bar.due),
    rowOf: new Int32Array(bars.length),
    shown: bars.length,
    firstDay: today,
    lastDay: today
  };
  for (const bar of bars) {
    widen(layout, bar);
  }
  layout.firstDay = weekStart(layout.firstDay - MARGIN_BEFORE);
  layout.lastDay = weekStart(layout.lastDay + MARGIN_AFTER) + 6;
  arrangeRows(layout, PLAIN);
  return layout;
}

type Links = Pick<Layout, 'predecessors' | 'successors' | 'links'>;

function linkIndexes(dependencies: readonly Dependency[], indexById: Map<string, number>): Links {
  const numbers = (): Int32Array => new Int32Array(dependencies.length);
  const [predecessors, successors, links] = [numbers(), numbers(), numbers()];
  let count = 0;
  for (let i = 0; i < dependencies.length; i++) {
    const from = indexById.get(dependencies[i].predecessorId);
    const to = indexById.get(dependencies[i].successorId);
    if (from !== undefined && to !== undefined) {
      predecessors[count] = from;
      successors[count] = to;
      links[count++] = i;
    }
  }
  return { predecessors: predecessors.subarray(0, count), successors: successors.subarray(0, count), links: links.subarray(0, count) };
}

function widen(layout: Layout, bar: Bar): void {
  for (const day of [bar.start, bar.baselineStart, bar.due, bar.baselineDue, bar.projectedDue]) {
    if (day !== NO_DAY) {
      layout.firstDay = Math.min(layout.firstDay, day);
      layout.lastDay = Math.max(layout.lastDay, day);
    }
  }
}

/** Puts one bar elsewhere and lets the range grow with it. */
export function placeBar(layout: Layout, index: number, start: number, due: number): void {
  const bar = layout.bars[index];
  bar.due = due;
  bar.start = bar.type === TASK ? Math.min(start, due) : due;
  widen(layout, bar);
}

/** Moves bars where they stand: rows keep their order while something moves. Returns how many days the range grew to the left. */
export function moveBars(layout: Layout, moves: Iterable<Move>): number {
  const { firstDay, lastDay } = layout;
  for (const move of moves) {
    const index = layout.indexById.get(move.id);
    if (index !== undefined) {
      const bar = layout.bars[index];
      placeBar(layout, index, dayOr(move.start, bar.start), dayOr(move.due, bar.due));
      bar.projectedStart = dayOr(move.projectedStart, bar.projectedStart);
      bar.projectedDue = dayOr(move.projectedDue, bar.projectedDue);
      widen(layout, bar);
    }
  }
  return roundRange(layout, firstDay, lastDay);
}

/** After bars were placed: grows the range to whole weeks where it grew. Returns how many days it grew to the left. */
export function roundRange(layout: Layout, firstDay: number, lastDay: number): number {
  if (layout.firstDay < firstDay) {
    layout.firstDay = weekStart(layout.firstDay - MARGIN_BEFORE);
  }
  if (layout.lastDay > lastDay) {
    layout.lastDay = weekStart(layout.lastDay + MARGIN_AFTER) + 6;
  }
  return firstDay - layout.firstDay;
}
