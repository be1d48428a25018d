/** Spreadsheets run cells that begin like this as formulas; an apostrophe in front says that they are text. */
const FORMULA = /^'*[=+\-@\t\r]/;
const GUARDED = /^'+[=+\-@\t\r]/;

const BYTE_ORDER_MARK = '\uFEFF';

/** A cell that no spreadsheet runs, however it comes in. */
export function guarded(cell: string): string {
  return FORMULA.test(cell) ? `'${cell}` : cell;
}

/** For cells of a workbook, which are text by type: only what would be taken for guarded when it is read back. */
export function guardedInWorkbook(cell: string): string {
  return GUARDED.test(cell) ? `'${cell}` : cell;
}

/** The opposite of both. */
export function unguarded(cell: string): string {
  return GUARDED.test(cell) ? cell.slice(1) : cell;
}

/** Where the comma separates decimals, spreadsheets separate cells by semicolons. */
export function separatorOf(locale: string): ',' | ';' {
  const parts = new Intl.NumberFormat(locale).formatToParts(1.5);
  return parts.some(({ type, value }) => type === 'decimal' && value === ',') ? ';' : ',';
}

/** Text that Excel, Google Sheets and Numbers open as a table in the right letters. */
export function toCsv(rows: string[][], separator: ',' | ';'): string {
  const lines = rows.map((row) => row.map((cell) => quoted(guarded(cell), separator)).join(separator));
  return `${BYTE_ORDER_MARK}${lines.join('\r\n')}\r\n`;
}

function quoted(cell: string, separator: string): string {
  return cell.includes(separator) || /["\r\n\t]|^\s|\s$/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell;
}
