import type { ImportResultDto } from 'apex-types';
import { COLUMNS } from 'c/planSpreadsheet';
import type { SheetRow } from 'c/planSpreadsheet';
import { labels as columnLabels } from 'c/planSpreadsheetLabels';
import { separatorOf, toCsv } from 'c/planSpreadsheetText';
import { labels } from 'c/sellerSheetLabels';
import { resultsByKey } from 'c/sellerSheetModel';

/** The rows that need a correction as they stand now, each with what is wrong: corrected in a spreadsheet, they can be imported. */
export function badRowsCsv(rows: SheetRow[], result: ImportResultDto, locale: string): string {
  const results = resultsByKey(result);
  const bad = rows.flatMap((row) => {
    const { outcome, problems } = results.get(row.key) ?? {};
    const sentences = (problems ?? []).map(({ message }) => message ?? '').join(' ');
    return outcome === 'Bad' ? [[...COLUMNS.map((column) => row.cells[column] ?? ''), sentences]] : [];
  });
  return toCsv([[...COLUMNS.map((column) => columnLabels[column]), labels.problems], ...bad], separatorOf(locale));
}
