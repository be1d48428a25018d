import type { CommentDto, DependencyDto, ItemDto, PlanDto, RiskDto, StakeholderDto } from 'apex-types';

export type Maybe<T> = T | null | undefined;

/** A server object whose named fields are always there. */
type With<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };

export type Item = With<ItemDto, 'id' | 'type' | 'title' | 'status' | 'side'>;
export type Dependency = With<DependencyDto, 'id' | 'predecessorId' | 'successorId'>;
export type Stakeholder = With<StakeholderDto, 'id' | 'name' | 'side'>;
export type Risk = With<RiskDto, 'id' | 'title' | 'status'>;
export type PlanComment = With<CommentDto, 'id' | 'body'>;

export const DONE = 'Done';
export const IN_PROGRESS = 'In Progress';
export const NOT_STARTED = 'Not Started';
export const BLOCKED = 'Blocked';
export const NOT_NEEDED = 'Not Needed';
export const MILESTONE = 'Milestone';
export const TASK = 'Task';
export const KEY_DATE = 'Key Date';

export function itemsOf(plan: Maybe<PlanDto>): Item[] {
  return (plan?.items ?? []) as Item[];
}

export function dependenciesOf(plan: Maybe<PlanDto>): Dependency[] {
  return (plan?.dependencies ?? []) as Dependency[];
}

export function stakeholdersOf(plan: Maybe<PlanDto>): Stakeholder[] {
  return (plan?.stakeholders ?? []) as Stakeholder[];
}

export function risksOf(plan: Maybe<PlanDto>): Risk[] {
  return (plan?.risks ?? []) as Risk[];
}

export function commentsOf(plan: Maybe<PlanDto>, itemId: string | null): PlanComment[] {
  return ((plan?.comments ?? []) as PlanComment[]).filter((comment) => (comment.itemId ?? null) === itemId);
}

/** Finished means that nothing is left to do: done, or agreed to be unnecessary. */
export function isFinished(item: Pick<Item, 'status'>): boolean {
  return item.status === DONE || item.status === NOT_NEEDED;
}

/** A status that both sides must be able to understand needs a reason. */
export function needsReason(status: string): boolean {
  return status === BLOCKED || status === NOT_NEEDED;
}
