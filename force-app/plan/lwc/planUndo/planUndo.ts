import type { PlanDto } from 'apex-types';
import type { ActionName, Fields, PlanActions } from 'c/planActions';
import { dependenciesOf, itemsOf } from 'c/planModel';

/** An action that takes another one back. */
export type Inverse = { [Name in ActionName]: { name: Name; parameters: PlanActions[Name] } }[ActionName];

type Details = readonly { id?: string | null; version?: string | null }[];
type InversesOf = { [Name in ActionName]?: (done: PlanActions[Name], before: PlanDto, after: PlanDto) => Inverse | null };

/**
 * How each reversible action is taken back. Versions are those after the change, so that undoing notices what somebody else did
 * meanwhile; what is not here cannot be taken back by one action.
 */
const INVERSES: InversesOf = {
  changeStatus: ({ itemId }, before, after) => {
    const item = itemsOf(before).find(({ id }) => id === itemId);
    const version = versionIn(after.items, itemId);
    return item ? { name: 'changeStatus', parameters: { itemId, status: item.status, reason: item.reason ?? null, version } } : null;
  },
  saveItem: ({ itemId, fields }, before, after) => {
    const edit = editBack(itemId, fields, before, after);
    return edit && { name: 'saveItem', parameters: edit };
  },
  saveItems: ({ edits }, before, after) => ({
    name: 'saveItems',
    parameters: { edits: edits.flatMap(({ itemId, fields }) => editBack(itemId, fields, before, after) ?? []) }
  }),
  removeItem: ({ itemId }) => ({ name: 'restoreItem', parameters: { itemId } }),
  reorderItems: (_, before) => ({ name: 'reorderItems', parameters: { orderedItemIds: inOrder(before) } }),
  linkItems: ({ predecessorId, successorId }, _, after) => {
    const link = dependenciesOf(after).find((each) => each.predecessorId === predecessorId && each.successorId === successorId);
    return link ? { name: 'unlinkItems', parameters: { dependencyId: link.id } } : null;
  },
  unlinkItems: ({ dependencyId }, before) => {
    const link = dependenciesOf(before).find(({ id }) => id === dependencyId);
    const { predecessorId = '', successorId = '', lagDays = null } = link ?? {};
    return link ? { name: 'linkItems', parameters: { predecessorId, successorId, lagDays } } : null;
  },
  setLag: ({ dependencyId, lagDays, seenLagDays }) => ({
    name: 'setLag',
    parameters: { dependencyId, lagDays: seenLagDays, seenLagDays: lagDays }
  }),
  saveFacts: ({ fields }, before, after) => ({
    name: 'saveFacts',
    parameters: { fields: former(fields, before), version: after.factsVersion ?? null }
  }),
  saveCriterion: ({ criterionId, fields }, before, after) => ({
    name: 'saveCriterion',
    parameters: { criterionId, fields: former(fields, byId(before.criteria, criterionId)), version: versionIn(after.criteria, criterionId) }
  }),
  saveRisk: ({ riskId, fields }, before, after) => ({
    name: 'saveRisk',
    parameters: { riskId, fields: former(fields, byId(before.risks, riskId)), version: versionIn(after.risks, riskId) }
  }),
  savePerson: ({ stakeholderId, fields }, before, after) => ({
    name: 'savePerson',
    parameters: {
      stakeholderId,
      fields: former(fields, byId(before.stakeholders, stakeholderId)),
      version: versionIn(after.stakeholders, stakeholderId)
    }
  })
};

/** Null where the action cannot be taken back. */
export function inverseOf<Name extends ActionName>(
  name: Name,
  parameters: PlanActions[Name],
  before: PlanDto,
  after: PlanDto
): Inverse | null {
  return INVERSES[name]?.(parameters, before, after) ?? null;
}

function editBack(itemId: string, fields: Fields, before: PlanDto, after: PlanDto): PlanActions['saveItem'] | null {
  const item = itemsOf(before).find(({ id }) => id === itemId);
  return item ? { itemId, fields: former(fields, item), version: versionIn(after.items, itemId) } : null;
}

/** The values that the changed fields had. */
function former(fields: Fields, record: object | undefined): Fields {
  const values = (record ?? {}) as Fields;
  return Object.fromEntries(Object.keys(fields).map((name) => [name, values[name] ?? null]));
}

function inOrder(plan: PlanDto): string[] {
  return [...itemsOf(plan)].sort((a, b) => (a.sequence ?? 0) - (b.sequence ?? 0)).map(({ id }) => id);
}

function byId<Detail extends { id?: string | null }>(details: readonly Detail[] | null | undefined, id: string): Detail | undefined {
  return (details ?? []).find((detail) => detail.id === id);
}

function versionIn(details: Details | null | undefined, id: string): string | null {
  return (details ?? []).find((detail) => detail.id === id)?.version ?? null;
}
