import { formatDay } from 'c/planDates';
import { formatLabel } from 'c/planFormat';
import { labels } from 'c/planLabels';
import { DONE, MILESTONE, TASK } from 'c/planModel';
import { KEY_DATES_HEADING, NO_DAY } from 'c/planTimelineLayout';
import type { Bar, Layout } from 'c/planTimelineLayout';
import type { DrawnWindow } from 'c/planTimelinePaths';
import { classPart, sideWord, statusWord, typeWord } from 'c/planWords';

/** One row as the template draws it. */
export interface RowView {
  /** The place in the page that draws this row; places are used again while scrolling. */
  key: string;
  itemId: string | null;
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
  caption: string;
  captionStyle: string;
  summary: string;
}

export interface RowState {
  collapsed: ReadonlySet<string>;
  activeRow: number;
  selectedId: string | null;
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

function headingView(layout: Layout, drawn: DrawnWindow, state: RowState, row: number): RowView {
  const heading = layout.rows[row];
  const title = heading === KEY_DATES_HEADING ? labels.keyDates : labels.noMilestone;
  return { ...emptyView(drawn, state, row), ...laneParts(state, String(heading), title), title };
}

function barView(layout: Layout, drawn: DrawnWindow, state: RowState, row: number): RowView {
  const bar = layout.bars[layout.rows[row]];
  const isLane = bar.type === MILESTONE;
  const view: RowView = {
    ...emptyView(drawn, state, row),
    itemId: bar.id,
    ariaLevel: isLane ? '1' : '2',
    title: bar.title,
    note: isLane && bar.tasks > 0 ? formatLabel(labels.doneOfTotal, bar.tasksDone, bar.tasks) : bar.ownerName,
    side: sideWord(bar.side),
    sideClass: `side side-${classPart(bar.side)}`,
    barClass: barClass(bar),
    icon: ICONS[bar.status] ?? '',
    summary: summaryOf(bar)
  };
  if (isLane && bar.tasks > 0) {
    Object.assign(view, laneParts(state, bar.id, bar.title));
  }
  view.className += ` level-${view.ariaLevel} ${bar.id === state.selectedId ? 'selected' : ''}`;
  return bar.due === NO_DAY ? view : Object.assign(view, placed(bar, layout, drawn));
}

function emptyView(drawn: DrawnWindow, state: RowState, row: number): RowView {
  return {
    key: String(row % drawn.places),
    itemId: null,
    laneId: null,
    domId: `row-${row}`,
    ariaRowIndex: String(row + 2),
    ariaLevel: '1',
    ariaExpanded: null,
    toggleLabel: '',
    className: row === state.activeRow ? 'row active' : 'row',
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
    caption: '',
    captionStyle: NOT_SHOWN,
    summary: ''
  };
}

function laneParts(state: RowState, laneId: string, title: string): Partial<RowView> {
  const open = !state.collapsed.has(laneId);
  return { laneId, ariaExpanded: String(open), toggleLabel: formatLabel(open ? labels.collapse : labels.expand, title) };
}

function barClass(bar: Bar): string {
  const shape = bar.type === TASK ? 'bar' : bar.type === MILESTONE ? 'point diamond' : 'point flag';
  const states = [bar.critical && 'critical', bar.overdue && 'overdue', bar.mine && 'mine'].filter(Boolean).join(' ');
  return `${shape} side-${classPart(bar.side)} status-${classPart(bar.status)} ${states}`;
}

/** Where the bar, its baseline and its projection lie; parts outside the drawn days are left out. */
function placed(bar: Bar, layout: Layout, drawn: DrawnWindow): Partial<RowView> {
  const x = (day: number): number => Math.round((day - layout.firstDay) * drawn.perDay * 10) / 10;
  const span = (from: number, to: number): string | null => {
    const isOutside = from === NO_DAY || to === NO_DAY || to < drawn.fromDay || from > drawn.toDay;
    return isOutside ? null : `transform:translateX(${x(from)}px);width:${Math.max(x(to + 1) - x(from), 4)}px`;
  };
  const isTask = bar.type === TASK;
  const visible = bar.due >= drawn.fromDay && bar.start <= drawn.toDay;
  const end = Math.max(bar.due, bar.projectedDue);
  const isLate = bar.projectedDue > bar.due && bar.status !== DONE;
  const moved = bar.baselineDue !== NO_DAY && (bar.baselineDue !== bar.due || (isTask && bar.baselineStart !== bar.start));
  const shape = isTask ? span(bar.start, bar.due) : visible ? `transform:translateX(${x(bar.due + 0.5) - 9}px)` : null;
  return {
    barStyle: shape ?? NOT_SHOWN,
    ghostStyle: moved ? (isTask ? span(bar.baselineStart, bar.baselineDue) : span(bar.baselineDue, bar.baselineDue)) : null,
    tailStyle: isLate ? span(bar.due + 1, bar.projectedDue) : null,
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
    typeWord(bar.type),
    sideWord(bar.side),
    dates,
    statusWord(bar.status),
    bar.overdue && labels.overdue,
    bar.critical && labels.critical,
    projected
  ];
  return parts.filter(Boolean).join(', ');
}
