import type { Layout } from 'c/planTimelineLayout';
import { daysOffPath, dayLinesPath, gridPath, linkPath, linkPaths } from 'c/planTimelinePaths';
import type { DrawnWindow, LinkPaths } from 'c/planTimelinePaths';
import { rowViews } from 'c/planTimelineRows';
import type { RowState, RowView } from 'c/planTimelineRows';
import { ticksBetween } from 'c/planTimelineScale';
import type { Tick } from 'c/planTimelineScale';
import { HEAD_HEIGHT } from 'c/planTimelineViewport';
import type { Viewport } from 'c/planTimelineViewport';
import type { IsOff } from 'c/planWorkdays';

interface TickView extends Tick {
  className: string;
  style: string;
}

/** A day that is marked through all rows and named at the top. */
export interface DayMark {
  kind: 'check-in' | 'go-live';
  day: number;
  text: string;
}

interface MarkView {
  key: string;
  className: string;
  style: string;
  text: string;
}

/** Everything the template draws. */
export interface Drawing extends LinkPaths {
  rows: RowView[];
  upper: TickView[];
  lower: TickView[];
  canvasStyle: string;
  layerStyle: string;
  daysOff: string;
  grid: string;
  keyDates: string;
  checkIns: string;
  goLive: string;
  chosenLink: string;
  marks: MarkView[];
  todayStyle: string | null;
}

export interface DrawingInput {
  layout: Layout;
  viewport: Viewport;
  drawn: DrawnWindow;
  isOff: IsOff;
  /** Days since 1970, null where the plan has no today. */
  today: number | null;
  marks: readonly DayMark[];
  /** The place of the chosen dependency in the layout, or −1. */
  chosenLink: number;
  withRows: boolean;
  rowState: RowState;
}

/** Turns the drawn window of a layout into what the template shows. */
export function drawTimeline({ layout, viewport, drawn, isOff, today, marks, chosenLink, withRows, rowState }: DrawingInput): Drawing {
  const { measures } = viewport;
  const round = (pixels: number): number => Math.round(pixels * 10) / 10;
  const x = (day: number): number => round((day - layout.firstDay) * drawn.perDay);
  const ticks = ticksBetween(drawn.fromDay, drawn.toDay, drawn.perDay);
  const toView = (tick: Tick): TickView => ({
    ...tick,
    className: tick.days === 1 && isOff(tick.day) ? 'tick off' : 'tick',
    style: `left:${x(tick.day)}px;width:${round(tick.days * drawn.perDay)}px`
  });
  const daysOf = (kind: DayMark['kind']): number[] => marks.filter((mark) => mark.kind === kind).map(({ day }) => day);
  const trackWidth = Math.max((layout.lastDay - layout.firstDay + 1) * drawn.perDay, viewport.trackWidth);
  const drawnHeight = (drawn.lastRow - drawn.firstRow + 1) * measures.rowHeight;
  return {
    rows: withRows ? rowViews(layout, drawn, rowState) : [],
    upper: ticks.upper.map(toView),
    lower: ticks.lower.map(toView),
    canvasStyle:
      `width:${Math.ceil(measures.nameWidth + trackWidth)}px;height:${HEAD_HEIGHT + layout.rows.length * measures.rowHeight}px;` +
      `--row-height:${measures.rowHeight}px;--name-width:${measures.nameWidth}px;--line-y:${measures.lineY}px;` +
      `--view-width:${viewport.width}px`,
    layerStyle:
      `transform:translate(${x(drawn.fromDay)}px,${drawn.firstRow * measures.rowHeight}px);` +
      `width:${Math.ceil((drawn.toDay - drawn.fromDay + 1) * drawn.perDay)}px;height:${drawnHeight}px`,
    daysOff: daysOffPath(drawn, isOff),
    grid: gridPath(drawn, ticks.lower.length > 0 ? ticks.lower : ticks.upper),
    keyDates: dayLinesPath(drawn, layout.keyDays),
    checkIns: dayLinesPath(drawn, daysOf('check-in')),
    goLive: dayLinesPath(drawn, daysOf('go-live')),
    chosenLink: chosenLink < 0 ? '' : linkPath(layout, drawn, chosenLink),
    marks: marks
      .filter(({ day }) => day >= drawn.fromDay && day <= drawn.toDay)
      .map(({ kind, day, text }) => ({ key: kind, className: `mark ${kind}`, style: `transform:translateX(${x(day + 0.5)}px)`, text })),
    ...linkPaths(layout, drawn),
    todayStyle: today === null ? null : `transform:translateX(${x(today + 0.5)}px)`
  };
}
