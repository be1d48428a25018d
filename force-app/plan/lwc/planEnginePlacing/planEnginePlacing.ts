import { IS, type PlanFrame } from 'c/planEngineFrame';
import { NONE } from 'c/planEngineModel';

export function place(frame: PlanFrame, node: number, start: number, end: number): void {
  frame.starts[node] = start;
  frame.ends[node] = end;
}

/** At its real dates: the day of completion, else the planned one, else today. */
export function placeDone(frame: PlanFrame, node: number): void {
  const { completedOn } = frame.items[node];
  let end = frame.todayIndex;
  if (completedOn !== null) {
    end = frame.calendar.endIndex(completedOn);
  } else if (frame.plannedEnds[node] !== NONE) {
    end = frame.plannedEnds[node];
  }
  const planned = frame.plannedStarts[node];
  const start = planned === NONE ? end - frame.durations[node] : Math.min(planned, end);
  place(frame, node, frame.kinds[node] & IS.gate ? end : start, end);
}

/** At its planned dates, whatever comes before or after. */
export function placeFixed(frame: PlanFrame, node: number): void {
  place(frame, node, fixedStart(frame, node), frame.plannedEnds[node]);
}

export function fixedStart(frame: PlanFrame, node: number): number {
  const end = frame.plannedEnds[node];
  if (frame.kinds[node] & IS.gate) {
    return end;
  }
  return frame.plannedStarts[node] === NONE ? end - frame.durations[node] : Math.min(frame.plannedStarts[node], end);
}

/** At its planned dates, a missing one found from the other; without any it is nowhere. */
export function placePlanned(frame: PlanFrame, node: number): void {
  const start = frame.plannedStarts[node];
  const end = frame.plannedEnds[node];
  if (frame.kinds[node] & IS.gate || (start === NONE && end === NONE)) {
    place(frame, node, end, end);
  } else if (start === NONE) {
    placeEndingAt(frame, node, end);
    frame.ends[node] = end;
  } else {
    placeStartingAt(frame, node, start);
    place(frame, node, start, end === NONE ? frame.ends[node] : end);
  }
}

/** As late as possible: the owner's absence is not worked. */
export function placeEndingAt(frame: PlanFrame, node: number, end: number): void {
  const workedEnd = workedUntil(frame, node, end);
  place(frame, node, startOfWorkUntil(frame, node, workedEnd), workedEnd);
}

/** Where an item has to start that may end here at the latest. */
export function latestStart(frame: PlanFrame, node: number, end: number): number {
  return startOfWorkUntil(frame, node, workedUntil(frame, node, end));
}

function workedUntil(frame: PlanFrame, node: number, end: number): number {
  const isAway = end > frame.awayFrom[node] && end <= frame.awayUntil[node];
  return isAway && !(frame.kinds[node] & IS.gate) ? frame.awayFrom[node] : end;
}

function startOfWorkUntil(frame: PlanFrame, node: number, end: number): number {
  if (frame.kinds[node] & IS.gate) {
    return end;
  }
  const start = end - frame.durations[node];
  const until = frame.awayUntil[node];
  return end > until && start < until ? start - (until - frame.awayFrom[node]) : start;
}

/** As early as possible: the owner's absence is not worked. */
export function placeStartingAt(frame: PlanFrame, node: number, earliest: number): void {
  if (frame.kinds[node] & IS.gate) {
    place(frame, node, earliest, earliest);
    return;
  }
  const from = frame.awayFrom[node];
  const until = frame.awayUntil[node];
  const start = earliest >= from && earliest < until ? until : earliest;
  const end = start + frame.durations[node];
  place(frame, node, start, start < from && end > from ? end + until - from : end);
}

/** Work in progress is not finished while its owner is away, but on the first day back. */
export function finishedFrom(frame: PlanFrame, node: number, end: number): number {
  return end > frame.awayFrom[node] && end <= frame.awayUntil[node] ? frame.awayUntil[node] + 1 : end;
}

/** The index at which the last predecessor lets the item go; `NONE`: nothing holds it. */
export function readyIndex(frame: PlanFrame, node: number): number {
  const { offsets, nodes, lags } = frame.graph.into;
  let ready = NONE;
  for (let link = offsets[node]; link < offsets[node + 1]; link++) {
    const end = frame.ends[nodes[link]];
    if (end !== NONE && end + lags[link] > ready) {
      ready = end + lags[link];
    }
  }
  return ready;
}
