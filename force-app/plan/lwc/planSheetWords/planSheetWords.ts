import { labels } from 'c/planSpreadsheetLabels';
import type { PlanSheetWords } from 'c/planSpreadsheetExport';
import { roleWord, sideWord, statusWord, typeWord } from 'c/planWords';

/** The user's language for a plan that is written out as a spreadsheet. */
export const sheetWords: PlanSheetWords = { columns: labels, type: typeWord, side: sideWord, role: roleWord, status: statusWord };
