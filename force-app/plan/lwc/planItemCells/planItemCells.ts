import { formatDate } from 'c/planDates';
import { formatLabel, formatNumber } from 'c/planFormat';
import { labels } from 'c/planItemListLabels';
import type { ItemRow } from 'c/planItemRow';
import type { Column } from 'c/planItemRules';
import { labels as planLabels } from 'c/planLabels';
import { DONE, KEY_DATE, TASK } from 'c/planModel';
import type { Item } from 'c/planModel';
import { classPart, roleWord, sideWord } from 'c/planWords';

/** One value of a row, as it is shown; the title has a cell of its own kind. */
export interface Cell {
  column: Column;
  className: string;
  text: string;
  label: string;
  /** Of a value that is shown as a badge. */
  badgeClass: string | null;
  status: string | null;
  isLate: boolean;
  isEditing: boolean;
  readonly: string;
}

const NAMES: [Column, string][] = [
  ['side', planLabels.side],
  ['owner', planLabels.owner],
  ['status', planLabels.status],
  ['start', labels.start],
  ['due', planLabels.due],
  ['durationDays', planLabels.duration],
  ['bufferDays', labels.buffer]
];

export function cellsOf({ item, access, editing, unsaved }: ItemRow): Cell[] {
  return NAMES.map(([column, label]) => ({
    column,
    label,
    text: textOf(item, column),
    className: [
      'cell',
      `cell-${classPart(column)}`,
      access[column] && 'editable',
      unsaved === column && 'unsaved',
      !hasValue(item, column) && 'empty'
    ]
      .filter(Boolean)
      .join(' '),
    badgeClass: column === 'side' ? `badge side-${classPart(item.side)}` : null,
    status: column === 'status' && item.type !== KEY_DATE ? item.status : null,
    isLate: column === 'due' && Boolean(item.overdue) && item.status !== DONE,
    isEditing: editing === column,
    readonly: String(!access[column])
  }));
}

function hasValue(item: Item, column: Column): boolean {
  return column === 'owner' ? Boolean(item.ownerName || item.role) : column !== 'due' || Boolean(item.due);
}

function textOf(item: Item, column: Column): string {
  const isTask = item.type === TASK;
  switch (column) {
    case 'side':
      return sideWord(item.side);
    case 'owner':
      return item.ownerName || roleWord(item.role) || planLabels.noOwner;
    case 'due':
      return formatDate(item.due, 'short') || planLabels.dateToBeDecided;
    case 'start':
      return isTask ? formatDate(item.start, 'short') : '';
    case 'durationDays':
      return isTask ? days(item.durationDays) : '';
    case 'bufferDays':
      return days(item.bufferDays);
    default:
      return '';
  }
}

function days(count: number | null | undefined): string {
  return count ? formatLabel(labels.daysShort, formatNumber(count)) : '';
}
