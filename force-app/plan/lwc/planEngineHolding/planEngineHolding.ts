import type { PlanFrame } from 'c/planEngineFrame';
import { NONE } from 'c/planEngineModel';

/** Ends that successors wait for; an item that is not needed passes on the greatest that reaches it. By node. */
export interface HoldingEnds {
  /** `NONE`: holds nobody. */
  ends: Int32Array;
  /** The node whose end it is: its own, or the one that an item which is not needed stands for. */
  owners: Int32Array;
}

export const NO_LINK = -1;

export function holdingEnds(ends: Int32Array): HoldingEnds {
  const owners = new Int32Array(ends.length);
  for (let node = 0; node < owners.length; node++) {
    owners[node] = node;
  }
  return { ends, owners };
}

export function passOn(frame: PlanFrame, holding: HoldingEnds, node: number): void {
  const link = strongestLinkInto(frame, holding, node);
  holding.ends[node] = link === NO_LINK ? NONE : readyAfter(frame, holding, link);
  holding.owners[node] = link === NO_LINK ? node : ownerBefore(frame, holding, link);
}

/** The link over which the greatest end, with the link's lag, arrives (ties: the first); `NO_LINK`: nothing holds the item. */
export function strongestLinkInto({ graph }: PlanFrame, { ends }: HoldingEnds, node: number): number {
  const { offsets, nodes, lags } = graph.into;
  let strongest = NO_LINK;
  let latest = NONE;
  for (let link = offsets[node]; link < offsets[node + 1]; link++) {
    const end = ends[nodes[link]];
    if (end !== NONE && end + lags[link] > latest) {
      latest = end + lags[link];
      strongest = link;
    }
  }
  return strongest;
}

/** The index from which this link, one of `graph.into`, lets its successor begin; `NONE`: it does not hold it. */
export function readyAfter({ graph }: PlanFrame, { ends }: HoldingEnds, link: number): number {
  const end = ends[graph.into.nodes[link]];
  return end === NONE ? NONE : end + graph.into.lags[link];
}

export function ownerBefore({ graph }: PlanFrame, { owners }: HoldingEnds, link: number): number {
  return owners[graph.into.nodes[link]];
}
