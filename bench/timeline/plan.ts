/** The plan that every contender draws: the same items, links and changes for each, made from a seed. */

export interface BenchItem {
  id: string;
  title: string;
  /** Days since 1970-01-01. */
  start: number;
  /** Days; 0 for a milestone. */
  duration: number;
  /** Id of the milestone a task belongs to; absent for a milestone. */
  milestoneId?: string;
}

export interface BenchLink {
  id: string;
  from: string;
  to: string;
}

export interface BenchPlan {
  items: BenchItem[];
  links: BenchLink[];
}

export interface Move {
  id: string;
  start: number;
}

const FIRST_DAY = 20_820;
const TASKS_PER_MILESTONE = 9;
/** Milestones in a row that depend on each other; the first item of a row moves all hundred. */
const MILESTONES_PER_CHAIN = 10;

/** A small linear congruential generator: the same plan on every machine. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** `count` items in chains of ten milestones with nine tasks each: every task after the one before it, chains side by side in time. */
export function makePlan(count: number): BenchPlan {
  const next = random(7);
  const items: BenchItem[] = [];
  const links: BenchLink[] = [];
  const perMilestone = TASKS_PER_MILESTONE + 1;
  const perChain = perMilestone * MILESTONES_PER_CHAIN;
  let milestoneId = '';
  let end = FIRST_DAY;
  let previous: string | undefined;
  for (let index = 0; index < count; index += 1) {
    const id = `i${index}`;
    if (index % perChain === 0) {
      end = FIRST_DAY + ((index / perChain) % 12) * 14;
      previous = undefined;
    }
    if (index % perMilestone === 0) {
      milestoneId = id;
      items.push({ id, title: `Milestone ${index / perMilestone + 1}`, start: end + 12, duration: 0 });
      continue;
    }
    const start = end + Math.floor(next() * 2);
    const duration = 1 + Math.floor(next() * 3);
    items.push({ id, title: `Task ${index}`, start, duration, milestoneId });
    if (previous) links.push({ id: `l${index}`, from: previous, to: id });
    previous = id;
    end = start + duration;
  }
  return { items, links };
}

/** Where everything lands when one item starts `days` later: itself and all that depend on it, in order of the plan. */
export function cascade(plan: BenchPlan, id: string, days: number): Move[] {
  const successors = new Map<string, string[]>();
  for (const { from, to } of plan.links) successors.set(from, [...(successors.get(from) ?? []), to]);
  const items = new Map(plan.items.map((item) => [item.id, item]));
  const moved = new Set([id]);
  const queue = [id];
  for (let at = 0; at < queue.length; at += 1) {
    for (const successor of successors.get(queue[at] as string) ?? []) {
      if (!moved.has(successor)) {
        moved.add(successor);
        queue.push(successor);
      }
    }
  }
  return queue.map((movedId) => ({ id: movedId, start: (items.get(movedId)?.start ?? 0) + days }));
}

/** 300 items spread over the plan, each one day later. */
export function manyMoves(plan: BenchPlan): Move[] {
  const step = Math.max(1, Math.floor(plan.items.length / 300));
  return plan.items
    .filter((_, index) => index % step === 0)
    .slice(0, 300)
    .map(({ id, start }) => ({ id, start: start + 1 }));
}
