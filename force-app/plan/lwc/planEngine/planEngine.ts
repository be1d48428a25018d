import { scheduleBackward } from 'c/planEngineBackward';
import { frameOf, readItem, type PlanFrame } from 'c/planEngineFrame';
import type { EngineItem, EnginePlan, PlanMoveResult, PlanProjection, PlanSchedule, ProposedDates, SlipLedger } from 'c/planEngineModel';
import { moveItems } from 'c/planEngineMove';
import { project } from 'c/planEngineProjection';
import { attributeSlip } from 'c/planEngineSlip';

/**
 * Places items in time; the rules stand in docs/planning-engine.md. Knows no page, no clock and no zone: today is part of the
 * plan. Linear in items plus links, nothing recursive. Reading a plan costs more than projecting it: keep the engine and change
 * its items while a pointer moves.
 */
export class PlanEngine {
  private readonly frame: PlanFrame;

  /** @throws PlanCycleError naming the chain */
  constructor(plan: EnginePlan) {
    this.frame = frameOf(plan);
  }

  /** The place of an item in every array of results; undefined for a key that is not in the plan. */
  nodeOf(key: string): number | undefined {
    return this.frame.nodes.get(key);
  }

  /** Changes facts of one item, such as its dates while it is dragged; links and keys stay. */
  changeItem(node: number, change: Partial<Omit<EngineItem, 'key'>>): void {
    readItem(this.frame, node, { ...this.frame.items[node], ...change });
  }

  /** Projects every item from what is true today, with its float and its slip. */
  project(): PlanProjection {
    return project(this.frame);
  }

  /** Projects the plan and books its slip to the items that caused it; null without a baseline or without anything dated. */
  attributeSlip(): SlipLedger | null {
    return attributeSlip(this.frame, project(this.frame));
  }

  /**
   * What happens when these items, by key, get other planned dates; the plan itself stays as it is. Settled items, items of other
   * plans and moves without any date are left out.
   */
  move(moves: ReadonlyMap<string, ProposedDates>): PlanMoveResult {
    return moveItems(this.frame, moves);
  }

  /** Places every item as late as it can be while go-live holds, minus its buffer. Needs a go-live date. */
  scheduleBackward(): PlanSchedule {
    return scheduleBackward(this.frame);
  }
}
