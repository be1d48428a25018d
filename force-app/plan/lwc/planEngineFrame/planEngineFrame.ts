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
  frame.items[node] = item;
  frame.kinds[node] = kindOf(item);
  readDates(frame, node, item);
  frame.buffers[node] = item.buffer;
  const isAway = item.absentFrom !== null && item.absentUntil !== null && item.absentFrom <= item.absentUntil;
  frame.awayFrom[node] = isAway ? calendar.startIndex(item.absentFrom as number) : NONE;
  frame.awayUntil[node] = isAway ? calendar.endIndex(item.absentUntil as number) : NONE;
  const baselineEnd = item.baselineDue === null ? NONE : calendar.endIndex(item.baselineDue);
  frame.baselineEnds[node] = baselineEnd;
  frame.baselineStarts[node] = item.baselineStart === null ? baselineEnd - item.duration : calendar.startIndex(item.baselineStart);
}

/** Takes over where an open item is planned to lie; with dates that are not the item's own until its own are read again. */
export function readDates(frame: PlanFrame, node: number, { start, due, duration }: Pick<EngineItem, 'start' | 'due' | 'duration'>): void {
  const { calendar, kinds } = frame;
  const end = due ?? (kinds[node] & IS.gate ? start : null);
  kinds[node] = kinds[node] & IS.fixed && end !== null ? kinds[node] | IS.fixedInTime : kinds[node] & ~IS.fixedInTime;
  frame.durations[node] = duration;
  frame.plannedStarts[node] = start === null ? NONE : calendar.startIndex(start);
  frame.plannedDues[node] = end ?? NONE;
  frame.plannedEnds[node] = end === null ? NONE : calendar.endIndex(end);
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
