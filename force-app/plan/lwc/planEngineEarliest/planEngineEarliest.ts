import { IS, type PlanFrame } from 'c/planEngineFrame';
import { NONE } from 'c/planEngineModel';
import { finishedFrom, place, placeDone, placeFixed, placeStartingAt } from 'c/planEnginePlacing';

/**
 * The index at which everything but key dates could be over when all of it is done as early as it can be from today, buffers
 * kept; see "Feasibility" in docs/planning-engine.md.
 */
export function earliestEnd(frame: PlanFrame): number {
  let last = frame.todayIndex;
  for (const node of frame.order) {
    const kind = frame.kinds[node];
    const ready = readyWithBuffers(frame, node);
    if (kind & IS.done) {
      placeDone(frame, node);
    } else if (kind & IS.notNeeded) {
      place(frame, node, ready, ready);
    } else {
      placeOpen(frame, node, kind, ready);
      if (!(kind & IS.keyDate)) {
        last = Math.max(last, frame.ends[node] + keptBuffer(frame, node));
      }
    }
  }
  return last;
}

function placeOpen(frame: PlanFrame, node: number, kind: number, ready: number): void {
  const { todayIndex } = frame;
  const fixedEnd = kind & IS.fixedInTime ? frame.plannedEnds[node] : NONE;
  const reached = Math.max(ready, fixedEnd, todayIndex + 1);
  if (kind & IS.gate) {
    place(frame, node, reached, reached);
    return;
  }
  if (kind & IS.inProgress) {
    place(frame, node, todayIndex, finishedFrom(frame, node, reached));
    return;
  }
  let earliest = Math.max(ready, todayIndex);
  if (fixedEnd !== NONE) {
    placeFixed(frame, node);
    earliest = Math.max(earliest, frame.starts[node]);
  }
  placeStartingAt(frame, node, earliest);
  frame.ends[node] = Math.max(frame.ends[node], fixedEnd);
}

/** What is over, or stands on its day whatever happens, has no buffer to keep. */
function keptBuffer({ kinds, buffers }: PlanFrame, node: number): number {
  return kinds[node] & IS.open && !(kinds[node] & IS.fixedInTime) ? buffers[node] : 0;
}

function readyWithBuffers(frame: PlanFrame, node: number): number {
  const { offsets, nodes, lags } = frame.graph.into;
  let ready = NONE;
  for (let link = offsets[node]; link < offsets[node + 1]; link++) {
    const predecessor = nodes[link];
    if (frame.ends[predecessor] !== NONE) {
      ready = Math.max(ready, frame.ends[predecessor] + keptBuffer(frame, predecessor) + lags[link]);
    }
  }
  return ready;
}
