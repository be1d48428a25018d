/**
 * Reads and writes spreadsheet files: what the static resource `planSheetFiles` holds. The libraries do the formats; here stands
 * only what they need to work under Lightning Web Security, and cells as the product wants them.
 */
import Papa from 'papaparse';
import readWorkbookSheets from 'read-excel-file/universal';
import writeWorkbookFile from 'write-excel-file/universal';

export interface SheetTable {
  name: string;
  rows: string[][];
}

/** Text, or a day (ISO) that is to be a real date in the workbook. */
export type OutCell = string | number | null | { day: string };

const HEADER_STYLE = { fontWeight: 'bold' } as const;

/** Every sheet of an XLSX workbook, each cell as text: days as ISO dates, numbers with a point. */
async function readWorkbook(content: ArrayBuffer): Promise<SheetTable[]> {
  const sheets = await readWorkbookSheets(content, { trim: false });
  return sheets.map(({ sheet, data }) => ({ name: sheet, rows: data.map((row) => row.map(textOf)) }));
}

function textOf(cell: unknown): string {
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10);
  return cell === null || cell === undefined ? '' : String(cell as string | number | boolean);
}

const SEPARATORS = ['\t', ';', ',', '|'];
const ROWS_TO_GUESS_FROM = 50;
const LEAST_AGREEMENT = 0.6;

/** Delimited text: tabs (as spreadsheets put them on the clipboard), semicolons, commas or bars, found out from the text. */
function readText(text: string): string[][] {
  const content = text.replace(/^\uFEFF/, '');
  return Papa.parse<string[]>(content, { delimiter: separatorIn(content) }).data;
}

/** The separator by which most rows have one and the same number of cells; for a mere list one that it does not hold. */
function separatorIn(text: string): string {
  let best = { separator: '\t', agreement: LEAST_AGREEMENT };
  for (const separator of SEPARATORS) {
    const { data } = Papa.parse<string[]>(text, { delimiter: separator, preview: ROWS_TO_GUESS_FROM, skipEmptyLines: true });
    const agreement = agreementOf(data.map(({ length }) => length));
    // A line with a comma is a sentence sooner than a row.
    const isEnough = data.length > 1 || separator === '\t';
    if (isEnough && agreement > best.agreement) best = { separator, agreement };
  }
  return best.separator;
}

/** Which part of the rows has the most frequent width; 0 when that is a single cell. */
function agreementOf(widths: number[]): number {
  const times = new Map<number, number>();
  for (const width of widths) times.set(width, (times.get(width) ?? 0) + 1);
  const [width = 1, count = 0] = [...times].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [];
  return width > 1 ? count / widths.length : 0;
}

/** An XLSX workbook of one sheet whose first row names the columns. */
function writeWorkbook(name: string, rows: OutCell[][], widths: number[]): Promise<Blob> {
  const [header = [], ...body] = rows;
  const cells = [header.map((cell) => ({ value: String(cell as string), ...HEADER_STYLE })), ...body.map((row) => row.map(outCell))];
  const options = { sheet: name, columns: widths.map((width) => ({ width })), stickyRowsCount: 1, dateFormat: 'yyyy-mm-dd' };
  return writeWorkbookFile(cells, options).toBlob();
}

function outCell(cell: OutCell): { value: string | number | Date; wrap?: boolean; alignVertical: 'top' } | null {
  if (cell === null || cell === '') return null;
  if (typeof cell === 'object') return { value: new Date(`${cell.day}T00:00:00Z`), alignVertical: 'top' };
  return { value: cell, wrap: typeof cell === 'string' && cell.length > 30, alignVertical: 'top' };
}

export const sheetFiles = { readWorkbook, readText, writeWorkbook };
export type SheetFiles = typeof sheetFiles;

// Lightning Web Security runs scripts with a window of their own: `self` is the one that components see, `this` is none.
(self as unknown as Record<string, unknown>).planSheetFiles = sheetFiles;
