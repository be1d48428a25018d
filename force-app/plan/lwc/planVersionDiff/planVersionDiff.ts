import type { FrozenPlanDto, FrozenPlanDto_Criterion, FrozenPlanDto_Item, PlanDto } from 'apex-types';
import { dependenciesOf, itemsOf, NOT_NEEDED } from 'c/planModel';
import type { Maybe } from 'c/planModel';

export type DiffValue = string | number | boolean | string[] | null;

/** One fact that differs; the field is named as in the frozen plan. */
export interface FieldDiff {
  field: string;
  older: DiffValue;
  newer: DiffValue;
}

/** Something that one of the two has and the other has not, or both have differently. */
export interface EntryDiff<Entry> {
  key: string;
  older: Entry | null;
  newer: Entry | null;
  /** Where both have it. */
  fields: FieldDiff[];
}

export interface PlanDiff {
  goals: FieldDiff[];
  criteria: EntryDiff<FrozenPlanDto_Criterion>[];
  items: EntryDiff<FrozenPlanDto_Item>[];
  /** How many facts differ; something new or gone counts once. */
  count: number;
  outcomesLeftOut: boolean;
}

const GOALS = ['name', 'goLive', 'decision', 'jointGoal', 'buyerObjectives', 'sellerObjectives', 'yearlyValue', 'investment'] as const;
const CRITERION = ['measure', 'target', 'unit', 'byWhen'] as const;
const ITEM = [
  'title',
  'type',
  'milestoneId',
  'side',
  'role',
  'owner',
  'start',
  'due',
  'days',
  'buffer',
  'notNeeded',
  'outcome',
  'after'
] as const;

/** What changed from one plan to the other. Items are known by their Ids, criteria by their names. */
export function diffPlans(older: FrozenPlanDto, newer: FrozenPlanDto): PlanDiff {
  const outcomesLeftOut = Boolean(older.outcomesLeftOut || newer.outcomesLeftOut);
  const itemFields = ITEM.filter((field) => field !== 'outcome' || !outcomesLeftOut);
  const goals = differing(older, newer, GOALS);
  const criteria = entries(older.criteria, newer.criteria, ({ name }) => name ?? '', CRITERION);
  const items = entries(older.items, newer.items, ({ id }) => id ?? '', itemFields);
  const count = [...criteria, ...items].reduce((sum, { fields }) => sum + Math.max(1, fields.length), goals.length);
  return { goals, criteria, items, count, outcomesLeftOut };
}

/** A plan as it is now, in the shape of an agreed version. Proposed items are not part of it, as when a version is kept. */
export function frozenOf(plan: PlanDto): FrozenPlanDto {
  const waits = new Map<string, string[]>();
  for (const { predecessorId, successorId, lagDays } of dependenciesOf(plan)) {
    waits.set(successorId, [...(waits.get(successorId) ?? []), `${predecessorId}+${lagDays ?? 0}`]);
  }
  return {
    name: plan.name,
    goLive: plan.goLiveDate,
    decision: plan.decisionDate,
    jointGoal: plan.jointGoal,
    buyerObjectives: plan.buyerObjectives,
    sellerObjectives: plan.sellerObjectives,
    yearlyValue: plan.expectedYearlyValue,
    investment: plan.investment,
    outcomesLeftOut: false,
    items: itemsOf(plan)
      .filter(({ proposed }) => !proposed)
      .map((item) => ({
        id: item.id,
        title: item.title,
        type: item.type,
        milestoneId: item.milestoneId,
        side: item.side,
        role: item.role,
        owner: item.ownerName,
        start: item.start,
        due: item.due,
        days: item.durationDays,
        buffer: item.bufferDays,
        notNeeded: item.status === NOT_NEEDED || null,
        outcome: item.outcome,
        after: waits.get(item.id) ?? null
      })),
    criteria: (plan.criteria ?? []).map(({ name, measure, targetValue, unit, byWhen }) => ({
      name,
      measure,
      target: targetValue,
      unit,
      byWhen
    }))
  };
}

function entries<Entry extends object>(
  older: Maybe<Entry[]>,
  newer: Maybe<Entry[]>,
  keyOf: (entry: Entry) => string,
  fields: readonly (keyof Entry & string)[]
): EntryDiff<Entry>[] {
  const before = new Map((older ?? []).map((entry) => [keyOf(entry), entry]));
  const after = new Map((newer ?? []).map((entry) => [keyOf(entry), entry]));
  return [...new Set([...before.keys(), ...after.keys()])]
    .map((key) => {
      const [was, is] = [before.get(key) ?? null, after.get(key) ?? null];
      return { key, older: was, newer: is, fields: was && is ? differing(was, is, fields) : [] };
    })
    .filter((entry) => !entry.older || !entry.newer || entry.fields.length > 0);
}

function differing<Entry extends object>(older: Entry, newer: Entry, fields: readonly (keyof Entry & string)[]): FieldDiff[] {
  return fields
    .map((field) => ({ field, older: plain(older[field]), newer: plain(newer[field]) }))
    .filter((fact) => JSON.stringify(fact.older) !== JSON.stringify(fact.newer));
}

/** Nothing, an empty text and "no" are the same; what an item waits for has no order. */
function plain(value: unknown): DiffValue {
  if (Array.isArray(value)) {
    return value.length > 0 ? [...(value as string[])].sort() : null;
  }
  return value === undefined || value === '' || value === false ? null : (value as DiffValue);
}
