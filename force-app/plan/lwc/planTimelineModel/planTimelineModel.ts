import type { CalendarDto } from 'apex-types';
import { toDay } from 'c/planDates';
import type { Dependency, Item, Maybe, Stakeholder } from 'c/planModel';
import { NO_DAY } from 'c/planTimelineBars';
import type { Bar, InternalTask } from 'c/planTimelineBars';
import { drawTimeline } from 'c/planTimelineDrawing';
import type { DayMark, Drawing } from 'c/planTimelineDrawing';
import { NO_FILTER } from 'c/planTimelineFilter';
import type { ItemFilter } from 'c/planTimelineFilter';
import { arrangeRows, laneIds } from 'c/planTimelineLanes';
import type { LaneKind } from 'c/planTimelineLanes';
import { buildLayout, moveBars } from 'c/planTimelineLayout';
import type { Layout, Move } from 'c/planTimelineLayout';
import type { DrawnWindow } from 'c/planTimelinePaths';
import type { Zoom } from 'c/planTimelineScale';
import { Viewport } from 'c/planTimelineViewport';
import { dayOffTest } from 'c/planWorkdays';
import type { IsOff } from 'c/planWorkdays';

/** What there is to draw. */
export interface TimelineData {
  items: readonly Item[];
  dependencies: readonly Dependency[];
  calendar: Maybe<CalendarDto>;
  today: Maybe<string>;
  people: readonly Stakeholder[];
  internalTasks: readonly InternalTask[];
  marks: readonly DayMark[];
  /** Nothing is moved or linked, whatever the items allow. */
  readOnly: boolean;
}

export const NO_ROW = -1;
export const NO_LINK = -1;

/**
 * What the timeline shows and what a person made of it: data, lanes, filter, zoom, active row. Knows no page. Whoever changes it
 * asks for a drawing afterwards; what is drawn is computed once a change.
 */
export class TimelineModel {
  readonly viewport = new Viewport();
  readonly data: TimelineData = {
    items: [],
    dependencies: [],
    calendar: null,
    today: null,
    people: [],
    internalTasks: [],
    marks: [],
    readOnly: true
  };
  layout: Layout = buildLayout([], [], 0);
  lanes: LaneKind = 'milestone';
  filter: ItemFilter = NO_FILTER;
  readonly collapsed = new Set<string>();
  activeRow = 0;
  selectedId: string | null = null;
  /** While a dependency is being drawn. */
  dropRow = NO_ROW;
  dropAllowed = false;
  chosenLink = NO_LINK;
  /** The user may move some item, and say of some item what it waits for. */
  canMove = false;
  canLink = false;
  /** Bars lie where somebody is just moving them: what arrives meanwhile is laid out when that is over. */
  isHeld = false;
  /** The day to bring to the left edge after the next drawing. */
  dayToShow: number | null = null;

  private isOff: IsOff = () => false;
  private isStale = true;
  private drawn: DrawnWindow | null = null;

  /** Takes other data; it is laid out when it is next needed. */
  give(change: Partial<TimelineData>): void {
    Object.assign(this.data, change);
    this.isStale = true;
  }

  get today(): number | null {
    return toDay(this.data.today);
  }

  get rows(): number {
    return this.layout.rows.length;
  }

  /** Whether the layout had to be made anew. Reading items is left to this moment and never to the rendering, which would watch every field. */
  ensureLayout(): boolean {
    if (!this.isStale || this.isHeld) {
      return false;
    }
    const { items, dependencies, people, internalTasks, calendar, readOnly } = this.data;
    const activeId = this.barAt(this.activeRow)?.id;
    this.isStale = false;
    this.isOff = dayOffTest(calendar);
    this.layout = buildLayout(items, dependencies, this.today ?? 0, { people, internalTasks });
    this.chosenLink = NO_LINK;
    this.canMove = !readOnly && this.layout.bars.some((bar) => bar.canMove);
    this.canLink = !readOnly && items.some((item) => item.canChangeScope);
    this.arrange();
    const index = activeId === undefined ? undefined : this.layout.indexById.get(activeId);
    this.activate(index === undefined || this.layout.rowOf[index] < 0 ? this.activeRow : this.layout.rowOf[index]);
    return true;
  }

  /** Puts every bar where the data say. */
  release(): void {
    this.isHeld = false;
    this.isStale = true;
    this.ensureLayout();
  }

  /** Draws what was drawn before at another place. */
  forgetDrawn(): void {
    this.drawn = null;
  }

  get isCovered(): boolean {
    return this.drawn !== null && this.viewport.isCoveredBy(this.drawn, this.layout);
  }

  get drawnWindow(): DrawnWindow {
    this.drawn ??= this.viewport.windowOn(this.layout);
    return this.drawn;
  }

  draw(withRows: boolean): Drawing {
    const { layout, viewport, isOff, today, chosenLink, data } = this;
    const { collapsed, activeRow, selectedId, lanes, canMove, canLink, dropRow, dropAllowed } = this;
    return drawTimeline({
      layout,
      viewport,
      drawn: this.drawnWindow,
      isOff,
      today,
      marks: data.marks,
      chosenLink,
      withRows,
      rowState: { collapsed, activeRow, selectedId, lanes, canMove, canLink, dropRow, dropAllowed }
    });
  }

  /** What the row shows; undefined for a heading. */
  barAt(row: number): Bar | undefined {
    return this.layout.bars[this.layout.rows[row]];
  }

  activate(row: number): void {
    this.activeRow = Math.min(Math.max(row, 0), Math.max(this.rows - 1, 0));
  }

  /** Where to scroll, so that the active row can be seen whole. */
  scrollTopForActive(scrollTop: number): number {
    const { rowHeight } = this.viewport.measures;
    const top = this.activeRow * rowHeight;
    return Math.max(Math.min(scrollTop, top), top + rowHeight - this.viewport.bodyHeight, 0);
  }

  /** Lays lanes and filter over the same items. */
  arrange(): void {
    arrangeRows(this.layout, this);
    this.activate(this.activeRow);
    this.drawn = null;
  }

  toggleLane(laneId: string): void {
    if (!this.collapsed.delete(laneId)) {
      this.collapsed.add(laneId);
    }
    this.arrange();
  }

  closeAll(close: boolean): void {
    this.collapsed.clear();
    if (close) {
      laneIds(this.layout, this.lanes).forEach((id) => this.collapsed.add(id));
    }
    this.arrange();
  }

  /** The lane that the row opens and closes; null: it has none. */
  laneAt(row: number): string | null {
    const bar = this.barAt(row);
    if (!bar) {
      return this.rows > 0 ? String(this.layout.rows[row]) : null;
    }
    return bar.tasks > 0 && this.lanes === 'milestone' ? bar.id : null;
  }

  /** The row of the lane that the row lies in. */
  laneRowOf(row: number): number {
    for (let above = row - 1; above >= 0; above--) {
      const bar = this.barAt(above);
      if (!bar || (this.lanes === 'milestone' && this.layout.rows[above] === this.barAt(row)?.parent)) {
        return above;
      }
    }
    return row;
  }

  /** Brings an item among the rows, whatever hides it, and makes it the active one; false: it is not there. */
  reveal(itemId: string): boolean {
    this.ensureLayout();
    const index = this.layout.indexById.get(itemId);
    if (index === undefined) {
      return false;
    }
    if (this.layout.rowOf[index] < 0) {
      this.collapsed.clear();
      this.arrange();
    }
    if (this.layout.rowOf[index] < 0) {
      this.filter = NO_FILTER;
      this.arrange();
    }
    this.activate(this.layout.rowOf[index]);
    const { start } = this.layout.bars[index];
    if (start !== NO_DAY) {
      this.showDay(start - this.viewport.daysInView(this.layout) / 4);
    }
    return true;
  }

  /** Scrolls to the active bar where that is out of sight. */
  bringToSight(): void {
    const bar = this.barAt(this.activeRow);
    const left = this.viewport.leftDay(this.layout);
    const days = this.viewport.daysInView(this.layout);
    if (bar && bar.start !== NO_DAY && (bar.due < left || bar.start > left + days - 2)) {
      this.showDay(bar.start - days / 4);
    }
  }

  move(moves: Iterable<Move>): void {
    this.ensureLayout();
    this.keepPlace(moveBars(this.layout, moves));
  }

  /** After the range has grown to the left by some days. */
  keepPlace(grownBy: number): void {
    if (grownBy > 0) {
      this.dayToShow = this.viewport.leftDay(this.layout) + grownBy;
    }
    this.drawn = null;
  }

  showDay(day: number): void {
    this.dayToShow = this.viewport.toDay(this.layout, day);
    this.drawn = null;
  }

  showToday(): void {
    if (this.today !== null) {
      this.showDay(this.today - this.viewport.daysInView(this.layout) / 4);
    }
  }

  /** Keeps the day in the middle of the view where it is. */
  applyZoom(zoom: Zoom): void {
    this.ensureLayout();
    const middle = this.viewport.leftDay(this.layout) + this.viewport.daysInView(this.layout) / 2;
    this.viewport.zoom = zoom;
    this.showDay(middle - this.viewport.daysInView(this.layout) / 2);
  }
}
