import type { PlanDto } from 'apex-types';
import type { ActionResult, Fields } from 'c/planActions';
import { formatLabel } from 'c/planFormat';
import { labels } from 'c/planItemEditLabels';
import { ownerChoices, ownerFields, ownerValue, sideChoices } from 'c/planItemRules';
import type { Choice, Column } from 'c/planItemRules';
import { STATUSES } from 'c/planItemView';
import { labels as planLabels } from 'c/planLabels';
import { stakeholdersOf } from 'c/planModel';
import type { Item, Maybe } from 'c/planModel';
import { statusWord } from 'c/planWords';

/** What `c-plan-item-cell-editor` takes. */
export interface CellEditor {
  kind: 'text' | 'number' | 'date' | 'choice';
  label: string;
  value: string;
  choices: readonly Choice[];
  maxLength: number | null;
  missing: string | null;
}

/** A change that was typed and is not saved: on its way, or refused. */
export interface UnsavedEdit {
  column: Column;
  /** As the row shows it meanwhile. */
  shown: Partial<Item>;
  /** Null while it is being saved. */
  problem: string | null;
  send: (item: Item) => Promise<ActionResult>;
}

const KINDS: Record<Column, CellEditor['kind']> = {
  title: 'text',
  side: 'choice',
  owner: 'choice',
  status: 'choice',
  start: 'date',
  due: 'date',
  durationDays: 'number',
  bufferDays: 'number'
};

const NAMES: Record<Column, string> = {
  title: labels.title,
  side: planLabels.side,
  owner: planLabels.owner,
  status: planLabels.status,
  start: labels.start,
  due: planLabels.due,
  durationDays: labels.durationDays,
  bufferDays: labels.bufferDays
};

const TITLE_LENGTH = 80;

/** How a value is edited, and what it is now. */
export function editorFor(plan: Maybe<PlanDto>, item: Item, column: Column): CellEditor {
  const label = formatLabel(labels.valueOf, NAMES[column], item.title);
  return {
    kind: KINDS[column],
    label,
    value: textOf(item, column),
    choices: choicesFor(plan, item, column),
    maxLength: column === 'title' ? TITLE_LENGTH : null,
    missing: column === 'title' ? labels.titleMissing : null
  };
}

function textOf(item: Item, column: Column): string {
  return column === 'owner' ? ownerValue(item) : String(item[column] ?? '');
}

function choicesFor(plan: Maybe<PlanDto>, item: Item, column: Column): Choice[] {
  switch (column) {
    case 'side':
      return withPresent(sideChoices(plan), item.side);
    case 'owner':
      return ownerChoices(plan, item.side, { people: planLabels.people, roles: labels.roles, nobody: planLabels.noOwner });
    case 'status':
      return STATUSES.map((value) => ({ value, label: statusWord(value) }));
    default:
      return [];
  }
}

/** What it is now stays a choice, also where nobody could choose it again. */
function withPresent(choices: Choice[], value: string): Choice[] {
  return choices.some((choice) => choice.value === value) ? choices : [{ value, label: value }, ...choices];
}

/** What is to be saved for what was typed; null where that is what it was. */
export function fieldsFor(item: Item, column: Column, typed: string): Fields | null {
  if (typed === textOf(item, column)) {
    return null;
  }
  if (column === 'owner') {
    return ownerFields(typed);
  }
  if (KINDS[column] === 'number') {
    return { [column]: typed === '' ? null : Number(typed) };
  }
  return { [column]: typed === '' ? null : typed };
}

/** An item with these fields, as pages show it. */
export function shownWith(plan: Maybe<PlanDto>, fields: Fields): Partial<Item> {
  const owner = stakeholdersOf(plan).find(({ id }) => id === fields.ownerId);
  return { ...fields, ...('ownerId' in fields ? { ownerName: owner?.name ?? null } : {}) } as Partial<Item>;
}
