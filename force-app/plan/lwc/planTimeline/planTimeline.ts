import { LightningElement, api } from 'lwc';
import type { CalendarDto } from 'apex-types';
import { toDay } from 'c/planDates';
import { labels } from 'c/planLabels';
import type { Dependency, Item, Maybe } from 'c/planModel';
import { arrangeRows, buildLayout, moveBars, NO_DAY } from 'c/planTimelineLayout';
import type { Layout, Move } from 'c/planTimelineLayout';
import { daysOffPath, dayLinesPath, gridPath, linkPaths } from 'c/planTimelinePaths';
import type { DrawnWindow } from 'c/planTimelinePaths';
import { rowViews } from 'c/planTimelineRows';
import type { RowView } from 'c/planTimelineRows';
import { pixelsPerDay, stepZoom, ticksBetween, ZOOMS } from 'c/planTimelineScale';
import type { Tick, Zoom } from 'c/planTimelineScale';
import { dayOffTest } from 'c/planWorkdays';
import type { IsOff } from 'c/planWorkdays';

const WIDE = { rowHeight: 36, nameWidth: 380, lineY: 18 };
const MIDDLE = { ...WIDE, nameWidth: 290 };
const NARROW = { rowHeight: 56, nameWidth: 0, lineY: 38 };
const NARROW_BELOW = 640;
const MIDDLE_BELOW = 1000;
const HEAD_HEIGHT = 48;
/** Where the page cannot be measured, as in tests, a usual size is assumed. */
const CAN_MEASURE = typeof ResizeObserver !== 'undefined';
const ZOOM_LABELS: Record<Zoom, string> = {
  day: labels.zoomDay,
  week: labels.zoomWeek,
  month: labels.zoomMonth,
  quarter: labels.zoomQuarter,
  fit: labels.zoomFit
};

interface TickView extends Tick {
  className: string;
  style: string;
}

interface View {
  rows: RowView[];
  upper: TickView[];
  lower: TickView[];
  canvasStyle: string;
  layerStyle: string;
  daysOff: string;
  grid: string;
  keyDates: string;
  lines: string;
  heads: string;
  criticalLines: string;
  criticalHeads: string;
  todayStyle: string | null;
}

/**
 * The plan over time: lanes by milestone, dependencies, critical path, baseline and projection.
 * Draws what is visible only, so its cost does not grow with the plan.
 * @fires itemopen `{ itemId }` when a person opens an item
 * @fires zoomchange `{ zoom }` when a person chooses another zoom
 */
export default class PlanTimeline extends LightningElement {
  labels = labels;
  showLegend = false;

  private givenItems: readonly Item[] = [];
  private givenDependencies: readonly Dependency[] = [];
  private givenCalendar: Maybe<CalendarDto> = null;
  private givenToday: Maybe<string> = null;
  private chosenZoom: Zoom = 'week';
  private givenSelectedId: string | null = null;

  private layout: Layout = buildLayout([], [], 0);
  private isOff: IsOff = () => false;
  private collapsed = new Set<string>();
  private activeRow = 0;
  private stale = true;
  /** Raised by every change that must be drawn; the one field that the template depends on. */
  private revision = 0;
  private drawnRevision = -1;
  private drawnView: View | null = null;
  private drawn: DrawnWindow | null = null;
  private width = 0;
  private height = 0;
  private scrollTop = 0;
  private scrollLeft = 0;
  /** The day to bring to the left edge after the next drawing. */
  private dayToShow: number | null = null;
  private hasShownToday = false;
  private resizeObserver: ResizeObserver | null = null;

  @api
  get items(): readonly Item[] {
    return this.givenItems;
  }
  set items(items: Maybe<readonly Item[]>) {
    this.givenItems = items ?? [];
    this.relayout();
  }

  @api
  get dependencies(): readonly Dependency[] {
    return this.givenDependencies;
  }
  set dependencies(dependencies: Maybe<readonly Dependency[]>) {
    this.givenDependencies = dependencies ?? [];
    this.relayout();
  }

  @api
  get calendar(): Maybe<CalendarDto> {
    return this.givenCalendar;
  }
  set calendar(calendar: Maybe<CalendarDto>) {
    this.givenCalendar = calendar;
    this.isOff = dayOffTest(calendar);
    this.redraw();
  }

  /** ISO date of the plan's today; the browser's clock is never asked. */
  @api
  get today(): Maybe<string> {
    return this.givenToday;
  }
  set today(today: Maybe<string>) {
    this.givenToday = today;
    this.relayout();
  }

  @api
  get zoom(): Zoom {
    return this.chosenZoom;
  }
  set zoom(zoom: Maybe<Zoom>) {
    if (zoom && ZOOMS.includes(zoom) && zoom !== this.chosenZoom) {
      this.applyZoom(zoom);
    }
  }

  /** The item whose panel is open. */
  @api
  get selectedId(): string | null {
    return this.givenSelectedId;
  }
  set selectedId(itemId: Maybe<string>) {
    this.givenSelectedId = itemId ?? null;
    this.redraw();
  }

  @api readOnly = false;

  /** Moves items without laying out the others again; the order of the rows stays until new items are given. */
  @api
  moveItems(moves: Move[]): void {
    this.ensureLayout();
    const grownBy = moveBars(this.layout, moves);
    if (grownBy > 0) {
      this.dayToShow = this.leftDay() ?? null;
    }
    this.drawn = null;
    this.redraw();
  }

  @api
  scrollToToday(): void {
    const today = toDay(this.givenToday);
    if (today !== null) {
      this.showDay(today - this.daysInView() / 4);
    }
  }

  /** Brings an item into view, opening its lane where that is collapsed. */
  @api
  scrollToItem(itemId: string): void {
    this.ensureLayout();
    const index = this.layout.indexById.get(itemId);
    if (index === undefined) {
      return;
    }
    const bar = this.layout.bars[index];
    if (this.layout.rowOf[index] < 0) {
      this.collapsed.clear();
      arrangeRows(this.layout, this.collapsed);
    }
    this.activate(this.layout.rowOf[index]);
    if (bar.start !== NO_DAY) {
      this.showDay(bar.start - this.daysInView() / 4);
    }
  }

  get view(): View {
    if (this.revision !== this.drawnRevision || !this.drawnView) {
      this.drawnView = this.buildView();
      this.drawnRevision = this.revision;
    }
    return this.drawnView;
  }

  get isEmpty(): boolean {
    return this.revision >= 0 && this.layout.bars.length === 0;
  }

  get frameClass(): string {
    return this.isNarrow ? 'frame narrow' : 'frame';
  }

  get rowCount(): string {
    return String(this.view && this.layout.rows.length + 1);
  }

  get activeRowId(): string | null {
    const row = this.view.rows.find((view) => view.className.includes('active'));
    return row ? row.domId : null;
  }

  get zoomOptions(): { zoom: Zoom; label: string; pressed: string; className: string }[] {
    return ZOOMS.map((zoom) => ({
      zoom,
      label: ZOOM_LABELS[zoom],
      pressed: String(zoom === this.chosenZoom),
      className: zoom === this.chosenZoom ? 'segment chosen' : 'segment'
    }));
  }

  get legendExpanded(): string {
    return String(this.showLegend);
  }

  connectedCallback(): void {
    this.ensureLayout();
  }

  renderedCallback(): void {
    const scroller = this.scroller;
    if (!scroller) {
      return;
    }
    if (!this.resizeObserver && CAN_MEASURE) {
      this.resizeObserver = new ResizeObserver(() => this.measure());
      this.resizeObserver.observe(scroller);
      this.measure();
    }
    if (this.dayToShow !== null) {
      scroller.scrollLeft = (this.dayToShow - this.layout.firstDay) * this.perDay;
      this.dayToShow = null;
      this.handleScroll();
    }
  }

  disconnectedCallback(): void {
    this.resizeObserver?.disconnect();
    this.resizeObserver = null;
  }

  handleScroll(): void {
    const scroller = this.scroller;
    if (scroller) {
      this.scrollTop = scroller.scrollTop;
      this.scrollLeft = scroller.scrollLeft;
      if (!this.isCovered()) {
        this.drawn = null;
        this.redraw();
      }
    }
  }

  handleZoom(event: Event): void {
    this.chooseZoom((event.currentTarget as HTMLElement).dataset.zoom as Zoom);
  }

  handleToday(): void {
    this.scrollToToday();
  }

  handleLegend(): void {
    this.showLegend = !this.showLegend;
  }

  handleToggle(event: Event): void {
    event.stopPropagation();
    this.toggleLane((event.currentTarget as HTMLElement).dataset.lane ?? '');
  }

  handleRowClick(event: Event): void {
    const { row, item, lane } = (event.currentTarget as HTMLElement).dataset;
    this.activate(Number(row) - 2);
    if (item) {
      this.open(item);
    } else if (lane) {
      this.toggleLane(lane);
    }
  }

  handleKeyDown(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey) {
      return;
    }
    const page = Math.max(Math.floor(this.bodyHeight / this.measures.rowHeight) - 1, 1);
    const actions: Record<string, () => void> = {
      ArrowDown: () => this.activate(this.activeRow + 1),
      ArrowUp: () => this.activate(this.activeRow - 1),
      PageDown: () => this.activate(this.activeRow + page),
      PageUp: () => this.activate(this.activeRow - page),
      Home: () => this.activate(0),
      End: () => this.activate(this.layout.rows.length - 1),
      ArrowRight: () => this.expandActive(true),
      ArrowLeft: () => this.expandActive(false),
      Enter: () => this.openActive(),
      ' ': () => this.openActive(),
      '+': () => this.chooseZoom(stepZoom(this.chosenZoom, -1)),
      '=': () => this.chooseZoom(stepZoom(this.chosenZoom, -1)),
      '-': () => this.chooseZoom(stepZoom(this.chosenZoom, 1)),
      t: () => this.scrollToToday()
    };
    const action = actions[event.key];
    if (action) {
      event.preventDefault();
      action();
    }
  }

  private get scroller(): HTMLElement | null {
    return (this.refs?.scroller as HTMLElement | undefined) ?? null;
  }

  private get isNarrow(): boolean {
    return this.width > 0 && this.width < NARROW_BELOW;
  }

  private get measures(): typeof WIDE {
    return this.isNarrow ? NARROW : this.width < MIDDLE_BELOW ? MIDDLE : WIDE;
  }

  /** Width of the time part; a guess until the page has been measured. */
  private get trackWidth(): number {
    return Math.max((this.width || 1000) - this.measures.nameWidth, 120);
  }

  private get bodyHeight(): number {
    return Math.max((this.height || 600) - HEAD_HEIGHT, this.measures.rowHeight);
  }

  private get perDay(): number {
    return pixelsPerDay(this.chosenZoom, this.layout.lastDay - this.layout.firstDay + 1, this.trackWidth);
  }

  private daysInView(): number {
    return this.trackWidth / this.perDay;
  }

  private leftDay(): number {
    return this.layout.firstDay + this.scrollLeft / this.perDay;
  }

  /**
   * Several properties change together, so the layout waits for the last of them. It is not left to the rendering:
   * there, the framework would watch every field of every item that is read.
   */
  private relayout(): void {
    if (!this.stale) {
      this.stale = true;
      void Promise.resolve().then(() => {
        this.ensureLayout();
        this.redraw();
      });
    }
  }

  private redraw(): void {
    this.revision++;
  }

  private ensureLayout(): void {
    if (this.stale) {
      this.stale = false;
      this.layout = buildLayout(this.givenItems, this.givenDependencies, toDay(this.givenToday) ?? 0);
      if (this.collapsed.size > 0) {
        arrangeRows(this.layout, this.collapsed);
      }
      this.drawn = null;
    }
  }

  private measure(): void {
    const scroller = this.scroller;
    if (scroller && (scroller.clientWidth !== this.width || scroller.clientHeight !== this.height)) {
      this.width = scroller.clientWidth;
      this.height = scroller.clientHeight;
      this.drawn = null;
      this.redraw();
      if (!this.hasShownToday && this.width > 0) {
        this.hasShownToday = true;
        this.scrollToToday();
      }
    }
  }

  private isCovered(): boolean {
    const { drawn } = this;
    if (!drawn) {
      return false;
    }
    const top = this.scrollTop / drawn.rowHeight;
    const left = this.leftDay();
    const lastRow = this.layout.rows.length - 1;
    return (
      (drawn.firstRow === 0 || top >= drawn.firstRow + 2) &&
      (drawn.lastRow >= lastRow || top + this.bodyHeight / drawn.rowHeight <= drawn.lastRow - 2) &&
      (drawn.fromDay <= this.layout.firstDay || left >= drawn.fromDay + 1) &&
      (drawn.toDay >= this.layout.lastDay || left + this.daysInView() <= drawn.toDay - 1)
    );
  }

  /** What is visible and as much again around it, so that fast scrolling meets drawn rows. */
  private windowNow(): DrawnWindow {
    const { rowHeight, lineY } = this.measures;
    const perDay = this.perDay;
    const rowsInView = Math.ceil(this.bodyHeight / rowHeight);
    const firstVisible = Math.floor(this.scrollTop / rowHeight);
    const daysAround = Math.ceil(this.daysInView() / 2);
    const left = Math.floor(this.leftDay());
    return {
      firstRow: Math.max(Math.min(firstVisible, this.layout.rows.length - 1) - rowsInView, 0),
      lastRow: Math.min(firstVisible + 2 * rowsInView, Math.max(this.layout.rows.length - 1, 0)),
      fromDay: Math.max(left - daysAround, this.layout.firstDay),
      toDay: Math.min(left + Math.ceil(this.daysInView()) + daysAround, Math.max(this.layout.lastDay, left + Math.ceil(this.daysInView()))),
      perDay,
      rowHeight,
      lineY,
      places: 3 * rowsInView + 4
    };
  }

  private buildView(): View {
    const drawn = (this.drawn ??= this.windowNow());
    const { layout, measures: size } = this;
    const x = (day: number): number => Math.round((day - layout.firstDay) * drawn.perDay * 10) / 10;
    const ticks = ticksBetween(drawn.fromDay, drawn.toDay, drawn.perDay);
    const toView = (tick: Tick): TickView => ({
      ...tick,
      className: tick.days === 1 && this.isOff(tick.day) ? 'tick off' : 'tick',
      style: `left:${x(tick.day)}px;width:${Math.round(tick.days * drawn.perDay * 10) / 10}px`
    });
    const trackWidth = Math.max((layout.lastDay - layout.firstDay + 1) * drawn.perDay, this.trackWidth);
    const today = toDay(this.givenToday);
    // The first drawing only gives the page its size: rows drawn for a guess would be drawn twice.
    const isMeasured = this.width > 0 || !CAN_MEASURE;
    const state = { collapsed: this.collapsed, activeRow: this.activeRow, selectedId: this.givenSelectedId };
    return {
      rows: isMeasured ? rowViews(layout, drawn, state) : [],
      upper: ticks.upper.map(toView),
      lower: ticks.lower.map(toView),
      canvasStyle:
        `width:${Math.ceil(size.nameWidth + trackWidth)}px;height:${HEAD_HEIGHT + layout.rows.length * size.rowHeight}px;` +
        `--row-height:${size.rowHeight}px;--name-width:${size.nameWidth}px;--line-y:${size.lineY}px;--view-width:${this.width || 1000}px`,
      layerStyle:
        `transform:translate(${x(drawn.fromDay)}px,${drawn.firstRow * size.rowHeight}px);` +
        `width:${Math.ceil((drawn.toDay - drawn.fromDay + 1) * drawn.perDay)}px;height:${(drawn.lastRow - drawn.firstRow + 1) * size.rowHeight}px`,
      daysOff: daysOffPath(drawn, this.isOff),
      grid: gridPath(drawn, ticks.lower.length > 0 ? ticks.lower : ticks.upper),
      keyDates: dayLinesPath(drawn, layout.keyDays),
      ...linkPaths(layout, drawn),
      todayStyle: today === null ? null : `transform:translateX(${x(today + 0.5)}px)`
    };
  }

  private chooseZoom(zoom: Zoom): void {
    if (zoom !== this.chosenZoom) {
      this.applyZoom(zoom);
      this.dispatchEvent(new CustomEvent('zoomchange', { detail: { zoom } }));
    }
  }

  /** Keeps the day in the middle of the view where it is. */
  private applyZoom(zoom: Zoom): void {
    this.ensureLayout();
    const middle = this.leftDay() + this.daysInView() / 2;
    this.chosenZoom = zoom;
    this.showDay(middle - this.daysInView() / 2);
  }

  private showDay(day: number): void {
    this.dayToShow = Math.max(day, this.layout.firstDay);
    this.scrollLeft = (this.dayToShow - this.layout.firstDay) * this.perDay;
    this.drawn = null;
    this.redraw();
  }

  private toggleLane(laneId: string): void {
    if (!this.collapsed.delete(laneId)) {
      this.collapsed.add(laneId);
    }
    arrangeRows(this.layout, this.collapsed);
    this.activeRow = Math.min(this.activeRow, this.layout.rows.length - 1);
    this.drawn = null;
    this.redraw();
  }

  /** Left closes a lane, or leaves it for its heading; right opens it. */
  private expandActive(open: boolean): void {
    const shown = this.layout.rows[this.activeRow];
    const bar = this.layout.bars[shown];
    const laneId = bar ? bar.id : String(shown);
    const hasLane = !bar || bar.tasks > 0;
    if (hasLane && this.collapsed.has(laneId) === open) {
      this.toggleLane(laneId);
    } else if (!open && bar && bar.parent >= 0) {
      this.activate(this.layout.rowOf[bar.parent]);
    }
  }

  private openActive(): void {
    const bar = this.layout.bars[this.layout.rows[this.activeRow]];
    if (bar) {
      this.open(bar.id);
    } else {
      this.toggleLane(String(this.layout.rows[this.activeRow]));
    }
  }

  private open(itemId: string): void {
    this.dispatchEvent(new CustomEvent('itemopen', { detail: { itemId } }));
  }

  private activate(row: number): void {
    this.activeRow = Math.min(Math.max(row, 0), Math.max(this.layout.rows.length - 1, 0));
    const top = this.activeRow * this.measures.rowHeight;
    const scroller = this.scroller;
    if (scroller && top < scroller.scrollTop) {
      scroller.scrollTop = top;
    } else if (scroller && top + this.measures.rowHeight > scroller.scrollTop + this.bodyHeight) {
      scroller.scrollTop = top + this.measures.rowHeight - this.bodyHeight;
    }
    this.scrollTop = scroller?.scrollTop ?? 0;
    if (!this.isCovered()) {
      this.drawn = null;
    }
    this.redraw();
  }
}
