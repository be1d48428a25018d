import { measureFloats } from 'c/planEngineFloat';
import { IS, type PlanFrame } from 'c/planEngineFrame';
import { NONE, type PlanProjection } from 'c/planEngineModel';
import { finishedFrom, place, placeDone, placeEndingAt, placeStartingAt, readyIndex } from 'c/planEnginePlacing';

/** Projected go-live and where it lies on the axis; null and `NONE`: nothing is dated. */
export interface IndexedGoLive {
  goLive: number | null;
  lastIndex: number;
}

export type IndexedProjection = PlanProjection & IndexedGoLive;

/** Works forwards from what is true today; see "Projection" in docs/planning-engine.md. Leaves every item placed in the frame. */
export function project(frame: PlanFrame): IndexedProjection {
  const starts = new Int32Array(frame.items.length);
  const dues = new Int32Array(frame.items.length);
  const end = projectInto(frame, starts, dues);
  return { ...end, starts, dues, floats: measureFloats(frame, end.lastIndex), slips: slipsOf(frame) };
}

/** Only where go-live comes to lie. */
export function projectGoLive(frame: PlanFrame): IndexedGoLive {
  return projectInto(frame, new Int32Array(frame.items.length), new Int32Array(frame.items.length));
}

function projectInto(frame: PlanFrame, starts: Int32Array, dues: Int32Array): IndexedGoLive {
  for (let position = 0; position < starts.length; position++) {
    projectOne(frame, frame.order[position], starts, dues);
  }
  const lastIndex = projectedLimit(frame);
  return { goLive: goLiveAt(frame, lastIndex), lastIndex };
}

function projectOne(frame: PlanFrame, node: number, starts: Int32Array, dues: Int32Array): void {
  const kind = frame.kinds[node];
  const ready = readyIndex(frame, node);
  if (kind & IS.done) {
    const { completedOn, start } = frame.items[node];
    placeDone(frame, node);
    dues[node] = completedOn ?? frame.calendar.endDay(frame.ends[node]);
    starts[node] = kind & IS.gate || start === null ? dues[node] : start;
  } else if (kind & IS.notNeeded) {
    place(frame, node, ready, ready);
    starts[node] = NONE;
    dues[node] = NONE;
  } else if (kind & IS.gate) {
    dues[node] = projectGate(frame, node, kind, ready);
    starts[node] = dues[node];
  } else {
    projectTask(frame, node, kind, ready);
    starts[node] = frame.calendar.startDay(frame.starts[node]);
    dues[node] = frame.calendar.endDay(frame.ends[node]);
  }
}

/** The day on which the gate is reached; it keeps its planned day, which may be no working day. */
function projectGate(frame: PlanFrame, node: number, kind: number, ready: number): number {
  const planned = frame.plannedEnds[node];
  let reached = Math.max(planned, ready);
  if (reached === NONE) {
    place(frame, node, NONE, NONE);
    return NONE;
  }
  const isOverdue = reached === planned ? frame.plannedDues[node] < frame.today : reached <= frame.todayIndex;
  if (isOverdue && !(kind & IS.keyDate)) {
    reached = frame.todayIndex + 1;
  }
  place(frame, node, reached, reached);
  return reached === planned ? frame.plannedDues[node] : frame.calendar.endDay(reached);
}

function projectTask(frame: PlanFrame, node: number, kind: number, ready: number): void {
  const { todayIndex } = frame;
  let planned = frame.plannedStarts[node];
  if (planned === NONE && frame.plannedEnds[node] !== NONE) {
    placeEndingAt(frame, node, frame.plannedEnds[node]);
    planned = frame.starts[node];
  }
  if (!(kind & IS.inProgress)) {
    // Not started, or blocked and so making no progress: all of the work lies ahead.
    placeStartingAt(frame, node, Math.max(planned, ready, todayIndex));
    return;
  }
  placeStartingAt(frame, node, planned === NONE ? todayIndex : Math.min(planned, todayIndex));
  const end = frame.plannedEnds[node] === NONE ? frame.ends[node] : frame.plannedEnds[node];
  frame.ends[node] = finishedFrom(frame, node, Math.max(end, todayIndex + 1, ready));
}

/** The last end; not before the go-live date while anything is open, because early work does not move go-live. */
function projectedLimit({ kinds, ends, goLiveIndex }: PlanFrame): number {
  let last = NONE;
  let isAnyOpen = kinds.length === 0;
  for (let node = 0; node < kinds.length; node++) {
    if (!(kinds[node] & (IS.keyDate | IS.notNeeded))) {
      last = Math.max(last, ends[node]);
      isAnyOpen = isAnyOpen || (kinds[node] & IS.open) !== 0;
    }
  }
  return isAnyOpen || last === NONE ? Math.max(last, goLiveIndex) : last;
}

function goLiveAt(frame: PlanFrame, lastIndex: number): number | null {
  if (lastIndex === NONE) {
    return null;
  }
  return lastIndex === frame.goLiveIndex ? frame.goLive : frame.calendar.endDay(lastIndex);
}

function slipsOf({ kinds, ends, baselineEnds }: PlanFrame): Int32Array {
  const slips = new Int32Array(kinds.length);
  for (let node = 0; node < slips.length; node++) {
    const isMeasured = baselineEnds[node] !== NONE && ends[node] !== NONE && !(kinds[node] & IS.notNeeded);
    slips[node] = isMeasured ? ends[node] - baselineEnds[node] : NONE;
  }
  return slips;
}
