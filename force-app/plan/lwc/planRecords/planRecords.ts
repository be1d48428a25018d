import type { PlanDto } from 'apex-types';
import type { ActionName, PlanActions } from 'c/planActions';

type RecordKind = 'item' | 'risk' | 'criterion' | 'person' | 'plan';

interface PlanRecord {
  id?: string | null;
  version?: string | null;
  title?: string | null;
  name?: string | null;
}

/** The one record that an action changes, and how to find it in a plan. */
export interface RecordRef {
  kind: RecordKind;
  id: string;
  recordIn: (plan: PlanDto) => PlanRecord | null;
  versionIn: (plan: PlanDto) => string | null;
  titleIn: (plan: PlanDto) => string | null;
}

const ID_NAMES: readonly [string, RecordKind, (plan: PlanDto) => readonly PlanRecord[] | null | undefined][] = [
  ['itemId', 'item', (plan) => plan.items],
  ['riskId', 'risk', (plan) => plan.risks],
  ['criterionId', 'criterion', (plan) => plan.criteria],
  ['stakeholderId', 'person', (plan) => plan.stakeholders]
];

/** Null where the action makes something new or concerns several records. */
export function changedRecord<Name extends ActionName>(name: Name, parameters: PlanActions[Name]): RecordRef | null {
  if (name === 'saveFacts') {
    return refOf('plan', 'facts', (plan) => ({ ...plan, version: plan.factsVersion }));
  }
  const ids = parameters as Record<string, unknown>;
  const found = ID_NAMES.find(([idName]) => typeof ids[idName] === 'string');
  if (!found || name === 'addComment') {
    return null;
  }
  const [idName, kind, recordsIn] = found;
  const id = ids[idName] as string;
  return refOf(kind, id, (plan) => (recordsIn(plan) ?? []).find((record) => record.id === id) ?? null);
}

function refOf(kind: RecordKind, id: string, recordIn: RecordRef['recordIn']): RecordRef {
  return {
    kind,
    id,
    recordIn,
    versionIn: (plan) => recordIn(plan)?.version ?? null,
    titleIn: (plan) => {
      const record = recordIn(plan);
      return record?.title ?? record?.name ?? null;
    }
  };
}
