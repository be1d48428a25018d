/** The planning engine's modules, as far as contracts and benchmarks call them. */
declare module 'c/planEngineCalendar' {
  export class WorkCalendar {
    constructor(workingWeekdays: readonly number[], holidays: readonly number[]);
    startIndex(day: number): number;
    endIndex(day: number): number;
    startDay(index: number): number;
    isWorkingDay(day: number): boolean;
  }
}

declare module 'c/planEngineModel' {
  import type { WorkCalendar } from 'c/planEngineCalendar';

  export interface EngineItem {
    key: string;
    type: string;
    status: string;
    duration: number;
    buffer: number;
    fixed: boolean;
    start: number | null;
    due: number | null;
    completedOn: number | null;
    absentFrom: number | null;
    absentUntil: number | null;
    baselineStart: number | null;
    baselineDue: number | null;
    side: string | null;
    owner: string | null;
  }
  export interface EngineLink {
    predecessor: string;
    successor: string;
    lag: number;
  }
  export interface EnginePlan {
    items: readonly EngineItem[];
    links: readonly EngineLink[];
    calendar: WorkCalendar;
    today: number;
    goLive: number | null;
    baselineGoLive: number | null;
  }
  export const NONE: number;
  export class PlanCycleError extends Error {
    readonly chain: string[];
  }
}

declare module 'c/planEngine' {
  import type { EngineItem, EnginePlan } from 'c/planEngineModel';

  export class PlanEngine {
    constructor(plan: EnginePlan);
    changeItem(node: number, change: Partial<Omit<EngineItem, 'key'>>): void;
    project(): { goLive: number | null; starts: Int32Array; dues: Int32Array; floats: Int32Array; slips: Int32Array };
    scheduleBackward(): {
      feasible: boolean;
      missingDays: number;
      earliestGoLive: number;
      chain: string[];
      starts: Int32Array;
      dues: Int32Array;
    };
    attributeSlip(): {
      planSlipDays: number;
      unattributedDays: number;
      shares: {
        key: string;
        side: string | null;
        owner: string | null;
        slipDays: number | null;
        absorbedDays: number;
        inheritedDays: number;
        ownDays: number;
      }[];
    } | null;
  }
}
