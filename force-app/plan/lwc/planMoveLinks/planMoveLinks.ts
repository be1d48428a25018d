import { graphOf } from 'c/planEngineGraph';
import type { PlanGraph } from 'c/planEngineGraph';
import type { EnginePlan } from 'c/planEngineModel';
import type { Item } from 'c/planModel';

/** Why one item cannot wait for another. */
export type LinkRefusal = { because: 'itself' | 'exists' | 'rights' } | { because: 'circle'; chain: string[] };

/** Answers at once which dependencies are possible; made when the first is drawn. */
export class LinkRules {
  private readonly items: readonly Item[];
  private readonly nodes = new Map<string, number>();
  private readonly graph: PlanGraph;

  constructor(items: readonly Item[], { links }: Pick<EnginePlan, 'links'>) {
    this.items = items;
    items.forEach((item, node) => this.nodes.set(item.id, node));
    const known = links.filter(({ predecessor, successor }) => this.nodes.has(predecessor) && this.nodes.has(successor));
    const nodesOf = (keyOf: (link: (typeof known)[number]) => string): Int32Array =>
      Int32Array.from(known, (link) => this.nodes.get(keyOf(link)) as number);
    this.graph = graphOf(
      items.length,
      nodesOf((link) => link.predecessor),
      nodesOf((link) => link.successor),
      Int32Array.from(known, (link) => link.lag)
    );
  }

  /** Null: it may. */
  refusalOf(predecessorId: string, successorId: string): LinkRefusal | null {
    const from = this.nodes.get(predecessorId);
    const to = this.nodes.get(successorId);
    if (from === undefined || to === undefined || !this.items[to].canChangeScope) {
      return { because: 'rights' };
    }
    if (from === to) {
      return { because: 'itself' };
    }
    if (this.isLinked(from, to)) {
      return { because: 'exists' };
    }
    const path = this.pathBetween(to, from);
    return path ? { because: 'circle', chain: [...path, to].map((node) => this.items[node].title) } : null;
  }

  private isLinked(from: number, to: number): boolean {
    const { offsets, nodes } = this.graph.from;
    return nodes.subarray(offsets[from], offsets[from + 1]).includes(to);
  }

  /** The way from one item to another along what waits for it; null: there is none. Breadth first, so it is a shortest one. */
  private pathBetween(start: number, target: number): number[] | null {
    const { offsets, nodes } = this.graph.from;
    const before = new Int32Array(this.graph.size).fill(-1);
    before[start] = start;
    const queue = [start];
    for (let at = 0; at < queue.length; at++) {
      const node = queue[at];
      if (node === target) {
        return walkBack(before, start, target);
      }
      for (let link = offsets[node]; link < offsets[node + 1]; link++) {
        if (before[nodes[link]] < 0) {
          before[nodes[link]] = node;
          queue.push(nodes[link]);
        }
      }
    }
    return null;
  }
}

function walkBack(before: Int32Array, start: number, target: number): number[] {
  const path = [target];
  for (let node = target; node !== start;) {
    node = before[node];
    path.push(node);
  }
  return path.reverse();
}
