import type { LightningElement } from 'lwc';
import type { ImportRowDto } from 'apex-types';

/** Fields by the names of a DTO: what is not in it stays as it is, null empties. */
export type Fields = Record<string, string | number | boolean | null>;

/** An edit of a record carries the version that was on the screen when the person began. */
interface Edit {
  fields: Fields;
  version: string | null;
}

/** What a person can ask of a plan, by name, with what each needs to be said. The page adds the plan and asks what must be asked. */
export interface PlanActions {
  /** Without a version, the one on the page. */
  changeStatus: { itemId: string; status: string; reason: string | null; earlyStartReason?: string | null; version?: string | null };
  /** The client key makes a repeated call harmless. */
  createItem: { fields: Fields; clientKey: string };
  saveItem: Edit & { itemId: string };
  saveItems: { edits: (Edit & { itemId: string })[] };
  removeItem: { itemId: string; version: string | null };
  acceptItem: { itemId: string; version: string | null };
  declineItem: { itemId: string; reason: string; version: string | null };
  addComment: { itemId: string | null; body: string };

  linkItems: { predecessorId: string; successorId: string; lagDays: number | null };
  unlinkItems: { dependencyId: string };
  setLag: { dependencyId: string; lagDays: number; seenLagDays: number };
  reorderItems: { orderedItemIds: string[] };

  moveItem: {
    itemId: string;
    start: string | null;
    due: string | null;
    reason: string | null;
    causeId: string | null;
    version: string | null;
    effectVersion: string | null;
  };
  decideProposal: { changeId: string; accept: boolean; comment: string | null; effectVersion: string | null };
  withdrawProposal: { changeId: string };

  decideSignOff: { decision: string; comment: string | null; scopeVersion: string | null };
  requestReplan: { reason: string };
  answerReplan: { consent: boolean; comment: string | null };
  withdrawReplan: Record<string, never>;

  saveFacts: Edit;
  addCriterion: { fields: Fields };
  saveCriterion: Edit & { criterionId: string };
  removeCriterion: { criterionId: string; version: string | null };
  addRisk: { fields: Fields };
  saveRisk: Edit & { riskId: string };
  removeRisk: { riskId: string; version: string | null };

  addPerson: { side: string; fields: Fields };
  savePerson: Edit & { stakeholderId: string };
  invitePerson: { stakeholderId: string };
  removePerson: { stakeholderId: string };

  saveCheckIn: { notes: string | null; decisions: string | null; nextCheckIn: string | null; version: string | null };
  importRows: { rows: ImportRowDto[]; importGoodRowsOnly: boolean };

  sharePlan: { version: string | null };
  completePlan: { version: string | null };
  cancelPlan: { reason: string; version: string | null };
  /** A task that only sellers see. */
  addTask: { subject: string; dueDate: string | null };
  completeTask: { taskId: string; done: boolean };
  saveAsTemplate: { name: string; description: string | null; templateId: string | null };
}

export type ActionName = keyof PlanActions;

/**
 * How it ended. `problem` is a sentence to show beside what was typed; null: the person decided not to. `dropped`: they chose what
 * somebody else had entered meanwhile, so what they typed is not wanted any more.
 */
export type ActionResult = { saved: true; answer: unknown } | { saved: false; problem: string | null; dropped?: true };

/** What travels in a `planaction` event from whatever the person touched up to the page. */
export interface ActionRequest<Name extends ActionName = ActionName> {
  name: Name;
  parameters: PlanActions[Name];
  settle: (result: ActionResult) => void;
}

/**
 * Asks the page to do something and says how it ended. The page shows the change at once where that is possible, asks back
 * (sign-offs that fall, somebody else's change), saves, and offers to undo; whoever asked keeps what was typed until it is saved.
 */
export function requestAction<Name extends ActionName>(
  source: Pick<LightningElement, 'dispatchEvent'>,
  name: Name,
  parameters: PlanActions[Name]
): Promise<ActionResult> {
  return new Promise((settle) => {
    const detail: ActionRequest<Name> = { name, parameters, settle };
    source.dispatchEvent(new CustomEvent('planaction', { detail, bubbles: true, composed: true }));
  });
}
