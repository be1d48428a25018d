import { formatDay } from 'c/planDates';
import { formatLabel } from 'c/planFormat';
import { labels } from 'c/planLabels';
import { DONE, MILESTONE, TASK } from 'c/planModel';
import { INTERNAL, NO_DAY } from 'c/planTimelineBars';
import type { Bar } from 'c/planTimelineBars';
import {
  BUYER_HEADING,
  INTERNAL_HEADING,
  JOINT_HEADING,
  KEY_DATES_HEADING,
  NO_MILESTONE_HEADING,
  progressUnder,
  SELLER_HEADING
} from 'c/planTimelineLanes';
import type { LaneKind } from 'c/planTimelineLanes';
import { labels as words } from 'c/planTimelineLabels';
import type { Layout } from 'c/planTimelineLayout';
import type { DrawnWindow } from 'c/planTimelinePaths';
import { classPart, sideWord, statusWord, typeWord } from 'c/planWords';

/** One row as the template draws it. */
export interface RowView {
  /** The place in the page that draws this row; places are used again while scrolling. */
  key: string;
  itemId: string | null;
  /** The id of an internal task instead. */
  taskId: string | null;
  /** Names the button that moves the item; null: it is not to be moved. */
  moveLabel: string | null;
  /** The id by which the lane is collapsed. */
  laneId: string | null;
  domId: string;
  ariaRowIndex: string;
  ariaLevel: string;
  ariaExpanded: string | null;
  toggleLabel: string;
  className: string;
  style: string;
  title: string;
  note: string;
  side: string;
  sideClass: string;
  barClass: string;
  barStyle: string;
  icon: string;
  ghostStyle: string | null;
  tailStyle: string | null;
  /** The owner's absence, and in words. */
  awayStyle: string | null;
  awayText: string;
  /** Where the bar was before the move that is shown. */
  originStyle: string | null;
  handleStyle: string | null;
  caption: string;
  captionStyle: string;
  summary: string;
}

export interface RowState {
  collapsed: ReadonlySet<string>;
  activeRow: number;
  selectedId: string | null;
  lanes: LaneKind;
  /** Items may be moved, and linked, where their own rights allow it. */
  canMove: boolean;
  canLink: boolean;
  /** The row to which a dependency is being drawn, and whether it may be. */
  dropRow: number;
  dropAllowed: boolean;
}

const NOT_SHOWN = 'display:none';

const ICONS: Record<string, string> = {
  Done: 'M2.5 6.5 5 9l4.5-5.5',
  'In Progress': 'M4.5 3 9 6 4.5 9z',
  Blocked: 'M6 2v4.6M6 9.3v.4',
  'Not Needed': 'M3 6h6'
};

/** The rows of the drawn window: cost follows what is visible, never the size of the plan. */
export function rowViews(layout: Layout, drawn: DrawnWindow, state: RowState): RowView[] {
  const views: RowView[] = [];
  const last = Math.min(drawn.lastRow, layout.rows.length - 1);
  for (let row = drawn.firstRow; row <= last; row++) {
    const shown = layout.rows[row];
    views.push(shown < 0 ? headingView(layout, drawn, state, row) : barView(layout, drawn, state, row));
  }
  return views;
}

const HEADINGS = new Map([
  [KEY_DATES_HEADING, labels.keyDates],
  [NO_MILESTONE_HEADING, labels.noMilestone],
  [BUYER_HEADING, labels.sideBuyer],
  [SELLER_HEADING, labels.sideSeller],
  [JOINT_HEADING, labels.sideJoint],
  [INTERNAL_HEADING, words.internalLane]
]);

function headingView(layout: Layout, drawn: DrawnWindow, state: RowState, row: number): RowView {
  const heading = layout.rows[row];
  const title = HEADINGS.get(heading) ?? '';
  const { total, done } = heading === KEY_DATES_HEADING ? { total: 0, done: 0 } : progressUnder(layout, heading);
  const note = total > 0 ? formatLabel(labels.doneOfTotal, done, total) : '';
  return { ...emptyView(drawn, state, row), ...laneParts(state, String(heading), title), title, note };
}

function barView(layout: Layout, drawn: DrawnWindow, state: RowState, row: number): RowView {
  const bar = layout.bars[layout.rows[row]];
  const isInternal = bar.type === INTERNAL;
  const isLane = bar.type === MILESTONE && state.lanes === 'milestone';
  const view: RowView = {
    ...emptyView(drawn, state, row),
    itemId: isInternal ? null : bar.id,
    taskId: isInternal ? bar.id : null,
    moveLabel: state.canMove && bar.canMove ? formatLabel(words.moveNamed, bar.title) : null,
    ariaLevel: isLane ? '1' : '2',
    title: bar.title,
    note: isLane && bar.tasks > 0 ? formatLabel(labels.doneOfTotal, bar.tasksDone, bar.tasks) : bar.ownerName,
    side: isInternal ? words.internal : sideWord(bar.side),
    sideClass: `side side-${isInternal ? 'internal' : classPart(bar.side)}`,
    barClass: barClass(bar, state.canMove && bar.canMove),
    icon: ICONS[bar.status] ?? '',
    summary: summaryOf(bar)
  };
  if (isLane && bar.tasks > 0) {
    Object.assign(view, laneParts(state, bar.id, bar.title));
  }
  view.className += ` level-${view.ariaLevel} ${bar.id === state.selectedId ? 'selected' : ''}`;
  return Object.assign(view, absence(bar, layout, drawn), bar.due === NO_DAY ? {} : placed(bar, layout, drawn, state));
}

function emptyView(drawn: DrawnWindow, state: RowState, row: number): RowView {
  return {
    key: String(row % drawn.places),
    itemId: null,
    taskId: null,
    moveLabel: null,
    laneId: null,
    domId: `row-${row}`,
    ariaRowIndex: String(row + 2),
    ariaLevel: '1',
    ariaExpanded: null,
    toggleLabel: '',
    className: `row ${row === state.activeRow ? 'active' : ''} ${row === state.dropRow ? (state.dropAllowed ? 'drop' : 'drop refused') : ''}`,
    style: `transform:translateY(${row * drawn.rowHeight}px)`,
    title: '',
    note: '',
    side: '',
    sideClass: 'side',
    barClass: '',
    barStyle: NOT_SHOWN,
    icon: '',
    ghostStyle: null,
    tailStyle: null,
    awayStyle: null,
    awayText: '',
    originStyle: null,
    handleStyle: null,
    caption: '',
    captionStyle: NOT_SHOWN,
    summary: ''
  };
}

function laneParts(state: RowState, laneId: string, title: string): Partial<RowView> {
  const open = !state.collapsed.has(laneId);
  return { laneId, ariaExpanded: String(open), toggleLabel: formatLabel(open ? labels.collapse : labels.expand, title) };
}

function barClass(bar: Bar, isMovable: boolean): string {
  const shape = bar.type === TASK ? 'bar' : bar.type === MILESTONE ? 'point diamond' : 'point flag';
  const states = [bar.critical && 'critical', bar.overdue && 'overdue', bar.mine && 'mine', isMovable && 'movable']
    .filter(Boolean)
    .join(' ');
  const side = bar.type === INTERNAL ? 'internal' : classPart(bar.side);
  return `${shape} side-${side} status-${classPart(bar.status)} ${states}`;
}

type Span = (from: number, to: number) => string | null;

/** From the beginning of one day to the end of another; null where nothing of it is drawn. */
function spans(layout: Layout, drawn: DrawnWindow): { x: (day: number) => number; span: Span } {
  const x = (day: number): number => Math.round((day - layout.firstDay) * drawn.perDay * 10) / 10;
  const span: Span = (from, to) => {
    const isOutside = from === NO_DAY || to === NO_DAY || to < drawn.fromDay || from > drawn.toDay;
    return isOutside ? null : `transform:translateX(${x(from)}px);width:${Math.max(x(to + 1) - x(from), 4)}px`;
  };
  return { x, span };
}

function absence({ awayFrom, awayUntil, ownerName }: Bar, layout: Layout, drawn: DrawnWindow): Partial<RowView> {
  const awayStyle = spans(layout, drawn).span(awayFrom, awayUntil);
  const awayText =
    awayFrom === NO_DAY
      ? ''
      : `${ownerName}: ${formatLabel(labels.away, `${formatDay(awayFrom, 'short')} – ${formatDay(awayUntil, 'short')}`)}`;
  return { awayStyle, awayText };
}

/** Where the bar, its baseline and its projection lie; parts outside the drawn days are left out. */
function placed(bar: Bar, layout: Layout, drawn: DrawnWindow, state: RowState): Partial<RowView> {
  const { x, span } = spans(layout, drawn);
  const isTask = bar.type === TASK;
  const visible = bar.due >= drawn.fromDay && bar.start <= drawn.toDay;
  const isPreviewed = bar.fromDue !== NO_DAY;
  const end = isPreviewed ? bar.due : Math.max(bar.due, bar.projectedDue);
  const isLate = !isPreviewed && bar.projectedDue > bar.due && bar.status !== DONE;
  const moved = bar.baselineDue !== NO_DAY && (bar.baselineDue !== bar.due || (isTask && bar.baselineStart !== bar.start));
  const shape = isTask ? span(bar.start, bar.due) : visible ? `transform:translateX(${x(bar.due + 0.5) - 9}px)` : null;
  const edge = isTask ? x(bar.due + 1) : x(bar.due + 0.5) + 8;
  const isLinkable = state.canLink && bar.type !== INTERNAL && shape !== null;
  return {
    barStyle: shape ?? NOT_SHOWN,
    ghostStyle: moved ? (isTask ? span(bar.baselineStart, bar.baselineDue) : span(bar.baselineDue, bar.baselineDue)) : null,
    tailStyle: isLate ? span(bar.due + 1, bar.projectedDue) : null,
    originStyle: isPreviewed ? span(bar.fromStart, bar.fromDue) : null,
    handleStyle: isLinkable ? `transform:translateX(${edge}px)` : null,
    caption: isTask ? bar.ownerName : formatDay(bar.due, 'short'),
    captionStyle: shape ? `transform:translateX(${x(end + (isTask || isLate ? 1 : 0.5)) + (isTask ? 8 : 14)}px)` : NOT_SHOWN
  };
}

/** What the drawing shows, in words, for those who do not see it. */
function summaryOf(bar: Bar): string {
  const dates =
    bar.due === NO_DAY
      ? labels.dateToBeDecided
      : bar.start === bar.due
        ? formatDay(bar.due, 'medium')
        : formatLabel(labels.fromTo, formatDay(bar.start, 'medium'), formatDay(bar.due, 'medium'));
  const projected =
    bar.projectedDue !== NO_DAY && bar.projectedDue !== bar.due && bar.status !== DONE
      ? formatLabel(labels.projectedFor, formatDay(bar.projectedDue, 'medium'))
      : '';
  const parts = [
    bar.type === INTERNAL ? words.internal : typeWord(bar.type),
    bar.type !== INTERNAL && sideWord(bar.side),
    dates,
    statusWord(bar.status),
    bar.overdue && labels.overdue,
    bar.critical && labels.critical,
    projected
  ];
  return parts.filter(Boolean).join(', ');
}
