import type { PlanCheckDto, PlanDto } from 'apex-types';
import type { ActionName, PlanActions } from 'c/planActions';
import { isFinished, itemsOf } from 'c/planModel';
import type { Item, Maybe } from 'c/planModel';

export type Severity = 'strong' | 'warning' | 'hint';

export type FindingCode =
  | 'ABSENT_DATE'
  | 'DAY_OFF'
  | 'NO_BUFFER'
  | 'NO_CRITERION'
  | 'NO_DATE'
  | 'NO_ECONOMIC_BUYER'
  | 'NO_MILESTONE'
  | 'NO_MILESTONES'
  | 'NO_OUTCOME'
  | 'NO_OWNER'
  | 'NO_RISK'
  | 'ONE_SIDED'
  | 'ROLE_ONLY'
  | 'TEAM_OWNER'
  | 'TOO_LONG'
  | 'VAGUE_TITLE';

export type FixCode = 'ASSIGN' | 'BUFFER' | 'DATE' | 'EARLIER' | 'LATER' | 'MILESTONE' | 'MOVE';

/** One thing to ask of the page, ready to be sent. */
export type PlanAction = { [Name in ActionName]: { name: Name; parameters: PlanActions[Name] } }[ActionName];

/** Numbers, names, and ISO dates; what stands in each is said where its sentence is. */
export type Facts = Record<string, string | number>;

export interface Fix {
  code: FixCode;
  facts: Facts;
  action: PlanAction;
}

export interface Finding {
  /** The same for the same matter, however the plan changes otherwise. */
  key: string;
  code: FindingCode;
  severity: Severity;
  /** Null: about the plan as a whole. */
  itemId: string | null;
  facts: Facts;
  /** Null: people have to think. */
  fix: Fix | null;
}

/** What all rules look at, worked out once. */
export interface Check {
  plan: PlanDto;
  /** Everything that takes place. */
  items: Item[];
  /** What is still to be done. */
  open: Item[];
  itemsById: Map<string, Item>;
  /** Null: the server did not say; the rules that need it say nothing. */
  limits: PlanCheckDto | null;
  /** Scope and dates can be edited, as long as the item is one's own. */
  isWriting: boolean;
}

export function checkOf(plan: PlanDto): Check {
  const items = itemsOf(plan).filter((item) => !item.proposed && item.status !== 'Not Needed');
  return {
    plan,
    items,
    open: items.filter((item) => !isFinished(item)),
    itemsById: new Map(items.map((item) => [item.id, item])),
    limits: plan.check ?? null,
    isWriting: plan.status === 'Draft' || plan.status === 'Shared'
  };
}

export function findingOf(code: FindingCode, severity: Severity, item: Maybe<Item>, facts: Facts = {}, fix: Fix | null = null): Finding {
  const itemId = item?.id ?? null;
  return { key: `${code}:${itemId ?? ''}`, code, severity, itemId, facts: item ? { title: item.title, ...facts } : facts, fix };
}
