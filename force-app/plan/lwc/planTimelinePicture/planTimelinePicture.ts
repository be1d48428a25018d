import type { PlanDto } from 'apex-types';
import { formatDay, monthStart, toDay } from 'c/planDates';
import { DONE, isFinished, itemsOf, MILESTONE, TASK } from 'c/planModel';
import type { Item } from 'c/planModel';
import { classPart, roleWord, sideWord } from 'c/planWords';

/** One line of the picture; x and width are on the scale of the picture, in its units. */
export interface PictureRow {
  key: string;
  y: number;
  title: string;
  who: string;
  isHead: boolean;
  bar: { x: number; width: number; className: string } | null;
  /** Where the agreed dates lay. */
  ghost: { x: number; width: number } | null;
  /** Points of a diamond. */
  diamond: string | null;
  done: boolean;
}

export interface Picture {
  width: number;
  height: number;
  months: { key: string; x: number; label: string }[];
  rows: PictureRow[];
  /** Null: today is not on the picture. */
  todayX: number | null;
  goLiveX: number | null;
  /** How many items did not fit on one page. */
  left: number;
}

export const WIDTH = 1000;
export const TOP = 34;
export const ROW = 17;
export const CHART_X = 390;
const CHART_WIDTH = WIDTH - CHART_X - 12;
const MOST_ROWS = 56;
/** Of the length of the plan, and at least so many days. */
const ROOM_FOR_TODAY = 0.25;
const LEAST_ROOM = 7;
const LONGEST_TITLE = 50;
const LONGEST_WHO = 19;
const LEAST_WIDTH = 3;
const HALF = 5;

/** A plan as a picture of one page: plain numbers, drawn by whoever shows it. */
export function pictureOf(plan: PlanDto): Picture {
  const lines = linesOf(plan);
  const shown = fitted(lines);
  const days = shown.flatMap((item) => spanOf(item)).concat(toDay(plan.projectedGoLive ?? plan.goLiveDate));
  const [from, until] = rangeOf(days, toDay(plan.today));
  const x = (day: number): number => round(CHART_X + ((day - from) / (until - from)) * CHART_WIDTH);
  const at = (iso: string | null | undefined): number | null => {
    const day = toDay(iso);
    return day === null || day < from || day > until ? null : x(day);
  };
  return {
    width: WIDTH,
    height: TOP + shown.length * ROW + 8,
    months: monthsBetween(from, until).map((day) => ({ key: String(day), x: Math.max(x(day), CHART_X), label: formatDay(day, 'month') })),
    rows: shown.map((item, index) => rowOf(item, index, x)),
    todayX: at(plan.today),
    goLiveX: at(plan.projectedGoLive ?? plan.goLiveDate),
    left: lines.length - shown.length
  };
}

/** The days of the picture: today is on it where that does not push the plan itself together. */
function rangeOf(days: (number | null)[], today: number | null): [number, number] {
  const known = days.filter((day): day is number => day !== null);
  if (known.length === 0) {
    return [0, 1];
  }
  const first = Math.min(...known);
  const last = Math.max(...known);
  const room = Math.max((last - first) * ROOM_FOR_TODAY, LEAST_ROOM);
  const isNear = today !== null && today >= first - room && today <= last + room;
  return [Math.min(first, isNear ? today : first) - 2, Math.max(last, isNear ? today : last) + 3];
}

/** Each milestone with its tasks below, then what belongs to none. */
function linesOf(plan: PlanDto): Item[] {
  const items = itemsOf(plan).filter((item) => !item.proposed);
  const milestones = items.filter(({ type }) => type === MILESTONE);
  const known = new Set(milestones.map(({ id }) => id));
  const below = (id: string): Item[] => items.filter((item) => item.type !== MILESTONE && item.milestoneId === id);
  return [
    ...milestones.flatMap((milestone) => [milestone, ...below(milestone.id)]),
    ...items.filter((item) => item.type !== MILESTONE && !known.has(item.milestoneId ?? ''))
  ];
}

/** Where not all fits, what is finished goes first. */
function fitted(lines: Item[]): Item[] {
  const needed = lines.length > MOST_ROWS ? lines.filter((item) => item.type !== TASK || !isFinished(item)) : lines;
  return needed.slice(0, MOST_ROWS);
}

function spanOf(item: Item): (number | null)[] {
  return [item.projectedStart ?? item.start, item.projectedDue ?? item.due, item.baselineStart, item.baselineDue].map((iso) => toDay(iso));
}

function rowOf(item: Item, index: number, x: (day: number) => number): PictureRow {
  const y = TOP + index * ROW;
  const [start, due, baselineStart, baselineDue] = spanOf(item);
  const bar = (from: number | null, until: number | null): { x: number; width: number } | null => {
    const first = from ?? until;
    return first === null || until === null ? null : { x: x(first), width: Math.max(round(x(until + 1) - x(first)), LEAST_WIDTH) };
  };
  const isBar = item.type === TASK;
  const drawn = isBar ? bar(start, due) : null;
  return {
    key: item.id,
    y,
    title: short(item.title, item.type === MILESTONE ? LONGEST_TITLE + 2 : LONGEST_TITLE),
    who: item.type === MILESTONE ? '' : short(item.ownerName || roleWord(item.role) || sideWord(item.side), LONGEST_WHO),
    isHead: item.type === MILESTONE,
    bar: drawn && { ...drawn, className: `bar ${classPart(item.side)}${isFinished(item) ? ' finished' : ''}` },
    ghost: isBar ? bar(baselineStart, baselineDue) : null,
    diamond: isBar || due === null ? null : diamondAt(x(due), y + ROW / 2),
    done: item.status === DONE
  };
}

function diamondAt(x: number, y: number): string {
  return `${x},${y - HALF} ${x + HALF},${y} ${x},${y + HALF} ${x - HALF},${y}`;
}

function monthsBetween(from: number, until: number): number[] {
  const months = [];
  for (let day = monthStart(from); day <= until; day = monthStart(day, 1)) {
    months.push(day);
  }
  return months;
}

function short(text: string, longest: number): string {
  return text.length > longest ? `${text.slice(0, longest - 1).trimEnd()}…` : text;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
