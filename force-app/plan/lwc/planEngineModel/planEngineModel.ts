import type { WorkCalendar } from 'c/planEngineCalendar';

/** One item as the engine sees it. Days are days since 1970-01-01; null: none. */
export interface EngineItem {
  key: string;
  /** Milestone, Task or Key Date. */
  type: string;
  status: string;
  /** Working days; 0 for milestones and key dates. */
  duration: number;
  /** Working days kept free after the item when scheduling backwards. */
  buffer: number;
  fixed: boolean;
  start: number | null;
  due: number | null;
  completedOn: number | null;
  /** First and last day of the owner's absence. */
  absentFrom: number | null;
  absentUntil: number | null;
  /** What both sides agreed to. */
  baselineStart: number | null;
  baselineDue: number | null;
  /** To whom slip is booked. */
  side: string | null;
  owner: string | null;
}

/** Finish-to-start, between two items by key. */
export interface EngineLink {
  predecessor: string;
  successor: string;
  /** Working days between the two. */
  lag: number;
}

export interface EnginePlan {
  items: readonly EngineItem[];
  /** Links to keys that are not among the items are left out. */
  links: readonly EngineLink[];
  calendar: WorkCalendar;
  today: number;
  /** Null: to be decided. */
  goLive: number | null;
  baselineGoLive: number | null;
}

/** Stands in arrays of numbers for "none"; far from every day and every index, and small enough to stay an integer. */
export const NONE = -0x40000000;

/** By item, in the order given; `NONE` where there is nothing. */
export interface PlanProjection {
  /** Null: nothing is dated. */
  goLive: number | null;
  /** Days since 1970-01-01. */
  starts: Int32Array;
  dues: Int32Array;
  /** Working days that an item can move before go-live moves; 0 or less is critical. */
  floats: Int32Array;
  /** Projected end minus baseline in working days. */
  slips: Int32Array;
}

/** Whether a backward schedule fits between today and go-live, if not why, and where the items lie. */
export interface PlanSchedule {
  feasible: boolean;
  /** Working days that are missing; 0 when it fits. */
  missingDays: number;
  /** The go-live date itself when it fits. */
  earliestGoLive: number;
  /** Keys of the items along which the days are missing, first to last. */
  chain: string[];
  /** By item, days since 1970-01-01; `NONE` for items that are not needed. */
  starts: Int32Array;
  dues: Int32Array;
}

/** Where somebody wants an item to be. A gate has one date, given as either or both. */
export interface ProposedDates {
  start: number | null;
  due: number | null;
}

/** An item whose planned dates a move changes, by hand or because it is pushed. */
export interface MovedItem {
  key: string;
  fromStart: number | null;
  fromDue: number | null;
  toStart: number | null;
  toDue: number | null;
  /** How far its planned end moves, in working days; null when it had none. */
  shiftDays: number | null;
}

/** A date that cannot hold because of what comes before it. */
export interface BrokenDate {
  key: string;
  predecessor: string;
  /** Working days by which it comes too early; at least 1. */
  missingDays: number;
}

/** What a move would do to a plan. */
export interface PlanMoveResult {
  /** First the items that were given, then those that are pushed; both in the order in which they are visited. */
  moved: MovedItem[];
  /** Given items that begin before a predecessor lets them. */
  tooEarly: BrokenDate[];
  /** Items fixed in time that what moves before them does not leave room for. */
  brokenFixedDates: BrokenDate[];
  /** Projected go-live; null: nothing is dated. */
  goLiveBefore: number | null;
  goLiveAfter: number | null;
  /** In working days; null when one of the two is unknown. */
  goLiveShiftDays: number | null;
  goLiveHolds: boolean;
  /** No given item moves later by more than the float that it had. */
  insideFloat: boolean;
}

/** What one item on the driving chain adds to the plan's slip. In working days; slip = absorbed + inherited + own. */
export interface SlipShare {
  key: string;
  side: string | null;
  owner: string | null;
  /** Projected end minus baseline; null for an item that came after the agreement. */
  slipDays: number | null;
  /** The part that planned room after the item takes up, so that it does not reach go-live. */
  absorbedDays: number;
  /** What reached the item from its driving predecessor and reaches go-live through it. */
  inheritedDays: number;
  /** What the item itself adds to the plan's slip; negative: it won time back. */
  ownDays: number;
}

/** Who and what moved go-live: the shares' own days and the rest add up to the plan's slip exactly. */
export interface SlipLedger {
  planSlipDays: number;
  /** The part that no item explains: the go-live date itself was moved. */
  unattributedDays: number;
  /** The driving chain, first to last. */
  shares: SlipShare[];
}

/** Thrown when items wait for each other in a circle. */
export class PlanCycleError extends Error {
  /** Keys of the items in order, the first one again at the end. */
  readonly chain: string[];

  constructor(chain: string[]) {
    super(chain.join(' -> '));
    this.name = 'PlanCycleError';
    this.chain = chain;
  }
}
