import { LightningElement, api } from 'lwc';
import type { PlanDto } from 'apex-types';
import { labels } from 'c/planLabels';
import type { Maybe } from 'c/planModel';
import { INTERNAL } from 'c/planTimelineBars';
import type { Drawing } from 'c/planTimelineDrawing';
import { commandOf } from 'c/planTimelineKeys';
import type { TimelineCommand } from 'c/planTimelineKeys';
import { labels as words } from 'c/planTimelineLabels';
import type { TimelineModel } from 'c/planTimelineModel';
import { stepZoom } from 'c/planTimelineScale';
import type { TimelineSurface, TimelineTools } from 'c/planTimelineSurface';

/** Where the page cannot be measured, as in tests, a usual size is assumed. */
const CAN_MEASURE = typeof ResizeObserver !== 'undefined';

/**
 * The drawn plan and what pointer and keyboard do there. Draws what is visible only, so its cost does not grow with the plan.
 * What moves items is loaded when somebody comes near.
 * @fires itemopen `{ itemId }`, internalopen `{ taskId }`
 * @fires zoomchange `{ zoom }` when a key changed the zoom
 */
export default class PlanTimelineGrid extends LightningElement {
  labels = labels;
  /** The component that changes something, once it is loaded. */
  tools: typeof LightningElement | null = null;

  @api model!: TimelineModel;
  /** Raised when the model has changed and is to be drawn. */
  @api
  get revision(): number {
    return this.drawing;
  }
  set revision(_revision: number) {
    this.drawing++;
  }
  /** What the tools change; null: nothing. */
  @api plan: Maybe<PlanDto> = null;
  /** What else the drawing shows, in words. */
  @api description = '';

  readonly surface: TimelineSurface = {
    model: () => this.model,
    scroller: () => this.scroller,
    redraw: () => this.redraw()
  };
  /** Raised by every change that must be drawn; the one field that the template depends on. */
  private drawing = 0;
  private drawnDrawing = -1;
  private drawnView: Drawing | null = null;
  private hasLooked = false;
  private resizeObserver: ResizeObserver | null = null;

  /** Scrolls to the active row. */
  @api
  showActive(): void {
    const { scroller, model } = this;
    if (scroller) {
      scroller.scrollTop = model.scrollTopForActive(scroller.scrollTop);
    }
    model.viewport.scrollTop = scroller?.scrollTop ?? 0;
    if (!model.isCovered) {
      model.forgetDrawn();
    }
    this.redraw();
  }

  @api
  openMoveForm(itemId: string): void {
    this.withTools((tools) => tools.openForm(itemId));
  }

  get view(): Drawing {
    if (this.drawing !== this.drawnDrawing || !this.drawnView) {
      // The first drawing only gives the page its size: rows drawn for a guess would be drawn twice.
      this.drawnView = this.model.draw(this.model.viewport.isMeasured || !CAN_MEASURE);
      this.drawnDrawing = this.drawing;
    }
    return this.drawnView;
  }

  get gridClass(): string {
    return this.drawing >= 0 && this.model.viewport.isNarrow ? 'scroller narrow' : 'scroller';
  }

  get rowCount(): string {
    return String(this.drawing < 0 ? 0 : this.model.rows + 1);
  }

  get activeRowId(): string | null {
    const id = `row-${this.model.activeRow}`;
    return this.view.rows.some(({ domId }) => domId === id) ? id : null;
  }

  get keysText(): string {
    return [words.keys, this.drawing >= 0 && this.canChange && words.keysMove, this.description].filter(Boolean).join(' ');
  }

  renderedCallback(): void {
    const { scroller } = this;
    if (!scroller) {
      return;
    }
    if (!this.resizeObserver && CAN_MEASURE) {
      this.resizeObserver = new ResizeObserver(() => this.measure());
      this.resizeObserver.observe(scroller);
      this.measure();
    }
    const { dayToShow, layout, viewport } = this.model;
    if (dayToShow !== null) {
      scroller.scrollLeft = (dayToShow - layout.firstDay) * viewport.perDay(layout);
      this.model.dayToShow = null;
      this.handleScroll();
    }
  }

  disconnectedCallback(): void {
    this.resizeObserver?.disconnect();
    this.resizeObserver = null;
  }

  handleScroll(): void {
    const { scroller } = this;
    if (scroller) {
      this.model.viewport.scrollTop = scroller.scrollTop;
      this.model.viewport.scrollLeft = scroller.scrollLeft;
      if (!this.model.isCovered) {
        this.model.forgetDrawn();
        this.redraw();
      }
    }
  }

  handleToggle(event: Event): void {
    event.stopPropagation();
    this.toggle((event.currentTarget as HTMLElement).dataset.lane ?? '');
  }

  handleMoveButton(event: Event): void {
    event.stopPropagation();
    this.openMoveForm((event.currentTarget as HTMLElement).dataset.move ?? '');
  }

  /** Near the plan with pointer or keyboard: what changes it will be needed soon. */
  handleNear(): void {
    if (this.canChange) {
      // Without a network it is tried again when it is wanted.
      this.loadTools().catch(() => undefined);
    }
  }

  handlePointerDown(event: PointerEvent): void {
    const { pointerId, pointerType, clientX: x, clientY: y, button } = event;
    // A finger that comes before the tools are there finds them the next time: it may have been lifted meanwhile.
    if (button === 0 && this.toolsElement?.press({ pointerId, pointerType, x, y }) && pointerType === 'mouse') {
      // Otherwise the mouse would select text on its way.
      event.preventDefault();
      this.scroller?.focus({ preventScroll: true });
    }
  }

  handleRowClick(event: MouseEvent): void {
    const row = Number((event.currentTarget as HTMLElement).dataset.row) - 2;
    this.model.activate(row);
    if (!this.toolsElement?.click(event.clientX, event.clientY)) {
      this.openRow(row);
    }
    this.redraw();
  }

  handleKeyDown(event: KeyboardEvent): void {
    const command = commandOf(event);
    if (command && this.run(command)) {
      event.preventDefault();
    }
  }

  private get canChange(): boolean {
    return Boolean(this.plan) && (this.model.canMove || this.model.canLink);
  }

  private get scroller(): HTMLElement | null {
    return (this.refs?.scroller as HTMLElement | undefined) ?? null;
  }

  private get toolsElement(): TimelineTools | null {
    return (this.refs?.tools as unknown as TimelineTools | undefined) ?? null;
  }

  private async loadTools(): Promise<void> {
    this.tools ??= (await import('c/planMoveTools')).default;
  }

  /** At once where they are loaded: a drag must not wait for a promise. */
  private async withTools(use: (tools: TimelineTools) => void): Promise<void> {
    if (this.canChange && !this.toolsElement) {
      await this.loadTools();
      // Drawn in the turn after they arrived.
      await Promise.resolve();
    }
    if (this.toolsElement) {
      use(this.toolsElement);
    }
  }

  private redraw(): void {
    this.drawing++;
  }

  private measure(): void {
    const { scroller, model } = this;
    if (scroller && model.viewport.resize(scroller.clientWidth, scroller.clientHeight)) {
      model.forgetDrawn();
      if (!this.hasLooked && model.viewport.isMeasured) {
        this.hasLooked = true;
        model.showDay(model.viewport.firstLook(model.layout, model.today ?? model.layout.firstDay));
      }
      this.redraw();
    }
  }

  /** False: nothing was there to do, and the key stays the page's. */
  private run(command: TimelineCommand): boolean {
    const { model, toolsElement } = this;
    switch (command.name) {
      case 'row':
        return this.activate(model.activeRow + command.by);
      case 'page':
        return this.activate(model.activeRow + command.by * Math.max(model.viewport.rowsInView - 2, 1));
      case 'first':
        return this.activate(0);
      case 'last':
        return this.activate(model.rows - 1);
      case 'expand':
        return this.expand(command.open);
      case 'open':
        return toolsElement?.confirm() || this.openRow(model.activeRow);
      case 'zoom':
        return this.applyZoom(command.step);
      case 'today':
        model.showToday();
        this.redraw();
        return true;
      case 'nudge':
        void this.withTools((tools) => tools.nudge(model.activeRow, command.part, command.days));
        return this.canChange;
      case 'form':
        this.openMoveForm(model.barAt(model.activeRow)?.id ?? '');
        return this.canChange;
      case 'cancel':
        return toolsElement?.cancel() ?? false;
      default:
        return toolsElement?.removeLink() ?? false;
    }
  }

  private applyZoom(step: number): true {
    const zoom = stepZoom(this.model.viewport.zoom, step);
    if (zoom !== this.model.viewport.zoom) {
      this.model.applyZoom(zoom);
      this.redraw();
      this.dispatchEvent(new CustomEvent('zoomchange', { detail: { zoom } }));
    }
    return true;
  }

  private toggle(laneId: string): true {
    this.model.toggleLane(laneId);
    this.redraw();
    return true;
  }

  /** Left closes a lane, or leaves it for its heading; right opens it. */
  private expand(open: boolean): true {
    const { model } = this;
    const lane = model.laneAt(model.activeRow);
    if (lane !== null && model.collapsed.has(lane) === open) {
      return this.toggle(lane);
    }
    return open || lane !== null ? true : this.activate(model.laneRowOf(model.activeRow));
  }

  private openRow(row: number): true {
    const bar = this.model.barAt(row);
    if (!bar) {
      return this.toggle(this.model.laneAt(row) ?? '');
    }
    const isInternal = bar.type === INTERNAL;
    const detail = isInternal ? { taskId: bar.id } : { itemId: bar.id };
    this.dispatchEvent(new CustomEvent(isInternal ? 'internalopen' : 'itemopen', { detail }));
    return true;
  }

  private activate(row: number): true {
    this.toolsElement?.cancel();
    this.model.activate(row);
    this.showActive();
    return true;
  }
}
