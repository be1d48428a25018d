import type { LightningElement } from 'lwc';
import type { PlanDto } from 'apex-types';
import { requestAction } from 'c/planActions';
import type { ActionResult } from 'c/planActions';
import { BLOCKED, dependenciesOf, DONE, IN_PROGRESS, isFinished, itemsOf, needsReason, NOT_STARTED } from 'c/planModel';
import type { Item, Maybe } from 'c/planModel';

/** What has to be said before a status changes; null: nothing. */
export type StatusAsk = 'blocked' | 'notNeeded' | 'early' | null;

/** What the item directly waits for and what is not settled yet. */
export function openPredecessors(plan: Maybe<PlanDto>, itemId: string, settled: ReadonlySet<string> = new Set()): Item[] {
  const before = new Set(dependenciesOf(plan).flatMap((link) => (link.successorId === itemId ? [link.predecessorId] : [])));
  return before.size === 0 ? [] : itemsOf(plan).filter((item) => before.has(item.id) && !isFinished(item) && !settled.has(item.id));
}

/** Those of the items that would begin before what they wait for is settled, with what that is. Work that has begun is asked no more. */
export function earlyStarts(plan: Maybe<PlanDto>, items: readonly Item[], status: string): Item[] {
  if (status !== IN_PROGRESS && status !== DONE) {
    return [];
  }
  const settled = new Set(status === DONE ? items.map(({ id }) => id) : []);
  const waiting = items.filter((item) => item.status === NOT_STARTED || item.status === BLOCKED);
  return [...new Set(waiting.flatMap((item) => openPredecessors(plan, item.id, settled)))];
}

export function askBefore(plan: Maybe<PlanDto>, items: readonly Item[], status: string): StatusAsk {
  if (needsReason(status)) {
    return status === BLOCKED ? 'blocked' : 'notNeeded';
  }
  return earlyStarts(plan, items, status).length > 0 ? 'early' : null;
}

/** Asks the page for the status; `said` is the answer to what had to be said. */
export function requestStatus(
  source: Pick<LightningElement, 'dispatchEvent'>,
  items: readonly Item[],
  status: string,
  ask: StatusAsk,
  said: string | null
): Promise<ActionResult> {
  const reason = needsReason(status) ? said : null;
  const earlyStartReason = ask === 'early' ? said : null;
  if (items.length === 1) {
    const [{ id: itemId }] = items;
    return requestAction(source, 'changeStatus', { itemId, status, reason, earlyStartReason });
  }
  const seen = items.map(({ id, version }) => ({ itemId: id, version: version ?? null }));
  return requestAction(source, 'changeStatuses', { items: seen, status, reason, earlyStartReason });
}
