import { TASK } from 'c/planModel';
import { NO_DAY } from 'c/planTimelineBars';
import type { Bar } from 'c/planTimelineBars';
import type { Layout } from 'c/planTimelineLayout';
import type { Tick } from 'c/planTimelineScale';
import type { IsOff } from 'c/planWorkdays';

/** The part of the drawing that is on the page: rows and days, both inclusive, and their size in pixels. */
export interface DrawnWindow {
  firstRow: number;
  lastRow: number;
  fromDay: number;
  toDay: number;
  perDay: number;
  rowHeight: number;
  /** Where in a row the bar's middle lies. */
  lineY: number;
  /** How many rows the page has room for at once, more than are ever drawn. */
  places: number;
}

export interface LinkPaths {
  lines: string;
  heads: string;
  criticalLines: string;
  criticalHeads: string;
}

const MOST_PASSING_LINKS = 150;
const MOST_LINKS = 600;
/** How far a link leaves its item before it turns. */
export const STUB = 7;
/** Half the width of a milestone's diamond, with its edge. */
const HALF_POINT = 9;

const round = (value: number): number => Math.round(value * 10) / 10;
const xOf = (drawn: DrawnWindow, day: number): number => round((day - drawn.fromDay) * drawn.perDay);
const yOf = (drawn: DrawnWindow, row: number): number => (row - drawn.firstRow) * drawn.rowHeight + drawn.lineY;
const inRows = (drawn: DrawnWindow, row: number): boolean => row >= drawn.firstRow && row <= drawn.lastRow;
const windowHeight = (drawn: DrawnWindow): number => (drawn.lastRow - drawn.firstRow + 1) * drawn.rowHeight;

/** Straight down where there is room, otherwise around between the rows. */
function elbow(x1: number, y1: number, x2: number, y2: number, rowHeight: number): string {
  if (x2 - x1 >= 2 * STUB) {
    return `M${x1} ${y1}h${STUB}V${y2}H${x2 - 4}`;
  }
  const between = y1 + (y2 >= y1 ? rowHeight / 2 : -rowHeight / 2);
  return `M${x1} ${y1}h${STUB}V${between}H${round(x2 - STUB - 4)}V${y2}H${x2 - 4}`;
}

/** All days off as one path: shading costs one node however long the plan is. */
export function daysOffPath(drawn: DrawnWindow, isOff: IsOff): string {
  if (drawn.perDay < 1.5) {
    return '';
  }
  const height = windowHeight(drawn);
  let path = '';
  for (let day = drawn.fromDay; day <= drawn.toDay; day++) {
    if (isOff(day)) {
      const first = day;
      while (day < drawn.toDay && isOff(day + 1)) {
        day++;
      }
      path += `M${xOf(drawn, first)} 0h${round((day - first + 1) * drawn.perDay)}v${height}H${xOf(drawn, first)}z`;
    }
  }
  return path;
}

/** A line at the start of every tick of the axis. */
export function gridPath(drawn: DrawnWindow, ticks: readonly Tick[]): string {
  const height = windowHeight(drawn);
  return ticks.map((tick) => `M${xOf(drawn, tick.day)} 0v${height}`).join('');
}

/** A line through all rows at the given days. */
export function dayLinesPath(drawn: DrawnWindow, days: readonly number[]): string {
  const height = windowHeight(drawn);
  const visible = days.filter((day) => day >= drawn.fromDay && day <= drawn.toDay);
  return visible.map((day) => `M${xOf(drawn, day + 0.5)} 0v${height}`).join('');
}

function endX(drawn: DrawnWindow, { type, due }: Bar): number {
  return type === TASK ? xOf(drawn, due + 1) : xOf(drawn, due + 0.5) + HALF_POINT - 1;
}

function startX(drawn: DrawnWindow, { type, start }: Bar): number {
  return type === TASK ? xOf(drawn, start) - 1 : xOf(drawn, start + 0.5) - HALF_POINT;
}

/** Where the link at this place in the layout begins and ends; null: one of its ends is not to be seen. */
export function linkEnds(layout: Layout, drawn: DrawnWindow, link: number): { x1: number; y1: number; x2: number; y2: number } | null {
  const [predecessor, successor] = [layout.predecessors[link], layout.successors[link]];
  const [fromRow, toRow] = [layout.rowOf[predecessor], layout.rowOf[successor]];
  const [from, to] = [layout.bars[predecessor], layout.bars[successor]];
  if (fromRow < 0 || toRow < 0 || from.due === NO_DAY || to.start === NO_DAY) {
    return null;
  }
  return { x1: endX(drawn, from), y1: yOf(drawn, fromRow), x2: startX(drawn, to), y2: yOf(drawn, toRow) };
}

/** One link, to be drawn over the others; empty where it is not to be seen. */
export function linkPath(layout: Layout, drawn: DrawnWindow, link: number): string {
  const ends = linkEnds(layout, drawn, link);
  return ends ? elbow(ends.x1, ends.y1, ends.x2, ends.y2, drawn.rowHeight) : '';
}

/** Arrows between rows, in two weights: those of the critical path and the others. Links far outside are left out. */
export function linkPaths(layout: Layout, drawn: DrawnWindow): LinkPaths {
  const paths: LinkPaths = { lines: '', heads: '', criticalLines: '', criticalHeads: '' };
  const { predecessors, successors, rowOf, bars } = layout;
  let count = 0;
  let passing = 0;
  for (let i = 0; i < predecessors.length && count < MOST_LINKS; i++) {
    const fromRow = rowOf[predecessors[i]];
    const toRow = rowOf[successors[i]];
    if (fromRow < 0 || toRow < 0 || Math.max(fromRow, toRow) < drawn.firstRow || Math.min(fromRow, toRow) > drawn.lastRow) {
      continue;
    }
    const from = bars[predecessors[i]];
    const to = bars[successors[i]];
    if (
      from.due === NO_DAY ||
      to.start === NO_DAY ||
      Math.max(from.due, to.start) < drawn.fromDay ||
      Math.min(from.due, to.start) > drawn.toDay
    ) {
      continue;
    }
    const ends = inRows(drawn, fromRow) || inRows(drawn, toRow);
    if (!ends && ++passing > MOST_PASSING_LINKS) {
      continue;
    }
    count++;
    const x1 = endX(drawn, from);
    const x2 = startX(drawn, to);
    const y1 = yOf(drawn, fromRow);
    const y2 = yOf(drawn, toRow);
    const line = elbow(x1, y1, x2, y2, drawn.rowHeight);
    const head = `M${x2} ${y2}l-6 -3.5v7z`;
    if (from.critical && to.critical) {
      paths.criticalLines += line;
      paths.criticalHeads += head;
    } else {
      paths.lines += line;
      paths.heads += head;
    }
  }
  return paths;
}
