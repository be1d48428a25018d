import type { PlanDto } from 'apex-types';
import type { Fields } from 'c/planActions';
import type { FormField, FormValues } from 'c/planForm';
import { labels } from 'c/planItemEditLabels';
import { otherSide, ownerChoices, ownerFields, ownerValue, ownSide, sideChoices } from 'c/planItemRules';
import { inOrder } from 'c/planItemView';
import { labels as planLabels } from 'c/planLabels';
import { itemsOf, KEY_DATE, MILESTONE, TASK } from 'c/planModel';
import type { Item, Maybe } from 'c/planModel';
import { sideWord, typeWord } from 'c/planWords';

const TITLE_LENGTH = 80;
const OUTCOME_LENGTH = 255;
const MOST_DAYS = 999;

const TYPES = [TASK, MILESTONE, KEY_DATE];

/**
 * The questions about an item, as far as they make sense for its kind.
 * @param item null for a new one, which may be for either side
 */
export function itemFields(plan: Maybe<PlanDto>, item: Item | null, { type, side }: { type: string; side: string }): FormField[] {
  const isTask = type === TASK;
  const isOpen = !item || Boolean(item.canChangeScope);
  const hasDates = !item || plan?.status === 'Draft';
  const own = ownSide(plan);
  const sides = item ? sideChoices(plan) : [own, otherSide(own), 'Joint'].map((value) => ({ value, label: sideWord(value) }));
  const milestones = inOrder(itemsOf(plan)).filter((other) => other.type === MILESTONE && other.id !== item?.id);
  const owners = ownerChoices(plan, side, { people: '', roles: '', nobody: '' }).slice(1);
  const all: (FormField | false)[] = [
    isOpen && { name: 'title', label: labels.title, kind: 'text', required: true, maxLength: TITLE_LENGTH, width: 'full' },
    isOpen && {
      name: 'type',
      label: labels.type,
      kind: 'choice',
      required: true,
      options: TYPES.map((value) => ({ value, label: typeWord(value) }))
    },
    isOpen && { name: 'side', label: planLabels.side, kind: 'choice', required: true, options: sides },
    isOpen &&
      isTask && {
        name: 'milestoneId',
        label: planLabels.milestone,
        kind: 'choice',
        options: milestones.map(({ id, title }) => ({ value: id, label: title }))
      },
    { name: 'owner', label: labels.ownerOrRole, kind: 'choice', options: owners, help: labels.ownerHelp },
    hasDates && isTask && { name: 'start', label: labels.start, kind: 'date' },
    hasDates && { name: 'due', label: planLabels.due, kind: 'date', required: type === KEY_DATE },
    isOpen && isTask && { name: 'durationDays', label: labels.durationDays, kind: 'number', min: 0, max: MOST_DAYS },
    isOpen && isTask && { name: 'bufferDays', label: labels.bufferDays, kind: 'number', min: 0, max: MOST_DAYS, help: labels.bufferHelp },
    isOpen && type !== KEY_DATE && { name: 'fixedDate', label: labels.fixedDate, kind: 'check', help: labels.fixedHelp },
    isOpen && { name: 'outcome', label: planLabels.outcome, kind: 'longtext', maxLength: OUTCOME_LENGTH },
    { name: 'link', label: planLabels.link, kind: 'url', width: 'full', placeholder: 'https://', maxLength: 255 }
  ];
  return all.filter((field): field is FormField => field !== false);
}

export function itemValues(item: Item): FormValues {
  const { title, type, side, milestoneId, start, due, durationDays, bufferDays, fixedDate, outcome, link } = item;
  const values = {
    title,
    type,
    side,
    milestoneId,
    start,
    due,
    durationDays,
    bufferDays,
    fixedDate,
    outcome,
    link,
    owner: ownerValue(item)
  };
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, value ?? null]));
}

/** What the server takes: the one question for owner or role answers two fields. */
export function savedFields({ owner, ...fields }: FormValues): Fields {
  return owner === undefined ? fields : { ...fields, ...ownerFields(String(owner ?? '')) };
}

/** Dates that contradict each other are said at the field that has to change. */
export function checkDates({ start, due }: FormValues): Record<string, string> {
  return start && due && String(start) > String(due) ? { due: labels.dueBeforeStart } : {};
}
