import { toDay } from 'c/planDates';
import { DONE, NOT_NEEDED, NOT_STARTED, TASK } from 'c/planModel';
import type { Item, Maybe, Stakeholder } from 'c/planModel';

/** Stands for "no date" in the day fields, so that they stay plain numbers. */
export const NO_DAY = Number.MIN_SAFE_INTEGER;
/** Stands for "no bar" in indexes of bars. */
export const NO_BAR = -1;
/** The type of bars that only sellers see; they are no items of the plan. */
export const INTERNAL = 'Internal';

/** A task of the seller side only, shown in the last lane. */
export interface InternalTask {
  id: string;
  title: string;
  due?: Maybe<string>;
  status?: Maybe<string>;
  ownerName?: Maybe<string>;
  done?: boolean;
}

/** An item as the timeline draws it: copied, so that no proxy is read while drawing. Dates are days since 1970 or NO_DAY. */
export interface Bar {
  id: string;
  type: string;
  title: string;
  side: string;
  status: string;
  ownerId: string;
  ownerName: string;
  critical: boolean;
  overdue: boolean;
  mine: boolean;
  canMove: boolean;
  start: number;
  due: number;
  /** Where the bar was before a move that is only shown. */
  fromStart: number;
  fromDue: number;
  baselineStart: number;
  baselineDue: number;
  projectedStart: number;
  projectedDue: number;
  awayFrom: number;
  awayUntil: number;
  /** Index of the milestone's bar, or NO_BAR. */
  parent: number;
  sequence: number;
  /** Of a milestone: its tasks that count, and how many of them are done. */
  tasks: number;
  tasksDone: number;
}

const dayOr = (iso: Maybe<string>, other: number): number => toDay(iso) ?? other;

export function barOf(item: Item, owner: Stakeholder | undefined): Bar {
  const due = dayOr(item.due, NO_DAY);
  const start = item.type === TASK ? dayOr(item.start, due) : due;
  const away = owner && owner.unavailableFrom && owner.unavailableUntil ? owner : undefined;
  return {
    id: item.id,
    type: item.type,
    title: item.title,
    side: item.side,
    status: item.status,
    ownerId: item.ownerId ?? '',
    ownerName: item.ownerName ?? '',
    critical: Boolean(item.critical) && item.status !== NOT_NEEDED,
    overdue: Boolean(item.overdue),
    mine: Boolean(item.mine),
    canMove: Boolean(item.canMove),
    start: start === NO_DAY ? start : Math.min(start, due === NO_DAY ? start : due),
    due: due === NO_DAY ? start : due,
    fromStart: NO_DAY,
    fromDue: NO_DAY,
    baselineStart: dayOr(item.baselineStart, dayOr(item.baselineDue, NO_DAY)),
    baselineDue: dayOr(item.baselineDue, NO_DAY),
    projectedStart: dayOr(item.projectedStart, NO_DAY),
    projectedDue: dayOr(item.projectedDue, NO_DAY),
    awayFrom: away ? dayOr(away.unavailableFrom, NO_DAY) : NO_DAY,
    awayUntil: away ? dayOr(away.unavailableUntil, NO_DAY) : NO_DAY,
    parent: NO_BAR,
    sequence: item.sequence ?? 0,
    tasks: 0,
    tasksDone: 0
  };
}

export function barOfInternal(task: InternalTask, today: number): Bar {
  const status = task.done ? DONE : NOT_STARTED;
  const facts = { id: task.id, title: task.title, side: 'Seller', status, due: task.due ?? null };
  const bar = barOf({ ...facts, type: INTERNAL, ownerName: task.ownerName ?? null } as Item, undefined);
  bar.overdue = !task.done && bar.due !== NO_DAY && bar.due < today;
  return bar;
}

/** Undated items come last; then earlier before later, then the order of the plan. */
export function byDate(a: Bar, b: Bar): number {
  if ((a.start === NO_DAY) !== (b.start === NO_DAY)) {
    return a.start === NO_DAY ? 1 : -1;
  }
  return a.start - b.start || a.due - b.due || a.sequence - b.sequence;
}
