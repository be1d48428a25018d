import { LightningElement, api } from 'lwc';
import type { PlanDto } from 'apex-types';
import { requestAction } from 'c/planActions';
import { toDay, toIso } from 'c/planDates';
import { formatLabel } from 'c/planFormat';
import { dependenciesOf } from 'c/planModel';
import type { Maybe } from 'c/planModel';
import { MoveContext } from 'c/planMoveContext';
import type { Place } from 'c/planMoveContext';
import type { MovedPart } from 'c/planMoveDates';
import { PointerGesture } from 'c/planMoveGesture';
import type { GestureSteps } from 'c/planMoveGesture';
import { daysBetween, hitAt, linkAt } from 'c/planMoveHits';
import { labels } from 'c/planMoveLabels';
import type { MoveSession } from 'c/planMoveSession';
import { datesText, effectLines } from 'c/planMoveWords';
import type { HintLine } from 'c/planMoveWords';
import { INTERNAL } from 'c/planTimelineBars';
import { NO_LINK, NO_ROW } from 'c/planTimelineModel';
import type { TimelineModel } from 'c/planTimelineModel';
import type { Press, TimelineSurface } from 'c/planTimelineSurface';

interface Hint extends Place {
  heading: string;
  lines: HintLine[];
}

interface ChosenLink extends Place {
  heading: string;
  canRemove: boolean;
}

/** The form of a move, with the dates that it begins with. */
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
  hint: Hint | null = null;
  /** The way of a dependency that is being drawn. */
  rubber = '';
  chosen: ChosenLink | null = null;
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
    this.known = null;
    this.chosen = null;
  }

  private givenPlan: Maybe<PlanDto> = null;
  private known: MoveContext | null = null;
  private session: MoveSession | null = null;
  private gesture: PointerGesture | null = null;
  private hasDragged = false;

  @api
  press(press: Press): boolean {
    const { x, y } = this.context.inTimeline(press);
    const { index, zone } = hitAt(this.model, x, y, press.pointerType === 'touch');
    const bar = this.model.layout.bars[index];
    this.hasDragged = false;
    this.problem = null;
    if (!bar || zone === 'beside' || this.form || this.busy) {
      return false;
    }
    this.gesture?.abort();
    if (zone === 'handle') {
      return bar.type !== INTERNAL && this.model.canLink && this.follow(press, this.linkSteps(press, bar.id));
    }
    return bar.canMove && this.model.canMove && this.follow(press, this.dragSteps(press, bar.id, zone === 'end' ? 'end' : 'all'));
  }

  @api
  click(x: number, y: number): boolean {
    if (this.hasDragged) {
      this.hasDragged = false;
      return true;
    }
    const at = this.context.inTimeline({ x, y });
    const isBeside = at.x > this.model.viewport.measures.nameWidth && hitAt(this.model, at.x, at.y).zone === 'beside';
    this.choose(isBeside ? linkAt(this.model, at.x, at.y) : NO_LINK, { x, y });
    return this.chosen !== null;
  }

  @api
  nudge(row: number, part: MovedPart, days: number): void {
    const bar = this.model.barAt(row);
    if (!bar || this.busy) {
      return;
    }
    if (this.session && this.session.item.key !== bar.id) {
      this.cancel();
    }
    this.session ??= bar.canMove ? this.context.sessionOf(bar.id) : null;
    if (!this.session || this.session.dates.due === null) {
      this.said = formatLabel(this.session ? labels.undated : labels.cannot, bar.title);
      this.session = null;
    } else if (this.session.nudge(part, days)) {
      this.model.isHeld = true;
      this.model.bringToSight();
      this.showHint(this.context.belowBar(row));
      this.said = [this.hint?.heading, ...(this.hint?.lines.map(({ text }) => text) ?? []), labels.keys].join(' ');
      this.surface.redraw();
    }
  }

  @api
  confirm(): boolean {
    if (!this.session || this.gesture) {
      return false;
    }
    this.ask(this.session);
    return true;
  }

  @api
  cancel(): boolean {
    if (this.gesture?.abort()) {
      return true;
    }
    const wasBusy = this.session !== null || this.chosen !== null;
    if (this.session) {
      this.said = formatLabel(labels.putBack, this.context.titleOf(this.session.item.key));
    }
    this.putBack();
    this.choose(NO_LINK);
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
    const item = this.context.itemOf(itemId);
    if (!item?.canMove) {
      this.said = item ? formatLabel(labels.cannot, item.title) : '';
      return;
    }
    if (this.session?.item.key === itemId) {
      this.ask(this.session);
      return;
    }
    this.cancel();
    this.session = this.context.sessionOf(itemId);
    this.form = { itemId, start: item.start ?? null, due: item.due ?? null };
  }

  disconnectedCallback(): void {
    this.gesture?.abort();
  }

  /** The form was given other dates: the timeline behind it follows. */
  handleDates(event: CustomEvent<{ start: string | null; due: string | null }>): void {
    const { start, due } = event.detail;
    this.model.isHeld = true;
    if (this.session?.show({ start: toDay(start), due: toDay(due) })) {
      this.surface.redraw();
    }
  }

  handleClose(): void {
    this.form = null;
    this.putBack();
  }

  async handleRemoveLink(): Promise<void> {
    const { id } = dependenciesOf(this.givenPlan)[this.model.layout.links[this.model.chosenLink]];
    this.choose(NO_LINK);
    await this.settle(requestAction(this, 'unlinkItems', { dependencyId: id }));
  }

  private get model(): TimelineModel {
    return this.surface.model();
  }

  private get context(): MoveContext {
    this.known ??= new MoveContext(this.givenPlan as PlanDto, this.surface);
    return this.known;
  }

  private dragSteps(press: Press, itemId: string, part: MovedPart): GestureSteps {
    const scrolled = (): number => this.surface.scroller()?.scrollLeft ?? 0;
    const from = press.x + scrolled();
    return {
      begin: () => {
        this.putBack();
        this.model.activate(this.context.rowOf(itemId));
        this.session = this.context.sessionOf(itemId);
        this.model.isHeld = this.session !== null;
      },
      move: (x, y) => {
        if (this.session?.drag(part, daysBetween(this.model, from, x + scrolled()))) {
          this.surface.redraw();
        }
        this.showHint({ x, y });
      },
      end: () => (this.session?.effect ? this.ask(this.session) : this.putBack()),
      cancel: () => this.putBack()
    };
  }

  private linkSteps(press: Press, itemId: string): GestureSteps | null {
    const drawing = this.context.linkFrom(itemId);
    const end = (): void => {
      this.rubber = '';
      this.model.dropRow = NO_ROW;
      this.surface.redraw();
    };
    return (
      drawing && {
        begin: () => this.putBack(),
        move: (x, y) => {
          drawing.to(this.context.inTimeline({ x, y }));
          this.rubber = `M${press.x} ${press.y}L${x} ${y}`;
          this.hint = { x, y, heading: '', lines: [drawing.line] };
          this.surface.redraw();
        },
        end: () => {
          end();
          const { successorId, predecessor } = drawing;
          if (successorId) {
            void this.settle(requestAction(this, 'linkItems', { predecessorId: predecessor.id, successorId, lagDays: null }));
          }
        },
        cancel: end
      }
    );
  }

  private follow(press: Press, steps: GestureSteps | null): boolean {
    const scroller = this.surface.scroller();
    if (!scroller || !steps) {
      return false;
    }
    const over = (): void => {
      this.gesture = null;
      this.hint = null;
    };
    this.gesture = new PointerGesture(scroller, press, this.model.viewport.measures.nameWidth, {
      begin: () => {
        this.hasDragged = true;
        this.choose(NO_LINK);
        steps.begin();
      },
      move: steps.move,
      end: (x, y) => {
        over();
        steps.end(x, y);
      },
      cancel: () => {
        over();
        steps.cancel();
      },
      drop: over
    });
    return true;
  }

  /** The panel says what the move means, and asks for what is missing. */
  private ask({ item, dates }: MoveSession): void {
    this.hint = null;
    this.form = { itemId: item.key, start: isoOf(dates.start), due: isoOf(dates.due) };
  }

  private putBack(): void {
    this.hint = null;
    this.session = null;
    if (this.model.isHeld) {
      this.model.release();
      this.surface.redraw();
    }
  }

  private choose(link: number, place: Place = { x: 0, y: 0 }): void {
    const { layout } = this.model;
    const [before, after] = [layout.bars[layout.predecessors[link]], layout.bars[layout.successors[link]]];
    const heading = link === NO_LINK ? '' : formatLabel(labels.linkChosen, before.title, after.title);
    const canRemove = link !== NO_LINK && Boolean(this.context.itemOf(after.id)?.canChangeScope);
    this.chosen = link === NO_LINK ? null : { ...place, heading, canRemove };
    this.said = heading || this.said;
    if (this.model.chosenLink !== link) {
      this.model.chosenLink = link;
      this.surface.redraw();
    }
  }

  private async settle(request: ReturnType<typeof requestAction>): Promise<void> {
    this.busy = true;
    const result = await request;
    this.busy = false;
    this.problem = result.saved ? null : result.problem;
  }

  private showHint(place: Place): void {
    const { session, context } = this;
    const calendar = context.wholePlan()?.calendar;
    if (session && calendar) {
      const lines = session.effect ? effectLines(session.effect, (itemId) => context.titleOf(itemId)) : [];
      this.hint = { ...place, heading: datesText(calendar, session.dates), lines };
    }
  }
}
