import type { PlanDto, ProgressDto } from 'apex-types';
import { DONE, isFinished, itemsOf, KEY_DATE, NOT_NEEDED } from 'c/planModel';
import type { Item, Maybe, StatusChange } from 'c/planModel';

export interface Progress {
  done: number;
  total: number;
  /** 0 to 100, whole. */
  percent: number;
}

/** Done of total as a whole percentage, clamped, 0 for nothing to do. */
export function percentOf(done: number, total: number): number {
  return total > 0 ? Math.round(Math.min(Math.max(done / total, 0), 1) * 100) : 0;
}

/** Tasks and milestones count; key dates never do, and what is not needed leaves the count. */
export function progressOf(items: Iterable<Pick<Item, 'type' | 'status'>>): Progress {
  let done = 0;
  let total = 0;
  for (const item of items) {
    if (item.type !== KEY_DATE && item.status !== NOT_NEEDED) {
      total++;
      done += item.status === DONE ? 1 : 0;
    }
  }
  return { done, total, percent: percentOf(done, total) };
}

/** The server's numbers made safe to draw. */
export function toProgress(dto: Maybe<ProgressDto>): Progress {
  const done = dto?.done ?? 0;
  const total = dto?.total ?? 0;
  return { done, total, percent: percentOf(done, total) };
}

/** The plan as it will be once the server has taken these changes: shown at once, dropped per item on failure. */
export function withStatusChanges(plan: PlanDto, changes: ReadonlyMap<string, StatusChange>): PlanDto {
  if (changes.size === 0) {
    return plan;
  }
  const items = itemsOf(plan).map((item) => {
    const change = changes.get(item.id);
    return change ? { ...item, status: change.status, reason: change.reason, overdue: Boolean(item.overdue) && !isFinished(change) } : item;
  });
  const bySide = (side: string): Progress => progressOf(items.filter((item) => item.side === side));
  return {
    ...plan,
    items,
    progress: progressOf(items),
    buyerProgress: bySide('Buyer'),
    sellerProgress: bySide('Seller')
  };
}
