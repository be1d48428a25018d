/** What a column of a spreadsheet can mean for a plan, in the order in which a plan is written out. */
export const COLUMNS = [
  'number',
  'type',
  'title',
  'milestone',
  'side',
  'role',
  'owner',
  'status',
  'reason',
  'start',
  'due',
  'duration',
  'buffer',
  'predecessors',
  'outcome',
  'link'
] as const;

export type ColumnName = (typeof COLUMNS)[number];

/** For each column of the sheet what it means; null: nothing that a plan keeps. */
export type ColumnMapping = (ColumnName | null)[];

export interface SheetShape {
  /** Index of the row that names the columns; null: there is none, and the first row is content. */
  headerRow: number | null;
  mapping: ColumnMapping;
}

/** What people call the columns, in English and German, in lower case. */
const NAMES: Record<ColumnName, string[]> = {
  number: ['#', 'no', 'nr', 'id', 'number', 'nummer', 'row', 'zeile', 'pos', 'position', 'key', 'lfd nr', 'vorgangsnummer', 'unique id'],
  type: ['type', 'art', 'typ', 'kind', 'item type', 'vorgangsart'],
  title: [
    'title',
    'step',
    'next step',
    'task',
    'task name',
    'action',
    'action item',
    'activity',
    'item',
    'to do',
    'todo',
    'what',
    'what needs to happen',
    'work item',
    'subject',
    'titel',
    'schritt',
    'nächster schritt',
    'aufgabe',
    'aufgabenname',
    'aktivität',
    'maßnahme',
    'massnahme',
    'aktion',
    'vorgang',
    'vorgangsname',
    'thema',
    'betreff',
    'bezeichnung',
    'was',
    'was ist zu tun'
  ],
  milestone: ['milestone', 'phase', 'stage', 'section', 'gate', 'workstream', 'group', 'meilenstein', 'abschnitt', 'etappe', 'gruppe'],
  side: ['side', 'party', 'company', 'organisation', 'organization', 'team', 'seite', 'partei', 'firma', 'unternehmen', 'wer seite'],
  role: ['role', 'decision role', 'function', 'rolle', 'entscheidungsrolle', 'funktion'],
  owner: [
    'owner',
    'assignee',
    'assigned to',
    'responsible',
    'responsible person',
    'accountable',
    'lead',
    'who',
    'person',
    'resource names',
    'contact',
    'verantwortlich',
    'verantwortliche',
    'verantwortlicher',
    'verantwortliche person',
    'zuständig',
    'zuständige person',
    'zuständigkeit',
    'bearbeiter',
    'bearbeiterin',
    'zugewiesen an',
    'inhaber',
    'wer',
    'ressourcennamen',
    'ansprechpartner'
  ],
  status: ['status', 'state', 'progress', 'done', 'complete', 'completed', '% complete', 'stand', 'zustand', 'erledigt', 'fortschritt'],
  reason: ['reason', 'why', 'blocked because', 'grund', 'begründung', 'blockiert weil'],
  start: ['start', 'start date', 'starts', 'begin', 'begins', 'from', 'beginn', 'startdatum', 'anfang', 'ab', 'von', 'startet'],
  due: [
    'due',
    'due date',
    'due by',
    'deadline',
    'end',
    'end date',
    'finish',
    'finish date',
    'target date',
    'completion date',
    'by',
    'by when',
    'until',
    'date',
    'when',
    'fällig',
    'fällig am',
    'fällig bis',
    'fälligkeit',
    'fälligkeitsdatum',
    'termin',
    'frist',
    'bis',
    'bis wann',
    'ende',
    'enddatum',
    'fertig',
    'zieltermin',
    'zieldatum',
    'datum',
    'wann'
  ],
  duration: ['duration', 'days', 'working days', 'dauer', 'tage', 'arbeitstage', 'werktage', 'dauer in tagen', 'duration in days'],
  buffer: ['buffer', 'buffer days', 'slack', 'puffer', 'puffertage', 'reserve'],
  predecessors: [
    'predecessors',
    'predecessor',
    'depends on',
    'dependency',
    'dependencies',
    'waits for',
    'after',
    'blocked by',
    'vorgänger',
    'abhängig von',
    'abhängigkeit',
    'abhängigkeiten',
    'wartet auf',
    'nach',
    'voraussetzung'
  ],
  outcome: [
    'outcome',
    'result',
    'deliverable',
    'description',
    'definition of done',
    'details',
    'ergebnis',
    'resultat',
    'beschreibung',
    'lieferobjekt',
    'ziel'
  ],
  link: ['link', 'url', 'document', 'web address', 'dokument', 'webadresse', 'verweis']
};

const HEADER_ROWS = 20;
const EXACT = 100;
const NEARLY = 60;
/** A single cell says as much by chance, unless it stands first and names the titles. */
const LEAST_COLUMNS = 2;
const SHORTEST_PART = 4;

const columnsByName = new Map<string, ColumnName>(COLUMNS.flatMap((column) => NAMES[column].map((name) => [name, column] as const)));

/** "Due date (AT)*" → "due date"; what stands in brackets seldom names a column. */
function plain(header: string): string {
  const text = header.toLowerCase().replace(/\s+/g, ' ').trim();
  return columnsByName.has(text)
    ? text
    : text
        .replace(/[([{][^)\]}]*[)\]}]?/g, ' ')
        .replace(/[^\p{L}\p{N}%# ]/gu, ' ')
        .replace(/\s+/g, ' ')
        .trim();
}

/** The likeliest meaning of a header and how likely it is; 0 for none. */
function meaningOf(header: string): { column: ColumnName | null; score: number } {
  const text = plain(header);
  const exact = columnsByName.get(text);
  if (exact) {
    return { column: exact, score: EXACT };
  }
  let best: { column: ColumnName | null; score: number } = { column: null, score: 0 };
  for (const [name, column] of text.length > 40 ? [] : columnsByName) {
    const score = name.length >= SHORTEST_PART && ` ${text} `.includes(` ${name} `) ? name.length : 0;
    if (score > best.score) {
      best = { column, score };
    }
  }
  return best.score ? { column: best.column, score: Math.min(NEARLY, best.score) } : best;
}

/** Each meaning goes to the header that says it best; of equals to the first. */
function mappingOf(headers: string[]): { mapping: ColumnMapping; sureColumns: number } {
  const meanings = headers.map(meaningOf);
  const mapping: ColumnMapping = headers.map(() => null);
  const taken = new Set<ColumnName>();
  const byScore = meanings.map((meaning, index) => ({ ...meaning, index })).sort((a, b) => b.score - a.score || a.index - b.index);
  let sureColumns = 0;
  for (const { column, score, index } of byScore) {
    if (column && !taken.has(column)) {
      taken.add(column);
      mapping[index] = column;
      sureColumns += score === EXACT ? 1 : 0;
    }
  }
  return { mapping, sureColumns };
}

/** What a cell without a header seems to be. */
export type CellKind = 'date' | 'status' | 'side' | 'text' | 'empty';

/**
 * Finds the row that names the columns, which need not be the first, and what they mean. Without such a row the cells decide:
 * the longest texts are titles, dates are due dates.
 */
export function recogniseColumns(table: string[][], kindOf: (cell: string) => CellKind): SheetShape {
  let best: { row: number; mapping: ColumnMapping; sureColumns: number } | null = null;
  for (let row = 0; row < Math.min(HEADER_ROWS, table.length); row++) {
    const { mapping, sureColumns } = mappingOf(table[row]);
    const isTitled = row === 0 && table[row].some((cell) => columnsByName.get(plain(cell)) === 'title');
    if ((sureColumns >= LEAST_COLUMNS || isTitled) && sureColumns > (best?.sureColumns ?? 0)) {
      best = { row, mapping, sureColumns };
    }
  }
  return best ? { headerRow: best.row, mapping: widened(best.mapping, table) } : { headerRow: null, mapping: guessed(table, kindOf) };
}

function widthOf(table: string[][]): number {
  return table.reduce((width, row) => Math.max(width, row.length), 0);
}

function widened(mapping: ColumnMapping, table: string[][]): ColumnMapping {
  return Array.from({ length: widthOf(table) }, (_, index) => mapping[index] ?? null);
}

function guessed(table: string[][], kindOf: (cell: string) => CellKind): ColumnMapping {
  const mapping: ColumnMapping = Array.from({ length: widthOf(table) }, () => null);
  const dates: number[] = [];
  let title = -1;
  let longest = 0;
  mapping.forEach((_, index) => {
    const cells = table.map((row) => row[index] ?? '').filter((cell) => cell.trim());
    const kinds = cells.map(kindOf);
    const isMostly = (kind: CellKind): boolean => cells.length > 0 && kinds.filter((found) => found === kind).length * 2 > cells.length;
    if (isMostly('date')) {
      dates.push(index);
    } else if (isMostly('status') && !mapping.includes('status')) {
      mapping[index] = 'status';
    } else if (isMostly('side') && !mapping.includes('side')) {
      mapping[index] = 'side';
    } else {
      const length = cells.reduce((sum, cell) => sum + cell.length, 0);
      title = length > longest ? index : title;
      longest = Math.max(longest, length);
    }
  });
  if (title >= 0) {
    mapping[title] = 'title';
  }
  dates.slice(0, 2).forEach((index, position) => {
    mapping[index] = dates.length > 1 && position === 0 ? 'start' : 'due';
  });
  return mapping;
}
