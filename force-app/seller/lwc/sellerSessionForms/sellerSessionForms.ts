import type { CriterionDto, PlanDto } from 'apex-types';
import { formatDate } from 'c/planDates';
import type { FormField, FormValues } from 'c/planForm';
import { formatLabel } from 'c/planFormat';
import { labels as planLabels } from 'c/planLabels';
import { itemsOf, KEY_DATE, risksOf, TASK } from 'c/planModel';
import type { Item, Maybe } from 'c/planModel';
import { roleOptions } from 'c/planPersonFields';
import { levelWord, roleWord } from 'c/planWords';
import { labels } from 'c/sellerSessionLabels';

/** The questions that are answered with one or more lines. */
export type LineQuestion = 'success' | 'approvals' | 'dates' | 'risks';

/** What is in the plan already, as it can be shown and removed. */
export interface Entry {
  id: string;
  text: string;
  detail: string;
  version: string | null;
  canRemove: boolean;
}

const LEVELS = ['Low', 'Medium', 'High'];
const LONGEST_NAME = 80;

export function formFields(question: LineQuestion, after: Maybe<Item>): FormField[] {
  const levels = LEVELS.map((value) => ({ value, label: levelWord(value) }));
  const title = (label: string, name = 'title'): FormField => ({
    name,
    label,
    kind: 'text',
    required: true,
    maxLength: LONGEST_NAME,
    width: 'full'
  });
  switch (question) {
    case 'success':
      return [
        title(labels.criterionName, 'name'),
        { name: 'todayValue', label: labels.criterionToday, kind: 'text', maxLength: 255 },
        { name: 'targetValue', label: labels.criterionTarget, kind: 'text', maxLength: 255 },
        { name: 'unit', label: labels.criterionUnit, kind: 'text', maxLength: 40 },
        { name: 'byWhen', label: labels.criterionBy, kind: 'date' }
      ];
    case 'approvals':
      return [
        title(labels.stepTitle),
        { name: 'role', label: labels.stepRole, kind: 'choice', options: roleOptions() },
        { name: 'days', label: labels.stepDays, kind: 'number', min: 1, max: 999 },
        { name: 'due', label: labels.stepDue, kind: 'date', width: 'full' },
        ...(after ? [{ name: 'waits', label: formatLabel(labels.stepWaits, after.title), kind: 'check', width: 'full' } as FormField] : [])
      ];
    case 'dates':
      return [title(labels.dateTitle), { name: 'due', label: labels.dateDay, kind: 'date', required: true }];
    default:
      return [
        title(labels.riskTitle),
        { name: 'probability', label: labels.riskProbability, kind: 'choice', options: levels, required: true },
        { name: 'impact', label: labels.riskImpact, kind: 'choice', options: levels, required: true },
        { name: 'mitigation', label: labels.riskMitigation, kind: 'text', width: 'full' }
      ];
  }
}

export function formValues(question: LineQuestion): FormValues {
  return { success: {}, approvals: { waits: true }, dates: {}, risks: { probability: 'Medium', impact: 'Medium' } }[question];
}

export function entriesOf(question: LineQuestion, plan: Maybe<PlanDto>): Entry[] {
  switch (question) {
    case 'success':
      return (plan?.criteria ?? []).map(criterionEntry);
    case 'approvals':
      return itemsOf(plan)
        .filter(({ type, side, status }) => type === TASK && side === 'Buyer' && status !== 'Not Needed')
        .sort(byDate)
        .map((item) => itemEntry(item, plan));
    case 'dates':
      return itemsOf(plan)
        .filter(({ type }) => type === KEY_DATE)
        .sort(byDate)
        .map((item) => itemEntry(item, plan));
    default:
      return risksOf(plan).map(({ id, title, probability, impact, version, canRemove }) => ({
        id,
        text: title,
        detail: formatLabel(planLabels.riskRating, levelWord(probability), levelWord(impact)),
        version: version ?? null,
        canRemove: Boolean(canRemove)
      }));
  }
}

function criterionEntry({ id, name, todayValue, targetValue, unit, byWhen, version, canRemove }: CriterionDto): Entry {
  const change = targetValue ? formatLabel(planLabels.fromValueTo, todayValue, targetValue, unit) : '';
  const by = byWhen ? formatLabel(planLabels.byDate, formatDate(byWhen)) : '';
  return {
    id: id ?? '',
    text: name ?? '',
    detail: [change, by].filter(Boolean).join(' '),
    version: version ?? null,
    canRemove: Boolean(canRemove)
  };
}

/** Only what was not begun can be taken out again here. */
function itemEntry({ id, title, role, ownerName, due, version, canEdit, status }: Item, plan: Maybe<PlanDto>): Entry {
  return {
    id,
    text: title,
    detail: [ownerName || roleWord(role), formatDate(due, 'short')].filter(Boolean).join(' · '),
    version: version ?? null,
    canRemove: Boolean(canEdit) && status === 'Not Started' && plan?.status !== 'Agreed'
  };
}

function byDate(a: Item, b: Item): number {
  return (a.due ?? '9') < (b.due ?? '9') ? -1 : 1;
}
