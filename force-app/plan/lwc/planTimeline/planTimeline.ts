import { LightningElement, api } from 'lwc';
import type { CalendarDto, PlanDto } from 'apex-types';
import { labels } from 'c/planLabels';
import { dependenciesOf, itemsOf, stakeholdersOf } from 'c/planModel';
import type { Dependency, Item, Maybe, Stakeholder } from 'c/planModel';
import type { InternalTask } from 'c/planTimelineBars';
import type { ItemFilter } from 'c/planTimelineFilter';
import { labels as words } from 'c/planTimelineLabels';
import type { LaneKind } from 'c/planTimelineLanes';
import type { Move } from 'c/planTimelineLayout';
import { dayMarksOf, dayMarksText } from 'c/planTimelineMarks';
import { TimelineModel } from 'c/planTimelineModel';
import type { TimelineData } from 'c/planTimelineModel';
import { ZOOMS } from 'c/planTimelineScale';
import type { Zoom } from 'c/planTimelineScale';

/** What the timeline asks of its grid. */
interface Grid {
  showActive(): void;
  openMoveForm(itemId: string): void;
}

/**
 * The plan over time: lanes, dependencies, critical path, baseline and projection, and what a person wants to see of them.
 * @fires itemopen `{ itemId }` when a person opens an item
 * @fires internalopen `{ taskId }` for an internal task
 * @fires zoomchange `{ zoom }` when a person chooses another zoom
 * @fires planaction when something is to be moved, linked or unlinked
 */
export default class PlanTimeline extends LightningElement {
  labels = labels;
  words = words;
  showLegend = false;
  showOptions = false;
  /** What chooses lanes and filter, loaded when it is first wanted. */
  options: typeof LightningElement | null = null;
  readonly model = new TimelineModel();
  /** Raised by every change that must be drawn. */
  revision = 0;

  private givenPlan: Maybe<PlanDto> = null;
  private isReadOnly = false;
  private isWaiting = false;

  /** Everything at once; with a plan, items can be moved and linked. Without one, the next four say what is drawn. */
  @api
  get plan(): Maybe<PlanDto> {
    return this.givenPlan;
  }
  set plan(plan: Maybe<PlanDto>) {
    this.givenPlan = plan;
    this.give({
      items: itemsOf(plan),
      dependencies: dependenciesOf(plan),
      calendar: plan?.calendar,
      today: plan?.today,
      people: stakeholdersOf(plan),
      marks: dayMarksOf(plan),
      readOnly: this.isReadOnly || !plan
    });
  }

  @api
  get items(): readonly Item[] {
    return this.model.data.items;
  }
  set items(items: Maybe<readonly Item[]>) {
    this.give({ items: items ?? [] });
  }

  @api
  get dependencies(): readonly Dependency[] {
    return this.model.data.dependencies;
  }
  set dependencies(dependencies: Maybe<readonly Dependency[]>) {
    this.give({ dependencies: dependencies ?? [] });
  }

  @api
  get calendar(): Maybe<CalendarDto> {
    return this.model.data.calendar;
  }
  set calendar(calendar: Maybe<CalendarDto>) {
    this.give({ calendar });
  }

  /** ISO date of the plan's today; the browser's clock is never asked. */
  @api
  get today(): Maybe<string> {
    return this.model.data.today;
  }
  set today(today: Maybe<string>) {
    this.give({ today });
  }

  /** What only the seller's side may see, as a last lane. */
  @api
  get internalTasks(): readonly InternalTask[] {
    return this.model.data.internalTasks;
  }
  set internalTasks(internalTasks: Maybe<readonly InternalTask[]>) {
    this.give({ internalTasks: internalTasks ?? [] });
  }

  @api
  get zoom(): Zoom {
    return this.revision < 0 ? 'week' : this.model.viewport.zoom;
  }
  set zoom(zoom: Maybe<Zoom>) {
    this.applyZoom(zoom);
  }

  /** The item whose panel is open. */
  @api
  get selectedId(): string | null {
    return this.model.selectedId;
  }
  set selectedId(itemId: Maybe<string>) {
    this.model.selectedId = itemId ?? null;
    this.redraw();
  }

  /** Nothing is moved here, whatever the plan allows. */
  @api
  get readOnly(): boolean {
    return this.isReadOnly;
  }
  set readOnly(readOnly: boolean) {
    this.isReadOnly = readOnly;
    this.give({ readOnly: readOnly || !this.givenPlan });
  }

  /** Moves items without laying out the others again; the order of the rows stays until new items are given. */
  @api
  moveItems(moves: Move[]): void {
    this.model.move(moves);
    this.redraw();
  }

  @api
  scrollToToday(): void {
    this.model.showToday();
    this.redraw();
  }

  /** Brings an item into view, whatever hides it. */
  @api
  scrollToItem(itemId: string): void {
    if (this.model.reveal(itemId)) {
      this.redraw();
      this.grid?.showActive();
    }
  }

  /** Opens the form that gives an item other dates. */
  @api
  openMoveForm(itemId: string): void {
    this.grid?.openMoveForm(itemId);
  }

  get isEmpty(): boolean {
    return this.revision >= 0 && this.model.layout.bars.length === 0;
  }

  get isNothingShown(): boolean {
    return this.revision >= 0 && this.model.rows === 0;
  }

  /** Only a whole plan can be moved: the engine wants all of it. */
  get movablePlan(): Maybe<PlanDto> {
    return this.isReadOnly ? null : this.givenPlan;
  }

  get description(): string {
    return dayMarksText(this.givenPlan);
  }

  get lanes(): LaneKind {
    return this.revision < 0 ? 'milestone' : this.model.lanes;
  }

  get filter(): ItemFilter {
    return this.revision < 0 ? this.model.filter : { ...this.model.filter };
  }

  get shown(): number {
    return this.revision < 0 ? 0 : this.model.layout.shown;
  }

  get total(): number {
    return this.revision < 0 ? 0 : this.model.layout.bars.length;
  }

  get people(): readonly Stakeholder[] {
    return this.revision < 0 ? [] : this.model.data.people;
  }

  connectedCallback(): void {
    this.model.ensureLayout();
  }

  handleZoom(event: CustomEvent<{ zoom: Zoom }>): void {
    this.applyZoom(event.detail.zoom);
    this.handleForward(event);
  }

  handleLegend(): void {
    this.showLegend = !this.showLegend;
  }

  async handleOptions(): Promise<void> {
    this.showOptions = !this.showOptions;
    this.options ??= (await import('c/planTimelineOptions')).default;
  }

  handleArrange(event: CustomEvent<{ lanes: LaneKind; filter: ItemFilter }>): void {
    Object.assign(this.model, event.detail);
    this.model.arrange();
    this.redraw();
  }

  handleCloseAll(event: CustomEvent<{ close: boolean }>): void {
    this.model.closeAll(event.detail.close);
    this.redraw();
  }

  handleForward(event: CustomEvent): void {
    this.redraw();
    this.dispatchEvent(new CustomEvent(event.type, { detail: event.detail }));
  }

  private get grid(): Grid | null {
    return (this.refs?.grid as unknown as Grid | undefined) ?? null;
  }

  /**
   * Several properties change together, so the layout waits for the last of them. It is not left to the rendering: there, the
   * framework would watch every field of every item that is read.
   */
  private give(change: Partial<TimelineData>): void {
    this.model.give(change);
    if (!this.isWaiting) {
      this.isWaiting = true;
      Promise.resolve().then(() => {
        this.isWaiting = false;
        if (!this.model.isHeld) {
          this.model.ensureLayout();
          this.redraw();
        }
      });
    }
  }

  private redraw(): void {
    this.revision++;
  }

  private applyZoom(zoom: Maybe<Zoom>): void {
    if (zoom && ZOOMS.includes(zoom) && zoom !== this.model.viewport.zoom) {
      this.model.applyZoom(zoom);
      this.redraw();
    }
  }
}
