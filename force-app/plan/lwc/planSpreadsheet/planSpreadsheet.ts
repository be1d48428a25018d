import type { ImportRowDto } from 'apex-types';
import { COLUMNS, recogniseColumns } from 'c/planSpreadsheetColumns';
import type { CellKind, ColumnMapping, ColumnName, SheetShape } from 'c/planSpreadsheetColumns';
import { isUndecided, orderOfLanguage, readDate, readingOf } from 'c/planSpreadsheetDates';
import type { DateOrder, DateReading } from 'c/planSpreadsheetDates';
import { unguarded } from 'c/planSpreadsheetText';
import { isSide, isStatus, roleOf, sideOf, statusOf, typeOf } from 'c/planSpreadsheetWords';
import type { CompanyNames } from 'c/planSpreadsheetWords';

export type SheetCells = Partial<Record<ColumnName, string>>;

/** One row of a sheet as a plan would take it. */
export interface SheetRow {
  /** The same for the same content, so that no row comes in twice however often its sheet is imported. */
  key: string;
  /** Where the row stands in the sheet, from 1. */
  line: number;
  cells: SheetCells;
}

export interface RowOptions extends SheetShape {
  order: DateOrder;
  companies: CompanyNames;
}

const DATE_COLUMNS: ColumnName[] = ['start', 'due'];
const DAY_COLUMNS: ColumnName[] = ['duration', 'buffer'];
const DAYS = /^(\d+)(?:[.,]0+)?\s*(?:d|t|days?|tage?|working days?|arbeitstage?|werktage?|edays?)?\.?$/i;
const WEEKS = /^(\d+)(?:[.,]0+)?\s*(?:w|weeks?|wk|wks|wochen?)\.?$/i;
/** As project tools write it: "3FS+2 days", in German "3EA+2 Tage". */
const REFERENCE = /^(\d+)(?:\s*(?:fs|ea))?(?:\s*\+\s*(\d+)(?:[.,]0+)?\s*(?:d|t|days?|tage?|edays?)?\.?)?$/i;
const WORKDAYS_A_WEEK = 5;

/** Rows before the content and rows without any are no rows. */
function contentOf(table: string[][], headerRow: number | null): { line: number; row: string[] }[] {
  return table
    .map((row, index) => ({ line: index + 1, row: row.map(unguarded) }))
    .slice(headerRow === null ? 0 : headerRow + 1)
    .filter(({ row }) => row.some((cell) => cell.trim()));
}

function kindOf(cell: string): CellKind {
  if (!cell.trim()) {
    return 'empty';
  }
  if (readDate(cell, 'dayFirst') ?? readDate(cell, 'monthFirst')) {
    return 'date';
  }
  return isStatus(cell) ? 'status' : isSide(cell) ? 'side' : 'text';
}

/** Finds out what the columns mean. */
export function shapeOf(table: string[][]): SheetShape {
  return recogniseColumns(table, kindOf);
}

/** How the dates of these columns are to be read, decided for the sheet as a whole. */
export function datesOf(table: string[][], { headerRow, mapping }: SheetShape, locale: string): DateReading {
  const columns = mapping.flatMap((column, index) => (column && DATE_COLUMNS.includes(column) ? [index] : []));
  const cells = contentOf(table, headerRow).flatMap(({ row }) => columns.map((index) => row[index] ?? ''));
  return readingOf(cells, orderOfLanguage(locale));
}

/** The rows of the sheet, each cell in the plan's own terms where it can be read, and as it stands where it cannot. */
export function rowsOf(table: string[][], { headerRow, mapping, order, companies }: RowOptions): SheetRow[] {
  const seen = new Map<string, number>();
  return contentOf(table, headerRow).map(({ line, row }) => {
    const content = JSON.stringify(withoutEnd(row.map((cell) => cell.trim())));
    const copies = seen.get(content) ?? 0;
    seen.set(content, copies + 1);
    return { key: `sheet-${digest(content)}${copies ? `-${copies}` : ''}`, line, cells: cellsOf(row, mapping, order, companies) };
  });
}

/** Columns that are empty to the right are no part of the row. */
function withoutEnd(row: string[]): string[] {
  return row.slice(0, row.findLastIndex(Boolean) + 1);
}

function cellsOf(row: string[], mapping: ColumnMapping, order: DateOrder, companies: CompanyNames): SheetCells {
  const cells: SheetCells = {};
  mapping.forEach((column, index) => {
    const text = (row[index] ?? '').trim();
    if (column && text) {
      cells[column] = valueOf(column, text, order, companies);
    }
  });
  // Project tools show milestones as work without a duration.
  if (!cells.type && cells.duration === '0') {
    cells.type = 'Milestone';
    delete cells.duration;
  }
  return cells;
}

/** A cell of this column in the plan's own terms. */
export function valueOf(column: ColumnName, text: string, order: DateOrder, companies: CompanyNames): string {
  if (DATE_COLUMNS.includes(column)) {
    return isUndecided(text) ? '' : (readDate(text, order) ?? text);
  }
  if (DAY_COLUMNS.includes(column)) {
    return daysOf(text);
  }
  switch (column) {
    case 'type':
      return typeOf(text);
    case 'status':
      return statusOf(text);
    case 'side':
      return sideOf(text, companies);
    case 'role':
      return roleOf(text);
    case 'title':
    case 'milestone':
    case 'owner':
      return text.replace(/\s+/g, ' ');
    case 'predecessors':
      return referencesOf(text);
    default:
      return text;
  }
}

function daysOf(text: string): string {
  const days = DAYS.exec(text);
  const weeks = WEEKS.exec(text);
  return days ? String(Number(days[1])) : weeks ? String(Number(weeks[1]) * WORKDAYS_A_WEEK) : text;
}

/** Commas separate numbers; in titles they may be part of the text. */
function referencesOf(text: string): string {
  const parts = text.split(/[;,\n]/).map((part) => REFERENCE.exec(part.trim()));
  return parts.every(Boolean)
    ? parts.map((part) => `${part?.[1]}${Number(part?.[2] ?? 0) ? `+${Number(part?.[2])}` : ''}`).join(';')
    : text;
}

/** What the server is asked to take. Numbers that the sheet gives its rows count, if each has one of its own. */
export function importRowsOf(rows: SheetRow[]): ImportRowDto[] {
  const numbers = rows.map(({ cells }) => (/^\d{1,9}$/.test(cells.number ?? '') ? Number(cells.number) : null));
  const given = numbers.filter((number) => number !== null);
  const areNumbered = given.length > 0 && new Set(given).size === given.length;
  return rows.map(({ key, line, cells }, index) => {
    const fields = { ...cells };
    delete fields.number;
    // A row without a number of its own must not answer to somebody else's.
    return { clientKey: key, rowNumber: areNumbered ? numbers[index] : line, ...fields };
  });
}

/** Milestones that rows name but no row and no item is. */
export function missingMilestones(rows: SheetRow[], known: string[]): string[] {
  const there = new Set(known.map(folded));
  rows.filter(({ cells }) => cells.type === 'Milestone').forEach(({ cells }) => there.add(folded(cells.title ?? '')));
  const numbers = new Set(importRowsOf(rows).map(({ rowNumber }) => String(rowNumber)));
  const missing = new Map<string, string>();
  for (const { cells } of rows) {
    const name = cells.milestone ?? '';
    if (name && cells.type !== 'Milestone' && !there.has(folded(name)) && !numbers.has(name)) {
      missing.set(folded(name), missing.get(folded(name)) ?? name);
    }
  }
  return [...missing.values()];
}

/** Rows for milestones that have none, each before the first row that names it. */
export function withMilestones(rows: SheetRow[], names: string[]): SheetRow[] {
  const waiting = new Map(names.map((name) => [folded(name), name]));
  return rows.flatMap((row) => {
    const name = waiting.get(folded(row.cells.milestone ?? ''));
    if (name === undefined) {
      return [row];
    }
    waiting.delete(folded(name));
    return [{ key: `sheet-${digest(`milestone ${folded(name)}`)}`, line: row.line, cells: { type: 'Milestone', title: name } }, row];
  });
}

/** Owners that rows name and who are not among these people, as written first. */
export function unknownOwners(rows: SheetRow[], people: { name: string; email?: string | null }[]): string[] {
  const known = new Set(people.flatMap(({ name, email }) => [folded(name), folded(email ?? '')]));
  const unknown = new Map<string, string>();
  for (const { cells } of rows) {
    const name = cells.owner ?? '';
    if (name && !known.has(folded(name)) && !unknown.has(folded(name))) {
      unknown.set(folded(name), name);
    }
  }
  return [...unknown.values()];
}

export function folded(text: string): string {
  return text.trim().toLowerCase();
}

/** Example cells of each column, for the person to recognise it by. */
export function samplesOf(table: string[][], headerRow: number | null, most = 3): string[][] {
  const content = contentOf(table, headerRow);
  const width = table.reduce((widest, row) => Math.max(widest, row.length), 0);
  return Array.from({ length: width }, (_, index) => {
    const cells = content.map(({ row }) => (row[index] ?? '').trim()).filter(Boolean);
    return [...new Set(cells)].slice(0, most);
  });
}

/** Two independent 32-bit digests (FNV-1a): rows are told apart, nothing is kept secret. */
function digest(text: string): string {
  let first = 0x811c9dc5;
  let second = 0x9747b28c;
  for (let index = 0; index < text.length; index++) {
    first = Math.imul(first ^ text.charCodeAt(index), 0x01000193);
    second = Math.imul(second ^ text.charCodeAt(text.length - 1 - index), 0x01000193) ^ (second >>> 15);
  }
  return `${(first >>> 0).toString(36)}${(second >>> 0).toString(36)}`;
}

export { COLUMNS };
export type { ColumnMapping, ColumnName, CompanyNames, DateOrder, DateReading, SheetShape };
