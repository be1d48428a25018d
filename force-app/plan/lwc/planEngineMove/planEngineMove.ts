import { IS, readDates, type PlanFrame } from 'c/planEngineFrame';
import { holdingEnds, NO_LINK, ownerBefore, passOn, readyAfter, strongestLinkInto, type HoldingEnds } from 'c/planEngineHolding';
import { NONE, type BrokenDate, type MovedItem, type PlanMoveResult, type ProposedDates } from 'c/planEngineModel';
import { finishedFrom, placeDone, placePlanned, placeStartingAt } from 'c/planEnginePlacing';
import { project, projectGoLive } from 'c/planEngineProjection';

interface Cascade {
  frame: PlanFrame;
  /** All planned ends, and those of what moved. */
  holding: HoldingEnds;
  pushing: HoldingEnds;
  /** Floats before the move. */
  floats: Int32Array;
  /** Nodes that lie elsewhere in the frame for as long as this takes. */
  changed: number[];
  given: MovedItem[];
  pushed: MovedItem[];
  tooEarly: BrokenDate[];
  brokenFixedDates: BrokenDate[];
  insideFloat: boolean;
}

/** What happens when items get other planned dates; see "Moving an item" in docs/planning-engine.md. Leaves the frame's facts as they were. */
export function moveItems(frame: PlanFrame, moves: ReadonlyMap<string, ProposedDates>): PlanMoveResult {
  const before = project(frame);
  const cascade = cascadeOver(frame, before.floats);
  const dates = datesByNode(frame, moves);
  for (const node of frame.order) {
    visit(cascade, node, dates.get(node));
  }
  const after = projectGoLive(frame);
  for (const node of cascade.changed) {
    readDates(frame, node, frame.items[node]);
  }
  const isKnown = before.lastIndex !== NONE && after.lastIndex !== NONE;
  return {
    moved: cascade.given.concat(cascade.pushed),
    tooEarly: cascade.tooEarly,
    brokenFixedDates: cascade.brokenFixedDates,
    goLiveBefore: before.goLive,
    goLiveAfter: after.goLive,
    goLiveShiftDays: isKnown ? after.lastIndex - before.lastIndex : null,
    goLiveHolds: before.lastIndex === after.lastIndex,
    insideFloat: cascade.insideFloat
  };
}

function cascadeOver(frame: PlanFrame, floats: Int32Array): Cascade {
  return {
    frame,
    holding: holdingEnds(frame.ends),
    pushing: holdingEnds(new Int32Array(frame.items.length).fill(NONE)),
    floats,
    changed: [],
    given: [],
    pushed: [],
    tooEarly: [],
    brokenFixedDates: [],
    insideFloat: true
  };
}

/** Items of other plans and moves without any date are left out. */
function datesByNode(frame: PlanFrame, moves: ReadonlyMap<string, ProposedDates>): Map<number, ProposedDates> {
  const dates = new Map<number, ProposedDates>();
  for (const [key, proposed] of moves) {
    const node = frame.nodes.get(key);
    if (node !== undefined && (proposed.start !== null || proposed.due !== null)) {
      dates.set(node, proposed);
    }
  }
  return dates;
}

function visit(cascade: Cascade, node: number, dates: ProposedDates | undefined): void {
  const { frame, holding, pushing } = cascade;
  const kind = frame.kinds[node];
  if (kind & IS.done) {
    placeDone(frame, node);
  } else if (kind & IS.notNeeded) {
    passOn(frame, holding, node);
    passOn(frame, pushing, node);
  } else {
    placePlanned(frame, node);
    if (dates) {
      moveByHand(cascade, node, dates);
    } else {
      pushWhenReached(cascade, node);
    }
  }
}

function moveByHand(cascade: Cascade, node: number, { start, due }: ProposedDates): void {
  const { frame, floats } = cascade;
  const before = frame.items[node];
  const endBefore = frame.ends[node];
  if (start !== before.start || due !== before.due) {
    readDates(frame, node, { start, due, duration: durationOf(frame, node, start, due) });
    placePlanned(frame, node);
    const moved = note(cascade, node, { start, due }, endBefore);
    cascade.given.push(moved);
    const { shiftDays } = moved;
    const isInside = shiftDays !== null && (shiftDays <= 0 || (floats[node] !== NONE && shiftDays <= floats[node]));
    cascade.insideFloat = cascade.insideFloat && isInside;
  }
  checkPredecessors(cascade, node);
}

/** Work that was given both dates takes the working days between them. */
function durationOf({ items, kinds, calendar }: PlanFrame, node: number, start: number | null, due: number | null): number {
  const isMeasured = !(kinds[node] & IS.gate) && start !== null && due !== null && start <= due;
  return isMeasured ? Math.max(1, calendar.endIndex(due) - calendar.startIndex(start)) : items[node].duration;
}

/** The item lies elsewhere from here on, and pushes what follows it. */
function note({ frame, pushing, changed }: Cascade, node: number, to: ProposedDates, endBefore: number): MovedItem {
  const { key, start, due } = frame.items[node];
  const end = frame.ends[node];
  pushing.ends[node] = end;
  changed.push(node);
  const shiftDays = endBefore === NONE ? null : end - endBefore;
  return { key, fromStart: start, fromDue: due, toStart: to.start, toDue: to.due, shiftDays };
}

/** Names each predecessor once, with the most that is missing after it. */
function checkPredecessors({ frame, holding, tooEarly }: Cascade, node: number): void {
  const { offsets } = frame.graph.into;
  const begin = beginOf(frame, node);
  const missing = new Map<number, number>();
  for (let link = offsets[node]; link < offsets[node + 1]; link++) {
    const days = readyAfter(frame, holding, link) - begin;
    if (days > 0) {
      const predecessor = ownerBefore(frame, holding, link);
      missing.set(predecessor, Math.max(days, missing.get(predecessor) ?? 0));
    }
  }
  for (const [predecessor, missingDays] of missing) {
    tooEarly.push({ key: frame.items[node].key, predecessor: frame.items[predecessor].key, missingDays });
  }
}

function pushWhenReached(cascade: Cascade, node: number): void {
  const { frame, pushing } = cascade;
  const link = strongestLinkInto(frame, pushing, node);
  const endBefore = frame.ends[node];
  if (link === NO_LINK || endBefore === NONE) {
    return;
  }
  const ready = readyAfter(frame, pushing, link);
  const missingDays = ready - beginOf(frame, node);
  if (missingDays <= 0) {
    return;
  }
  if (frame.kinds[node] & IS.fixedInTime) {
    const predecessor = frame.items[ownerBefore(frame, pushing, link)].key;
    cascade.brokenFixedDates.push({ key: frame.items[node].key, predecessor, missingDays });
    return;
  }
  const to = placePushed(frame, node, ready);
  readDates(frame, node, { ...to, duration: frame.durations[node] });
  cascade.pushed.push(note(cascade, node, to, endBefore));
}

/** Work in progress ends where it is let, other items begin there; none ends earlier than it did. Gives the item's new dates. */
function placePushed(frame: PlanFrame, node: number, ready: number): ProposedDates {
  const { calendar, ends, items, kinds } = frame;
  const { start, due } = items[node];
  const endBefore = ends[node];
  if (kinds[node] & IS.inProgress) {
    ends[node] = finishedFrom(frame, node, ready);
    return { start, due: calendar.endDay(ends[node]) };
  }
  placeStartingAt(frame, node, ready);
  ends[node] = Math.max(ends[node], endBefore);
  // A due date that stays may be a free day.
  const newDue = due !== null && ends[node] === endBefore ? due : calendar.endDay(ends[node]);
  if (start === null) {
    return { start, due: newDue };
  }
  return { start: kinds[node] & IS.gate ? newDue : calendar.startDay(frame.starts[node]), due: newDue };
}

/** What predecessors have to leave room for: the end of a gate and of work in progress, otherwise the start. */
function beginOf({ kinds, starts, ends }: PlanFrame, node: number): number {
  return kinds[node] & (IS.gate | IS.inProgress) ? ends[node] : starts[node];
}
