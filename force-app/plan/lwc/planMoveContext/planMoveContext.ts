import type { PlanDto } from 'apex-types';
import { itemsOf } from 'c/planModel';
import type { Item } from 'c/planModel';
import { LinkDrawing } from 'c/planMoveLinking';
import { LinkRules } from 'c/planMoveLinks';
import { MoveSession, MovingPlan } from 'c/planMoveSession';
import type { TimelineModel } from 'c/planTimelineModel';
import type { TimelineSurface } from 'c/planTimelineSurface';

/** A place in the window, in pixels. */
export interface Place {
  x: number;
  y: number;
}

/** One plan on its timeline, to be changed: what costs time to know of it is found out when it is first needed. */
export class MoveContext {
  readonly plan: PlanDto;
  private readonly surface: TimelineSurface;
  /** Null for a plan that the engine cannot take; then only the form moves items, and the server says why not. */
  private whole: MovingPlan | null | undefined;
  private rules: LinkRules | null = null;

  constructor(plan: PlanDto, surface: TimelineSurface) {
    this.plan = plan;
    this.surface = surface;
  }

  get model(): TimelineModel {
    return this.surface.model();
  }

  itemOf(itemId: string): Item | undefined {
    return itemsOf(this.plan).find((item) => item.id === itemId);
  }

  titleOf(itemId: string): string {
    const { layout } = this.model;
    return layout.bars[layout.indexById.get(itemId) ?? -1]?.title ?? '';
  }

  /** The row that shows the item; −1: none. */
  rowOf(itemId: string): number {
    const { layout } = this.model;
    return layout.rowOf[layout.indexById.get(itemId) ?? -1] ?? -1;
  }

  wholePlan(): MovingPlan | null {
    if (this.whole === undefined) {
      try {
        this.whole = new MovingPlan(this.plan);
      } catch {
        this.whole = null;
      }
    }
    return this.whole;
  }

  /** Null for an item that the engine does not know. */
  sessionOf(itemId: string): MoveSession | null {
    const whole = this.wholePlan();
    const item = whole?.itemOf(itemId);
    return whole && item ? new MoveSession(whole, this.model.layout, item) : null;
  }

  linkFrom(itemId: string): LinkDrawing | null {
    const predecessor = this.itemOf(itemId);
    const whole = this.wholePlan();
    if (!predecessor || !whole) {
      return null;
    }
    const items = itemsOf(this.plan);
    this.rules ??= new LinkRules(items, whole.plan);
    return new LinkDrawing(this.model, this.rules, items, predecessor, this.plan.status === 'Agreed');
  }

  /** A place in the window, seen from the timeline's corner. */
  inTimeline({ x, y }: Place): Place {
    const { left = 0, top = 0 } = this.surface.scroller()?.getBoundingClientRect() ?? {};
    return { x: x - left, y: y - top };
  }

  /** Where in the window the bar of a row begins, a row below it. */
  belowBar(row: number): Place {
    const { viewport, layout } = this.model;
    const { left = 0, top = 0 } = this.surface.scroller()?.getBoundingClientRect() ?? {};
    const start = this.model.barAt(row)?.start ?? layout.firstDay;
    const across = Math.max((start - layout.firstDay) * viewport.perDay(layout) - viewport.scrollLeft, 0);
    return { x: left + viewport.measures.nameWidth + across, y: top + (row + 2) * viewport.measures.rowHeight - viewport.scrollTop };
  }
}
