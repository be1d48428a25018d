import type { PlanDto } from 'apex-types';
import { dependenciesOf, itemsOf, MILESTONE, needsReason, stakeholdersOf, TASK } from 'c/planModel';
import type { Item } from 'c/planModel';
import { COLUMNS } from 'c/planSpreadsheetColumns';
import type { ColumnName } from 'c/planSpreadsheetColumns';
import { guardedInWorkbook, separatorOf, toCsv } from 'c/planSpreadsheetText';

/** A cell with what it is: days become real dates in a workbook, numbers numbers. */
export type PlanCell = { text: string } | { day: string } | { number: number } | null;

/** How a column and a value are called in the user's language. */
export interface PlanSheetWords {
  columns: Record<ColumnName, string>;
  type: (value: string) => string;
  side: (value: string) => string;
  role: (value: string) => string;
  status: (value: string) => string;
}

const WIDTHS: Partial<Record<ColumnName, number>> = { number: 6, title: 46, milestone: 28, owner: 22, reason: 28, outcome: 40, link: 30 };
const USUAL_WIDTH = 14;
const LONGEST_FILE_NAME = 80;

/** The plan as rows of cells, the first with the columns' names. What is only proposed is not in the plan yet. */
export function planTable(plan: PlanDto, words: PlanSheetWords): PlanCell[][] {
  const items = itemsOf(plan).filter((item) => !item.proposed);
  const numbers = new Map(items.map((item, index) => [item.id, index + 1]));
  const titles = timesOf(items.filter(({ type }) => type === MILESTONE).map(({ title }) => title));
  const people = stakeholdersOf(plan);
  const names = timesOf(people.map(({ name }) => name));

  const milestoneOf = (item: Item): PlanCell => {
    const milestone = items.find(({ id }) => id === item.milestoneId);
    // Where a title does not say which, the number of the row does.
    const isClear = milestone && titles.get(milestone.title.toLowerCase()) === 1 && !/^\d+$/.test(milestone.title);
    return milestone ? text(isClear ? milestone.title : String(numbers.get(milestone.id))) : null;
  };
  const ownerOf = (item: Item): PlanCell => {
    const person = people.find(({ id }) => id === item.ownerId);
    const isClear = person && names.get(person.name.toLowerCase()) === 1;
    return text(person && !isClear ? (person.email ?? person.name) : person?.name);
  };
  const predecessorsOf = (item: Item): PlanCell => {
    const links = dependenciesOf(plan).filter(({ successorId, predecessorId }) => successorId === item.id && numbers.has(predecessorId));
    return text(links.map(({ predecessorId, lagDays }) => `${numbers.get(predecessorId)}${lagDays ? `+${lagDays}` : ''}`).join(';'));
  };
  const cellOf = (item: Item, column: ColumnName): PlanCell => {
    switch (column) {
      case 'number':
        return { number: numbers.get(item.id) ?? 0 };
      case 'type':
        return text(words.type(item.type));
      case 'milestone':
        return milestoneOf(item);
      case 'side':
        return text(words.side(item.side));
      case 'role':
        return text(item.role ? words.role(item.role) : null);
      case 'owner':
        return ownerOf(item);
      case 'status':
        return text(words.status(item.status));
      case 'reason':
        return text(needsReason(item.status) ? item.reason : null);
      case 'start':
      case 'due':
        return item[column] ? { day: item[column] } : null;
      case 'duration':
        return item.type === TASK && item.durationDays ? { number: item.durationDays } : null;
      case 'buffer':
        return item.bufferDays ? { number: item.bufferDays } : null;
      case 'predecessors':
        return predecessorsOf(item);
      default:
        return text(item[column]);
    }
  };
  return [COLUMNS.map((column) => text(words.columns[column])), ...items.map((item) => COLUMNS.map((column) => cellOf(item, column)))];
}

/** Dates stay ISO: it is the one form that nobody reads the other way round. */
export function planCsv(plan: PlanDto, words: PlanSheetWords, locale: string): string {
  return toCsv(
    planTable(plan, words).map((row) => row.map(plainText)),
    separatorOf(locale)
  );
}

/** Cells for the library that writes workbooks, and how wide its columns are. */
export function planWorkbook(
  plan: PlanDto,
  words: PlanSheetWords
): { rows: (string | number | null | { day: string })[][]; widths: number[] } {
  const rows = planTable(plan, words).map((row) =>
    row.map((cell) => (cell && 'text' in cell ? guardedInWorkbook(cell.text) : cell && 'number' in cell ? cell.number : cell))
  );
  return { rows, widths: COLUMNS.map((column) => WIDTHS[column] ?? USUAL_WIDTH) };
}

/** A name that every file system takes. */
export function fileName(name: string, ending: 'csv' | 'xlsx'): string {
  const plain = name
    .replace(/[\\/:*?"<>|\p{Cc}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '');
  return `${plain.slice(0, LONGEST_FILE_NAME) || 'plan'}.${ending}`;
}

function text(value: string | null | undefined): PlanCell {
  return value ? { text: value } : null;
}

function plainText(cell: PlanCell): string {
  return cell === null ? '' : 'text' in cell ? cell.text : 'day' in cell ? cell.day : String(cell.number);
}

/** How often each text occurs, in any case. */
function timesOf(texts: string[]): Map<string, number> {
  const times = new Map<string, number>();
  texts.forEach((given) => times.set(given.toLowerCase(), (times.get(given.toLowerCase()) ?? 0) + 1));
  return times;
}
