import { NO_DAY } from 'c/planTimelineBars';
import type { Layout } from 'c/planTimelineLayout';
import type { DrawnWindow } from 'c/planTimelinePaths';
import { pixelsPerDay } from 'c/planTimelineScale';
import type { Zoom } from 'c/planTimelineScale';

export interface Measures {
  rowHeight: number;
  /** Width of the column of names; none on phones, where the name stands above the bar. */
  nameWidth: number;
  /** Where in a row the bar's middle lies. */
  lineY: number;
}

const WIDE: Measures = { rowHeight: 36, nameWidth: 380, lineY: 18 };
const MIDDLE: Measures = { ...WIDE, nameWidth: 290 };
const NARROW: Measures = { rowHeight: 56, nameWidth: 0, lineY: 38 };
const MIDDLE_BELOW = 1000;
const NARROW_BELOW = 640;
const USUAL_WIDTH = 1000;
const USUAL_HEIGHT = 600;

export const HEAD_HEIGHT = 48;

/** What part of the timeline a person looks at, in pixels, rows and days. Knows the layout's range, not its items. */
export class Viewport {
  zoom: Zoom = 'week';
  scrollTop = 0;
  scrollLeft = 0;
  private measuredWidth = 0;
  private measuredHeight = 0;

  /** Takes the size of the scrolling element; true when it has changed. */
  resize(width: number, height: number): boolean {
    const hasChanged = width !== this.measuredWidth || height !== this.measuredHeight;
    this.measuredWidth = width;
    this.measuredHeight = height;
    return hasChanged;
  }

  get isMeasured(): boolean {
    return this.measuredWidth > 0;
  }

  /** A usual size is assumed until the page has been measured. */
  get width(): number {
    return this.measuredWidth || USUAL_WIDTH;
  }

  get isNarrow(): boolean {
    return this.width < NARROW_BELOW;
  }

  get measures(): Measures {
    return this.isNarrow ? NARROW : this.width < MIDDLE_BELOW ? MIDDLE : WIDE;
  }

  /** Width of the part that shows time. */
  get trackWidth(): number {
    return Math.max(this.width - this.measures.nameWidth, 120);
  }

  /** Height of the part that shows rows. */
  get bodyHeight(): number {
    return Math.max((this.measuredHeight || USUAL_HEIGHT) - HEAD_HEIGHT, this.measures.rowHeight);
  }

  get rowsInView(): number {
    return Math.ceil(this.bodyHeight / this.measures.rowHeight);
  }

  perDay(layout: Layout): number {
    return pixelsPerDay(this.zoom, layout.lastDay - layout.firstDay + 1, this.trackWidth);
  }

  daysInView(layout: Layout): number {
    return this.trackWidth / this.perDay(layout);
  }

  leftDay(layout: Layout): number {
    return layout.firstDay + this.scrollLeft / this.perDay(layout);
  }

  /** The left day of a first look: today with what lies ahead; where all work is still far ahead or long past, that work. */
  firstLook(layout: Layout, today: number): number {
    const days = this.daysInView(layout);
    let first = Infinity;
    let last = -Infinity;
    for (const { start, due } of layout.bars) {
      if (start !== NO_DAY) first = Math.min(first, start);
      if (due !== NO_DAY) last = Math.max(last, due);
    }
    const isAhead = first !== Infinity && first > today + days / 2;
    const isPast = last !== -Infinity && last < today - days / 2;
    return isAhead ? first - days / 8 : isPast ? last - days / 2 : today - days / 4;
  }

  /** Scrolls so that a day is at the left edge, as far as the range goes; returns that day. */
  toDay(layout: Layout, day: number): number {
    const left = Math.max(day, layout.firstDay);
    this.scrollLeft = (left - layout.firstDay) * this.perDay(layout);
    return left;
  }

  /** What is visible and as much again around it, so that fast scrolling meets drawn rows. */
  windowOn(layout: Layout): DrawnWindow {
    const { rowsInView } = this;
    const { rowHeight, lineY } = this.measures;
    const days = Math.ceil(this.daysInView(layout));
    const firstVisible = Math.floor(this.scrollTop / rowHeight);
    const lastRow = Math.max(layout.rows.length - 1, 0);
    const left = Math.floor(this.leftDay(layout));
    return {
      firstRow: Math.max(Math.min(firstVisible, lastRow) - rowsInView, 0),
      lastRow: Math.min(firstVisible + 2 * rowsInView, lastRow),
      fromDay: Math.max(left - Math.ceil(days / 2), layout.firstDay),
      toDay: Math.min(left + Math.ceil(1.5 * days), Math.max(layout.lastDay, left + days)),
      perDay: this.perDay(layout),
      rowHeight,
      lineY,
      places: 3 * rowsInView + 4
    };
  }

  /** Whether what is visible has been drawn, with a little to spare. */
  isCoveredBy(drawn: DrawnWindow, layout: Layout): boolean {
    const top = this.scrollTop / drawn.rowHeight;
    const left = this.leftDay(layout);
    return (
      (drawn.firstRow === 0 || top >= drawn.firstRow + 2) &&
      (drawn.lastRow >= layout.rows.length - 1 || top + this.bodyHeight / drawn.rowHeight <= drawn.lastRow - 2) &&
      (drawn.fromDay <= layout.firstDay || left >= drawn.fromDay + 1) &&
      (drawn.toDay >= layout.lastDay || left + this.daysInView(layout) <= drawn.toDay - 1)
    );
  }
}
