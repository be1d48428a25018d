/** Plans for the engine as JSON, and what came of them: the common language of both implementations. Dates are ISO texts. */

export interface PlanItem {
  key: string;
  /** Task when absent. */
  type?: string;
  /** Not Started when absent. */
  status?: string;
  /** 1 for tasks and 0 for gates when absent. */
  duration?: number;
  buffer?: number;
  fixed?: boolean;
  start?: string | null;
  due?: string | null;
  completedOn?: string | null;
  absentFrom?: string | null;
  absentUntil?: string | null;
  baselineStart?: string | null;
  baselineDue?: string | null;
  side?: string | null;
  owner?: string | null;
}

export interface PlanLink {
  predecessor: string;
  successor: string;
  lag?: number;
}

export interface PlanCase {
  calendar: { workingWeekdays: readonly number[]; holidays: readonly string[] };
  today: string;
  goLive?: string | null;
  baselineGoLive?: string | null;
  items: PlanItem[];
  links: PlanLink[];
  /** Other planned dates, by key of the item. */
  moves?: Record<string, PlannedDates>;
}

export interface PlannedDates {
  start: string | null;
  due: string | null;
}

export interface ItemOutcome {
  start: string | null;
  due: string | null;
  float: number | null;
  critical: boolean;
  slip: number | null;
  scheduledStart: string | null;
  scheduledDue: string | null;
}

export interface ShareOutcome {
  key: string;
  side: string | null;
  owner: string | null;
  slip: number | null;
  absorbed: number;
  inherited: number;
  own: number;
}

export interface BrokenOutcome {
  key: string;
  predecessor: string;
  missing: number;
}

export interface MoveOutcome {
  moved: { key: string; from: PlannedDates; to: PlannedDates; shift: number | null }[];
  tooEarly: BrokenOutcome[];
  brokenFixedDates: BrokenOutcome[];
  goLive: { before: string | null; after: string | null; shift: number | null; holds: boolean };
  insideFloat: boolean;
}

export interface PlanOutcome {
  /** The chain of a plan that is refused; then nothing else. */
  cycle?: string[];
  goLive?: string | null;
  items?: Record<string, ItemOutcome>;
  slip?: { plan: number; unattributed: number; shares: ShareOutcome[] } | null;
  /** Null for a plan whose go-live is to be decided. */
  schedule?: { feasible: boolean; missingDays: number; earliestGoLive: string; chain: string[] } | null;
  /** Only for a plan with moves. */
  move?: MoveOutcome;
}

const MS_PER_DAY = 86_400_000;

export function toDay(iso: string | null | undefined): number | null {
  return iso ? Date.parse(`${iso}T00:00:00Z`) / MS_PER_DAY : null;
}

export function toIso(day: number): string {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
}

/** Every fact stated, so that both implementations read the same plan. */
export function completed(item: PlanItem): Required<PlanItem> {
  const type = item.type ?? 'Task';
  return {
    status: 'Not Started',
    duration: type === 'Task' ? 1 : 0,
    buffer: 0,
    fixed: type === 'Key Date',
    start: null,
    due: null,
    completedOn: null,
    absentFrom: null,
    absentUntil: null,
    baselineStart: null,
    baselineDue: null,
    side: null,
    owner: null,
    ...item,
    type
  };
}
