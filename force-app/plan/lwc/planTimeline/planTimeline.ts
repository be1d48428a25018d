import { LightningElement, api } from 'lwc';
import type { CalendarDto } from 'apex-types';
import { toDay } from 'c/planDates';
import { labels } from 'c/planLabels';
import type { Dependency, Item, Maybe } from 'c/planModel';
import { drawTimeline } from 'c/planTimelineDrawing';
import type { Drawing } from 'c/planTimelineDrawing';
import { arrangeRows, buildLayout, moveBars, NO_DAY } from 'c/planTimelineLayout';
import type { Layout, Move } from 'c/planTimelineLayout';
import type { DrawnWindow } from 'c/planTimelinePaths';
import { stepZoom, ZOOMS } from 'c/planTimelineScale';
import type { Zoom } from 'c/planTimelineScale';
import { Viewport } from 'c/planTimelineViewport';
import { dayOffTest } from 'c/planWorkdays';
import type { IsOff } from 'c/planWorkdays';

/** Where the page cannot be measured, as in tests, a usual size is assumed. */
const CAN_MEASURE = typeof ResizeObserver !== 'undefined';
const ZOOM_LABELS: Record<Zoom, string> = {
  day: labels.zoomDay,
  week: labels.zoomWeek,
  month: labels.zoomMonth,
  quarter: labels.zoomQuarter,
  fit: labels.zoomFit
};

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
  private givenSelectedId: string | null = null;

  private layout: Layout = buildLayout([], [], 0);
  private isOff: IsOff = () => false;
  private collapsed = new Set<string>();
  private activeRow = 0;
  private stale = true;
  /** Raised by every change that must be drawn; the one field that the template depends on. */
  private revision = 0;
  private drawnRevision = -1;
  private drawnView: Drawing | null = null;
  private drawn: DrawnWindow | null = null;
  private viewport = new Viewport();
  /** The day to bring to the left edge after the next drawing. */
  private dayToShow: number | null = null;
  private hasLooked = false;
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
    return this.viewport.zoom;
  }
  set zoom(zoom: Maybe<Zoom>) {
    if (zoom && ZOOMS.includes(zoom) && zoom !== this.viewport.zoom) {
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
      this.dayToShow = this.viewport.leftDay(this.layout);
    }
    this.drawn = null;
    this.redraw();
  }

  @api
  scrollToToday(): void {
    const today = toDay(this.givenToday);
    if (today !== null) {
      this.showDay(today - this.viewport.daysInView(this.layout) / 4);
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
      this.showDay(bar.start - this.viewport.daysInView(this.layout) / 4);
    }
  }

  get view(): Drawing {
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
    return this.viewport.isNarrow ? 'frame narrow' : 'frame';
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
      pressed: String(zoom === this.viewport.zoom),
      className: zoom === this.viewport.zoom ? 'segment chosen' : 'segment'
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
      scroller.scrollLeft = (this.dayToShow - this.layout.firstDay) * this.viewport.perDay(this.layout);
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
      this.viewport.scrollTop = scroller.scrollTop;
      this.viewport.scrollLeft = scroller.scrollLeft;
      if (!this.isCovered) {
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
    const page = Math.max(Math.floor(this.viewport.bodyHeight / this.viewport.measures.rowHeight) - 1, 1);
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
      '+': () => this.chooseZoom(stepZoom(this.viewport.zoom, -1)),
      '=': () => this.chooseZoom(stepZoom(this.viewport.zoom, -1)),
      '-': () => this.chooseZoom(stepZoom(this.viewport.zoom, 1)),
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

  /**
   * Several properties change together, so the layout waits for the last of them. It is not left to the rendering:
   * there, the framework would watch every field of every item that is read.
   */
  private relayout(): void {
    if (!this.stale) {
      this.stale = true;
      Promise.resolve().then(() => {
        this.ensureLayout();
        this.redraw();
      });
    }
  }

  private get isCovered(): boolean {
    return this.drawn !== null && this.viewport.isCoveredBy(this.drawn, this.layout);
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
    if (scroller && this.viewport.resize(scroller.clientWidth, scroller.clientHeight)) {
      this.drawn = null;
      this.redraw();
      if (!this.hasLooked && this.viewport.isMeasured) {
        this.hasLooked = true;
        this.showDay(this.viewport.firstLook(this.layout, toDay(this.givenToday) ?? this.layout.firstDay));
      }
    }
  }

  private buildView(): Drawing {
    this.drawn ??= this.viewport.windowOn(this.layout);
    return drawTimeline({
      layout: this.layout,
      viewport: this.viewport,
      drawn: this.drawn,
      isOff: this.isOff,
      today: toDay(this.givenToday),
      // The first drawing only gives the page its size: rows drawn for a guess would be drawn twice.
      withRows: this.viewport.isMeasured || !CAN_MEASURE,
      rowState: { collapsed: this.collapsed, activeRow: this.activeRow, selectedId: this.givenSelectedId }
    });
  }

  private chooseZoom(zoom: Zoom): void {
    if (zoom !== this.viewport.zoom) {
      this.applyZoom(zoom);
      this.dispatchEvent(new CustomEvent('zoomchange', { detail: { zoom } }));
    }
  }

  /** Keeps the day in the middle of the view where it is. */
  private applyZoom(zoom: Zoom): void {
    this.ensureLayout();
    const middle = this.viewport.leftDay(this.layout) + this.viewport.daysInView(this.layout) / 2;
    this.viewport.zoom = zoom;
    this.showDay(middle - this.viewport.daysInView(this.layout) / 2);
  }

  private showDay(day: number): void {
    this.dayToShow = this.viewport.toDay(this.layout, day);
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
    const top = this.activeRow * this.viewport.measures.rowHeight;
    const scroller = this.scroller;
    if (scroller && top < scroller.scrollTop) {
      scroller.scrollTop = top;
    } else if (scroller && top + this.viewport.measures.rowHeight > scroller.scrollTop + this.viewport.bodyHeight) {
      scroller.scrollTop = top + this.viewport.measures.rowHeight - this.viewport.bodyHeight;
    }
    this.viewport.scrollTop = scroller?.scrollTop ?? 0;
    if (!this.isCovered) {
      this.drawn = null;
    }
    this.redraw();
  }
}
