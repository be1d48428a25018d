import type { ProgressDto } from 'apex-types';
import { DONE, KEY_DATE, NOT_NEEDED } from 'c/planModel';
import type { Item, Maybe } from 'c/planModel';

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
