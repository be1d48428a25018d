import { DONE, KEY_DATE, MILESTONE, NOT_NEEDED } from 'c/planModel';
import { byDate, INTERNAL, NO_BAR } from 'c/planTimelineBars';
import type { Bar } from 'c/planTimelineBars';
import { filterCount, isShown, NO_FILTER } from 'c/planTimelineFilter';
import type { ItemFilter } from 'c/planTimelineFilter';
import type { Layout } from 'c/planTimelineLayout';

/** Row numbers that stand for a heading instead of an item. */
export const KEY_DATES_HEADING = -1;
export const NO_MILESTONE_HEADING = -2;
export const BUYER_HEADING = -3;
export const SELLER_HEADING = -4;
export const JOINT_HEADING = -5;
export const INTERNAL_HEADING = -6;

export type LaneKind = 'milestone' | 'side';

/** How a person wants the rows. */
export interface Arrangement {
  lanes: LaneKind;
  /** Ids of the lanes that are closed: of milestones, or headings as text. */
  collapsed: ReadonlySet<string>;
  filter: ItemFilter;
}

export const PLAIN: Arrangement = { lanes: 'milestone', collapsed: new Set(), filter: NO_FILTER };

/** Bars by what they are listed under. */
interface Groups {
  milestones: number[];
  tasksOf: Map<number, number[]>;
  headed: Map<number, number[]>;
}

const SIDE_HEADINGS = new Map([
  ['Buyer', BUYER_HEADING],
  ['Seller', SELLER_HEADING],
  ['Joint', JOINT_HEADING]
]);
const BY_MILESTONE = [NO_MILESTONE_HEADING, INTERNAL_HEADING];
const BY_SIDE = [BUYER_HEADING, SELLER_HEADING, JOINT_HEADING, INTERNAL_HEADING];

/**
 * Decides which row shows what: key dates first, then the lanes, each from early to late, and internal tasks last. A milestone
 * stays with its tasks where only they pass the filter.
 */
export function arrangeRows(layout: Layout, { lanes, collapsed, filter }: Arrangement): void {
  const { bars } = layout;
  const groups = groupsOf(bars, lanes, filterCount(filter) > 0 ? (bar) => isShown(bar, filter) : () => true);
  const order = (a: number, b: number): number => byDate(bars[a], bars[b]);
  const rows = new Int32Array(bars.length + SIDE_HEADINGS.size + 3);
  let count = 0;
  layout.rowOf.fill(NO_BAR);
  layout.shown = 0;
  const show = (index: number): void => {
    layout.rowOf[index] = count;
    rows[count++] = index;
  };
  const showLane = (heading: number): void => {
    const group = groups.headed.get(heading);
    if (group) {
      rows[count++] = heading;
      layout.shown += group.length;
      if (!collapsed.has(String(heading))) {
        group.sort(order).forEach(show);
      }
    }
  };
  showLane(KEY_DATES_HEADING);
  for (const milestone of groups.milestones.sort(order)) {
    const tasks = groups.tasksOf.get(milestone) ?? [];
    layout.shown += 1 + tasks.length;
    show(milestone);
    if (!collapsed.has(bars[milestone].id)) {
      tasks.sort(order).forEach(show);
    }
  }
  (lanes === 'side' ? BY_SIDE : BY_MILESTONE).forEach(showLane);
  layout.rows = rows.subarray(0, count);
}

function groupsOf(bars: readonly Bar[], lanes: LaneKind, passes: (bar: Bar) => boolean): Groups {
  const groups: Groups = { milestones: [], tasksOf: new Map(), headed: new Map() };
  const isWithMilestones = lanes === 'milestone';
  const wanted = new Set<number>();
  for (let i = 0; i < bars.length; i++) {
    const bar = bars[i];
    if (!passes(bar)) {
      continue;
    }
    if (isWithMilestones && bar.type === MILESTONE) {
      wanted.add(i);
    } else if (isWithMilestones && bar.parent !== NO_BAR && bar.type !== KEY_DATE) {
      wanted.add(bar.parent);
      add(groups.tasksOf, bar.parent, i);
    } else {
      add(groups.headed, headingOf(bar, lanes), i);
    }
  }
  groups.milestones = [...wanted];
  return groups;
}

function headingOf(bar: Bar, lanes: LaneKind): number {
  if (bar.type === INTERNAL) {
    return INTERNAL_HEADING;
  }
  if (bar.type === KEY_DATE) {
    return KEY_DATES_HEADING;
  }
  return lanes === 'side' ? (SIDE_HEADINGS.get(bar.side) ?? JOINT_HEADING) : NO_MILESTONE_HEADING;
}

function add(groups: Map<number, number[]>, key: number, index: number): void {
  const group = groups.get(key);
  if (group) {
    group.push(index);
  } else {
    groups.set(key, [index]);
  }
}

/** The lanes that have something to open, by the ids under which they are closed. */
export function laneIds({ bars }: Layout, lanes: LaneKind): string[] {
  const headings = [KEY_DATES_HEADING, ...(lanes === 'side' ? BY_SIDE : BY_MILESTONE)].map(String);
  return lanes === 'side' ? headings : headings.concat(bars.filter((bar) => bar.tasks > 0).map((bar) => bar.id));
}

/** Of the items under a heading: how many count and how many of those are done. */
export function progressUnder(layout: Layout, heading: number): { total: number; done: number } {
  const counted = layout.bars.filter((bar) => headingOf(bar, 'side') === heading && bar.status !== NOT_NEEDED);
  return { total: counted.length, done: counted.filter((bar) => bar.status === DONE).length };
}
