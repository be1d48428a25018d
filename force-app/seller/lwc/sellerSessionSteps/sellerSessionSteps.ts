import type { ItemCreatedDto, PlanDto } from 'apex-types';
import type { LightningElement } from 'lwc';
import { requestAction } from 'c/planActions';
import type { ActionResult, Fields } from 'c/planActions';
import { toDay, toIso } from 'c/planDates';
import { calendarOf } from 'c/planEngineInput';
import { formatLabel } from 'c/planFormat';
import { isFinished, itemsOf, MILESTONE, TASK } from 'c/planModel';
import type { Item, Maybe } from 'c/planModel';
import { labels } from 'c/sellerSessionLabels';

export interface Step {
  title: string;
  role: string | null;
  days: number | null;
  /** ISO; null: as soon as it can be. */
  due: string | null;
}

/** A step of the buyer with dates: what is given, or the working days from when what it waits for is done. */
export function stepFields(plan: PlanDto, { title, role, days, due }: Step, after: Maybe<Item>, bufferDays = 0): Fields {
  const calendar = calendarOf(plan);
  const length = Math.max(1, Math.round(days ?? 1));
  const given = toDay(due);
  const today = toDay(plan.today) ?? 0;
  const earliest = calendar.startIndex(today + 1);
  const free = Math.max(earliest, toDay(after?.due) === null ? earliest : calendar.endIndex(toDay(after?.due) ?? 0) + bufferDays);
  const end = given === null ? free + length : calendar.endIndex(given);
  const dueDay = given ?? calendar.endDay(end);
  const fields: Fields = {
    type: TASK,
    side: 'Buyer',
    title,
    durationDays: length,
    start: toIso(calendar.startDay(end - length)),
    due: toIso(dueDay)
  };
  const milestone = milestoneFor(plan, dueDay);
  return { ...fields, ...(role ? { role } : {}), ...(milestone ? { milestoneId: milestone.id } : {}) };
}

/** The first milestone that is not reached before that day. */
function milestoneFor(plan: PlanDto, day: number): Item | undefined {
  return itemsOf(plan)
    .filter((item) => item.type === MILESTONE && !isFinished(item) && !item.proposed && (toDay(item.due) ?? -Infinity) >= day)
    .sort((a, b) => (toDay(a.due) ?? 0) - (toDay(b.due) ?? 0))[0];
}

/** Made once for each new item, so that one that is sent twice is there once. */
export function newClientKey(): string {
  const random = (): string => Math.random().toString(36).slice(2, 12);
  return `${Date.now().toString(36)}-${random()}${random()}`;
}

export interface StepOutcome {
  itemId: string | null;
  /** What the person has to know; null: all is well, or they decided against it. */
  message: string | null;
  saved: boolean;
}

/** Adds a step, and has it wait for the one before it; a proposal waits for nothing until it is accepted. */
export async function addStep(
  source: Pick<LightningElement, 'dispatchEvent'>,
  fields: Fields,
  clientKey: string,
  after: Maybe<Item>
): Promise<StepOutcome> {
  const result = await requestAction(source, 'createItem', { fields, clientKey });
  if (!result.saved) {
    return { itemId: null, message: result.problem, saved: false };
  }
  const { itemId, proposed, message } = (result.answer ?? {}) as ItemCreatedDto;
  let link: ActionResult | null = null;
  if (after && itemId && !proposed && !after.proposed) {
    link = await requestAction(source, 'linkItems', { predecessorId: after.id, successorId: itemId, lagDays: null });
  }
  const problem = link && !link.saved && link.problem ? formatLabel(labels.linkMissing, after?.title, link.problem) : null;
  return { itemId: itemId ?? null, message: problem ?? message ?? null, saved: true };
}
