import type { PlanDto } from 'apex-types';
import { PlanEngine } from 'c/planEngine';
import { enginePlanOf } from 'c/planEngineInput';
import type { EngineItem, EnginePlan, MovedItem, PlanMoveResult, ProposedDates } from 'c/planEngineModel';
import type { WorkCalendar } from 'c/planEngineCalendar';
import { bothDates, movedByDays, movedByWorkingDays } from 'c/planMoveDates';
import type { MovedPart } from 'c/planMoveDates';
import { NO_DAY } from 'c/planTimelineBars';
import type { Bar } from 'c/planTimelineBars';
import { placeBar } from 'c/planTimelineLayout';
import type { Layout } from 'c/planTimelineLayout';

/** The engine over one plan: made once and kept, since reading a plan costs more than moving in it. */
export class MovingPlan {
  readonly plan: EnginePlan;
  private readonly engine: PlanEngine;

  constructor(plan: PlanDto) {
    this.plan = enginePlanOf(plan);
    this.engine = new PlanEngine(this.plan);
  }

  get calendar(): WorkCalendar {
    return this.plan.calendar;
  }

  itemOf(itemId: string): EngineItem | undefined {
    const node = this.engine.nodeOf(itemId);
    return node === undefined ? undefined : this.plan.items[node];
  }

  move(itemId: string, dates: ProposedDates): PlanMoveResult {
    return this.engine.move(new Map([[itemId, dates]]));
  }
}

/** Where a bar was before it was moved. */
type Place = Pick<Bar, 'start' | 'due'>;

/**
 * One item that is being moved in the drawing, with everything that moves along. Each step costs what moves, on top of the
 * engine's pass; bars keep where they came from, so that it can be seen.
 */
export class MoveSession {
  readonly item: EngineItem;
  /** Where the item is now, and what that does to the plan; null: it is where it was. */
  dates: ProposedDates;
  effect: PlanMoveResult | null = null;
  private readonly plan: MovingPlan;
  private readonly layout: Layout;
  private readonly before = new Map<number, Place>();

  constructor(plan: MovingPlan, layout: Layout, item: EngineItem) {
    this.plan = plan;
    this.layout = layout;
    this.item = item;
    this.dates = bothDates(plan.calendar, item);
  }

  /** By calendar days from where the item was; false: nothing has changed since the last step. */
  drag(part: MovedPart, days: number): boolean {
    return this.show(movedByDays(this.plan.calendar, this.item, part, days));
  }

  /** By working days from where the item is. */
  nudge(part: MovedPart, days: number): boolean {
    return this.show(movedByWorkingDays(this.plan.calendar, { ...this.item, ...this.dates }, part, days));
  }

  /** Draws the plan as it would be. The range of days stays: what leaves it is not to be seen until the move is made. */
  show(dates: ProposedDates): boolean {
    if (dates.start === this.dates.start && dates.due === this.dates.due) {
      return false;
    }
    const { firstDay, lastDay } = this.layout;
    const home = bothDates(this.plan.calendar, this.item);
    const isHome = dates.start === home.start && dates.due === home.due;
    this.dates = dates;
    this.effect = isHome ? null : this.plan.move(this.item.key, dates);
    this.putBack();
    for (const moved of this.effect?.moved ?? []) {
      this.place(moved);
    }
    Object.assign(this.layout, { firstDay, lastDay });
    return true;
  }

  private place({ key, toStart, toDue }: MovedItem): void {
    const index = this.layout.indexById.get(key);
    const due = toDue ?? toStart;
    if (index === undefined || due === null) {
      return;
    }
    const bar = this.layout.bars[index];
    this.before.set(index, { start: bar.start, due: bar.due });
    bar.fromStart = bar.start;
    bar.fromDue = bar.due;
    placeBar(this.layout, index, toStart ?? due, due);
  }

  private putBack(): void {
    for (const [index, { start, due }] of this.before) {
      Object.assign(this.layout.bars[index], { start, due, fromStart: NO_DAY, fromDue: NO_DAY });
    }
    this.before.clear();
  }
}
