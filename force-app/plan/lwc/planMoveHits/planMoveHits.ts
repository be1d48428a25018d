import { TASK } from 'c/planModel';
import { NO_BAR, NO_DAY } from 'c/planTimelineBars';
import type { TimelineModel } from 'c/planTimelineModel';
import { linkEnds, STUB } from 'c/planTimelinePaths';
import { HEAD_HEIGHT } from 'c/planTimelineViewport';

/** What lies under a point of the timeline. */
export interface Hit {
  /** The row, also where it is a heading; −1 below the last one and above the first. */
  row: number;
  /** The index of the row's bar, NO_BAR for none. */
  index: number;
  /** Which part of the row: the bar, its end, the handle after it, or what is beside them. */
  zone: 'bar' | 'end' | 'handle' | 'beside';
}

const NOTHING: Hit = { row: -1, index: NO_BAR, zone: 'beside' };
const BAR_HALF_HEIGHT = 12;
const HALF_POINT = 11;
const HANDLE_WIDTH = 20;
/** How wide the end of a bar is to a mouse and to a finger, at most a third of the bar. */
const END_WIDTH = { fine: 8, coarse: 22 };
/** How far from a dependency's line a click still means it. */
const LINK_REACH = 5;

/** @param x from the left edge of the scrolling element, in pixels; `y` from its upper edge */
export function hitAt(model: TimelineModel, x: number, y: number, isCoarse = false): Hit {
  const { layout, viewport } = model;
  const { rowHeight, nameWidth, lineY } = viewport.measures;
  const down = y - HEAD_HEIGHT + viewport.scrollTop;
  const row = Math.floor(down / rowHeight);
  if (y < HEAD_HEIGHT || row < 0 || row >= layout.rows.length) {
    return NOTHING;
  }
  const index = Math.max(layout.rows[row], NO_BAR);
  const bar = layout.bars[index];
  const isOnLine = Math.abs(down - row * rowHeight - lineY) <= BAR_HALF_HEIGHT;
  if (!bar || bar.due === NO_DAY || x < nameWidth || !isOnLine) {
    return { row, index, zone: 'beside' };
  }
  const at = x - nameWidth + viewport.scrollLeft;
  const perDay = viewport.perDay(layout);
  const isTask = bar.type === TASK;
  const left = (bar.start - layout.firstDay) * perDay;
  const right = (bar.due + 1 - layout.firstDay) * perDay;
  const [from, to] = isTask ? [left, Math.max(right, left + 4)] : [right - perDay / 2 - HALF_POINT, right - perDay / 2 + HALF_POINT];
  if (at >= from && at <= to) {
    const end = Math.min(isCoarse ? END_WIDTH.coarse : END_WIDTH.fine, (to - from) / 3);
    return { row, index, zone: isTask && at >= to - end ? 'end' : 'bar' };
  }
  return { row, index, zone: !isCoarse && at > to && at <= to + HANDLE_WIDTH ? 'handle' : 'beside' };
}

/** How far the pointer has travelled in days, from where it went down. */
export function daysBetween(model: TimelineModel, fromX: number, toX: number): number {
  return Math.round((toX - fromX) / model.viewport.perDay(model.layout));
}

/** The dependency whose line lies under the point, as its place in the layout; −1 for none. */
export function linkAt(model: TimelineModel, x: number, y: number): number {
  const { layout, viewport, drawnWindow: drawn } = model;
  const px = x - viewport.measures.nameWidth + viewport.scrollLeft - (drawn.fromDay - layout.firstDay) * drawn.perDay;
  const py = y - HEAD_HEIGHT + viewport.scrollTop - drawn.firstRow * drawn.rowHeight;
  for (let link = 0; link < layout.predecessors.length; link++) {
    const ends = linkEnds(layout, drawn, link);
    if (ends && isNearElbow(ends, px, py, drawn.rowHeight)) {
      return link;
    }
  }
  return -1;
}

/** The same corners as the drawn line has. */
function isNearElbow(
  { x1, y1, x2, y2 }: { x1: number; y1: number; x2: number; y2: number },
  x: number,
  y: number,
  rowHeight: number
): boolean {
  const turn = x1 + STUB;
  if (x2 - x1 >= 2 * STUB) {
    return isNear(x, y, x1, turn, y1, y1) || isNear(x, y, turn, turn, y1, y2) || isNear(x, y, turn, x2, y2, y2);
  }
  const between = y1 + (y2 >= y1 ? rowHeight / 2 : -rowHeight / 2);
  const back = x2 - STUB - 4;
  return (
    isNear(x, y, x1, turn, y1, y1) ||
    isNear(x, y, turn, turn, y1, between) ||
    isNear(x, y, back, turn, between, between) ||
    isNear(x, y, back, back, between, y2) ||
    isNear(x, y, back, x2, y2, y2)
  );
}

function isNear(x: number, y: number, xa: number, xb: number, ya: number, yb: number): boolean {
  return (
    x >= Math.min(xa, xb) - LINK_REACH &&
    x <= Math.max(xa, xb) + LINK_REACH &&
    y >= Math.min(ya, yb) - LINK_REACH &&
    y <= Math.max(ya, yb) + LINK_REACH
  );
}
