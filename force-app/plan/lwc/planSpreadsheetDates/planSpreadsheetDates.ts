/** Which of the first two numbers of 5/6/2027 is the day. */
export type DateOrder = 'dayFirst' | 'monthFirst';

export interface DateReading {
  order: DateOrder;
  /** What decided it: a date that can be read one way only, or the language for want of one; null: every date is clear anyway. */
  decidedBy: 'dates' | 'language' | null;
  /** A date that could be read either way; null: there is none. */
  example: string | null;
  /** Some dates can only be read with the day first, others only with the month first. */
  isMixed: boolean;
}

const MS_PER_DAY = 86_400_000;
/** Spreadsheets count days from here; 1900 was no leap year, but they think so. */
const SERIAL_ZERO = Date.UTC(1899, 11, 30) / MS_PER_DAY;
const FIRST_SERIAL = 20_000;
const LAST_SERIAL = 80_000;

const MONTHS = [
  ['january', 'jan', 'januar', 'jänner', 'jän'],
  ['february', 'feb', 'februar'],
  ['march', 'mar', 'märz', 'mär', 'mrz', 'maerz'],
  ['april', 'apr'],
  ['may', 'mai'],
  ['june', 'jun', 'juni'],
  ['july', 'jul', 'juli'],
  ['august', 'aug'],
  ['september', 'sep', 'sept'],
  ['october', 'oct', 'oktober', 'okt'],
  ['november', 'nov'],
  ['december', 'dec', 'dezember', 'dez']
];
const monthByName = new Map(MONTHS.flatMap((names, index) => names.map((name) => [name, index + 1] as const)));

/** What people write where there is no date yet. */
const UNDECIDED = new Set([
  '-',
  '–',
  '—',
  '?',
  'tbd',
  'tbc',
  'tba',
  'n/a',
  'na',
  'none',
  'open',
  'offen',
  'noch offen',
  'k.a.',
  'k. a.',
  'keine'
]);

const ISO = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?$/i;
const COMPACT = /^(20\d{2})(\d{2})(\d{2})$/;
const NUMBERS = /^(\d{1,2})([./-])\s?(\d{1,2})\2\s?(\d{4}|\d{2})(?:[T ,].*)?$/i;
const DAY_AND_NAME = /^(\d{1,2})(?:\.|st|nd|rd|th)?[\s./-]*([a-zäöü]+)\.?[\s,./-]*(\d{4}|\d{2})(?:[T ,].*)?$/i;
const NAME_AND_DAY = /^([a-zäöü]+)\.?[\s-]*(\d{1,2})(?:st|nd|rd|th)?[\s,.-]+(\d{4}|\d{2})(?:[T ,].*)?$/i;
const WEEKDAY = /^(?:mo|tu|we|th|fr|sa|su|di|mi|do|so)[a-zäöü]*\.?,?\s+(?=\d|[a-z])/;
const SERIAL = /^\d{5}(?:[.,]\d+)?$/;

/** Whether the cell says that there is no date yet. */
export function isUndecided(cell: string): boolean {
  return cell.trim() === '' || UNDECIDED.has(cell.trim().toLowerCase());
}

/** Decides once for all dates of a sheet; `languageOrder` where they do not say. */
export function readingOf(cells: string[], languageOrder: DateOrder): DateReading {
  let example: string | null = null;
  let dayFirst = 0;
  let monthFirst = 0;
  for (const cell of cells) {
    const match = NUMBERS.exec(cell.trim());
    const first = Number(match?.[1]);
    const second = Number(match?.[3]);
    // With points it is the day that comes first, in every language.
    if (!match || match[2] === '.' || first === second) {
      continue;
    }
    if (first > 12) {
      dayFirst += 1;
    } else if (second > 12) {
      monthFirst += 1;
    } else {
      example = example ?? cell.trim();
    }
  }
  const isDecided = dayFirst > 0 !== monthFirst > 0;
  const order = isDecided ? (dayFirst > 0 ? 'dayFirst' : 'monthFirst') : languageOrder;
  return { order, decidedBy: example === null ? null : isDecided ? 'dates' : 'language', example, isMixed: dayFirst > 0 && monthFirst > 0 };
}

/** How people who read this language write 5/6. */
export function orderOfLanguage(locale: string): DateOrder {
  const parts = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'numeric', timeZone: 'UTC' }).formatToParts(0);
  return parts.find(({ type }) => type === 'day' || type === 'month')?.type === 'month' ? 'monthFirst' : 'dayFirst';
}

/** The day as an ISO date; null for what is none. */
export function readDate(cell: string, order: DateOrder): string | null {
  const text = cell.trim().toLowerCase().replace(/\s+/g, ' ').replace(WEEKDAY, '');
  const iso = ISO.exec(text) ?? COMPACT.exec(text);
  if (iso) {
    return isoOf(iso[1], Number(iso[2]), Number(iso[3]));
  }
  const numbers = NUMBERS.exec(text);
  if (numbers) {
    return ofNumbers(Number(numbers[1]), Number(numbers[3]), numbers[4], numbers[2] === '.' ? 'dayFirst' : order);
  }
  const dayAndName = DAY_AND_NAME.exec(text);
  const nameAndDay = dayAndName ? null : NAME_AND_DAY.exec(text);
  if (dayAndName || nameAndDay) {
    const [day, name, year] = dayAndName ? dayAndName.slice(1) : [nameAndDay?.[2], nameAndDay?.[1] ?? '', nameAndDay?.[3] ?? ''];
    return isoOf(year, monthByName.get(name) ?? 0, Number(day));
  }
  const serial = SERIAL.test(text) ? Math.floor(Number(text.replace(',', '.'))) : 0;
  return serial >= FIRST_SERIAL && serial <= LAST_SERIAL ? new Date((SERIAL_ZERO + serial) * MS_PER_DAY).toISOString().slice(0, 10) : null;
}

/** A number above 12 is the day, whatever the order. */
function ofNumbers(first: number, second: number, year: string, order: DateOrder): string | null {
  const isDayFirst = first > 12 || (order === 'dayFirst' && second <= 12);
  return isDayFirst ? isoOf(year, second, first) : isoOf(year, first, second);
}

function isoOf(yearText: string, month: number, day: number): string | null {
  const year = Number(yearText.length === 2 ? `20${yearText}` : yearText);
  const iso = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const time = Date.UTC(year, month - 1, day);
  // The 31st of June is no day.
  return month >= 1 && month <= 12 && !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso) ? iso : null;
}
