import { earliestEnd } from 'c/planEngineEarliest';
import { IS, type PlanFrame } from 'c/planEngineFrame';
import { NONE, type PlanSchedule } from 'c/planEngineModel';
import { place, placeDone, placeEndingAt, placeFixed } from 'c/planEnginePlacing';

/** Places every item as late as it can be while go-live holds, minus its buffer; see "Backward schedule" in docs/planning-engine.md. */
export function scheduleBackward(frame: PlanFrame): PlanSchedule {
  if (frame.goLive === null) {
    throw new RangeError('A backward schedule needs a go-live date');
  }
  /** The successor that decided where an item ends; `NONE`: go-live did. */
  const drivers = new Int32Array(frame.order.length).fill(NONE);
  let worstNode = NONE;
  let worstShortage = 0;
  for (let position = frame.order.length - 1; position >= 0; position--) {
    const node = frame.order[position];
    const latest = latestEnd(frame, node, drivers);
    placeBackward(frame, node, latest);
    const shortage = shortageOf(frame, node, latest);
    if (shortage > 0 && shortage >= worstShortage) {
      worstNode = node;
      worstShortage = shortage;
    }
  }
  const dates = datesOf(frame);
  const fits = { feasible: true, missingDays: 0, earliestGoLive: frame.goLive, chain: [], ...dates };
  return worstNode === NONE ? fits : { ...fits, ...misses(frame, worstNode, drivers), missingDays: worstShortage };
}

/** The least of go-live and what the successors leave (`NONE`: nothing limits it); notes which of them it was. */
function latestEnd(frame: PlanFrame, node: number, drivers: Int32Array): number {
  const { offsets, nodes, lags } = frame.graph.from;
  const kind = frame.kinds[node];
  // A key date is a fact, not work: it may lie after go-live. What is not needed only passes on what waits for it.
  const isFree = kind & IS.notNeeded || (kind & IS.keyDate && kind & IS.fixedInTime);
  let latest = isFree ? NONE : frame.goLiveIndex;
  for (let link = offsets[node]; link < offsets[node + 1]; link++) {
    const successor = nodes[link];
    if (frame.kinds[successor] & IS.done || frame.ends[successor] === NONE) {
      continue;
    }
    const isBegun = frame.kinds[successor] & IS.inProgress;
    const candidate = (isBegun ? frame.ends[successor] : frame.starts[successor]) - lags[link];
    if (latest === NONE || candidate < latest || (candidate === latest && drivers[node] === NONE)) {
      latest = candidate;
      drivers[node] = successor;
    }
  }
  return latest;
}

function placeBackward(frame: PlanFrame, node: number, latest: number): void {
  const kind = frame.kinds[node];
  if (kind & IS.done) {
    placeDone(frame, node);
  } else if (kind & IS.notNeeded) {
    place(frame, node, latest, latest);
  } else if (kind & IS.fixedInTime) {
    placeFixed(frame, node);
  } else {
    placeEndingAt(frame, node, latest - frame.buffers[node]);
    if (kind & IS.inProgress && frame.plannedStarts[node] !== NONE) {
      frame.starts[node] = Math.min(frame.ends[node] - 1, frame.plannedStarts[node]);
    }
  }
}

/** Working days that are missing at this item. */
function shortageOf(frame: PlanFrame, node: number, latest: number): number {
  const kind = frame.kinds[node];
  if (!(kind & IS.open)) {
    return 0;
  }
  // Work that has begun, and a gate that was not reached, end today at the earliest.
  const isEndOnly = kind & (IS.gate | IS.inProgress);
  const shortage = isEndOnly ? frame.todayIndex + 1 - frame.ends[node] : frame.todayIndex - frame.starts[node];
  return kind & IS.fixedInTime && latest !== NONE ? Math.max(shortage, frame.ends[node] - latest) : shortage;
}

function misses(frame: PlanFrame, worstNode: number, drivers: Int32Array): Pick<PlanSchedule, 'feasible' | 'chain' | 'earliestGoLive'> {
  const chain: string[] = [];
  for (let node = worstNode; node !== NONE; node = drivers[node]) {
    chain.push(frame.items[node].key);
  }
  const earliest = earliestEnd(frame);
  const isLater = earliest > frame.goLiveIndex;
  return { feasible: false, chain, earliestGoLive: isLater ? frame.calendar.endDay(earliest) : (frame.goLive as number) };
}

function datesOf(frame: PlanFrame): Pick<PlanSchedule, 'starts' | 'dues'> {
  const starts = new Int32Array(frame.items.length).fill(NONE);
  const dues = new Int32Array(frame.items.length).fill(NONE);
  for (let node = 0; node < starts.length; node++) {
    const kind = frame.kinds[node];
    const { start, completedOn } = frame.items[node];
    if (kind & IS.done || (kind & IS.fixedInTime && kind & IS.open)) {
      starts[node] = start ?? frame.plannedDues[node];
      dues[node] = kind & IS.done && completedOn !== null ? completedOn : frame.plannedDues[node];
    } else if (kind & IS.open) {
      dues[node] = frame.calendar.endDay(frame.ends[node]);
      starts[node] = kind & IS.gate ? dues[node] : frame.calendar.startDay(frame.starts[node]);
    }
  }
  return { starts, dues };
}
