import type { PlanDto } from 'apex-types';
import type { ActionName, PlanActions } from 'c/planActions';
import {
  acceptItem,
  addComment,
  addCriterion,
  addPerson,
  addRisk,
  answerReplan,
  changeItemStatus,
  changeItemStatuses,
  createItem,
  decideProposal,
  decideSignOff,
  declineItem,
  importRows,
  invitePerson,
  linkItems,
  moveItem,
  removeCriterion,
  removeItem,
  removeItems,
  removePerson,
  removeRisk,
  reorderItems,
  requestReplan,
  restoreItem,
  saveCheckIn,
  saveCriterion,
  saveFacts,
  saveItem,
  saveItems,
  savePerson,
  saveRisk,
  setLag,
  unlinkItems,
  withdrawProposal,
  withdrawReplan
} from 'c/planApi';
import { itemsOf } from 'c/planModel';

/** What the page adds to an action. */
export interface DoorContext {
  planId: string;
  /** The plan as the server last said it. */
  plan: PlanDto;
  /** The person was told whose sign-offs fall, and wants it all the same. */
  acknowledged: boolean;
}

export type ActionDoor<Name extends ActionName> = (parameters: PlanActions[Name], context: DoorContext) => Promise<unknown>;

/** How each action reaches the server. An action without a door is not offered on that page. */
export type ActionDoors = { [Name in ActionName]?: ActionDoor<Name> };

const json = JSON.stringify;

/** The doors that both sides call alike. */
export const sharedDoors: ActionDoors = {
  changeStatus: ({ itemId, status, reason, earlyStartReason, version }, { plan }) =>
    changeItemStatus({
      itemId,
      status,
      reason,
      earlyStartReason: earlyStartReason ?? null,
      version: version ?? itemsOf(plan).find(({ id }) => id === itemId)?.version ?? null
    }),
  changeStatuses: (parameters, { planId }) => changeItemStatuses({ planId, ...parameters }),
  createItem: ({ fields, clientKey }, { planId, acknowledged }) =>
    createItem({ planId, fields: json(fields), clientKey, acknowledgeSignOffs: acknowledged }),
  saveItem: ({ itemId, fields, version }, { acknowledged }) =>
    saveItem({ itemId, fields: json(fields), version, acknowledgeSignOffs: acknowledged }),
  saveItems: ({ edits }, { planId, acknowledged }) =>
    saveItems({
      planId,
      edits: edits.map(({ itemId, fields, version }) => ({ itemId, fields: json(fields), version })),
      acknowledgeSignOffs: acknowledged
    }),
  removeItem: ({ itemId, version }, { acknowledged }) => removeItem({ itemId, version, acknowledgeSignOffs: acknowledged }),
  removeItems: ({ items }, { planId, acknowledged }) => removeItems({ planId, items, acknowledgeSignOffs: acknowledged }),
  restoreItem: ({ itemId }, { acknowledged }) => restoreItem({ itemId, acknowledgeSignOffs: acknowledged }),
  acceptItem: ({ itemId, version }, { acknowledged }) => acceptItem({ itemId, version, acknowledgeSignOffs: acknowledged }),
  declineItem: (parameters) => declineItem(parameters),
  addComment: (parameters, { planId }) => addComment({ planId, ...parameters }),

  linkItems: (parameters, { acknowledged }) => linkItems({ ...parameters, acknowledgeSignOffs: acknowledged }),
  unlinkItems: (parameters, { acknowledged }) => unlinkItems({ ...parameters, acknowledgeSignOffs: acknowledged }),
  setLag: (parameters, { acknowledged }) => setLag({ ...parameters, acknowledgeSignOffs: acknowledged }),
  reorderItems: (parameters, { planId }) => reorderItems({ planId, ...parameters }),

  moveItem: (parameters, { acknowledged }) => moveItem({ move: { ...parameters, acknowledgesSignOffs: acknowledged } }),
  decideProposal: (parameters, { planId, acknowledged }) => decideProposal({ planId, ...parameters, acknowledgesSignOffs: acknowledged }),
  withdrawProposal: (parameters, { planId }) => withdrawProposal({ planId, ...parameters }),

  decideSignOff: (parameters, { planId }) => decideSignOff({ planId, ...parameters }),
  requestReplan: (parameters, { planId }) => requestReplan({ planId, ...parameters }),
  answerReplan: (parameters, { planId }) => answerReplan({ planId, ...parameters }),
  withdrawReplan: (_, { planId }) => withdrawReplan({ planId }),

  saveFacts: ({ fields, version }, { planId, acknowledged }) =>
    saveFacts({ planId, fields: json(fields), version, acknowledgeSignOffs: acknowledged }),
  addCriterion: ({ fields }, { planId, acknowledged }) => addCriterion({ planId, fields: json(fields), acknowledged }),
  saveCriterion: ({ criterionId, fields, version }, { acknowledged }) =>
    saveCriterion({ criterionId, fields: json(fields), version, acknowledged }),
  removeCriterion: (parameters, { acknowledged }) => removeCriterion({ ...parameters, acknowledged }),
  addRisk: ({ fields }, { planId }) => addRisk({ planId, fields: json(fields) }),
  saveRisk: ({ riskId, fields, version }) => saveRisk({ riskId, fields: json(fields), version }),
  removeRisk: (parameters) => removeRisk(parameters),

  addPerson: ({ side, fields }, { planId, acknowledged }) => addPerson({ planId, side, fields: json(fields), acknowledged }),
  savePerson: ({ stakeholderId, fields, version }, { acknowledged }) =>
    savePerson({ stakeholderId, fields: json(fields), version, acknowledged }),
  invitePerson: (parameters) => invitePerson(parameters),
  removePerson: (parameters, { acknowledged }) => removePerson({ ...parameters, acknowledged }),

  saveCheckIn: (parameters, { planId }) => saveCheckIn({ planId, ...parameters }),
  importRows: (parameters, { planId, acknowledged }) => importRows({ planId, ...parameters, acknowledged })
};
