import type { PlanDto } from 'apex-types';
import { cycleOf, graphOf } from 'c/planEngineGraph';
import { dependenciesOf, itemsOf } from 'c/planModel';
import type { Item, Maybe } from 'c/planModel';

/** The items around the circle that this link would close, the first again at the end; empty when it closes none. */
export function circleWith(plan: Maybe<PlanDto>, predecessorId: string, successorId: string): Item[] {
  const items = itemsOf(plan);
  const nodes = new Map(items.map(({ id }, node) => [id, node]));
  const tails: number[] = [];
  const heads: number[] = [];
  const link = (tail: Maybe<string>, head: Maybe<string>): void => {
    const [from, to] = [nodes.get(tail ?? ''), nodes.get(head ?? '')];
    if (from !== undefined && to !== undefined) {
      tails.push(from);
      heads.push(to);
    }
  };
  // A milestone waits for its tasks.
  items.forEach(({ id, milestoneId }) => link(id, milestoneId));
  dependenciesOf(plan).forEach((known) => link(known.predecessorId, known.successorId));
  link(predecessorId, successorId);
  const graph = graphOf(items.length, Int32Array.from(tails), Int32Array.from(heads), new Int32Array(tails.length));
  return cycleOf(graph).map((node) => items[node]);
}
