import { IS, type PlanFrame } from 'c/planEngineFrame';
import { NONE } from 'c/planEngineModel';

/** By node, the item that it waited for last and from which index on that let it go; `NONE`: no item drives it. */
export interface Drivers {
  nodes: Int32Array;
  ready: Int32Array;
}

/** See "Driving predecessor" in docs/planning-engine.md. Needs a frame that is projected, and its slips. */
export function driversOf(frame: PlanFrame, slips: Int32Array): Drivers {
  const { offsets, nodes, lags } = frame.graph.into;
  const drivers: Drivers = { nodes: new Int32Array(slips.length).fill(NONE), ready: new Int32Array(slips.length).fill(NONE) };
  const slipOf = (node: number): number => (slips[node] === NONE ? 0 : slips[node]);
  for (const node of frame.order) {
    for (let link = offsets[node]; link < offsets[node + 1]; link++) {
      const predecessor = nodes[link];
      const driver = frame.kinds[predecessor] & IS.notNeeded ? drivers.nodes[predecessor] : predecessor;
      if (driver === NONE || frame.ends[predecessor] === NONE) {
        continue;
      }
      const ready = frame.ends[predecessor] + lags[link];
      const best = drivers.nodes[node];
      // Of predecessors that let go at the same time, the one that slipped most has to answer for it.
      const isLater = best === NONE || ready > drivers.ready[node] || (ready === drivers.ready[node] && slipOf(driver) > slipOf(best));
      if (isLater && isWaitedFor(frame, node, ready)) {
        drivers.nodes[node] = driver;
        drivers.ready[node] = ready;
      }
    }
  }
  return drivers;
}

/** What an item did not wait for, because it was over before, does not drive it. */
function isWaitedFor({ kinds, ends }: PlanFrame, node: number, ready: number): boolean {
  if (kinds[node] & IS.notNeeded) {
    return true;
  }
  return kinds[node] & (IS.gate | IS.inProgress) ? ready <= ends[node] : ready < ends[node];
}
