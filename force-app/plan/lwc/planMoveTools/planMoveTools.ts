import { LightningElement, api } from 'lwc';
import type { PlanDto } from 'apex-types';
import { requestAction } from 'c/planActions';
import { toDay, toIso } from 'c/planDates';
import { formatLabel } from 'c/planFormat';
import { labels as common } from 'c/planLabels';
import { dependenciesOf, itemsOf } from 'c/planModel';
import type { Item, Maybe } from 'c/planModel';
import type { MovedPart } from 'c/planMoveDates';
import { PointerGesture } from 'c/planMoveGesture';
import { daysBetween, hitAt, linkAt } from 'c/planMoveHits';
import { labels } from 'c/planMoveLabels';
import { LinkDrawing } from 'c/planMoveLinking';
import { LinkRules } from 'c/planMoveLinks';
import { MoveSession, MovingPlan } from 'c/planMoveSession';
import { datesText, effectLines } from 'c/planMoveWords';
import type { HintLine } from 'c/planMoveWords';
import { INTERNAL } from 'c/planTimelineBars';
import type { Bar } from 'c/planTimelineBars';
import { NO_LINK, NO_ROW } from 'c/planTimelineModel';
import type { TimelineModel } from 'c/planTimelineModel';
import type { Press, TimelineSurface } from 'c/planTimelineSurface';

/** A note near a place in the window. */
interface Note {
  style: string;
  title: string;
  lines: HintLine[];
}

/** The form of a move, with the dates that were dragged; none: those that the item has. */
interface MoveForm {
  itemId: string;
  start: string | null;
  due: string | null;
}

const isoOf = (day: number | null): string | null => (day === null ? null : toIso(day));

/**
 * What changes the plan on its timeline: bars are moved and drawn longer, dependencies drawn and removed, with pointer and
 * keyboard. What a move does is computed while it is made and shown before it is asked for.
 * @fires planaction for what is asked of the page
 */
export default class PlanMoveTools extends LightningElement {
  labels = labels;
  common = common;
  hint: Note | null = null;
  /** The way of a dependency that is being drawn. */
  rubber = '';
  chosen: { style: string; text: string; canRemove: boolean } | null = null;
  problem: string | null = null;
  form: MoveForm | null = null;
  busy = false;
  /** For those who do not see the drawing. */
  said = '';

  @api surface!: TimelineSurface;
  @api
  get plan(): Maybe<PlanDto> {
    return this.givenPlan;
  }
  set plan(plan: Maybe<PlanDto>) {
    this.givenPlan = plan;
    this.whole = null;
    this.rules = null;
    this.chosen = null;
  }

  private givenPlan: Maybe<PlanDto> = null;
  private whole: MovingPlan | null = null;
  private rules: LinkRules | null = null;
  private session: MoveSession | null = null;
  private gesture: PointerGesture | null = null;
  private hasDragged = false;

  @api
  press(press: Press): boolean {
    const { x, y } = this.inTimeline(press.x, press.y);
    const { index, zone } = hitAt(this.model, x, y, press.pointerType === 'touch');
    const bar = this.model.layout.bars[index];
    this.hasDragged = false;
    this.problem = null;
    if (!bar || zone === 'beside' || this.form || this.busy) {
      return false;
    }
    this.gesture?.abort();
    if (zone === 'handle') {
      return bar.type !== INTERNAL && this.model.canLink && this.startLink(press, bar);
    }
    return bar.canMove && this.model.canMove && this.startDrag(press, bar, zone === 'end' ? 'end' : 'all');
  }

  @api
  click(x: number, y: number): boolean {
    if (this.hasDragged) {
      this.hasDragged = false;
      return true;
    }
    const at = this.inTimeline(x, y);
    const isBeside = at.x > this.model.viewport.measures.nameWidth && hitAt(this.model, at.x, at.y).zone === 'beside';
    this.choose(isBeside ? linkAt(this.model, at.x, at.y) : NO_LINK, x, y);
    return this.chosen !== null;
  }

  @api
  nudge(row: number, part: MovedPart, days: number): void {
    const bar = this.model.barAt(row);
    if (!bar || this.busy) {
      return;
    }
    if (this.session?.item.key !== bar.id) {
      this.cancel();
    }
    if (!bar.canMove || !(this.session ??= this.sessionOf(bar.id))) {
      this.said = formatLabel(labels.cannot, bar.title);
    } else if (this.session.dates.due === null) {
      this.said = formatLabel(labels.undated, bar.title);
      this.session = null;
    } else if (this.session.nudge(part, days)) {
      this.model.isHeld = true;
      this.showHint(...this.placeOf(row));
      this.said = [this.hint?.title, ...(this.hint?.lines.map(({ text }) => text) ?? []), labels.keys].join(' ');
      this.redraw();
    }
  }

  @api
  confirm(): boolean {
    if (!this.session || this.gesture) {
      return false;
    }
    this.ask();
    return true;
  }

  @api
  cancel(): boolean {
    if (this.gesture?.abort()) {
      return true;
    }
    const wasBusy = this.session !== null || this.chosen !== null;
    if (this.session) {
      this.said = formatLabel(labels.putBack, this.titleOf(this.session.item.key));
    }
    this.putBack();
    this.choose(NO_LINK, 0, 0);
    return wasBusy;
  }

  @api
  removeLink(): boolean {
    if (!this.chosen?.canRemove) {
      return false;
    }
    void this.handleRemoveLink();
    return true;
  }

  @api
  openForm(itemId: string): void {
    const item = this.itemOf(itemId);
    if (!item?.canMove) {
      this.said = item ? formatLabel(labels.cannot, item.title) : '';
      return;
    }
    this.session ??= this.sessionOf(itemId);
    this.form = { itemId, start: item.start ?? null, due: item.due ?? null };
  }

  /** The form was given other dates: the timeline behind it follows. */
  handleDates(event: CustomEvent<{ start: string | null; due: string | null }>): void {
    const { start, due } = event.detail;
    this.model.isHeld = true;
    if (this.session?.show({ start: toDay(start), due: toDay(due) })) {
      this.redraw();
    }
  }

  handleClose(): void {
    this.form = null;
    this.putBack();
    this.surface.scroller()?.focus({ preventScroll: true });
  }

  async handleRemoveLink(): Promise<void> {
    const link = dependenciesOf(this.givenPlan)[this.model.layout.links[this.model.chosenLink]];
    this.choose(NO_LINK, 0, 0);
    await this.request(() => requestAction(this, 'unlinkItems', { dependencyId: link.id }));
  }

  disconnectedCallback(): void {
    this.gesture?.abort();
  }

  private get model(): TimelineModel {
    return this.surface.model();
  }

  private redraw(): void {
    // The rows keep their order, only what is drawn of them is drawn anew.
    this.surface.redraw();
  }

  private startDrag(press: Press, bar: Bar, part: MovedPart): boolean {
    const scrolled = (): number => this.surface.scroller()?.scrollLeft ?? 0;
    const from = press.x + scrolled();
    return this.start(press, {
      begin: () => {
        this.model.activate(this.model.layout.rowOf[this.model.layout.indexById.get(bar.id) ?? -1]);
        this.session = this.sessionOf(bar.id);
        this.model.isHeld = this.session !== null;
      },
      move: (x, y) => {
        if (this.session?.drag(part, daysBetween(this.model, from, x + scrolled()))) {
          this.redraw();
        }
        this.showHint(x, y);
      },
      end: () => (this.session?.effect ? this.ask() : this.putBack()),
      cancel: () => this.putBack()
    });
  }

  private startLink(press: Press, bar: Bar): boolean {
    const items = itemsOf(this.givenPlan);
    const predecessor = this.itemOf(bar.id);
    const whole = this.wholePlan();
    if (!predecessor || !whole) {
      return false;
    }
    this.rules ??= new LinkRules(items, whole.plan);
    const drawing = new LinkDrawing(this.model, this.rules, items, predecessor, this.givenPlan?.status === 'Agreed');
    return this.start(press, {
      begin: () => undefined,
      move: (x, y) => {
        const at = this.inTimeline(x, y);
        drawing.to(at.x, at.y);
        this.rubber = `M${press.x} ${press.y}L${x} ${y}`;
        this.hint = { style: near(x, y), title: '', lines: [drawing.line] };
        this.redraw();
      },
      end: () => {
        this.endLink();
        const { successorId } = drawing;
        if (successorId) {
          const parameters = { predecessorId: predecessor.id, successorId, lagDays: null };
          void this.request(() => requestAction(this, 'linkItems', parameters));
        }
      },
      cancel: () => this.endLink()
    });
  }

  private start(press: Press, steps: ConstructorParameters<typeof PointerGesture>[3]): boolean {
    const scroller = this.surface.scroller();
    if (!scroller) {
      return false;
    }
    const done = (finish: () => void): void => {
      this.gesture = null;
      this.hint = null;
      finish();
    };
    this.gesture = new PointerGesture(scroller, press, this.model.viewport.measures.nameWidth, {
      begin: () => {
        this.hasDragged = true;
        this.choose(NO_LINK, 0, 0);
        steps.begin();
      },
      move: steps.move,
      end: (x, y) => done(() => steps.end(x, y)),
      cancel: () => done(() => steps.cancel())
    });
    return true;
  }

  private endLink(): void {
    this.rubber = '';
    this.model.dropRow = NO_ROW;
    this.redraw();
  }

  /** The panel says what the move means, and asks for what is missing. */
  private ask(): void {
    if (this.session) {
      const { item, dates } = this.session;
      this.hint = null;
      this.form = { itemId: item.key, start: isoOf(dates.start), due: isoOf(dates.due) };
    }
  }

  private putBack(): void {
    this.hint = null;
    if (this.session || this.model.isHeld) {
      this.session = null;
      this.model.release();
      this.redraw();
    }
  }

  private choose(link: number, x: number, y: number): void {
    if (link === this.model.chosenLink && link === NO_LINK) {
      this.chosen = null;
      return;
    }
    this.model.chosenLink = link;
    this.chosen = link === NO_LINK ? null : this.chosenNote(link, x, y);
    this.redraw();
  }

  private chosenNote(link: number, x: number, y: number): PlanMoveTools['chosen'] {
    const { layout } = this.model;
    const [before, after] = [layout.bars[layout.predecessors[link]], layout.bars[layout.successors[link]]];
    const text = formatLabel(labels.linkChosen, before.title, after.title);
    this.said = text;
    return { style: near(x, y), text, canRemove: Boolean(this.itemOf(after.id)?.canChangeScope) };
  }

  private async request(ask: () => ReturnType<typeof requestAction>): Promise<void> {
    this.busy = true;
    const result = await ask();
    this.busy = false;
    this.problem = result.saved ? null : result.problem;
  }

  private showHint(x: number, y: number): void {
    const { session } = this;
    const whole = this.wholePlan();
    if (session && whole) {
      const lines = session.effect ? effectLines(session.effect, (itemId) => this.titleOf(itemId)) : [];
      this.hint = { style: near(x, y), title: datesText(whole.calendar, session.dates), lines };
    }
  }

  /** A place in the window below the bar of a row. */
  private placeOf(row: number): [number, number] {
    const { viewport, layout } = this.model;
    const { left = 0, top = 0 } = this.surface.scroller()?.getBoundingClientRect() ?? {};
    const bar = this.model.barAt(row);
    const across = bar ? (bar.start - layout.firstDay) * viewport.perDay(layout) - viewport.scrollLeft : 0;
    return [left + viewport.measures.nameWidth + Math.max(across, 0), top + (row + 2) * viewport.measures.rowHeight - viewport.scrollTop];
  }

  private inTimeline(x: number, y: number): { x: number; y: number } {
    const { left = 0, top = 0 } = this.surface.scroller()?.getBoundingClientRect() ?? {};
    return { x: x - left, y: y - top };
  }

  private sessionOf(itemId: string): MoveSession | null {
    const whole = this.wholePlan();
    const item = whole?.itemOf(itemId);
    return whole && item ? new MoveSession(whole, this.model.layout, item) : null;
  }

  /** Null for a plan that the engine cannot take: then only the form moves items, and the server says why not. */
  private wholePlan(): MovingPlan | null {
    if (!this.whole && this.givenPlan) {
      try {
        this.whole = new MovingPlan(this.givenPlan);
      } catch {
        this.whole = null;
      }
    }
    return this.whole;
  }

  private itemOf(itemId: string): Item | undefined {
    return itemsOf(this.givenPlan).find((item) => item.id === itemId);
  }

  private titleOf(itemId: string): string {
    const { layout } = this.model;
    return layout.bars[layout.indexById.get(itemId) ?? -1]?.title ?? '';
  }
}

/** Beside a place in the window, on the side where there is room. */
function near(x: number, y: number): string {
  const isRight = x > window.innerWidth / 2;
  const isLow = y > window.innerHeight * 0.65;
  return `${isRight ? `right:${Math.round(window.innerWidth - x + 14)}px` : `left:${Math.round(x + 14)}px`};${
    isLow ? `bottom:${Math.round(window.innerHeight - y + 14)}px` : `top:${Math.round(y + 18)}px`
  }`;
}
