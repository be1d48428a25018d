import type { WorkCalendar } from 'c/planEngineCalendar';
import { cycleOf, graphOf, orderOf, type PlanGraph } from 'c/planEngineGraph';
import { NONE, PlanCycleError, type EngineItem, type EnginePlan } from 'c/planEngineModel';
import { DONE, IN_PROGRESS, KEY_DATE, NOT_NEEDED, TASK } from 'c/planModel';

/** What an item is, as bits that the passes test. A gate is a moment without work; open is neither done nor not needed. */
export const IS = { gate: 1, keyDate: 2, done: 4, notNeeded: 8, open: 16, inProgress: 32, fixed: 64, fixedInTime: 128 } as const;

/** Items on the axis of working-day indexes, as arrays by node: what the engine's passes share. */
export interface PlanFrame {
  readonly items: EngineItem[];
  readonly nodes: Map<string, number>;
  readonly calendar: WorkCalendar;
  readonly today: number;
  readonly todayIndex: number;
  readonly goLive: number | null;
  readonly goLiveIndex: number;
  readonly baselineGoLiveIndex: number;
  readonly graph: PlanGraph;
  /** Every node after its predecessors. */
  readonly order: Int32Array;
  readonly kinds: Uint8Array;
  readonly durations: Int32Array;
  readonly buffers: Int32Array;
  /** Where people put the item: start index, end index, and the day of that end. */
  readonly plannedStarts: Int32Array;
  readonly plannedEnds: Int32Array;
  readonly plannedDues: Int32Array;
  readonly awayFrom: Int32Array;
  readonly awayUntil: Int32Array;
  readonly baselineStarts: Int32Array;
  readonly baselineEnds: Int32Array;
  /** Where each item stands after a pass. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/** @throws PlanCycleError naming the chain */
export function frameOf(plan: EnginePlan): PlanFrame {
  const size = plan.items.length;
  const nodes = new Map<string, number>();
  for (let node = 0; node < size; node++) {
    nodes.set(plan.items[node].key, node);
  }
  const graph = connect(plan, nodes);
  const order = orderOf(graph);
  if (order.length < size) {
    throw new PlanCycleError(cycleOf(graph).map((node) => plan.items[node].key));
  }
  const { calendar, today, goLive, baselineGoLive } = plan;
  coverDays(plan);
  const numbers = (): Int32Array => new Int32Array(size);
  const frame: PlanFrame = {
    items: [...plan.items],
    nodes,
    calendar,
    today,
    todayIndex: calendar.startIndex(today),
    goLive,
    goLiveIndex: goLive === null ? NONE : calendar.endIndex(goLive),
    baselineGoLiveIndex: baselineGoLive === null ? NONE : calendar.endIndex(baselineGoLive),
    graph,
    order,
    kinds: new Uint8Array(size),
    durations: numbers(),
    buffers: numbers(),
    plannedStarts: numbers(),
    plannedEnds: numbers(),
    plannedDues: numbers(),
    awayFrom: numbers(),
    awayUntil: numbers(),
    baselineStarts: numbers(),
    baselineEnds: numbers(),
    starts: numbers(),
    ends: numbers()
  };
  for (let node = 0; node < size; node++) {
    readItem(frame, node, frame.items[node]);
  }
  return frame;
}

function connect({ items, links }: EnginePlan, nodes: Map<string, number>): PlanGraph {
  const tails = new Int32Array(links.length);
  const heads = new Int32Array(links.length);
  const lags = new Int32Array(links.length);
  let count = 0;
  for (const { predecessor, successor, lag } of links) {
    const tail = nodes.get(predecessor);
    const head = nodes.get(successor);
    if (tail !== undefined && head !== undefined) {
      tails[count] = tail;
      heads[count] = head;
      lags[count] = lag;
      count += 1;
    }
  }
  return graphOf(items.length, tails.subarray(0, count), heads.subarray(0, count), lags.subarray(0, count));
}

/** A year before and four years after today: where plans lie. */
function coverDays({ calendar, today }: EnginePlan): void {
  calendar.cover(today - 400, today + 1500);
}

/** Takes an item's facts over into the arrays; called again for an item that changed. */
export function readItem(frame: PlanFrame, node: number, item: EngineItem): void {
  const { calendar } = frame;
  const kind = kindOf(item);
  const due = item.due ?? (kind & IS.gate ? item.start : null);
  const isFixedInTime = kind & IS.fixed && due !== null;
  frame.items[node] = item;
  frame.kinds[node] = isFixedInTime ? kind | IS.fixedInTime : kind;
  frame.durations[node] = item.duration;
  frame.buffers[node] = item.buffer;
  frame.plannedStarts[node] = item.start === null ? NONE : calendar.startIndex(item.start);
  frame.plannedDues[node] = due ?? NONE;
  frame.plannedEnds[node] = due === null ? NONE : calendar.endIndex(due);
  const isAway = item.absentFrom !== null && item.absentUntil !== null && item.absentFrom <= item.absentUntil;
  frame.awayFrom[node] = isAway ? calendar.startIndex(item.absentFrom as number) : NONE;
  frame.awayUntil[node] = isAway ? calendar.endIndex(item.absentUntil as number) : NONE;
  const baselineEnd = item.baselineDue === null ? NONE : calendar.endIndex(item.baselineDue);
  frame.baselineEnds[node] = baselineEnd;
  frame.baselineStarts[node] = item.baselineStart === null ? baselineEnd - item.duration : calendar.startIndex(item.baselineStart);
}

function kindOf(item: EngineItem): number {
  const isGate = item.type !== TASK || item.duration === 0;
  const isDone = item.status === DONE;
  const isNotNeeded = item.status === NOT_NEEDED;
  return (
    (isGate ? IS.gate : 0) |
    (item.type === KEY_DATE ? IS.keyDate : 0) |
    (isDone ? IS.done : 0) |
    (isNotNeeded ? IS.notNeeded : 0) |
    (isDone || isNotNeeded ? 0 : IS.open) |
    (item.status === IN_PROGRESS && !isGate ? IS.inProgress : 0) |
    (item.fixed ? IS.fixed : 0)
  );
}

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
