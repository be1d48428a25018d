import { IS, type PlanFrame } from 'c/planEngineFrame';
import { NONE } from 'c/planEngineModel';
import { fixedStart, latestStart } from 'c/planEnginePlacing';

/**
 * How far each projected item can move before go-live does, by node; see "Float" in docs/planning-engine.md.
 * @param lastIndex the projected go-live; `NONE`: nothing is dated
 */
export function measureFloats(frame: PlanFrame, lastIndex: number): Int32Array {
  const { order, kinds, ends, graph } = frame;
  const { offsets, nodes, lags } = graph.from;
  const floats = new Int32Array(order.length);
  /** The latest start that moves nothing; `NONE`: the item holds nobody. */
  const lateStarts = new Int32Array(order.length);
  for (let position = order.length - 1; position >= 0; position--) {
    const node = order[position];
    const kind = kinds[node];
    let lateEnd = ownLimit(kind, ends[node], lastIndex);
    for (let link = offsets[node]; link < offsets[node + 1]; link++) {
      const lateStart = lateStarts[nodes[link]];
      if (lateStart !== NONE && (lateEnd === NONE || lateStart - lags[link] < lateEnd)) {
        lateEnd = lateStart - lags[link];
      }
    }
    floats[node] = kind & IS.open && ends[node] !== NONE && lateEnd !== NONE ? lateEnd - ends[node] : NONE;
    lateStarts[node] = lateStartOf(frame, node, kind, lateEnd);
  }
  return floats;
}

/** What is not needed does not hold go-live, and a key date may lie after it. */
function ownLimit(kind: number, end: number, lastIndex: number): number {
  if (kind & IS.notNeeded) {
    return NONE;
  }
  return kind & IS.keyDate ? Math.max(lastIndex, end) : lastIndex;
}

/** What predecessors must keep: nothing for a done item, the fixed day for a fixed one. */
function lateStartOf(frame: PlanFrame, node: number, kind: number, lateEnd: number): number {
  if (kind & IS.done || lateEnd === NONE) {
    return NONE;
  }
  const isHeldAtEnd = kind & (IS.notNeeded | IS.inProgress) || (kind & IS.gate && !(kind & IS.fixed));
  if (isHeldAtEnd) {
    return lateEnd;
  }
  const lateStart = latestStart(frame, node, lateEnd);
  return kind & IS.fixedInTime ? Math.min(lateStart, fixedStart(frame, node)) : lateStart;
}
